using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>What the manifest keeps of a file that was read.</summary>
/// <param name="Path">Path relative to the site folder.</param>
/// <param name="Stamp">Length and time when it was read.</param>
/// <param name="Hash">Hash of its bytes.</param>
internal readonly record struct ManifestSource(string Path, SourceStamp Stamp, Fingerprint Hash);
