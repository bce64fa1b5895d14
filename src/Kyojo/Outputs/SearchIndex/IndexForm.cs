namespace Kyojo.Outputs.SearchIndex;

/// <summary>How the files of an index are published.</summary>
internal enum IndexForm
{
    /// <summary>In one file when the site is small, else cut.</summary>
    BySize,
    /// <summary>In one file.</summary>
    Packed,
    /// <summary>Cut into small files.</summary>
    Sharded,
}
