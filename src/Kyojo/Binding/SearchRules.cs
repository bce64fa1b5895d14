using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>What must hold in <c>search.*</c> of <c>site.yml</c>: a setting that does nothing is told where it stands.</summary>
internal static class SearchRules
{
    private const int SmallestShard = 1, LargestShard = 64;

    public static void Check(FieldValues search, string path, DiagnosticBag found)
    {
        if (search.Int(SiteFields.ShardKb) is < SmallestShard or > LargestShard) Wrong(found, search.SpanOf(SiteFields.ShardKb, path), "search.shard_kb", new("1〜64 の数（KB）", "a number from 1 to 64 (KB)"));
        Weights(search, path, found);
        Spellings(search, path, found);
        Synonyms(search, path, found);
        var exclude = search.Texts(SiteFields.Exclude);
        for (var i = 0; i < exclude.Length; i++)
        {
            if (!RoutePath.TryParse(exclude[i], out var route) || route == RoutePath.Home) Wrong(found, search.SpanOf(SiteFields.Exclude, i, path), "search.exclude", new("サイトの中の場所のはじめ（例 /guide/develop/）", "the beginning of addresses of the site, such as /guide/develop/"));
        }
    }

    private static void Weights(FieldValues search, string path, DiagnosticBag found)
    {
        var weights = search.Pairs(SiteFields.Weights);
        var known = SiteSettings.DefaultSearchWeights.Select(w => w.Field).ToArray();
        for (var i = 0; i < weights.Length; i++)
        {
            var span = search.SpanOf(SiteFields.Weights, i, path);
            if (!known.Contains(weights[i].Key)) found.Suggest(Codes.WrongKind, span, NearNames.Of(weights[i].Key, known), null, ("key", "search.weights"), ("expected", new($"{string.Join("、", known)} のどれか", $"one of {string.Join(", ", known)}")));
            else if (SiteSettings.Weight(weights[i].Value) is null) Wrong(found, span, $"search.weights.{weights[i].Key}", new("0〜100 の数（0 は検索しない）", "a number from 0 to 100 (0 = not searched)"));
        }
    }

    private static void Spellings(FieldValues search, string path, DiagnosticBag found)
    {
        var spellings = search.Pairs(SiteFields.Spellings);
        for (var i = 0; i < spellings.Length; i++)
        {
            var (from, to) = (spellings[i].Key, spellings[i].Value as string ?? "");
            if (!HasLetters(from) || !HasLetters(to) || from == to) Wrong(found, search.SpanOf(SiteFields.Spellings, i, path), "search.spellings", new("「書き方: 同じとみなす書き方」（例 子供: 子ども）", "a spelling and the one it is taken for, such as colour: color"));
        }
    }

    private static void Synonyms(FieldValues search, string path, DiagnosticBag found)
    {
        var lines = search.Texts(SiteFields.Synonyms);
        for (var i = 0; i < lines.Length; i++)
        {
            if (SiteSettings.WordsOf(lines[i]).Where(HasLetters).Distinct(StringComparer.Ordinal).Count() < 2) Wrong(found, search.SpanOf(SiteFields.Synonyms, i, path), "search.synonyms", new("一行に二つ以上の言葉（例 転職、職探し）", "two words or more in a line, such as job, work"));
        }
    }

    private static bool HasLetters(string text) => text.Any(char.IsLetterOrDigit);

    private static void Wrong(DiagnosticBag found, SourceSpan span, string key, Bilingual expected) => found.Add(Codes.WrongKind, span, ("key", key), ("expected", expected));
}
