using System.Globalization;
using System.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>Characters of one page, kept for the next one: one buffer for each worker.</summary>
internal sealed class PageBuffer() : TextWriter(CultureInfo.InvariantCulture)
{
    private char[] buffer = new char[32 * 1024];
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What has been written so far.</summary>
    public ReadOnlySpan<char> Written => buffer.AsSpan(0, length);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => length = 0;

    public override void Write(char value)
    {
        if (length == buffer.Length) Grow(1);
        buffer[length++] = value;
    }

    public override void Write(ReadOnlySpan<char> value)
    {
        if (length + value.Length > buffer.Length) Grow(value.Length);
        value.CopyTo(buffer.AsSpan(length));
        length += value.Length;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] source, int index, int count) => Write(source.AsSpan(index, count));

    public override string ToString() => Written.ToString();

    private void Grow(int more) => Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
}
