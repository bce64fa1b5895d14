using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kyojo.Model;

namespace Kyojo.Bench;

/// <summary>One community as YAML, with the fields an ordinary record has: a long description, a place, tags, one activity, how to join, a site, one source.</summary>
internal static class CommunityText
{
    private static readonly string[] DigitReadings = ["ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"];

    private static readonly string[] Activities = ["meetup", "study", "conference", "online", "volunteer", "service", "training", "consultation", "publication", "other"];

    private static readonly string[] Supports = ["consultation", "encouragement", "other-ways", "work-lead"];

    private static readonly string[] Relations = ["parent", "branch", "member-of", "cooperates-with"];

    private static readonly Kind[] Kinds =
    [
        new("professional-community", "仕事の会", "しごとのかい", ["base"], 15, "workplaces: cross-company\n  formats: [online, study]"),
        new("company-alumni", "卒業生の会", "そつぎょうせいのかい", ["base"], 10, "company_name: 生成した会社\n  eligibility: [mid-career-leaver, retiree]"),
        new("regional-alumni", "同郷の会", "どうきょうのかい", ["origin", "base"], 30, "open_to_non_natives: true\n  supports_home: [u-turn, hometown-promotion]"),
        new("npo", "支える会", "ささえるかい", ["office", "activity"], 25, "accepts: [volunteer, donation]"),
        new("worker-coop", "働く仲間の会", "はたらくなかまのかい", ["office", "activity"], 10, "network: workers-coop\n  fields: [配食, 清掃]"),
        new("union", "労働者の会", "ろうどうしゃのかい", ["base"], 10, "kind: joint\n  individual_join: true"),
    ];

    // Municipalities of each prefecture; wards belong to their city.
    private static readonly Lazy<ImmutableDictionary<string, string[]>> Municipalities = new(() => ReferenceTables.Municipalities.Values
        .Where(m => m.ParentCode is null).GroupBy(m => m.PrefectureCode).ToImmutableDictionary(g => g.Key, g => g.Select(m => m.Code).Order(StringComparer.Ordinal).Take(4).ToArray()));

    private sealed record Kind(string Id, string Suffix, string Yomi, string[] Roles, int Percent, string Own);

    /// <summary>The record of one community.</summary>
    /// <param name="index">Which, from 0.</param>
    /// <param name="all">How many there are; related ones are among them.</param>
    public static string Of(int index, int all)
    {
        var pick = new Picker(index);
        var kind = KindOf(pick.Below(100));
        var text = new StringBuilder(6_000);
        void Line(string line) => text.Append(line).Append('\n');
        var (id, number) = (SiteGenerator.IdOf(index), (index + 1).ToString("00000", CultureInfo.InvariantCulture));
        var (first, second) = (pick.One(Prose.Words), pick.One(Prose.Words));
        Line($"# 性能測定のために生成したデータ\nid: {id}\ntype: {kind.Id}\nname:\n  ja: {first.Ja}と{second.Ja}の{kind.Suffix} {number}（生成データ）");
        Line($"  yomi: {first.Yomi}と{second.Yomi}の{kind.Yomi} {string.Concat(number.Select(d => DigitReadings[d - '0']))}");
        if (pick.Chance(30)) Line($"  aliases: [{second.Ja}の集い{number}]");
        Line($"summary: {Prose.Line(pick)}。生成データ。");
        Line("description: |\n" + Prose.Indented(Prose.Markdown(pick, 850), "  "));
        Line($"standing: {pick.One(["official", "volunteer", "volunteer"])}");
        Line("places:");
        Place(Line, pick, pick.One(kind.Roles), kind.Roles);
        Line($"online: {pick.One(["true", "false", "unknown"])}\nreach: {pick.One(["municipality", "prefecture", "region", "nationwide"])}");
        Line($"topics: {{tags: [{string.Join(", ", pick.Some(Prose.Tags, 2))}]}}\nsupports: [{string.Join(", ", pick.Some(Supports, 2))}]");
        Line($"activities:\n  - kind: {pick.One(Activities)}\n    text: {Prose.Line(pick)}");
        Line($"joining:\n  status: {pick.One(["open", "open", "approval", "closed"])}\n  how:\n    - method: web-form\n      url: https://{id}.example/join");
        if (pick.Chance(30)) Line($"  fee:\n    - {{label: 年会費, amount: {(pick.Below(9) + 1) * 500}, unit: year}}");
        Line($"channels:\n  - kind: website\n    value: https://{id}.example/");
        var day = $"2026-{pick.Below(9) + 1:00}-{pick.Below(28) + 1:00}";
        Line($"lifecycle:\n  status: active\n  checked_on: {day}\n  checked_how: {pick.One(["site", "contact", "registry"])}");
        if (pick.Chance(10) && all > 1) Line($"relations:\n  - to: {SiteGenerator.IdOf((index + 1 + pick.Below(all - 1)) % all)}\n    kind: {pick.One(Relations)}");
        Line("sources:\n  - id: s1\n    ref: generated-survey");
        Line($"notes: 性能測定のために生成した記録で、実在の会ではない。\npublication:\n  status: published\n  updated: {day}");
        Line($"{kind.Id}:\n  {kind.Own}");
        return text.ToString();
    }

    private static Kind KindOf(int percent)
    {
        foreach (var kind in Kinds)
        {
            if ((percent -= kind.Percent) < 0) return kind;
        }

        return Kinds[^1];
    }

    // Groups gather in the larger places: four municipalities of each prefecture have all of them.
    private static void Place(Action<string> line, Picker pick, string role, string[] roles)
    {
        var prefecture = pick.One(ReferenceTables.Prefectures).Code;
        line($"  - role: {(roles.Contains("origin") ? "origin" : role)}\n    prefecture: \"{prefecture}\"");
        if (pick.Chance(60)) line($"    municipality: \"{pick.One(Municipalities.Value[prefecture])}\"");
        if (roles.Contains("origin") && pick.Chance(50)) line($"  - role: base\n    prefecture: \"{pick.One(["13", "13", "27", "23", "40"])}\"");
    }
}
