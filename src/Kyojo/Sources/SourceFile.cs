using Kyojo.Text;

namespace Kyojo.Sources;

/// <summary>One file as it stands on disk.</summary>
public sealed class SourceFile
{
    private readonly ISourceFolder? folder;
    private byte[]? bytes;
    private Fingerprint? hash;

    /// <summary>A file that was read.</summary>
    /// <param name="path">Path relative to the site folder, with <c>/</c>.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="stamp">Its length and time before it was read; null when there are none.</param>
    public SourceFile(string path, byte[] bytes, SourceStamp? stamp = null) => (Path, this.bytes, Stamp, hash, IsRead) = (path, bytes, stamp, Fingerprint.Of(bytes), true);

    /// <summary>A file that is as it was when it was last read.</summary>
    /// <param name="path">Path relative to the site folder, with <c>/</c>.</param>
    /// <param name="hash">Hash of its bytes.</param>
    /// <param name="stamp">Its length and time.</param>
    public SourceFile(string path, Fingerprint hash, SourceStamp? stamp) => (Path, bytes, Stamp, this.hash) = (path, [], stamp, hash);

    /// <summary>A file that is read when somebody asks for what is in it.</summary>
    /// <param name="path">Path relative to the site folder, with <c>/</c>.</param>
    /// <param name="folder">The site folder.</param>
    /// <param name="stamp">Its length and time; null when there are none.</param>
    internal SourceFile(string path, ISourceFolder folder, SourceStamp? stamp) => (Path, this.folder, Stamp, IsRead) = (path, folder, stamp, true);

    /// <summary>Path relative to the site folder, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Its bytes; empty when only the hash is known, and once they were let go.</summary>
    /// <exception cref="IOException">The file is read now, and cannot be.</exception>
    public byte[] Bytes => bytes ??= folder!.Read(Path);

    /// <summary>False for a file of which only the hash is known.</summary>
    public bool IsRead { get; }

    /// <summary>Its length and time before it was read; null when there are none.</summary>
    public SourceStamp? Stamp { get; }

    /// <summary>Name without folders and last extension: the id of a record file.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Hash of the bytes.</summary>
    /// <exception cref="IOException">The file is read now, and cannot be.</exception>
    public Fingerprint Hash => hash ??= Fingerprint.Of(Bytes);

    /// <summary>Lets the bytes go, of a file that was read into a record: of 50,000 they are 180 MB. The hash stays.</summary>
    public void Release()
    {
        if (bytes is not null) hash ??= Fingerprint.Of(bytes);
        bytes = [];
    }
}
