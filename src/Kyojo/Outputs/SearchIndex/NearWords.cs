using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>Words in kana and Latin letters as they stand in names and tags: what a slip of the finger is compared with.</summary>
internal sealed class NearWords
{
    /// <summary>Shortest and longest words kept, in folded letters.</summary>
    public const int Shortest = 3, Longest = 15;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Adds the words of a value.</summary>
    /// <param name="text">Value as written.</param>
    /// <param name="folding">The folding.</param>
    public void Add(string text, SearchFolding folding)
    {
        for (var i = 0; i < text.Length;)
        {
            var script = ScriptOf(text[i]);
            var start = i++;
            while (i < text.Length && ScriptOf(text[i]) == script) i++;
            if (script == 0 || i - start < Shortest) continue;
            var word = folding.Fold(text[start..i]);
            if (word.Length is < Shortest or > Longest || word.Contains(' ')) continue;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }
    }

    /// <summary>The words of each length, the most common first.</summary>
    public ImmutableArray<(int Length, string Text)> ByLength() =>
        [.. counts.GroupBy(word => word.Key.Length).OrderBy(group => group.Key)
            .Select(group => (group.Key, string.Join('\n', group.OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Key))))];

    /// <summary>1 katakana, 2 hiragana, 3 Latin letters and digits; 0 anything else.</summary>
    internal static int ScriptOf(char c) => c switch
    {
        >= 'ァ' and <= 'ヺ' or 'ー' or >= 'ｦ' and <= 'ﾟ' => 1,
        >= 'ぁ' and <= 'ゖ' => 2,
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or >= 'ａ' and <= 'ｚ' or >= 'Ａ' and <= 'Ｚ' or >= '０' and <= '９' => 3,
        _ => 0,
    };
}
