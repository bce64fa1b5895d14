namespace Kyojo.Importing;

/// <summary>A file that would be written; its bytes are made each time they are asked for.</summary>
/// <param name="path">Path below the site folder.</param>
/// <param name="write">Writes its bytes.</param>
internal sealed class ImportFile(string path, Action<Stream> write)
{
    /// <summary>A file whose bytes are there.</summary>
    public ImportFile(string path, byte[] bytes) : this(path, stream => stream.Write(bytes))
    {
    }

    /// <summary>Path below the site folder.</summary>
    public string Path => path;

    /// <summary>The whole file; for one that may be large, <see cref="Write"/> takes less memory.</summary>
    public byte[] Bytes
    {
        get
        {
            using var bytes = new MemoryStream();
            write(bytes);
            return bytes.ToArray();
        }
    }

    /// <summary>Writes its bytes.</summary>
    public void Write(Stream target) => write(target);
}
