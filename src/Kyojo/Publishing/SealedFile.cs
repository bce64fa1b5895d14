using System.Security.Cryptography;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>A file of our own that is either whole or worth nothing: a hash of everything stands at its end.</summary>
internal static class SealedFile
{
    /// <summary>The content of a file; empty when there is none, it cannot be read, or a byte of it is not as written.</summary>
    /// <param name="path">Path of the file.</param>
    internal static ReadOnlyMemory<byte> Read(string path)
    {
        try
        {
            return File.Exists(path) ? Open(File.ReadAllBytes(path)) : default;
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault))
        {
            return default;
        }
    }

    /// <summary>The content of sealed bytes; empty when they are not as written.</summary>
    /// <param name="bytes">Content and hash.</param>
    internal static ReadOnlyMemory<byte> Open(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < Fingerprint.SizeBytes) return default;
        var content = bytes[..^Fingerprint.SizeBytes];
        return Fingerprint.Of(content.Span) == new Fingerprint(bytes.Span[^Fingerprint.SizeBytes..]) ? content : default;
    }

    /// <summary>Writes parts one after the other, then their hash.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="parts">The parts.</param>
    internal static void Write(Stream target, params IEnumerable<ReadOnlyMemory<byte>> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(part.Span);
            target.Write(part.Span);
        }

        Span<byte> seal = stackalloc byte[Fingerprint.SizeBytes];
        hash.GetHashAndReset(seal);
        target.Write(seal);
    }
}
