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

/// <summary>The texts that one worker asked a pool for last: most of a page's are those of the page before. Of one thread.</summary>
/// <param name="pool">Where the others are asked for.</param>
internal sealed class RecentTexts(TextPool pool)
{
    private const int Slots = 1024;
    private readonly string[] recent = [.. Enumerable.Repeat("", Slots)];

    /// <summary>The one string with this text.</summary>
    /// <param name="text">The text.</param>
    internal string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        ref var slot = ref recent[Mixed(text) & (Slots - 1)];
        return text.SequenceEqual(slot) ? slot : slot = pool.Get(text);
    }

    // Addresses differ at their ends, ids of headings in all they have.
    private static int Mixed(ReadOnlySpan<char> text)
    {
        var mixed = text.Length + (text[0] * 31);
        for (var i = Math.Max(0, text.Length - 4); i < text.Length; i++) mixed = (mixed * 31) + text[i];
        return mixed ^ (mixed >> 10);
    }
}
