using System.Collections.Immutable;
using System.Text.Json;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The view of a type, and of page n of its list.</summary>
internal sealed class TypeView : PageView
{
    public required string Label { get; init; }
    public required string LabelLong { get; init; }
    public required string Reading { get; init; }
    public required string What { get; init; }
    public required string ValueIndividual { get; init; }
    public required string SecondLabel { get; init; }
    public required string SecondText { get; init; }
    public required string? TextLang { get; init; }
    public required Html? Lead { get; init; }
    public required int Total { get; init; }
    public required TileGrid? Grid { get; init; }
    public required ImmutableArray<Card> Nationwide { get; init; }
    public required int NationwideCount { get; init; }
    public required string? NationwideMore { get; init; }
    public required ImmutableArray<Card> Cards { get; init; }
    public required PagerView? Pager { get; init; }
    public required ImmutableArray<DocumentCard> Cases { get; init; }
    public required ImmutableArray<DocumentCard> Reports { get; init; }
    public required EndedPart? Ended { get; init; }

    /// <summary>What is recommended to the audience of the type; null when there is nothing.</summary>
    public required RecommendedBlock? Recommended { get; init; }

    public required ImmutableArray<CountLink> Others { get; init; }
}

/// <summary>One page for each type: what it is, who gains, where, and the list.</summary>
public sealed class TypePages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "type";

    /// <inheritdoc/>
    public Type ViewType => typeof(TypeView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        foreach (var type in site.Catalog.Types)
        {
            var all = site.Catalog.ByType.GetValueOrDefault(type.Id, []);
            foreach (var (number, route, items) in Lists.Cut(Routes.Of(type), all, site.Settings.PageSize))
            {
                yield return new PageSpec(route, Name, [type.File], () => View(site, type, number, route, items, all.Length));
            }
        }
    }

    private TypeView View(SiteContext site, CommunityType type, int number, RoutePath route, ImmutableArray<Community> items, int total)
    {
        var catalog = site.Catalog;
        var size = site.Settings.PageSize;
        var texts = site.TextsOf(type);
        var cards = site.CardsOf(items);
        var breadcrumb = Crumbs.To("types", Routes.Types.Value, texts.Label);
        var first = number == 1;
        ImmutableArray<Community> nationwide = first ? [.. catalog.Nationwide.Where(c => c.Type == type)] : [];
        return site.Complete(new TypeView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = site.Words.Say("title.type", ("type", texts.Label), ("n", total.ToString(System.Globalization.CultureInfo.InvariantCulture))),
                Number = number > 1 ? number : 0,
                Description = Texts.Cut(texts.What, 120),
                Section = "types",
                Canonical = site.Canonical(route),
                Updated = Dates.Newest(items.Select(c => c.Updated)),
                Source = type.File,
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json =>
            {
                JsonLd.Collection(json, site, texts.Label, route, total, (number - 1) * size + 1, cards);
                if (first) Term(json, site, type);
            }),
            Label = texts.Label,
            LabelLong = texts.LabelLong,
            Reading = type.Yomi,
            What = texts.What,
            ValueIndividual = texts.Individual,
            SecondLabel = texts.SecondLabel,
            SecondText = texts.SecondText,
            TextLang = texts.Lang,
            Lead = first && site.IsMain && type.Lead is { } lead ? site.Markdown(lead) : null,
            Total = total,
            Grid = first ? Tiles.Of(site, p => PrefectureCounts.OfType(catalog, p, type), p => PrefectureCounts.Href(catalog, p, type)) : null,
            Nationwide = site.CardsOf(nationwide.Take(PlaceLists.NationwideShown)),
            NationwideCount = nationwide.Length,
            NationwideMore = PlaceLists.NationwideHref(nationwide, type),
            Cards = cards,
            Pager = Lists.Pager(Routes.Of(type), number, Lists.PageCount(total, size)),
            Cases = first ? [.. Documents.CasesOf(catalog, type).Select(Documents.Of)] : [],
            Reports = first ? [.. catalog.Reports.Where(r => r.RelatedTypes.Contains(type.Id)).Select(Documents.Of)] : [],
            Ended = first ? EndedPart.Of(site, catalog.Ended.ByType[type.Id]) : null,
            Recommended = first ? site.Recommended.Newest(type.Values.Text(TypeFields.Audience)) : null,
            Others = [.. catalog.Types.Where(t => t != type).Select(t => new CountLink(site.NameOf(t), Routes.Of(t).Value, catalog.ByType.GetValueOrDefault(t.Id, []).Length))],
        });
    }

    /// <summary>A type as a term of the site's vocabulary.</summary>
    internal static void Term(Utf8JsonWriter json, SiteContext site, CommunityType type)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DefinedTerm");
        json.WriteString("termCode", type.Id);
        json.WriteString("name", site.NameOf(type));
        json.WriteString("description", site.TextsOf(type).What);
        json.WriteEndObject();
    }
}

internal sealed record TypeRow(string Label, string LabelLong, string Href, string What, string? Lang, int Count);

/// <summary>The view of the index of types.</summary>
internal sealed class TypeIndexView : PageView
{
    public required ImmutableArray<TypeRow> Types { get; init; }
}

/// <summary>The index of types.</summary>
public sealed class TypeIndexPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "type-index";

    /// <inheritdoc/>
    public Type ViewType => typeof(TypeIndexView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
    [
        new PageSpec(Routes.Types, Name, [.. site.Catalog.Types.Select(t => t.File)], () => site.Complete(new TypeIndexView
        {
            Page = new PageInfo { Kind = Name, Route = Routes.Types.Value, Title = site.Words.Say("nav.types"), Description = site.Words.Say("description.types"), Section = "types", Canonical = site.Canonical(Routes.Types) },
            Breadcrumb = Crumbs.Index("types"),
            JsonLd = JsonLd.Of(site, Routes.Types, Crumbs.Index("types"), json =>
            {
                json.WriteStartObject();
                json.WriteString("@type", "DefinedTermSet");
                json.WriteString("name", site.Words.Say("nav.types"));
                json.WriteStartArray("hasDefinedTerm");
                foreach (var type in site.Catalog.Types) TypePages.Term(json, site, type);
                json.WriteEndArray();
                json.WriteEndObject();
            }),
            Types = [.. site.Catalog.Types.Select(t => Row(site, t, site.Catalog.ByType.GetValueOrDefault(t.Id, []).Length))],
        })),
    ];

    private static TypeRow Row(SiteContext site, CommunityType type, int count)
    {
        var texts = site.TextsOf(type);
        return new TypeRow(texts.Label, texts.LabelLong, Routes.Of(type).Value, texts.What, texts.Lang, count);
    }
}
