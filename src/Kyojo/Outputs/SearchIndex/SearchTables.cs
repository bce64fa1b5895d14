using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Kyojo.Model;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>
/// The words and letters that find each other: glyphs (﨑 and 崎), spellings (子ども and 子供) and synonyms. Data of the
/// engine, to which a site adds its own; the index carries them, so that a browser folds queries alike.
/// </summary>
internal sealed class SearchTables
{
    private static readonly Lazy<SearchTables> LazyBuiltIn = new(() => new SearchTables([], []));

    /// <summary>Reads the tables of the engine and adds those of a site.</summary>
    /// <param name="spellings">Pairs of a spelling and the one it is taken for.</param>
    /// <param name="synonyms">Groups of words that find each other.</param>
    public SearchTables(IEnumerable<(string From, string To)> spellings, IEnumerable<ImmutableArray<string>> synonyms)
    {
        var glyphs = new Dictionary<int, int>();
        foreach (var row in ReferenceTables.Lines("search-variants.csv"))
        {
            var to = row[0][0];
            foreach (var from in row[1].EnumerateRunes()) glyphs[from.Value] = to;
        }

        Glyphs = glyphs.ToFrozenDictionary();
        Folding = new SearchFolding(Glyphs, []);
        var pairs = ReferenceTables.Lines("search-spellings.csv").SelectMany(row => row[1].Split(' ').Select(from => (From: from, To: row[0]))).Concat(spellings)
            .Select(pair => (From: Folding.Fold(pair.From), To: Folding.Fold(pair.To))).Where(pair => pair.From.Length > 0 && pair.To.Length > 0 && pair.From != pair.To);
        Spellings = [.. pairs.DistinctBy(pair => pair.From).OrderBy(pair => pair.From, StringComparer.Ordinal)];
        Folding = new SearchFolding(Glyphs, Spellings);
        Synonyms = [.. ReferenceTables.Lines("search-synonyms.csv").Select(row => row[0].Split(' ').ToImmutableArray()).Concat(synonyms)
            .Select(group => group.Select(Folding.Fold).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToImmutableArray()).Where(group => group.Length > 1)];
    }

    /// <summary>The tables of the engine alone.</summary>
    public static SearchTables BuiltIn => LazyBuiltIn.Value;

    /// <summary>The tables of the engine with what a site adds.</summary>
    /// <param name="settings">Settings of the site.</param>
    public static SearchTables Of(SiteSettings settings) =>
        settings.SearchSpellings.IsEmpty && settings.SearchSynonyms.IsEmpty ? BuiltIn : new SearchTables(settings.SearchSpellings, settings.SearchSynonyms);

    /// <summary>Code point of a glyph to that of the one it is taken for.</summary>
    public FrozenDictionary<int, int> Glyphs { get; }

    /// <summary>Folded spellings, sorted.</summary>
    public ImmutableArray<(string From, string To)> Spellings { get; }

    /// <summary>Groups of folded words, in the order of the files.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; }

    /// <summary>The folding by these tables.</summary>
    public SearchFolding Folding { get; }

    /// <summary>The glyphs as one text, pairs of old and new, for the index.</summary>
    public string GlyphText()
    {
        var text = new StringBuilder();
        foreach (var (from, to) in Glyphs.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key)) text.Append(new Rune(from)).Append(new Rune(to));
        return text.ToString();
    }
}
