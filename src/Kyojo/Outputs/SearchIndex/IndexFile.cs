using System.IO.Compression;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>One file of the index before it is packed. All but <c>manifest.json</c> are named after their content and packed.</summary>
/// <param name="Name">Name below <c>assets/search/</c>.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record IndexFile(string Name, byte[] Content)
{
    /// <summary>Folder of the index, of the files and of the program that reads them.</summary>
    public const string Folder = "assets/search/";

    /// <summary>The one fixed name.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>Writes the file as it is published.</summary>
    /// <param name="to">Where to.</param>
    public void Write(Stream to)
    {
        if (Name == Manifest)
        {
            to.Write(Content);
            return;
        }

        var packed = new MemoryStream(Content.Length / 2);
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Content);
        var bytes = packed.GetBuffer().AsSpan(0, (int)packed.Length);
        // The tenth byte names the operating system that packed (RFC 1952, 2.3.1); 255 is "unknown": the same bytes everywhere.
        bytes[9] = 255;
        to.Write(bytes);
    }
}
