using Kyojo.Building;
using Kyojo.Publishing;

namespace Kyojo.Tests;

/// <summary>Sites that must build.</summary>
internal static class Site
{
    /// <summary>Builds a site given as text; a finding that stops it fails the test.</summary>
    public static MemoryStore Build(string files, BuildOptions? options = null)
    {
        var (report, store) = SiteText.Build(SiteText.Folder(files), options);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return store;
    }

    /// <summary>A case of communities.</summary>
    public static string Case(string id, string communities, string more = "", string body = "本文。") => $$"""
        === content/cases/{{id}}.md
        ---
        title: 試しの事例
        summary: 試しに参加した話。
        published: 2026-01-02
        communities: [{{communities}}]
        person: {alias: Aさん, consent: published-source}
        path: {before: [前], participation: [参加], after: [後]}
        sources: [{id: s1, ref: book}]
        {{more}}
        ---
        {{body}}
        """ + "\n";

    /// <summary>A report.</summary>
    public static string Report(string id, string more = "", string body = "本文。") => $$"""
        === content/reports/{{id}}.md
        ---
        title: 試しの報告
        title_yomi: ためしのほうこく
        authors: [試しの課]
        published: 2026-01-03
        abstract: 要旨。
        {{more}}
        ---
        {{body}}
        """ + "\n";
}
