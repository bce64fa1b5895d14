namespace Kyojo.PostProcessing;

/// <summary>One string for equal texts: thousands of pages lead to the same few addresses. Not safe to share between workers.</summary>
internal sealed class TextPool
{
    private readonly HashSet<string> texts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>An empty pool.</summary>
    internal TextPool()
    {
        texts = new HashSet<string>(StringComparer.Ordinal);
        bySpan = texts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The one string with this text.</summary>
    /// <param name="text">The text.</param>
    internal string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (bySpan.TryGetValue(text, out var known)) return known;
        var made = text.ToString();
        texts.Add(made);
        return made;
    }
}
