using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Kyojo.Rendering.Templates;

namespace Kyojo.Rendering;

/// <summary>A text writer over one growing array of characters, used again for page after page.</summary>
/// <param name="room">Number of characters to begin with.</param>
internal sealed class PageText(int room = 64 * 1024) : TextWriter(CultureInfo.InvariantCulture)
{
    private const int LongestNumber = 32;
    private readonly List<PlacedPart> parts = [];
    private char[] buffer = new char[room];
    private int length;

    /// <summary>Number of characters written since <see cref="Clear"/>.</summary>
    public int Length => length;

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Written => buffer.AsSpan(0, length);

    /// <summary>What of it was printed before on other pages, in its order.</summary>
    public ReadOnlySpan<PlacedPart> Parts => CollectionsMarshal.AsSpan(parts);

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>Starts a new page; the room stays.</summary>
    public void Clear()
    {
        length = 0;
        parts.Clear();
    }

    /// <summary>Notes that a part reaches from a place to the end of what is written.</summary>
    public void Add(PrintedPart part, int start) => parts.Add(new PlacedPart(part, start, length));

    /// <summary>Puts another character in the place of one that was written.</summary>
    public void Replace(int place, char value) => buffer[place] = value;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (length == buffer.Length) Grow(1);
        buffer[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] source, int index, int count) => Write(source.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> source)
    {
        if (source.Length > buffer.Length - length) Grow(source.Length);
        source.CopyTo(buffer.AsSpan(length));
        length += source.Length;
    }

    /// <inheritdoc/>
    public override void Write(StringBuilder? value)
    {
        if (value is null) return;
        foreach (var chunk in value.GetChunks()) Write(chunk.Span);
    }

    /// <summary>Writes a number, the same in every culture.</summary>
    public override void Write(int value)
    {
        if (buffer.Length - length < LongestNumber) Grow(LongestNumber);
        value.TryFormat(buffer.AsSpan(length), out var written, provider: CultureInfo.InvariantCulture);
        length += written;
    }

    /// <inheritdoc/>
    public override string ToString() => Written.ToString();

    private void Grow(int more) => Array.Resize(ref buffer, Math.Max(buffer.Length * 2 + 16, length + more));
}
