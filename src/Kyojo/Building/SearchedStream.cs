using Kyojo.Publishing;

namespace Kyojo.Building;

/// <summary>
/// Passes bytes on and has them searched in large pieces. Each piece starts with the end of the one before, so that
/// nothing is missed where one ends.
/// </summary>
/// <param name="target">Where the bytes go; not owned.</param>
/// <param name="longest">Length of the longest text searched for, in bytes.</param>
/// <param name="search">Searches a piece; is told whether it is the first and the last.</param>
internal sealed class SearchedStream(Stream target, int longest, SearchedStream.Search search) : WriteOnlyStream(target)
{
    private const int PieceBytes = 1 << 16;

    // What stands around a text is looked at too: one byte before it, two after.
    private const int Around = 3;

    private readonly byte[] piece = new byte[PieceBytes + longest + Around];
    private int filled;
    private bool isFirst = true;

    /// <summary>Searches a piece.</summary>
    internal delegate void Search(ReadOnlySpan<byte> piece, bool isFirst, bool isLast);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Target.Write(buffer);
        while (!buffer.IsEmpty)
        {
            if (filled == piece.Length) Look();
            var count = Math.Min(buffer.Length, piece.Length - filled);
            buffer[..count].CopyTo(piece.AsSpan(filled));
            filled += count;
            buffer = buffer[count..];
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && filled > 0)
        {
            search(piece.AsSpan(0, filled), isFirst, isLast: true);
            filled = 0;
        }

        base.Dispose(disposing);
    }

    private void Look()
    {
        search(piece, isFirst, isLast: false);
        isFirst = false;
        filled = longest + Around;
        piece.AsSpan(piece.Length - filled).CopyTo(piece);
    }
}
