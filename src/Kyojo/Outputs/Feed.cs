using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs;

/// <summary>
/// <c>feed.xml</c>, Atom (RFC 4287): reports, cases and communities, newest change first (import-export.md 10.7). Only
/// with <c>url</c>, and when there is something to tell. A group that has ended is told with its end and who took over.
/// Days become midnight in Japan, since the content knows days only.
/// </summary>
public sealed class Feed : IOutput
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <inheritdoc/>
    public string Name => "feed";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        if (input.Site.Settings.Url is not { } url) yield break;
        var catalog = input.Site.Catalog;
        if (input.Site.Settings.FeedItems <= 0 || (catalog.Reports.IsEmpty && catalog.Cases.IsEmpty && !catalog.Communities.Any(IsTold))) yield break;
        yield return new OutputFile(RoutePath.File("feed.xml"), stream => Write(stream, input.Site, url, Entries(input.Site))) { IsMadeOfOutlines = true };
    }

    private sealed record Entry(string Title, RoutePath Route, RoutePath FirstRoute, DateOnly First, DateOnly Updated, string Summary, ImmutableArray<string> Categories);

    private static ImmutableArray<Entry> Entries(SiteContext site)
    {
        var catalog = site.Catalog;
        var all = catalog.Reports.Select(r => new Entry(r.Title, Routes.Of(r), Routes.Of(r), r.Published, r.Updated, r.Abstract, ["report"]))
            .Concat(catalog.Reports.SelectMany(r => Corrections(r, site)))
            .Concat(catalog.Cases.Select(c => new Entry(c.Title, Routes.Of(c), Routes.Of(c), c.Published, c.Updated, c.Summary, ["case"])))
            .Concat(catalog.Communities.Where(IsTold).Select(c => Of(c, site)));
        return [.. all.OrderByDescending(e => e.Updated).ThenBy(e => e.Route.Value, StringComparer.Ordinal).Take(site.Settings.FeedItems)];
    }

    private static bool IsTold(Community community) => community.PublicationStatus == "published";

    private static IEnumerable<Entry> Corrections(Report report, SiteContext site)
    {
        var all = report.Corrections.Where(c => c.Kind == "correction").ToArray();
        // The newest stands first: one that is added on the same day leaves the others their numbers.
        return all.Select((correction, i) => Of(report, correction, all.Skip(i).Count(other => other.On == correction.On), site));
    }

    // A correction is news of its own, also to those who have read the report.
    private static Entry Of(Report report, Correction correction, int number, SiteContext site)
    {
        var day = correction.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var which = number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture) + "/";
        var place = RoutePath.TryParse($"{Routes.Of(report).Value}corrections/{day}/{which}", out var own) ? own : Routes.Of(report);
        return new Entry(site.Words.Say("feed.corrected", ("title", report.Title)), Routes.Of(report), place, correction.On, correction.On, correction.Text, ["report", "correction"]);
    }

    private static Entry Of(Community community, SiteContext site)
    {
        var entry = new Entry(community.Name, Routes.Of(community), FirstRoute(community), First(community), community.Updated, community.Summary, [community.Type.Id]);
        var state = site.Catalog.StateOf(community);
        if (!state.IsOver) return entry;
        return entry with
        {
            Title = site.Words.Say("feed.ended", ("name", community.Name)),
            Summary = StatusViews.Sentence(StatusViews.Of(community, site), site) + site.Words.Say("feed.then", ("summary", community.Summary)),
            Categories = [community.Type.Id, state.Name],
        };
    }

    // The day from which the entry may be listed; it does not change when the entry does.
    private static DateOnly First(Community community) =>
        community.Publication.Map(PublicationFields.ConsentToList).Date(PublicationFields.BasisOn) ?? community.Updated;

    // The address it had first: readers know the entry again when its id was changed.
    private static RoutePath FirstRoute(Community community) =>
        community.Redirects.IsEmpty ? Routes.Of(community) : RoutePath.Page("communities", community.Redirects[0]);

    private static void Write(Stream stream, SiteContext site, string url, ImmutableArray<Entry> entries)
    {
        using var xml = XmlWriter.Create(stream, XmlText.Settings);
        xml.WriteStartElement("feed", Atom);
        xml.WriteElementString("id", url);
        xml.WriteElementString("title", site.Settings.Title);
        Link(xml, "self", url + "feed.xml");
        Link(xml, "alternate", url);
        xml.WriteElementString("updated", Moment(entries[0].Updated));
        xml.WriteStartElement("author");
        xml.WriteElementString("name", site.Settings.OperatorName);
        xml.WriteEndElement();
        xml.WriteElementString("rights", site.Site.Licence.Name);
        foreach (var entry in entries)
        {
            xml.WriteStartElement("entry");
            // A tag URI (RFC 4151), so that a changed address of the site keeps its entries.
            xml.WriteElementString("id", $"tag:{new Uri(url).Host},{entry.First.Year.ToString("D4", CultureInfo.InvariantCulture)}:{entry.FirstRoute.Encoded()}");
            xml.WriteElementString("title", entry.Title);
            Link(xml, "alternate", url + entry.Route.Encoded());
            xml.WriteElementString("updated", Moment(entry.Updated));
            foreach (var category in entry.Categories)
            {
                xml.WriteStartElement("category");
                xml.WriteAttributeString("term", category);
                xml.WriteEndElement();
            }

            xml.WriteStartElement("summary");
            xml.WriteAttributeString("type", "text");
            xml.WriteString(entry.Summary);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+09:00";
}
