using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>A file on its way into the output folder.</summary>
/// <param name="Target">Where it goes.</param>
/// <param name="Staged">Its path below the staging folder.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Worker">Number of the worker who writes it.</param>
internal readonly record struct StagedFile(RoutePath Target, string Staged, string Path, int Worker);
