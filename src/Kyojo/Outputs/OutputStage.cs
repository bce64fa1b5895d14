namespace Kyojo.Outputs;

/// <summary>When the files of an output are written.</summary>
public enum OutputStage
{
    /// <summary>Open data, made of the catalog alone: before the pages, so that pages can tell what files there are and how big.</summary>
    Data,
    /// <summary>What tells of the files of open data, with their sizes and hashes.</summary>
    DataDescription,
    /// <summary>What is made of the finished pages.</summary>
    Site,
}
