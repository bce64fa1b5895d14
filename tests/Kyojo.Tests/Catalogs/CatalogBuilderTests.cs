using Kyojo.Catalogs;

namespace Kyojo.Tests.Catalogs;

public sealed class CatalogBuilderTests
{
    [Fact]
    public void Communities_stand_in_the_order_of_the_fifty_sounds_then_by_id() =>
        Assert.Equal(["d", "c", "b", "a", "e"], Read(Record("a", yomi: "そにいのべーしょん"), Record("b", yomi: "そにーとものかい"), Record("c", yomi: "かあ"), Record("d", yomi: "かー"), Record("e", yomi: "そにいのべーしょん")).Communities.Select(c => c.Id));

    [Fact]
    public void Cases_and_reports_stand_newest_first()
    {
        var catalog = Read(Record("one"), Case("a", "2026-01-01"), Case("b", "2026-03-01"), Case("c", "2026-01-01"), Report("x", "2025-01-01", "い"), Report("y", "2025-01-01", "あ"), Report("z", "2026-01-01", "う"));

        Assert.Equal(["b", "a", "c"], catalog.Cases.Select(c => c.Id));
        Assert.Equal(["z", "y", "x"], catalog.Reports.Select(r => r.Id));
    }

    [Fact]
    public void Reports_of_one_day_stand_in_the_order_of_the_fifty_sounds() =>
        Assert.Equal(["b", "a", "c"], Read(Report("a", "2025-01-01", "かあ"), Report("b", "2025-01-01", "かー"), Report("c", "2025-01-01", "がい")).Reports.Select(r => r.Id));

    [Fact]
    public void A_community_is_found_where_it_comes_from_and_where_it_is()
    {
        var catalog = Read(Record("one", """places: [{role: origin, prefecture: "32"}, {role: base, prefecture: "13"}, {role: office, municipality: "131016"}, {role: activity, prefecture: "27"}, {role: base, label: 首都圏}]"""));

        Assert.Equal(["32"], catalog.ByOrigin.Keys);
        Assert.Equal(["13", "27"], catalog.ByHere.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["131016"], catalog.ByMunicipality.Keys);
        Assert.Equal([("club", "13"), ("club", "27"), ("club", "32")], catalog.ByTypeAndPrefecture.Keys.Order());
    }

    [Fact]
    public void A_ward_counts_for_its_city_once()
    {
        var catalog = Read(Record("one", """places: [{role: base, municipality: "221015"}, {role: office, municipality: "221023"}]"""));

        Assert.Equal(["221007", "221015", "221023"], catalog.ByMunicipality.Keys.Order(StringComparer.Ordinal));
        Assert.Single(catalog.ByMunicipality["221007"]);
    }

    [Fact]
    public void A_code_that_is_not_in_the_table_makes_no_page() => Assert.Empty(Read(Record("one", """places: [{role: base, municipality: "131008"}]""")).ByMunicipality);

    [Fact]
    public void Drafts_show_only_when_asked_for()
    {
        var files = Record("one").Replace("status: published", "status: draft", StringComparison.Ordinal) + Case("a", "2026-01-01", "status: draft") + Report("x", "2026-01-01", "あ", "status: draft");

        var (hidden, shown) = (SiteReading.Read(files).Catalog!, SiteReading.Read(files, drafts: true).Catalog!);

        Assert.Equal((0, 0, 0), (hidden.Communities.Length, hidden.Cases.Length, hidden.Reports.Length));
        Assert.Equal((1, 1, 1), (shown.Communities.Length, shown.Cases.Length, shown.Reports.Length));
    }

    [Fact]
    public void What_ended_is_kept_but_not_listed()
    {
        var catalog = Read(Record("one", """places: [{role: base, prefecture: "13"}]""").Replace("status: unknown", "status: ended", StringComparison.Ordinal));

        Assert.Single(catalog.Communities);
        Assert.Empty(catalog.Listed);
        Assert.Empty(catalog.ByHere);
        Assert.Empty(catalog.ByType);
    }

    [Fact]
    public void What_was_withdrawn_stands_apart()
    {
        var catalog = Read("=== content/communities/one.yml\nid: one\ntype: club\npublication: {status: withdrawn, updated: 2026-01-01}\n");

        Assert.Empty(catalog.Communities);
        Assert.Equal(["one"], catalog.Withdrawn.Select(c => c.Id));
    }

    [Fact]
    public void Tags_that_read_alike_are_one()
    {
        var catalog = Read(Settings("tags: {u-turn: {label: Uターン, aliases: [ユーターン]}}"), Record("a", "topics: {tags: [Ｕターン, 対話]}"), Record("b", "topics: {tags: [ユーターン, 対話, ＡＢＣ]}"), Record("c", "topics: {tags: [Abc]}"));

        Assert.Equal(["abc", "u-turn", "対話"], catalog.ByTag.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((2, 2, 2), (catalog.ByTag["abc"].Length, catalog.ByTag["u-turn"].Length, catalog.ByTag["対話"].Length));
        Assert.Equal("Uターン", catalog.TagLabels["u-turn"]);
    }

    [Theory]
    [InlineData("online: true", true)]
    [InlineData("reach: nationwide", true)]
    [InlineData("reach: online", true)]
    [InlineData("online: unknown", false)]
    [InlineData("reach: overseas", false)]
    [InlineData("notes: x", false)]
    public void Open_to_everybody_is_what_says_so(string more, bool expected) => Assert.Equal(expected, Read(Record("one", more)).Nationwide.Length == 1);

    [Fact]
    public void Relations_cases_and_reports_are_known_from_both_sides()
    {
        var catalog = Read(Record("a", "relations: [{to: b, kind: parent}]"), Record("b"), Case("k", "2026-01-01", communities: "[b, b, a]"), Report("r", "2026-01-01", "あ", "communities: [b]"));

        Assert.Equal([("a", "parent")], catalog.RelationsTo["b"].Select(r => (r.From.Id, r.Kind)));
        Assert.Equal(["k"], catalog.CasesOf["b"].Select(c => c.Id));
        Assert.Equal(["k"], catalog.CasesOf["a"].Select(c => c.Id));
        Assert.Equal(["r"], catalog.ReportsOf["b"].Select(r => r.Id));
    }

    [Fact]
    public void The_guide_goes_folder_by_folder_in_the_order_of_its_chapters()
    {
        var catalog = Read(Chapter("z", 1), Chapter("a", 2), Chapter("index", 9), Chapter("develop/b", 1), Chapter("develop/index", 5), Chapter("x", null));

        Assert.Equal(["index", "z", "a", "x", "develop/index", "develop/b"], catalog.Guide.Select(p => p.Id));
    }

    private static Catalog Read(params string[] files)
    {
        var (catalog, found) = SiteReading.Read(string.Concat(files));
        Assert.DoesNotContain(found, d => d.Severity == Kyojo.Diagnostics.Severity.Error);
        return catalog!;
    }

    private static string Settings(string more) => $"=== site.yml\n{SiteText.Settings}{more}\n";

    private static string Record(string id, string more = "", string yomi = "ためしのかい") => $"=== content/communities/{id}.yml\n{SiteText.Community(id, more, yomi: yomi)}";

    private static string Chapter(string id, int? order) => $"=== content/guide/{id}.md\n---\ntitle: {id}\n{(order is null ? "" : $"order: {order}\n")}---\n\n";

    private static string Case(string id, string published, string more = "", string communities = "[one]") => $$"""
        === content/cases/{{id}}.md
        ---
        title: 事例
        summary: 話。
        published: {{published}}
        communities: {{communities}}
        person: {alias: Aさん, consent: published-source}
        path: {before: [前], participation: [参加], after: [後]}
        sources: [{id: s1, ref: book}]
        {{more}}
        ---

        """ + "\n";

    private static string Report(string id, string published, string yomi, string more = "") => $$"""
        === content/reports/{{id}}.md
        ---
        title: 報告
        title_yomi: {{yomi}}
        authors: [試しの課]
        published: {{published}}
        abstract: 要旨。
        {{more}}
        ---

        """ + "\n";
}
