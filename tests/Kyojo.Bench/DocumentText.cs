using System.Text;
using Kyojo.Model;

namespace Kyojo.Bench;

/// <summary>Case studies, reports and the page about the site.</summary>
internal static class DocumentText
{
    private static readonly string[] Outcomes = ["u-turn", "self-employment", "new-job", "founded-group", "bridge", "new-practice", "wider-view", "confidence"];

    /// <summary>A case study of one or two communities.</summary>
    public static string Case(int index, int communities)
    {
        var pick = new Picker(1_000_000 + index);
        var first = pick.Below(communities);
        return $"""
            ---
            title: 集まりに加わって仕事が変わった話 {index + 1:00000}（生成データ）
            summary: {Prose.Line(pick)}に加わった、実在しない人の話。
            published: {Day(pick)}
            status: published
            communities: [{SiteGenerator.IdOf(first)}, {SiteGenerator.IdOf((first + 1) % communities)}]
            person:
              alias: Gさん
              origin: "{pick.One(ReferenceTables.Prefectures).Code}"
              role: 生成した人物
              consent: published-source
            path:
              before:
                - {Prose.Line(pick)}を知らなかった
                - 職場の外に話せる人が少なかった
              participation:
                - {Prose.Line(pick)}に誘われた
                - ほかの人の話に刺激を受けた
              after:
                - {Prose.Line(pick)}を自分で始めた
            outcomes: [{string.Join(", ", pick.Some(Outcomes, 2))}]
            places:
              - role: origin
                prefecture: "{pick.One(ReferenceTables.Prefectures).Code}"
            sources:
              - id: s1
                ref: generated-survey
            ---

            {Prose.Markdown(pick, 900, "##")}
            """;
    }

    /// <summary>A report of some length with a table and a note.</summary>
    public static string Report(int index, int communities)
    {
        var pick = new Picker(2_000_000 + index);
        var body = new StringBuilder();
        for (var chapter = 1; chapter <= 4; chapter++)
        {
            body.Append("## ").Append(chapter).Append("つ目の問い\n\n").Append(Prose.Markdown(pick, 1_500)).Append('\n');
        }

        return $"""
            ---
            title: 共助の集まりに関する報告 {index + 1}（生成データ）
            title_yomi: きょうじょのあつまりにかんするほうこく
            kind: report
            authors:
              - name: 性能測定
                role: 執筆
            published: {Day(pick)}
            status: published
            abstract: {Prose.Line(pick)}についてまとめた、生成した報告。
            keywords: [生成データ, 性能測定]
            related_types: [npo, regional-alumni]
            prefectures: ["13", "32"]
            communities: [{SiteGenerator.IdOf(0)}, {SiteGenerator.IdOf(communities / 2)}]
            ---

            {body}
            ## 表

            | 種別 | 会の数 |
            |---|---:|
            | NPO | {pick.Below(900)} |
            | 労働組合 | {pick.Below(900)} |

            数は生成したものです[^1]。

            [^1]: 実在の統計ではありません。

            """;
    }

    /// <summary>The page about the site.</summary>
    public static string About() => $"""
        ---
        title: このサイトについて
        summary: 性能測定のために生成したサイトです。
        order: 1
        updated: 2026-03-01
        ---

        {Prose.Markdown(new Picker(0), 600, "##")}
        """;

    private static string Day(Picker pick) => $"2026-{pick.Below(9) + 1:00}-{pick.Below(28) + 1:00}";
}
