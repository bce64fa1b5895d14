namespace Kyojo.Sources;

/// <summary>What tells without reading that a file has not changed, as it does for make and git.</summary>
/// <param name="Length">Length in bytes.</param>
/// <param name="MtimeTicks">Time of the last change, in UTC ticks of 100 ns.</param>
public readonly record struct SourceStamp(long Length, long MtimeTicks);
