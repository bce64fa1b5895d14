using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Pages;

/// <summary>The view of a community: the record after the rules of privacy, with everything that points at it.</summary>
internal sealed class CommunityView : PageView
{
    public required string Id { get; init; }
    public required MarkdownLine Name { get; init; }
    public required string Reading { get; init; }
    public required string? NameEn { get; init; }
    public required string? NameJa { get; init; }
    public required ImmutableArray<Fact> OtherNames { get; init; }
    public required bool Descriptive { get; init; }
    public required TypeLink Type { get; init; }
    public required string? Standing { get; init; }
    public required ImmutableArray<int> StandingMarks { get; init; }
    public required StatusView Status { get; init; }
    public required MarkdownLine Summary { get; init; }
    public required Html? Body { get; init; }
    public required JoiningView Joining { get; init; }
    public required ImmutableArray<ActivityView> Activities { get; init; }
    public required ImmutableArray<ValueView> ValuesIndividual { get; init; }
    public required ImmutableArray<ValueView> ValuesOther { get; init; }
    public required string TypeValueIndividual { get; init; }
    public required string SecondLabel { get; init; }
    public required string SecondText { get; init; }
    public required string? TypeLang { get; init; }
    public required ImmutableArray<PlaceView> Places { get; init; }
    public required ImmutableArray<Fact> Facts { get; init; }
    public required ImmutableArray<Link> Tags { get; init; }
    public required ImmutableArray<ChannelView> Channels { get; init; }
    public required string? ContactRole { get; init; }
    public required ImmutableArray<RelationView> Relations { get; init; }
    public required ImmutableArray<DocumentCard> Cases { get; init; }
    public required ImmutableArray<DocumentCard> Reports { get; init; }
    public required ImmutableArray<Card> Similar { get; init; }
    public required ImmutableArray<SourceView> Sources { get; init; }
    public required ImmutableArray<ImageView> Images { get; init; }
    public required string? Notes { get; init; }
    public required LicenceView Licence { get; init; }

    /// <summary>Where the group says that the page is right.</summary>
    public required string Confirm { get; init; }

    /// <summary>True when anybody can read what is told there.</summary>
    public required bool IsConfirmPublic { get; init; }
}

/// <summary>One page for each community that has not ended.</summary>
public sealed class CommunityPages : IPageKind
{
    private const int SimilarShown = 4;

    /// <inheritdoc/>
    public string Name => "community";

    /// <inheritdoc/>
    public Type ViewType => typeof(CommunityView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        site.Catalog.Listed.Where(c => site.IsMain || site.TranslationOf(c) is not null).Select(c => new PageSpec(Routes.Of(c), Name, [c.File], () => View(site, c)));

    /// <summary>Communities of the same type and place, in the order of the list, without this one.</summary>
    internal static ImmutableArray<Card> Similar(SiteContext site, Community community)
    {
        var similar = ImmutableArray.CreateBuilder<Community>(SimilarShown);
        foreach (var prefecture in community.Prefectures)
        {
            foreach (var other in site.Catalog.ByTypeAndPrefecture.GetValueOrDefault((community.Type.Id, prefecture), []))
            {
                if (similar.Count == SimilarShown) return site.CardsOf(similar.MoveToImmutable());
                if (other != community && !similar.Contains(other)) similar.Add(other);
            }
        }

        return site.CardsOf(similar.DrainToImmutable());
    }

    private CommunityView View(SiteContext site, Community community)
    {
        var catalog = site.Catalog;
        var values = community.Values;
        var translation = site.TranslationOf(community);
        var name = translation?.Name ?? MarkdownLine.OfPlain(community.Name);
        var summary = translation?.Summary ?? MarkdownLine.OfPlain(community.Summary);
        var title = name.Plain;
        var texts = site.TextsOf(community.Type);
        var route = Routes.Of(community);
        var names = values.Map(CommunityFields.Name);
        var status = StatusViews.Of(community, site);
        var sources = new SourceViews(values.Maps(CommunityFields.Sources), values.Pairs(CommunityFields.Evidence), catalog.Literature);
        var parts = new CommunityParts(site, community, sources);
        var (confirm, correct) = FeedbackLinks.Of(community, site.Settings);
        var (licenceName, licenceUrl) = site.Settings.LicenseOf(community.Publication.Text(PublicationFields.License, site.Settings.License));
        ImmutableArray<Crumb> breadcrumb = [Crumbs.Home, new(null, "nav.types", Routes.Types.Value), new(texts.Label, null, Routes.Of(community.Type).Value), new(title, null, null)];
        return site.Complete(new CommunityView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = Title(site, community, title),
                Description = Texts.Cut(summary.Plain, 120),
                Section = "types",
                Canonical = site.Canonical(route),
                OgType = "article",
                Updated = Dates.Iso(community.Updated),
                Source = community.File,
            },
            Breadcrumb = breadcrumb,
            Notices = translation is { IsMachine: true } ? [new Notice("machine-translated", "notice.machine", null), .. StatusViews.Notices(community, status)] : StatusViews.Notices(community, status),
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => CommunityJsonLd.Write(json, site, community)),
            Id = community.Id,
            Name = name,
            Reading = community.Yomi,
            NameEn = site.Lang == "en" ? null : names.Text(NameFields.En),
            NameJa = site.IsMain || title == community.Name ? null : community.Name,
            OtherNames = parts.OtherNames(),
            Descriptive = names.Bool(NameFields.Descriptive),
            Type = new TypeLink(community.Type.Id, texts.Label, Routes.Of(community.Type).Value),
            Standing = community.Standing == "unknown" ? null : CommunityFields.Standing.LabelOf(community.Standing).In(site.Labels),
            StandingMarks = sources.Marks("standing"),
            Status = status,
            Summary = summary,
            Body = community.Description is { } body ? site.Markdown(body) : null,
            Joining = parts.Joining(),
            Activities = parts.Activities(),
            ValuesIndividual = parts.ValuesOf(["individual"]),
            ValuesOther = parts.ValuesOf(["company", "municipality", "region", "society"]),
            TypeValueIndividual = texts.Individual,
            SecondLabel = texts.SecondLabel,
            SecondText = texts.SecondText,
            TypeLang = texts.Lang,
            Places = parts.Places(),
            Facts = parts.Facts(),
            Tags = TagLists.Of(catalog, community),
            Channels = parts.Channels(),
            ContactRole = values.Map(CommunityFields.ContactPoint).Text(ContactFields.Role),
            Relations = parts.Relations(),
            Cases = ImmutableArray.CreateRange(catalog.CasesOf.GetValueOrDefault(community.Id, []), Documents.Of),
            Reports = ImmutableArray.CreateRange(catalog.ReportsOf.GetValueOrDefault(community.Id, []), Documents.Of),
            Similar = Similar(site, community),
            Sources = sources.All,
            Images = parts.Images(),
            Notes = values.Text(CommunityFields.Notes),
            Licence = new LicenceView(licenceName, licenceUrl),
            Feedback = correct ?? Routes.About.Value,
            Confirm = confirm ?? site.Site.Operator.FormUrl ?? Routes.About.Value,
            IsConfirmPublic = FeedbackLinks.IsPublic(site.Settings),
        });
    }

    private static string Title(SiteContext site, Community community, string name)
    {
        var place = community.Places.FirstOrDefault(p => p.Name.Length > 0) is { } first ? site.NameOf(first) : null;
        return place is null
            ? site.Words.Say("title.community", ("name", name), ("type", site.NameOf(community.Type)))
            : site.Words.Say("title.community.place", ("name", name), ("type", site.NameOf(community.Type)), ("place", place));
    }
}
