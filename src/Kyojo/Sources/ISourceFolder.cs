namespace Kyojo.Sources;

/// <summary>Where sources are read from: the site folder on disk, or a site written in a test.</summary>
public interface ISourceFolder
{
    /// <summary>All files at or below a path, sorted ordinally; empty when there is no such folder. Names that start with a dot are left out.</summary>
    /// <param name="folder">Folder relative to the site folder, without a slash at its end.</param>
    IReadOnlyList<string> List(string folder);

    /// <summary>True when there is such a file.</summary>
    /// <param name="path">Path relative to the site folder.</param>
    bool Exists(string path);

    /// <summary>Length and time of a file when it was last listed; null where they do not tell whether it has changed.</summary>
    /// <param name="path">Path relative to the site folder.</param>
    SourceStamp? StampOf(string path) => null;

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Path relative to the site folder.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    byte[] Read(string path);
}
