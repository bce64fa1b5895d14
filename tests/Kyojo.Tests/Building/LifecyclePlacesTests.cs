using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Outputs.SearchIndex;

namespace Kyojo.Tests.Building;

/// <summary>The table of leaving-kit.md 11 against what is built: where a group in each state can be found.</summary>
public sealed class LifecyclePlacesTests
{
    private const string Name = "歩む会";

    [Theory]
    // state, page: list, search by a word of its text, sheet, open data, feed; what its page says
    [InlineData("planned", "2026-03-01", "list search - data feed", "準備中の会です")]
    [InlineData("active", "2026-03-01", "list search sheet data feed", "活動中（")]
    [InlineData("active", "2025-03-01", "list search sheet data feed", "1年以上")]
    [InlineData("active", "2024-03-01", "list search - data feed", "2年以上")]
    [InlineData("active", "2023-03-01", "list search - data feed", "長いあいだ確認できていない")]
    [InlineData("unknown", "2023-03-01", "list search sheet data feed", "活動状況は確認できていません")]
    [InlineData("dormant", "2026-03-01", "list search - data feed", "休止中の会です")]
    [InlineData("ended, ended: 2025-03", "2026-03-01", "- - - data feed", "この会は活動を終了しました")]
    public void A_group_is_found_where_its_state_allows(string status, string checkedOn, string places, string says)
    {
        var files = Files($"{{status: {status}, checked_on: {checkedOn}, checked_how: site}}");
        var store = Site.Build(files);

        Assert.Equal(places, string.Join(' ',
            store.Html("types/club/").Texts("#list ~ .cards h3, section[aria-labelledby=list] h3").Contains(Name) ? "list" : "-",
            Finds(files, "焚き火") ? "search" : "-",
            store.Html("leave/shimane/moving-out/a4/").Text("main").Contains(Name, StringComparison.Ordinal) ? "sheet" : "-",
            store.Page("data/communities.csv").Contains(Name, StringComparison.Ordinal) ? "data" : "-",
            store.Page("feed.xml").Contains(Name, StringComparison.Ordinal) ? "feed" : "-"));
        Assert.Contains(says, store.Html("communities/one/").Text("main"), StringComparison.Ordinal);
        Assert.True(Finds(files, Name));
        Assert.True(store.Html("types/club/").Text("main").Contains(Name, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_withdrawn_has_its_address_and_nothing_else()
    {
        const string files = "=== content/communities/one.yml\nid: one\ntype: club\npublication: {status: withdrawn, updated: 2026-02-01}\n";

        var named = Site.Build(files).Snapshot().Where(f => f.Value.Contains("communities/one", StringComparison.Ordinal) || f.Value.Contains(">one<", StringComparison.Ordinal)).Select(f => f.Key);

        Assert.Equal(["communities/one/index.html"], named);
    }

    private static bool Finds(string files, string query)
    {
        var found = new DiagnosticBag();
        var folder = SiteText.Folder(files);
        var site = new SiteBuilder(folder, SiteText.Options).Plan(SourceSet.Read(folder, "site.yml", 1, found), found, out _, out _)!.Site;
        return new SearchEngine(new IndexReader(IndexFiles.Of(site)), SearchTables.BuiltIn).Search(query).Hits.Any(hit => hit.Record.Id == "one");
    }

    private static string Files(string lifecycle) => $$"""
        === site.yml
        {{SiteText.Settings}}leave: {areas: ["32"], contact: {department: 試しの課, counter: 1番窓口} }
        === content/communities/one.yml
        id: one
        type: club
        name: {ja: {{Name}}, yomi: あゆむかい}
        summary: 試しに集まる会。
        places: [{role: origin, prefecture: "32"}]
        activities: [{kind: meetup, text: 焚き火を囲む, source: s1}]
        joining: {status: open, how: [visit], invite_moments: [moving-out]}
        lifecycle: {{lifecycle}}
        sources: [{id: s1, ref: book}]
        publication: {status: published, updated: 2026-01-01}
        """ + "\n";
}
