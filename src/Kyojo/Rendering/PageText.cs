using System.Buffers;
using System.Text;

namespace Kyojo.Rendering;

/// <summary>A text writer over one growing array of characters, used again for page after page.</summary>
internal sealed class PageText : TextWriter
{
    private readonly ArrayBufferWriter<char> buffer = new(64 * 1024);

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Written => buffer.WrittenSpan;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>Starts a new page; the room stays.</summary>
    public void Clear() => buffer.ResetWrittenCount();

    /// <inheritdoc/>
    public override void Write(char value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] source, int index, int count) => Write(source.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> source)
    {
        source.CopyTo(buffer.GetSpan(Math.Max(1, source.Length)));
        buffer.Advance(source.Length);
    }

    /// <inheritdoc/>
    public override void Write(StringBuilder? value)
    {
        if (value is null) return;
        foreach (var chunk in value.GetChunks()) Write(chunk.Span);
    }
}
