using System.Reflection;
using System.Text.Json;

namespace Kyojo.Text;

/// <summary>
/// Where a Japanese heading may be broken: between phrases (文節). The Japanese model of BudouX 0.9.2 (Apache-2.0,
/// <c>Reference/Data/budoux-ja.json</c>): each letter and group of letters around a place adds its weight, and a sum
/// above zero is a border. A pure function of the text.
/// </summary>
internal static class PhraseBreaks
{
    // Groups of the model by their place from the border and their length in letters.
    private static readonly (string Name, int From, int Length)[] Groups =
    [
        ("UW1", -3, 1), ("UW2", -2, 1), ("UW3", -1, 1), ("UW4", 0, 1), ("UW5", 1, 1), ("UW6", 2, 1),
        ("BW1", -2, 2), ("BW2", -1, 2), ("BW3", 0, 2),
        ("TW1", -3, 3), ("TW2", -2, 3), ("TW3", -1, 3), ("TW4", 0, 3),
    ];

    // JIS X 4051: never at the start of a line, never at its end. The browser would keep to it; a break of ours says otherwise.
    private const string NotFirst = "、。，．・：；？！ー〜…）］｝〕〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々)]}!?,.:;%";
    private const string NotLast = "（［｛〔〈《「『【([{#";

    private static readonly Lazy<Model> Japanese = new(Read);

    /// <summary>Indexes before which a line may begin, rising; none for an empty text.</summary>
    /// <param name="text">A heading or a name.</param>
    public static List<int> In(string text)
    {
        var borders = new List<int>();
        var model = Japanese.Value;
        for (var i = 1; i < text.Length; i++)
        {
            if ((model.IsBorder(text, i) || IsForeignWord(text, i)) && !NotFirst.Contains(text[i]) && !NotLast.Contains(text[i - 1])) borders.Add(i);
        }

        return borders;
    }

    // The model knows Japanese: a word of Latin letters behind it would be torn where the line happens to end. Short ones
    // (NPO, IT) are parts of Japanese words.
    private static bool IsForeignWord(string text, int at)
    {
        const int Least = 4;
        return text[at - 1] >= '\u3041' && at + Least <= text.Length && IsLatin(text.AsSpan(at, Least));
    }

    private static bool IsLatin(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (!char.IsAsciiLetter(letter)) return false;
        }

        return true;
    }

    private static Model Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reference/budoux-ja.json")
            ?? throw new InvalidOperationException("The model of phrases is not embedded.");
        using var document = JsonDocument.Parse(stream);
        var weights = new Dictionary<ulong, int>();
        var sum = 0;
        for (var group = 0; group < Groups.Length; group++)
        {
            if (!document.RootElement.TryGetProperty(Groups[group].Name, out var entries)) continue;
            foreach (var entry in entries.EnumerateObject())
            {
                var weight = entry.Value.GetInt32();
                weights[Key(group, entry.Name)] = weight;
                sum += weight;
            }
        }

        return new Model(weights, sum);
    }

    private static ulong Key(int group, ReadOnlySpan<char> letters)
    {
        var key = (ulong)group + 1;
        foreach (var letter in letters) key = (key << 16) | letter;
        return key;
    }

    private sealed record Model(Dictionary<ulong, int> Weights, int Sum)
    {
        // Half of all weights is the bar, so both sides are doubled to stay with whole numbers.
        public bool IsBorder(string text, int at)
        {
            var score = -Sum;
            for (var group = 0; group < Groups.Length; group++)
            {
                var (_, from, length) = Groups[group];
                var start = at + from;
                if (start < 0 || start + length > text.Length) continue;
                if (Weights.TryGetValue(Key(group, text.AsSpan(start, length)), out var weight)) score += 2 * weight;
            }

            return score > 0;
        }
    }
}
