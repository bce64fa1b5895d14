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
        Assert.Equal(29, feed.Elements(Atom + "entry").Count());
        Assert.All(feed.Descendants(Atom + "link"), l => Assert.True(Uri.IsWellFormedUriString(l.Attribute("href")!.Value, UriKind.Absolute)));
        Assert.All(feed.Elements(Atom + "entry"), e =>
        {
            Assert.Matches("^tag:kyojo.example,[0-9]{4}:(communities|cases)/", e.Element(Atom + "id")!.Value);
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
    public void An_entry_whose_id_was_changed_stays_the_same_for_readers()
    {
        var before = XDocument.Parse(Site.Build("=== content/communities/old.yml\n" + SiteText.Community("old")).Page("feed.xml")).Descendants(Atom + "entry").Single();

        var after = XDocument.Parse(Site.Build("=== content/communities/new.yml\n" + SiteText.Community("new", "redirects: [old]")).Page("feed.xml")).Descendants(Atom + "entry").Single();

        Assert.Equal(before.Element(Atom + "id")!.Value, after.Element(Atom + "id")!.Value);
        Assert.Equal("https://site.example/communities/new/", after.Element(Atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public void A_site_without_entries_has_a_feed_that_parses() => Assert.Empty(XDocument.Parse(Site.Build("").Page("feed.xml")).Root!.Elements(Atom + "entry"));

    [Fact]
    public void What_xml_gives_a_meaning_is_text()
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", name: "\"<b>&amp; ]]> 𠮷\""));

        Assert.Equal("<b>&amp; ]]> 𠮷", XDocument.Parse(store.Page("feed.xml")).Descendants(Atom + "entry").Single().Element(Atom + "title")!.Value);
    }
}
