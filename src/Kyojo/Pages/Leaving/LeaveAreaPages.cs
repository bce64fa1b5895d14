using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Pages.Leaving;

/// <summary>A sheet that can be printed.</summary>
/// <param name="Format">a4, a5, trifold, cards.</param>
/// <param name="Href">Its address.</param>
/// <param name="Current">True on its own page.</param>
internal sealed record SheetLink(string Format, string Href, bool Current)
{
    /// <summary>String of the theme that names the format.</summary>
    public string Key { get; } = "leave.format." + Format;
}

/// <summary>An occasion of an area with its sheets.</summary>
internal sealed record AreaOccasion(Syntax.MarkdownLine Label, string Plain, string Href, Syntax.MarkdownLine HandedOut, string Code, int Named, ImmutableArray<SheetLink> Sheets);

/// <summary>The view of an area.</summary>
internal sealed class LeaveAreaView : PageView
{
    public required Syntax.MarkdownLine AreaName { get; init; }
    public required ImmutableArray<AreaOccasion> Occasions { get; init; }
    public required ImmutableArray<SheetLine> Contact { get; init; }
    public required Link Prefecture { get; init; }
    public required bool IsForTests { get; init; }
}

/// <summary>An area: its occasions, the formats to print, and who hands them out.</summary>
public sealed class LeaveAreaPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "leave-area";

    /// <inheritdoc/>
    public Type ViewType => typeof(LeaveAreaView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) => site.Handouts.Occasions.IsEmpty ? []
        : site.Handouts.Areas.Select(area => new PageSpec(LeaveRoutes.Of(area), Name, [site.Settings.Path], () => View(site, area)));

    /// <summary>Links to the occasions of a place; none when nothing is handed out for it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="code">Code of a prefecture or municipality.</param>
    internal static ImmutableArray<Link> LinksOf(SiteContext site, string code)
    {
        // Pages of a kind are there only where the kind is.
        if (!site.Site.HasLeave) return [];
        foreach (var area in site.Handouts.Areas)
        {
            if (area.Code == code) return Links(site, area);
        }

        return [];
    }

    /// <summary>Links to the occasions of an area.</summary>
    internal static ImmutableArray<Link> Links(SiteContext site, LeaveArea area) =>
        [.. site.Handouts.Occasions.Select(o => new Link(Syntax.MarkdownLine.Of(o.In(site.Lang)!.Label).Plain, LeaveRoutes.Of(area, o.Id).Value))];

    /// <summary>The sheets of an area and occasion.</summary>
    internal static ImmutableArray<SheetLink> Sheets(SiteContext site, LeaveArea area, Occasion occasion, string? current = null) =>
        [.. site.Handouts.FormatsOf(area).Select(format => new SheetLink(format, LeaveRoutes.Sheet(area, occasion.Id, format).Value, format == current))];

    private LeaveAreaView View(SiteContext site, LeaveArea area)
    {
        var handouts = site.Handouts.Occasions.Select(o => site.Handouts.Of(area, o)).ToImmutableArray();
        var route = LeaveRoutes.Of(area);
        var name = handouts[0].AreaName;
        var title = site.Words.Say("leave.area.title", ("area", name.Plain));
        var breadcrumb = Crumbs.To("leave", LeaveRoutes.Index.Value, name.Plain);
        return site.Complete(new LeaveAreaView
        {
            Page = new PageInfo { Kind = Name, Route = route.Value, Title = title, Description = site.Words.Say("description.leave-area", ("area", name.Plain)), Canonical = site.Canonical(route) },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => JsonLd.Collection(json, site, title, route, 0, 1, [], AreaOf(area, name))),
            AreaName = name,
            Occasions = [.. handouts.Select(h => new AreaOccasion(h.Label, h.Label.Plain, LeaveRoutes.Of(area, h.Occasion.Id).Value, h.HandedOut, h.Code, h.List.Named.Length, Sheets(site, area, h.Occasion)))],
            Contact = handouts[0].Contact,
            Prefecture = new Link(site.NameOf(area.Prefecture), Routes.Of(area.Prefecture).Value),
            IsForTests = site.Settings.Url is { } url && Binding.LeaveRules.IsForTests(url),
        });
    }

    internal static JsonLd.Area AreaOf(LeaveArea area, Syntax.MarkdownLine name) => new(name.Plain, area.Municipality?.Code ?? area.Prefecture.Iso);
}
