using Kyojo.Text;

namespace Kyojo.Sources;

/// <summary>One file as it stands on disk.</summary>
/// <param name="path">Path relative to the site folder, with <c>/</c>.</param>
/// <param name="bytes">Its bytes.</param>
public sealed class SourceFile(string path, byte[] bytes)
{
    /// <summary>Path relative to the site folder, with <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary>Its bytes; empty once they were let go.</summary>
    public byte[] Bytes { get; private set; } = bytes;

    /// <summary>Name without folders and last extension: the id of a record file.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Hash of the bytes.</summary>
    public Fingerprint Hash { get; } = Fingerprint.Of(bytes);

    /// <summary>Lets the bytes go, of a file that was read into a record: of 50,000 they are 180 MB. The hash stays.</summary>
    public void Release() => Bytes = [];
}
