using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Kyojo.Text;

/// <summary>A SHA-256 value: what a page, a file or a theme is known by. Equal fingerprints mean equal bytes.</summary>
public readonly record struct Fingerprint
{
    /// <summary>Size of the value in bytes.</summary>
    public const int SizeBytes = 32;

    private const int MostOnStack = 16;
    private readonly ulong a, b, c, d;

    private Fingerprint(ulong a, ulong b, ulong c, ulong d) => (this.a, this.b, this.c, this.d) = (a, b, c, d);

    /// <summary>Takes 32 bytes as they were written by <see cref="CopyTo"/>.</summary>
    /// <param name="bytes">Exactly 32 bytes.</param>
    public Fingerprint(ReadOnlySpan<byte> bytes)
    {
        var parts = MemoryMarshal.Cast<byte, ulong>(bytes[..SizeBytes]);
        (a, b, c, d) = (parts[0], parts[1], parts[2], parts[3]);
    }

    /// <summary>Hash of bytes.</summary>
    /// <param name="bytes">What is hashed.</param>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SizeBytes];
        SHA256.HashData(bytes, hash);
        return new Fingerprint(hash);
    }

    /// <summary>Hash of a text in UTF-8.</summary>
    /// <param name="text">What is hashed.</param>
    public static Fingerprint Of(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var fingerprint = Of(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return fingerprint;
    }

    /// <summary>Hash of several parts in their order; each part is hashed first, so no two splits look alike.</summary>
    /// <param name="parts">Fingerprints of the parts.</param>
    public static Fingerprint Combine(params ReadOnlySpan<Fingerprint> parts)
    {
        Span<byte> bytes = parts.Length <= MostOnStack ? stackalloc byte[parts.Length * SizeBytes] : new byte[parts.Length * SizeBytes];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].CopyTo(bytes[(i * SizeBytes)..]);
        }

        return Of(bytes);
    }

    /// <summary>
    /// Both, bit by bit by exclusive or: as hard to meet by chance as <see cref="Combine"/> and a hundredth of its cost, but
    /// only for two things that are never equal nor change places.
    /// </summary>
    /// <param name="other">The other.</param>
    public Fingerprint Xor(Fingerprint other) => new(a ^ other.a, b ^ other.b, c ^ other.c, d ^ other.d);

    /// <summary>Writes the 32 bytes.</summary>
    /// <param name="target">At least 32 bytes long.</param>
    public void CopyTo(Span<byte> target)
    {
        ReadOnlySpan<ulong> parts = [a, b, c, d];
        MemoryMarshal.AsBytes(parts).CopyTo(target);
    }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[SizeBytes];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
