using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages;

internal sealed record Chapter(MarkdownLine Title, string Href, bool Current, int Level);

internal sealed record GuideEntry(MarkdownLine Title, string Href, MarkdownLine Summary);

/// <summary>The view of a chapter of the manual.</summary>
internal sealed class GuideView : PageView
{
    public required MarkdownLine Title { get; init; }
    public required MarkdownLine? Summary { get; init; }
    public required Html BodyHtml { get; init; }

    /// <summary>The parts of a chapter that has several; empty for pages of a reference, which are all alike.</summary>
    public required ImmutableArray<ContentsView> Contents { get; init; }
    public required ImmutableArray<Chapter> Chapters { get; init; }
    public required ImmutableArray<GuideEntry> Entries { get; init; }
    public required Link? Previous { get; init; }
    public required Link? Next { get; init; }
}

/// <summary>The manual: one page for each file of <c>content/guide</c>.</summary>
public sealed class GuidePages : IPageKind
{
    // A folder with more pages than this is a reference: its own first page lists it, not the list of chapters.
    private const int LongestFolder = 30;

    // Fewer parts are seen at once.
    private const int LeastContents = 4;

    /// <inheritdoc/>
    public string Name => "guide";

    /// <inheritdoc/>
    public Type ViewType => typeof(GuideView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        if (!site.Settings.Guide) return [];
        var all = site.Catalog.Guide;
        var references = all.GroupBy(p => FolderOf(p.Id), StringComparer.Ordinal).Where(g => g.Count() > LongestFolder && g.Key.Length > 0 && g.Any(p => IsIndex(p.Id)))
            .ToDictionary(g => g.Key, g => g.Where(p => !IsIndex(p.Id)).Select(p => new GuideEntry(p.TitleLine, Routes.OfGuide(p).Value, p.SummaryLine)).ToImmutableArray(), StringComparer.Ordinal);
        ImmutableArray<TextPage> chapters = [.. all.Where(p => IsIndex(p.Id) || !references.ContainsKey(FolderOf(p.Id)))];
        return all.Select((page, i) => new PageSpec(Routes.OfGuide(page), Name, [page.File], () => View(site, page, i, chapters, IsIndex(page.Id) ? references.GetValueOrDefault(FolderOf(page.Id), []) : [])));
    }

    /// <summary>Folders of the manual without a page of their own, with the page to go to instead.</summary>
    internal static IEnumerable<(RoutePath From, RoutePath To)> Redirects(SiteContext site)
    {
        if (!site.Settings.Guide || site.Catalog.Guide.IsEmpty) yield break;
        var have = site.Catalog.Guide.Select(Routes.OfGuide).ToHashSet();
        foreach (var folder in site.Catalog.Guide.SelectMany(Folders).Distinct())
        {
            var route = folder.Length == 0 ? Routes.Guide : Routes.Guide.Child(folder.Split('/'));
            if (!have.Contains(route)) yield return (route, Routes.OfGuide(site.Catalog.Guide.First(p => folder.Length == 0 || p.Id.StartsWith(folder + "/", StringComparison.Ordinal))));
        }
    }

    private static IEnumerable<string> Folders(TextPage page)
    {
        for (var at = page.Id.LastIndexOf('/'); at >= 0; at = page.Id.LastIndexOf('/', Math.Max(0, at - 1)))
        {
            yield return page.Id[..at];
            if (at == 0) break;
        }

        yield return "";
    }

    private static string FolderOf(string id) => id[..Math.Max(0, id.LastIndexOf('/'))];

    private static bool IsIndex(string id) => id == "index" || id.EndsWith("/index", StringComparison.Ordinal);

    private GuideView View(SiteContext site, TextPage page, int index, ImmutableArray<TextPage> chapters, ImmutableArray<GuideEntry> entries)
    {
        var all = site.Catalog.Guide;
        var route = Routes.OfGuide(page);
        var tree = site.TreeOf(page.Body);
        var parts = tree.Headings.Where(h => h.Level == 2 && h.Id.Length > 0).Select(h => new ContentsView(h.Id, h.Number, h.PlainText, h.Level)).ToImmutableArray();
        ImmutableArray<Crumb> breadcrumb = route == Routes.Guide ? [Crumbs.Home, new(page.Title, null, null)] : Crumbs.To("guide", Routes.Guide.Value, page.Title);
        return site.Complete(new GuideView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = page.Title,
                Description = page.Summary,
                Section = "guide",
                Canonical = site.Canonical(route),
                OgType = "article",
                Updated = Dates.Iso(page.Updated),
                Source = page.File,
                Style = MarkdownBoxes.StyleOf(page.Body),
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json =>
            {
                json.WriteStartObject();
                json.WriteString("@type", "TechArticle");
                JsonLd.Id(json, site, route);
                json.WriteString("headline", page.Title);
                json.WriteEndObject();
            }),
            Title = page.TitleLine,
            Summary = page.Summary.Length == 0 ? null : page.SummaryLine,
            BodyHtml = site.Markdown(tree),
            Contents = parts.Length >= LeastContents && chapters.Contains(page) ? parts : [],
            Entries = entries,
            Chapters = [.. chapters.Select(p => new Chapter(p.TitleLine, Routes.OfGuide(p).Value, p == page, p.Id.Count(c => c == '/')))],
            Previous = index > 0 ? new Link(all[index - 1].Title, Routes.OfGuide(all[index - 1]).Value) : null,
            Next = index + 1 < all.Length ? new Link(all[index + 1].Title, Routes.OfGuide(all[index + 1]).Value) : null,
        });
    }
}
