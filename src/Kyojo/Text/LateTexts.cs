namespace Kyojo.Text;

/// <summary>Texts that stand one after the other in a file, each made when somebody asks for it, and once. Safe for several threads.</summary>
internal sealed class LateTexts : INumberedTexts
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int[] starts;
    private readonly string?[] made;

    /// <summary>Texts of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="reader">Stands before their number, and then behind them.</param>
    /// <exception cref="InvalidDataException">There are not so many.</exception>
    internal LateTexts(ReadOnlyMemory<byte> bytes, ref ByteReader reader)
    {
        this.bytes = bytes;
        starts = new int[reader.Count()];
        made = new string?[starts.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = bytes.Length - reader.Left;
            reader.Skip(reader.Count());
        }
    }

    /// <inheritdoc/>
    public int Count => starts.Length;

    /// <inheritdoc/>
    public string this[int number]
    {
        get
        {
            ref var place = ref made[number];
            if (place is { } known) return known;
            var text = new ByteReader(bytes.Span[starts[number]..]).Text();
            return Interlocked.CompareExchange(ref place, text, null) ?? text;
        }
    }
}
