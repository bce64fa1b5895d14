using System.Globalization;
using System.Text;
using Kyojo.Model;

namespace Kyojo.Bench.Search;

/// <summary>
/// Invented communities for measuring the search: names of many kinds, with readings. The same number gives the same
/// records. No group, company or person in it exists.
/// </summary>
internal static class Corpus
{
    private static readonly Lazy<Dictionary<string, Municipality[]>> Municipalities = new(() =>
        ReferenceTables.Municipalities.Values.Where(m => m.ParentCode is null).OrderBy(m => m.Code, StringComparer.Ordinal).GroupBy(m => m.PrefectureCode).ToDictionary(g => g.Key, g => g.ToArray()));

    /// <summary>The records.</summary>
    /// <param name="count">How many.</param>
    public static CorpusRecord[] Of(int count)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, count).Select(i => Record(i, names))];
    }

    /// <summary>Writes the records as a site.</summary>
    /// <param name="folder">Site folder; made when missing.</param>
    /// <param name="records">The records.</param>
    /// <param name="repository">Repository whose <c>content/types</c> are copied.</param>
    public static void Write(string folder, CorpusRecord[] records, string repository)
    {
        SiteGenerator.WriteFrame(folder, repository);
        var communities = Directory.CreateDirectory(Path.Combine(folder, "content", "communities")).FullName;
        foreach (var (n, chunk) in records.Chunk(200).Index())
        {
            File.WriteAllText(Path.Combine(communities, string.Create(CultureInfo.InvariantCulture, $"corpus-{n:000}.yml")), string.Concat(chunk.Select(Yaml)));
        }
    }

    private static CorpusRecord Record(int index, HashSet<string> names)
    {
        var pick = new Picker(index + 1_000_003);
        for (var again = 0; ; again++)
        {
            var record = Draw(index, pick, again);
            if (names.Add(record.Name)) return record;
        }
    }

    private static CorpusRecord Draw(int index, Picker pick, int again)
    {
        var prefecture = pick.One(ReferenceTables.Prefectures);
        var municipality = pick.Chance(50) ? pick.One(Municipalities.Value[prefecture.Code]) : null;
        var (type, words) = Name(pick, prefecture, municipality, again);
        var name = Join(words);
        var yomi = string.Concat(words.Select(w => w.Yomi));
        var tags = pick.Some(CorpusWords.Tags, pick.Below(3) + 1).ToArray();
        var theme = words.FirstOrDefault(w => CorpusWords.Themes.Contains(w));
        var deed = pick.One(CorpusWords.Deeds);
        var about = theme.Ja ?? pick.One(CorpusWords.Themes).Ja;
        var summary = pick.Below(3) switch
        {
            0 => $"{about}を通じて人がつながる、{prefecture.ShortName}の会です。",
            1 => $"{prefecture.Name}で{deed}などを続けている集まり。",
            _ => $"{about}に関心のある人が集まり、{deed}を開いています。",
        };
        var description = $"{pick.One(CorpusWords.Themes).Ja}と{about}をきっかけに始まりました。{deed}のほか、{pick.One(CorpusWords.Deeds)}や{pick.One(CorpusWords.Deeds)}も行っています。はじめての人も歓迎します。";
        return new CorpusRecord(
            string.Create(CultureInfo.InvariantCulture, $"c{index + 1:00000}"), type, name, yomi, words,
            pick.Chance(15) ? Join([pick.One(CorpusWords.Proper), pick.One(CorpusWords.Proper), pick.One(CorpusWords.Ends)]) : null,
            prefecture.Code, municipality?.Code, type == "regional-alumni" ? pick.One(["13", "13", "27", "23", "40"]) : null, tags, summary, description);
    }

    // Names get longer while they are taken.
    private static (string Type, Word[] Words) Name(Picker pick, Prefecture prefecture, Municipality? municipality, int again)
    {
        var place = municipality is not null && pick.Chance(50) ? new Word(municipality.Name[..^1], Short(municipality)) : new Word(prefecture.ShortName, ShortYomi(prefecture));
        var proper = pick.One(CorpusWords.Proper);
        var more = Enumerable.Range(0, again).Select(_ => pick.One(CorpusWords.Proper)).ToArray();
        return pick.Below(12) switch
        {
            0 => ("regional-alumni", [new Word("在京", "ざいきょう"), new Word(prefecture.ShortName, ShortYomi(prefecture)), .. more, proper, pick.One(CorpusWords.HomeEnds)]),
            1 => ("regional-alumni", [proper, .. more, new Word(prefecture.ShortName, ShortYomi(prefecture)), pick.One(CorpusWords.HomeEnds)]),
            2 => ("company-alumni", [proper, .. more, pick.One(CorpusWords.Trades), pick.One(CorpusWords.AlumniEnds)]),
            3 => ("union", [place, proper, .. more, pick.One(CorpusWords.Trades), pick.One(CorpusWords.UnionEnds)]),
            4 => ("worker-coop", [pick.One(CorpusWords.CoopEnds), proper, .. more, place]),
            5 => ("professional-community", [pick.One(CorpusWords.Latin), .. more, pick.One(CorpusWords.Latin)]),
            6 => ("professional-community", [pick.One(CorpusWords.Latin), .. more, pick.One(CorpusWords.Themes), pick.One(CorpusWords.Ends)]),
            7 => ("npo", [pick.One(CorpusWords.Themes), pick.One(CorpusWords.Ends), .. more, proper]),
            8 => ("npo", [place, pick.One(CorpusWords.Themes), .. more, pick.One(CorpusWords.Ends)]),
            9 => ("npo", [proper, .. more, pick.One(CorpusWords.Themes), pick.One(CorpusWords.Ends)]),
            10 => ("npo", [proper, pick.One(CorpusWords.Proper), .. more, pick.One(CorpusWords.Ends)]),
            _ => ("professional-community", [pick.One(CorpusWords.Themes), pick.One(CorpusWords.Themes), .. more, pick.One(CorpusWords.Ends)]),
        };
    }

    // Latin words are set apart by spaces; Japanese ones are not.
    private static string Join(Word[] words)
    {
        var text = new StringBuilder();
        foreach (var (ja, _) in words)
        {
            if (text.Length > 0 && char.IsAscii(text[^1]) && char.IsAscii(ja[0])) text.Append(' ');
            text.Append(ja);
        }

        return text.ToString();
    }

    internal static string ShortYomi(Prefecture prefecture) =>
        prefecture.Name == prefecture.ShortName ? prefecture.Yomi : prefecture.Yomi[..^(prefecture.Name[^1] == '県' ? 2 : 1)];

    private static string Short(Municipality municipality)
    {
        foreach (var end in (string[])["ちょう", "まち", "むら", "そん", "し", "く"])
        {
            if (municipality.Yomi.EndsWith(end, StringComparison.Ordinal)) return municipality.Yomi[..^end.Length];
        }

        return municipality.Yomi;
    }

    private static string Yaml(CorpusRecord r)
    {
        var text = new StringBuilder(800);
        text.Append(CultureInfo.InvariantCulture, $"- id: {r.Id}\n  type: {r.Type}\n  name:\n    ja: \"{r.Name}\"\n    yomi: {r.Yomi}\n");
        if (r.Alias is not null) text.Append(CultureInfo.InvariantCulture, $"    aliases: [\"{r.Alias}\"]\n");
        text.Append(CultureInfo.InvariantCulture, $"  summary: {r.Summary}\n  description: |\n    {r.Description}\n  places:\n");
        var role = r.Type switch { "regional-alumni" => "origin", "npo" or "worker-coop" => "office", _ => "base" };
        text.Append(CultureInfo.InvariantCulture, $"    - {{role: {role}, prefecture: \"{r.Prefecture}\"{(r.Municipality is null ? "" : $", municipality: \"{r.Municipality}\"")}}}\n");
        if (r.Base is not null) text.Append(CultureInfo.InvariantCulture, $"    - {{role: base, prefecture: \"{r.Base}\"}}\n");
        text.Append(CultureInfo.InvariantCulture, $"  topics: {{tags: [{string.Join(", ", r.Tags.Select(t => $"\"{t}\""))}]}}\n");
        text.Append("  lifecycle: {status: unknown, checked_on: 2026-10-01, checked_how: site}\n  sources: [{id: s1, ref: generated-survey}]\n  publication: {status: published, updated: 2026-10-01}\n\n");
        return text.ToString();
    }
}
