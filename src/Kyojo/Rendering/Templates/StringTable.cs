using System.Collections.Concurrent;

namespace Kyojo.Rendering.Templates;

/// <summary>The strings of one language, cut into pieces when they are first used. Safe for several threads.</summary>
/// <param name="lang">The language, for messages.</param>
/// <param name="texts">The strings, gaps filled.</param>
internal sealed class StringTable(string lang, IReadOnlyDictionary<string, string> texts)
{
    // By number: not counted, one, any other number.
    private readonly ConcurrentDictionary<string, TextPattern?>[] known = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    /// <summary>A string; null when there is none. <paramref name="count"/>: 0 not counted, 1 one, 2 any other number.</summary>
    public TextPattern? Find(string key, int count)
    {
        var patterns = known[count];
        return patterns.TryGetValue(key, out var pattern) ? pattern : patterns.GetOrAdd(key, Cut(key, count));
    }

    /// <summary>A string.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public TextPattern Get(string key, int count) => Find(key, count) ?? throw new KeyNotFoundException($"strings.{lang}.yml has no “{key}”");

    private TextPattern? Cut(string key, int count)
    {
        foreach (var name in StringHelper.Keys(key, counted: count != 0, one: count == 1))
        {
            if (texts.TryGetValue(name, out var text)) return TextPattern.Of(text, blanks: true);
        }

        return null;
    }
}
