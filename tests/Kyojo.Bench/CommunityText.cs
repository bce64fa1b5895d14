using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kyojo.Model;

namespace Kyojo.Bench;

/// <summary>One community as YAML, with the fields a well-kept record has.</summary>
internal static class CommunityText
{
    private static readonly string[] DigitReadings = ["ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"];

    private static readonly string[] Activities = ["meetup", "study", "conference", "online", "volunteer", "service", "training", "consultation", "publication", "other"];

    private static readonly string[] Supports = ["consultation", "encouragement", "other-ways", "work-lead"];

    private static readonly string[] Moments = ["moving-out", "graduation", "coming-of-age", "job-leaving", "retirement", "job-change", "u-turn"];

    private static readonly string[] Relations = ["parent", "branch", "member-of", "cooperates-with"];

    private static readonly Kind[] Kinds =
    [
        new("professional-community", "仕事の会", "しごとのかい", ["base"], 15, "company", "qualification: not-required\n  workplaces: cross-company\n  formats: [online, study]"),
        new("company-alumni", "卒業生の会", "そつぎょうせいのかい", ["base"], 10, "company", "company_name: 生成した会社\n  company_industry: G\n  eligibility: [mid-career-leaver, retiree]\n  purposes: [rehire, networking]\n  founded_by_company: false"),
        new("regional-alumni", "同郷の会", "どうきょうのかい", ["origin", "base"], 30, "region", "kind: new-kenjinkai\n  open_to_non_natives: true\n  municipality_link: cooperates\n  supports_home: [u-turn, hometown-promotion]"),
        new("npo", "支える会", "ささえるかい", ["office", "activity"], 25, "municipality", "certified: none\n  accepts: [volunteer, donation, collaboration]"),
        new("worker-coop", "働く仲間の会", "はたらくなかまのかい", ["office", "activity"], 10, "region", "network: workers-coop\n  share_unit_yen: 10000\n  workers: 12\n  fields: [配食, 清掃]"),
        new("union", "労働者の会", "ろうどうしゃのかい", ["base"], 10, "society", "kind: joint\n  structure: unit\n  individual_join: true\n  career_support: [counselling, networking]"),
    ];

    // Municipalities of each prefecture; wards belong to their city.
    private static readonly Lazy<ImmutableDictionary<string, string[]>> Municipalities = new(() => ReferenceTables.Municipalities.Values
        .Where(m => m.ParentCode is null).GroupBy(m => m.PrefectureCode).ToImmutableDictionary(g => g.Key, g => g.Select(m => m.Code).Order(StringComparer.Ordinal).ToArray()));

    private sealed record Kind(string Id, string Suffix, string Yomi, string[] Roles, int Percent, string Second, string Own);

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
        Line($"standing: {pick.One(["official", "volunteer", "volunteer"])}\nformality: {pick.One(["incorporated", "formal-group", "informal"])}");
        Line($"host:\n  name: {second.Ja}の世話人（生成データ）\n  kind: members");
        Line("places:");
        foreach (var role in kind.Roles) Place(Line, pick, role);
        Line($"online: {pick.One(["true", "false", "unknown"])}\nreach: {pick.One(["municipality", "prefecture", "region", "nationwide"])}");
        Line($"topics:\n  occupations: [{pick.One(["B", "C", "E"])}]\n  industries: [{pick.One(["G", "O", "P"])}]\n  tags: [{string.Join(", ", pick.Some(Prose.Tags, 3))}]");
        Line($"supports: [{string.Join(", ", pick.Some(Supports, 2))}]\nactivities:");
        foreach (var activity in pick.Some(Activities, 3)) Line($"  - kind: {activity}\n    text: {Prose.Line(pick)}\n    frequency: 年{pick.Below(11) + 1}回\n    source: s1");
        Line($"values:\n  individual:\n    - text: {Prose.Line(pick)}で話せる相手ができる\n      source: s1\n  {kind.Second}:\n    - text: {Prose.Line(pick)}とつながる\n      source: s1");
        Joining(Line, pick, id);
        Line($"channels:\n  - kind: website\n    value: https://{id}.example/\n  - kind: form\n    value: https://{id}.example/contact\n    label: 問い合わせ\ncontact_point: {{role: 事務局, channel: 2}}");
        Line($"members: {{count: {pick.Below(400) + 5}, approx: true, as_of: 2026-01-31, source: s1}}");
        var day = $"2026-{pick.Below(9) + 1:00}-{pick.Below(28) + 1:00}";
        Line($"lifecycle:\n  status: active\n  founded: \"{pick.Below(3) + 2023}\"\n  checked_on: {day}\n  checked_how: {pick.One(["site", "contact", "registry"])}");
        if (pick.Chance(20) && all > 1) Line($"relations:\n  - to: {SiteGenerator.IdOf((index + 1 + pick.Below(all - 1)) % all)}\n    kind: {pick.One(Relations)}");
        Line("sources:\n  - id: s1\n    ref: generated-survey\n    locator: 会の一覧");
        Line(pick.Chance(40) ? $"  - id: s2\n    title: 会の公式サイト（生成データ）\n    url: https://{id}.example/about\n    accessed: {day}\n    kind: web" : "  - id: s2\n    ref: generated-registry");
        Line("evidence:\n  standing: [s1, s2]\n  lifecycle.founded: [s2]");
        Line($"notes: 性能測定のために生成した記録で、実在の会ではない。\npublication:\n  status: published\n  consent_to_list: {{basis: published-by-group, on: {day}}}\n  updated: {day}");
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

    private static void Place(Action<string> line, Picker pick, string role)
    {
        var prefecture = pick.One(ReferenceTables.Prefectures).Code;
        line($"  - role: {role}\n    prefecture: \"{prefecture}\"");
        if (pick.Chance(60)) line($"    municipality: \"{pick.One(Municipalities.Value[prefecture])}\"");
        line("    certainty: stated");
    }

    private static void Joining(Action<string> line, Picker pick, string id)
    {
        line($"joining:\n  status: {pick.One(["open", "open", "approval", "closed"])}\n  who: [この土地に縁のある人, 活動に関心のある人]");
        line($"  how:\n    - method: web-form\n      url: https://{id}.example/join\n    - method: visit\n      text: 見学の日に訪ねる\n  first_step: 見学から始められる");
        line(pick.Chance(50) ? "  fee:\n    - {label: 参加費, free: true}" : $"  fee:\n    - {{label: 年会費, amount: {(pick.Below(9) + 1) * 500}, unit: year}}");
        line($"  invite_moments: [{string.Join(", ", pick.Some(Moments, 2))}]");
    }
}
