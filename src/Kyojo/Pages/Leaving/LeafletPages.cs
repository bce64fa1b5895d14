using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Model;
using Kyojo.Syntax;

namespace Kyojo.Pages.Leaving;

/// <summary>A code as the theme draws it.</summary>
/// <param name="Size">Modules on a side, quiet zone included.</param>
/// <param name="Path">Data of its path.</param>
/// <param name="Side">Side in print: <c>45mm</c>.</param>
/// <param name="Label">What it opens, in words.</param>
internal sealed record CodeView(int Size, string Path, string Side, string Label);

/// <summary>The view of a sheet.</summary>
internal sealed class LeafletView : PageView
{
    public required string Format { get; init; }
    public required MarkdownLine AreaName { get; init; }
    public required MarkdownLine Label { get; init; }
    public required MarkdownLine Invitation { get; init; }
    public required MarkdownLine What { get; init; }
    public required ImmutableArray<SheetEntry> Entries { get; init; }
    public required int More { get; init; }
    public required MarkdownLine General { get; init; }
    public required string Kinds { get; init; }
    public required CodeView Code { get; init; }
    public required string Typed { get; init; }
    public required ImmutableArray<SheetLine> Contact { get; init; }
    public required SheetLine? Note { get; init; }
    public required ImmutableArray<SheetLine> Languages { get; init; }
    public required string? Edition { get; init; }
    public required string? EditionLang { get; init; }
    public required ImmutableArray<SheetLink> Sheets { get; init; }
    public required string PageHref { get; init; }

    /// <summary>The sheet as a PDF file; null unless <c>kyojo pdf</c> has printed it.</summary>
    public required PdfView? Pdf { get; init; }

    public required bool IsForTests { get; init; }
    /// <summary>The cards of a sheet after the first: the same once more.</summary>
    public required ImmutableArray<int> Copies { get; init; }
}

/// <summary>Sheets to be printed in one format: for every area and occasion one, with names or without (leaving-kit.md 4 and 5).</summary>
/// <param name="format">a4, a5, trifold, cards.</param>
public sealed class LeafletPages(string format) : IPageKind
{
    // Two columns of five cards on a sheet; the first is the one that is read.
    private static readonly ImmutableArray<int> OtherCards = [.. Enumerable.Range(2, 9)];

    /// <inheritdoc/>
    public string Name => "leaflet-" + format;

    /// <inheritdoc/>
    public Type ViewType => typeof(LeafletView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        from area in site.Handouts.Areas
        where site.Handouts.FormatsOf(area).Contains(format)
        from occasion in site.Handouts.Occasions
        select new PageSpec(LeaveRoutes.Sheet(area, occasion.Id, format), Name, [site.Settings.Path], () => View(site, area, occasion));

    private LeafletView View(SiteContext site, LeaveArea area, Occasion occasion)
    {
        var handout = site.Handouts.Of(area, occasion);
        var named = site.Handouts.FitOf(handout, format).Named;
        var code = site.Handouts.CodeOf(handout);
        var page = LeaveRoutes.Of(area, occasion.Id);
        var route = LeaveRoutes.Sheet(area, occasion.Id, format);
        var title = LeaveOccasionPages.Title(site, handout);
        var side = code.SideMm(SheetType.Of(format).CodeMm);
        return site.Complete(new LeafletView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = site.Words.Say("title.leaflet", ("title", title), ("format", site.Words.Say("leave.format." + format))),
                Robots = "noindex",
                Style = Name + ".css",
            },
            Breadcrumb = [Crumbs.Home, new(null, "nav.leave", LeaveRoutes.Index.Value), new(handout.AreaName.Plain, null, LeaveRoutes.Of(area).Value), new(handout.Label.Plain, null, page.Value), new(site.Words.Say("leave.format." + format), null, null)],
            Format = format,
            AreaName = handout.AreaName,
            Label = handout.Label,
            Invitation = handout.Invitation,
            What = handout.What,
            Entries = handout.Entries[..named],
            More = handout.List.Named.Length - named,
            General = handout.General,
            Kinds = handout.Kinds,
            Code = new CodeView(code.Size, code.Path, side.ToString("0.##", CultureInfo.InvariantCulture) + "mm", site.Words.Say("leave.code", ("title", title))),
            Typed = handout.Typed!,
            Contact = handout.ContactOn(format),
            Note = handout.Note,
            Languages = handout.Languages,
            Edition = handout.EditionLine(named),
            EditionLang = handout.EditionLang,
            Sheets = LeaveAreaPages.Sheets(site, area, occasion, format),
            PageHref = page.Value,
            Pdf = site.PdfOf(route, "leaflet"),
            IsForTests = Binding.LeaveRules.IsForTests(site.Settings.Url!),
            Copies = format == "cards" ? OtherCards : [],
        });
    }
}
