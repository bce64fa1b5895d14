using Kyojo.Text;

namespace Kyojo.Sources;

/// <summary>One file as it stands on disk.</summary>
/// <param name="Path">Path relative to the site folder, with <c>/</c>.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record SourceFile(string Path, byte[] Bytes)
{
    /// <summary>Name without folders and last extension: the id of a record file.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Hash of the bytes.</summary>
    public Fingerprint Hash { get; } = Fingerprint.Of(Bytes);
}
