using System.Text;
using Kyojo.Sources;

namespace Kyojo.Tests.Building;

/// <summary>A small site that has something of everything, and the edits people make to it.</summary>
internal static class Edits
{
    private const string Settings = SiteText.Settings + "theme: mine\n";

    private const string Case = """
        ---
        title: 試しの事例
        summary: 試しに参加した話。
        published: 2026-01-02
        communities: [one]
        person: {alias: Aさん, origin: "32", consent: published-source}
        path: {before: [前], participation: [参加], after: [後]}
        sources: [{id: s1, ref: book}]
        ---
        ## 本文

        [会](../communities/one.yml)の話[^1]。

        [^1]: 注。
        """;

    private const string Report = """
        ---
        title: 試しの報告
        title_yomi: ためしのほうこく
        authors: [{name: 試しの課, organisation: true}]
        published: 2026-01-03
        abstract: 要旨。
        communities: [two]
        related_types: [club]
        prefectures: ["13"]
        ---
        本文 {NUMBER}。
        """;

    /// <summary>Each changes the site so that at least one published byte differs; the number tells repetitions apart.</summary>
    public static Action<MemoryFolder, int>[] All { get; } =
    [
        (site, n) => site.Write("content/communities/one.yml", SiteText.Community("one", $"description: 説明 {n}")),
        (site, n) => site.Write("content/communities/one.yml", SiteText.Community("one", name: $"別の名前{n}")),
        (site, n) => site.Write("content/communities/one.yml", SiteText.Community("one", "description: 説明").Replace("試しに集まる会。", $"別の紹介 {n}。")),
        (site, n) => site.Write("content/communities/one.yml", SiteText.Community("one", $"notes: 覚え {n}")),
        (site, n) => site.Write("content/communities/two.yml", SiteText.Community("two", $"description: \"[会](one.yml)の話 {n}\"")),
        (site, n) => site.Write("content/communities/two.yml", SiteText.Community("two", $"joining: {{status: open}}\ntopics: {{tags: [札{n}]}}")),
        (site, n) => site.Write($"content/communities/new-{n}.yml", SiteText.Community($"new-{n}", "places: [{role: origin, prefecture: \"32\"}, {role: base, prefecture: \"13\"}]", $"{n}番目の会")),
        (site, n) => site.Write("content/communities/two.yml", SiteText.Community("two", $"topics: {{tags: [札{n}, 共通]}}")),
        (site, n) => site.Write("content/communities/two.yml", SiteText.Community("two", $"redirects: [old-{n}]")),
        (site, n) => site.Write("content/communities/two.yml", SiteText.Community("two").Replace("status: unknown", $"status: ended, ended: \"{2000 + n}\"")),
        (site, n) => site.Write("content/types/club.yml", SiteText.Type.Replace("試しの種別。", $"試しの種別 {n}。")),
        (site, n) => site.Write("content/types/club.yml", SiteText.Type.Replace("label: 試しの会", $"label: 集い{n}")),
        (site, n) => site.Write("site.yml", Settings.Replace("試しのサイト", $"サイト{n}")),
        (site, n) => site.Write("site.yml", Settings.Replace("https://site.example/", $"https://site{n}.example/sub/")),
        (site, n) => site.Write("site.yml", Settings + $"feeds: {{items: {n}}}\n"),
        (site, n) => site.Write("site.yml", Settings + $"coverage: {{targets: {{club: {n}}}}}\n"),
        (site, n) => site.Write("content/finder.yml", $"questions: {{a: {{text: 質問{n}, answers: [{{id: a{n}, text: 答え, where: {{online: true}}, next: result}}, {{id: any, text: どれでも, next: result}}]}}}}\n"),
        (site, n) => site.Write("content/cases/one.md", Case.Replace("本文", $"本文 {n}")),
        (site, n) => site.Write("content/reports/one.md", Report.Replace("{NUMBER}", $"{n}")),
        (site, n) => site.Write("content/reports/one.md", Report.Replace("{NUMBER}", $"{n}。\n\n:::提言集\n相手：個人\n\n- **{n}番目** すすめ。\n:::\n")),
        (site, n) => site.Write("content/references/books.yml", SiteText.References.Replace("試しの本", $"本 {n}")),
        (site, n) => site.Write("content/pages/extra.md", $"---\ntitle: おまけ{n}\n---\n本文\n"),
        (site, n) => site.Write("content/guide/start.md", $"---\ntitle: はじめに{n}\n---\n本文\n"),
        (site, n) => site.Write("themes/mine/strings.ja.yml", $"nav.home: 入口{n}\n"),
        (site, n) => site.Write("themes/mine/pages/not-found.hbs", $"{{{{#> frame}}}}<h1>ありません {n}</h1>{{{{/frame}}}}\n"),
        (site, n) => site.Write("themes/mine/assets/print.css", $"@media print {{ .n{n} {{ display: none }} }}\n"),
        (site, n) => site.Write("content/guide/picture.png", [.. Encoding.ASCII.GetBytes($"not a real picture {n}")]),
    ];

    public static MemoryFolder Site()
    {
        var site = SiteText.Folder();
        site.Write("site.yml", Settings);
        site.Write("themes/mine/theme.yml", "name: mine\nversion: 1.0.0\nkyojo: \">=0.1 <2.0\"\nextends: default\n");
        site.Write("content/communities/one.yml", SiteText.Community("one", "places: [{role: base, prefecture: \"32\", municipality: \"322016\"}]\nrelations: [{to: two, kind: cooperates-with}]"));
        site.Write("content/communities/two.yml", SiteText.Community("two", "topics: {tags: [共通]}\nonline: true", name: "二つ目の会", yomi: "ふたつめのかい"));
        site.Write("content/cases/one.md", Case);
        site.Write("content/reports/one.md", Report.Replace("{NUMBER}", "0"));
        site.Write("content/guide/start.md", "---\ntitle: はじめに\n---\n[次](next.md)へ。\n");
        site.Write("content/guide/next.md", "---\ntitle: つぎ\n---\n本文\n");
        return site;
    }
}
