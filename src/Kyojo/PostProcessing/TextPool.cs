using System.Collections.Concurrent;

namespace Kyojo.PostProcessing;

/// <summary>One string for equal texts: thousands of pages lead to the same few addresses. Safe for several threads.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string> texts;
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>An empty pool.</summary>
    internal TextPool()
    {
        texts = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        bySpan = texts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The one string with this text.</summary>
    /// <param name="text">The text.</param>
    internal string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (bySpan.TryGetValue(text, out var known)) return known;
        var made = text.ToString();
        return texts.GetOrAdd(made, made);
    }
}
