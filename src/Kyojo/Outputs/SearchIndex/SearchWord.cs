using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>A word of a query.</summary>
internal sealed partial class SearchWord
{
    private const int MostLetters = 200, MostWords = 10;

    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>True for a word that must not be there.</summary>
    public bool Not { get; init; }

    /// <summary>The one field it is looked for in; null for all.</summary>
    public SearchField? Field { get; init; }

    /// <summary>The folded word, then what may stand in its place.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];

    /// <summary>Score of each record; 0 for those without the word.</summary>
    public float[] Scores { get; set; } = [];

    /// <summary>True when it is all of a name.</summary>
    public bool IsWhole { get; set; }

    /// <summary>The words of a query: <c>+must</c>, <c>-not</c>, <c>field:word</c>, <c>"phrase"</c>.</summary>
    /// <param name="query">What was typed; what is beyond 200 letters and ten words is not looked at.</param>
    /// <param name="forms">Forms of a written word.</param>
    public static List<SearchWord> Of(string query, Func<string, ImmutableArray<string>> forms)
    {
        var words = new List<SearchWord>();
        foreach (Match match in Word().Matches(query.Length > MostLetters ? query[..MostLetters] : query))
        {
            var text = match.Groups["phrase"].Success ? string.Join(' ', match.Groups["phrase"].Value.Split([' ', '\u3000', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) : match.Groups["word"].Value;
            if (text.Length == 0 || words.Count >= MostWords) continue;
            words.Add(new SearchWord
            {
                Text = text, Not = match.Groups["sign"].Value == "-", Forms = forms(text),
                Field = match.Groups["field"].Value.ToLowerInvariant() switch { "name" => SearchField.Name, "tag" => SearchField.Tag, "place" => SearchField.Place, "type" => SearchField.Type, _ => null },
            });
        }

        return [.. words.Where(word => !word.Forms.IsEmpty)];
    }

    [GeneratedRegex("""(?<sign>[+-]?)(?:(?<field>name|tag|place|type)[:：])?(?:["“”](?<phrase>[^"“”]*)["“”]?|(?<word>[^\s\u3000"“”]+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
