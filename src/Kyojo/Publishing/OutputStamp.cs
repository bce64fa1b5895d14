using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>How one written file is known again.</summary>
/// <param name="Hash">Hash of its bytes; zero = not known, so the time decides: a file written when nothing was published had none to be compared with.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="MtimeTicks">Time of the last change as the file system tells it, in UTC ticks of 100 ns; 0 = not known, so the bytes decide.</param>
internal readonly record struct OutputStamp(Fingerprint Hash, long Length, long MtimeTicks = 0);
