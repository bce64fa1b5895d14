using System.Xml.Linq;

namespace Kyojo.Tests.Outputs;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_feed_has_what_atom_asks_for_and_absolute_links()
    {
        var feed = XDocument.Parse(DemoSite.Store.Page("feed.xml")).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("https://kyojo.example/", feed.Element(Atom + "id")!.Value);
        Assert.NotEqual("", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(34, feed.Elements(Atom + "entry").Count());
        Assert.All(feed.Descendants(Atom + "link"), l => Assert.True(Uri.IsWellFormedUriString(l.Attribute("href")!.Value, UriKind.Absolute)));
        Assert.All(feed.Elements(Atom + "entry"), e =>
        {
            Assert.Matches("^tag:kyojo.example,[0-9]{4}:(communities|cases|reports)/", e.Element(Atom + "id")!.Value);
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00[+]09:00$", e.Element(Atom + "updated")!.Value);
            Assert.NotEqual("", e.Element(Atom + "title")!.Value);
            Assert.NotEqual("", e.Element(Atom + "summary")!.Value);
            Assert.NotNull(e.Element(Atom + "category")!.Attribute("term"));
        });
        var ids = feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void The_newest_come_first_ties_by_address_and_only_so_many()
    {
        var store = Site.Build($$"""
            === site.yml
            {{SiteText.Settings}}feeds: {items: 3}
            === content/communities/b.yml
            {{SiteText.Community("b")}}
            === content/communities/a.yml
            {{SiteText.Community("a")}}
            === content/communities/c.yml
            {{SiteText.Community("c").Replace("updated: 2026-01-01", "updated: 2026-02-01", StringComparison.Ordinal)}}
            """ + "\n" + Site.Report("r"));

        var feed = XDocument.Parse(store.Page("feed.xml")).Root!;

        Assert.Equal(["tag:site.example,2026:communities/c/", "tag:site.example,2026:reports/r/", "tag:site.example,2026:communities/a/"], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value));
        Assert.Equal("2026-02-01T00:00:00+09:00", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void Corrections_of_one_day_are_entries_of_their_own_and_keep_their_ids()
    {
        const string first = "{on: 2026-02-01, kind: 訂正, text: 一つ目の数がもとの資料と違っていたため直しました。}";
        const string second = "{on: 2026-02-01, kind: 訂正, text: 二つ目の数がもとの資料と違っていたため直しました。}";

        var before = Ids(Site.Report("r", $"corrections: [{first}]"));
        var after = Ids(Site.Report("r", $"corrections: [{second}, {first}]"));

        Assert.Equal("tag:site.example,2026:reports/r/corrections/2026-02-01/", before["一つ目"]);
        Assert.Equal(before["一つ目"], after["一つ目"]);
        Assert.Equal("tag:site.example,2026:reports/r/corrections/2026-02-01/2/", after["二つ目"]);

        static Dictionary<string, string> Ids(string report) => XDocument.Parse(Site.Build(report).Page("feed.xml")).Descendants(Atom + "entry")
            .Where(e => e.Element(Atom + "summary")!.Value.Contains("つ目", StringComparison.Ordinal)).ToDictionary(e => e.Element(Atom + "summary")!.Value[..3], e => e.Element(Atom + "id")!.Value);
    }

    [Fact]
    public void An_entry_whose_id_was_changed_stays_the_same_for_readers()
    {
        var before = XDocument.Parse(Site.Build("=== content/communities/old.yml\n" + SiteText.Community("old")).Page("feed.xml")).Descendants(Atom + "entry").Single();

        var after = XDocument.Parse(Site.Build("=== content/communities/new.yml\n" + SiteText.Community("new", "redirects: [old]")).Page("feed.xml")).Descendants(Atom + "entry").Single();

        Assert.Equal(before.Element(Atom + "id")!.Value, after.Element(Atom + "id")!.Value);
        Assert.Equal("https://site.example/communities/new/", after.Element(Atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public void A_site_with_nothing_to_tell_has_no_feed_and_leads_to_none()
    {
        // Atom asks for the day of the last change, and there is none.
        var store = Site.Build("");

        Assert.DoesNotContain("feed.xml", store.Paths);
        Assert.DoesNotContain("feed.xml", store.Page(""), StringComparison.Ordinal);
        Assert.DoesNotContain("0001-01-01", string.Join('\n', store.Snapshot().Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_ended_is_told_with_its_end_and_who_took_over()
    {
        var store = Site.Build($$"""
            === content/communities/old.yml
            {{SiteText.Community("old", "", "終わった会").Replace("status: unknown", "status: ended, ended: 2025-03", StringComparison.Ordinal)}}
            === content/communities/new.yml
            {{SiteText.Community("new", "relations: [{to: old, kind: successor-of}]", "継いだ会")}}
            """ + "\n");

        var entry = XDocument.Parse(store.Page("feed.xml")).Descendants(Atom + "entry").Single(e => e.Element(Atom + "id")!.Value.EndsWith("communities/old/", StringComparison.Ordinal));

        Assert.Equal("終わった会（活動を終了しました）", entry.Element(Atom + "title")!.Value);
        Assert.Equal("活動を終了しました（2025年3月）。「継いだ会」が引き継いでいます。どんな会だったか：試しに集まる会。", entry.Element(Atom + "summary")!.Value);
        Assert.Equal(["club", "handed-over"], entry.Elements(Atom + "category").Select(c => c.Attribute("term")!.Value));
    }

    [Fact]
    public void What_xml_gives_a_meaning_is_text()
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", name: "\"<b>&amp; ]]> 𠮷\""));

        Assert.Equal("<b>&amp; ]]> 𠮷", XDocument.Parse(store.Page("feed.xml")).Descendants(Atom + "entry").Single().Element(Atom + "title")!.Value);
    }
}
