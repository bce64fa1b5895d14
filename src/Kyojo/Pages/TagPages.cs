using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>Tags in their order: most entries first, then by label.</summary>
internal static class TagLists
{
    public static ImmutableArray<CountLink> Links(Catalog catalog) =>
        [.. catalog.ByTag.OrderByDescending(t => t.Value.Length).ThenBy(t => GojuonKey.Of(catalog.TagLabels[t.Key]), StringComparer.Ordinal)
            .Select(t => new CountLink(catalog.TagLabels[t.Key], Routes.Tag(t.Key).Value, t.Value.Length))];

    /// <summary>Links of a record's tags.</summary>
    public static ImmutableArray<Link> Of(Catalog catalog, Community community)
    {
        var links = ImmutableArray.CreateBuilder<Link>(community.Tags.Length);
        foreach (var slug in catalog.Settings.SlugsOf(community.Tags))
        {
            links.Add(new Link(catalog.TagLabels.GetValueOrDefault(slug, slug), catalog.ByTag.ContainsKey(slug) ? Routes.Tag(slug).Value : ""));
        }

        return links.ToImmutable();
    }
}

/// <summary>The view of a tag.</summary>
internal sealed class TagView : PageView
{
    public required string Label { get; init; }
    public required int Total { get; init; }
    public required ImmutableArray<Card> Cards { get; init; }
    public required PagerView? Pager { get; init; }
    public required ImmutableArray<CountLink> Related { get; init; }
    public required ImmutableArray<DocumentCard> Cases { get; init; }
    public required EndedPart? Ended { get; init; }
}

/// <summary>One page for each tag in use.</summary>
public sealed class TagPages : IPageKind
{
    private const int RelatedShown = 8;

    /// <inheritdoc/>
    public string Name => "tag";

    /// <inheritdoc/>
    public Type ViewType => typeof(TagView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        foreach (var (slug, all) in site.Catalog.ByTag.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            foreach (var (number, route, items) in Lists.Cut(Routes.Tag(slug), all, site.Settings.PageSize))
            {
                yield return new PageSpec(route, Name, [], () => View(site, slug, number, route, items, all));
            }
        }
    }

    private TagView View(SiteContext site, string slug, int number, RoutePath route, ImmutableArray<Community> items, ImmutableArray<Community> all)
    {
        var catalog = site.Catalog;
        var label = catalog.TagLabels[slug];
        var title = site.Words.Say("title.tag", ("label", label));
        var cards = site.CardsOf(items);
        var size = site.Settings.PageSize;
        var breadcrumb = Crumbs.To("tags", Routes.Tags.Value, label);
        return site.Complete(new TagView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = title,
                Number = number > 1 ? number : 0,
                Description = site.Words.Say("description.tag", ("label", label)),
                Canonical = site.Canonical(route),
                Updated = Dates.Newest(items.Select(c => c.Updated)),
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => JsonLd.Collection(json, site, title, route, all.Length, (number - 1) * size + 1, cards)),
            Label = label,
            Total = all.Length,
            Cards = cards,
            Pager = Lists.Pager(Routes.Tag(slug), number, Lists.PageCount(all.Length, size)),
            Ended = number == 1 ? EndedPart.Of(site, catalog.Ended.ByTag[slug]) : null,
            Related = number == 1 ? Related(catalog, slug, all) : [],
            Cases = number == 1 ? [.. Documents.CasesOf(catalog, all).Select(Documents.Of)] : [],
        });
    }

    private static ImmutableArray<CountLink> Related(Catalog catalog, string slug, ImmutableArray<Community> all) =>
        [.. all.SelectMany(c => catalog.Settings.SlugsOf(c.Tags)).Where(other => other != slug)
            .CountBy(other => other, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(RelatedShown)
            .Select(pair => new CountLink(catalog.TagLabels[pair.Key], Routes.Tag(pair.Key).Value, catalog.ByTag[pair.Key].Length))];
}
