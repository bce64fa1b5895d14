using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages.Leaving;

/// <summary>A group that is handed out: its card, what a visitor asks first, and its own doors.</summary>
/// <param name="Card">Its card.</param>
/// <param name="Who">Who may join; null when no source says so.</param>
/// <param name="Fees">What it costs; may be empty.</param>
/// <param name="IsOnline">True when one can take part online.</param>
/// <param name="Notes">What has to be asked for.</param>
/// <param name="Doors">Where to join; may be empty.</param>
internal sealed record Offer(Card Card, string? Who, ImmutableArray<string> Fees, bool IsOnline, ImmutableArray<string> Notes, ImmutableArray<Link> Doors);

/// <summary>The view of the page behind a code.</summary>
internal sealed class LeaveOccasionView : PageView
{
    public required MarkdownLine AreaName { get; init; }
    public required MarkdownLine Invitation { get; init; }
    public required MarkdownLine What { get; init; }
    public required MarkdownLine Label { get; init; }

    /// <summary>Who hands it out: the first line of <see cref="Contact"/>.</summary>
    public required SheetLine From { get; init; }

    public required ImmutableArray<SheetLine> Contact { get; init; }
    public required string? FormUrl { get; init; }
    public required SheetLine? Note { get; init; }
    public required string? Edition { get; init; }
    public required string? EditionLang { get; init; }
    public required ImmutableArray<Offer> Named { get; init; }
    public required int NamedCount { get; init; }
    public required ImmutableArray<Card> Others { get; init; }
    public required int OtherCount { get; init; }
    public required ImmutableArray<Card> Nationwide { get; init; }
    public required Link Prefecture { get; init; }
    public required string? Typed { get; init; }
    public required TileGrid Grid { get; init; }
    public required ImmutableArray<DocumentCard> Cases { get; init; }
    public required ImmutableArray<SheetLink> Sheets { get; init; }
}

/// <summary>The page a person sees who scanned a code (leaving-kit.md 7). It stays when there is nobody to show: the code is printed.</summary>
public sealed class LeaveOccasionPages : IPageKind
{
    private const int CasesShown = 2, NationwideShown = 5, DoorsShown = 2;

    /// <inheritdoc/>
    public string Name => "leave-occasion";

    /// <inheritdoc/>
    public Type ViewType => typeof(LeaveOccasionView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        from area in site.Handouts.Areas
        from occasion in site.Handouts.Occasions
        select new PageSpec(LeaveRoutes.Of(area, occasion.Id), Name, [site.Settings.Path], () => View(site, area, occasion));

    /// <summary>Title of the page and of its sheets: 島根県・転出するときのつながり案内.</summary>
    internal static string Title(SiteContext site, Handout handout) => site.Words.Say("title.leave", ("area", handout.AreaName.Plain), ("occasion", handout.Label.Plain));

    private LeaveOccasionView View(SiteContext site, LeaveArea area, Occasion occasion)
    {
        var handout = site.Handouts.Of(area, occasion);
        var list = handout.List;
        var route = LeaveRoutes.Of(area, occasion.Id);
        var title = Title(site, handout);
        ImmutableArray<Crumb> breadcrumb = [Crumbs.Home, new(null, "nav.leave", LeaveRoutes.Index.Value), new(handout.AreaName.Plain, null, LeaveRoutes.Of(area).Value), new(handout.Label.Plain, null, null)];
        var named = list.Named.Select(entry => site.Handouts.OfferOf(entry, handout)).ToImmutableArray();
        return site.Complete(new LeaveOccasionView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = title,
                Description = Texts.Cut(handout.What.Plain, 120),
                Canonical = site.Canonical(route),
                Updated = Dates.Iso(list.Newest),
                Style = "leave.css",
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => JsonLd.Collection(json, site, title, route, named.Length, 1, [.. named.Select(o => o.Card)], LeaveAreaPages.AreaOf(area, handout.AreaName))),
            AreaName = handout.AreaName,
            Invitation = handout.Invitation,
            What = handout.What,
            Label = handout.Label,
            // Nobody is named where the settings forget who runs the site, which they are told.
            From = handout.Contact is [var first, ..] ? first : new SheetLine(site.Settings.Title, null),
            Contact = handout.Contact,
            FormUrl = site.Settings.Leave.ContactOf(area).FormUrl is { } form ? WebAddress.Href(form) : null,
            Note = handout.Note,
            Edition = handout.Edition,
            EditionLang = handout.EditionLang,
            Named = named,
            NamedCount = named.Length,
            Others = site.CardsOf(list.Others),
            OtherCount = list.OtherCount,
            Nationwide = list.IsEmpty ? site.CardsOf(site.Catalog.Nationwide.Where(c => c.PublicationStatus == "published").Take(NationwideShown)) : [],
            Prefecture = new Link(site.NameOf(area.Prefecture), Routes.Of(area.Prefecture).Value + (occasion.IsByOrigin ? "#origin" : "#here")),
            Typed = handout.Typed,
            Grid = site.Handouts.Grid,
            Cases = [.. Documents.CasesOf(site.Catalog, list.Named.Concat(list.Others)).Take(CasesShown).Select(Documents.Of)],
            Sheets = LeaveAreaPages.Sheets(site, area, occasion),
        });
    }

    /// <summary>A group as it is handed out: the same on the pages of all areas and occasions of a language.</summary>
    internal static Offer OfferOf(SiteContext site, Handout handout, Community entry)
    {
        var card = site.CardOf(entry);
        return new Offer(card, handout.Who(entry), [.. handout.Fees(entry)], Handout.IsOnline(entry), handout.Notes(entry), [.. Doors(site, entry).Take(DoorsShown).Select(door => new Link(door.Kind, door.Href))]);
    }

    // How to join where that has an address, else where the group can be found.
    private static IEnumerable<(string Kind, string Href)> Doors(SiteContext site, Community entry)
    {
        var any = false;
        foreach (var how in entry.Values.Map(CommunityFields.Joining).Maps(JoiningFields.How))
        {
            if (how.Text(JoiningFields.MethodUrl) is not { } url) continue;
            any = true;
            yield return (JoiningFields.Method.LabelOf(how.Text(JoiningFields.Method, "")).In(site.Labels), WebAddress.Href(url));
        }

        if (any) yield break;
        foreach (var channel in entry.Values.Maps(CommunityFields.Channels))
        {
            if (channel.Text(ChannelFields.Audience, "public") != "public" || channel.Text(ChannelFields.Value) is not { } value || !WebAddress.IsWeb(value)) continue;
            yield return (ChannelFields.Kind.LabelOf(channel.Text(ChannelFields.Kind, "other")).In(site.Labels), WebAddress.Href(value));
        }
    }
}
