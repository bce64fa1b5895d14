using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Pages;

/// <summary>The view of a community that has ended or was withdrawn.</summary>
internal sealed class TombstoneView : PageView
{
    public required bool Withdrawn { get; init; }
    public required MarkdownLine Name { get; init; }
    public required string? NameJa { get; init; }
    public required string? Reading { get; init; }
    public required TypeLink? Type { get; init; }
    public required string? EndedOn { get; init; }
    public required string? Reason { get; init; }
    public required MarkdownLine? Summary { get; init; }
    public required ImmutableArray<Fact> Facts { get; init; }
    public required ImmutableArray<Card> Successors { get; init; }
    public required ImmutableArray<Card> Similar { get; init; }
    public required ImmutableArray<DocumentCard> Cases { get; init; }
    public required ImmutableArray<DocumentCard> Reports { get; init; }
    public required ImmutableArray<SourceView> Sources { get; init; }
}

/// <summary>The address of an ended or withdrawn community goes on answering (leaving-kit.md section 11).</summary>
public sealed class TombstonePages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "tombstone";

    /// <inheritdoc/>
    public Type ViewType => typeof(TombstoneView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        // In the languages its page was in; what was withdrawn no longer says which these were.
        foreach (var ended in site.Catalog.Ended.All.Where(c => site.IsMain || site.TranslationOf(c) is not null))
        {
            yield return new PageSpec(Routes.Of(ended), Name, [ended.File], () => Ended(site, ended));
        }

        foreach (var withdrawn in site.Catalog.Withdrawn)
        {
            yield return new PageSpec(Routes.Of(withdrawn), Name, [withdrawn.File], () => Withdrawn(site, withdrawn));
        }
    }

    private TombstoneView Ended(SiteContext site, Community community)
    {
        var route = Routes.Of(community);
        var values = community.Values;
        var translation = site.TranslationOf(community);
        var name = translation?.Name ?? MarkdownLine.OfPlain(community.Name);
        var summary = translation?.Summary ?? MarkdownLine.OfPlain(community.Summary);
        var breadcrumb = Crumbs.To("communities", Routes.Communities.Value, name.Plain);
        var sources = new SourceViews(values.Maps(CommunityFields.Sources), values.Pairs(CommunityFields.Evidence), site.Catalog.Literature);
        var successors = site.Catalog.SuccessorsOf(community);
        return site.Complete(new TombstoneView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = site.Words.Say("title.community", ("name", name.Plain), ("type", site.NameOf(community.Type))),
                Description = Texts.Cut(summary.Plain, 120),
                Canonical = site.Canonical(route),
                Updated = Dates.Iso(community.Updated),
                Source = community.File,
            },
            Breadcrumb = breadcrumb,
            Notices = translation is { IsMachine: true } ? [new Notice("machine-translated", "notice.machine", null)] : [],
            JsonLd = JsonLd.Of(site, route, breadcrumb, json => CommunityJsonLd.Write(json, site, community)),
            Withdrawn = false,
            Name = name,
            NameJa = site.IsMain || name.Plain == community.Name ? null : community.Name,
            Reading = community.Yomi,
            Type = site.LinkTo(community.Type),
            EndedOn = community.Lifecycle.Edtf(LifecycleFields.Ended)?.Text,
            Reason = community.Lifecycle.Text(LifecycleFields.EndedReason),
            Summary = summary,
            Facts = new CommunityParts(site, community, sources).Facts(),
            Successors = site.CardsOf(successors),
            // Where somebody goes on, nobody has to be looked for.
            Similar = successors.Any(s => !site.Catalog.StateOf(s).IsOver) ? [] : CommunityPages.Similar(site, community),
            Cases = [.. site.Catalog.CasesOf.GetValueOrDefault(community.Id, []).Select(Documents.Of)],
            Reports = [.. site.Catalog.ReportsOf.GetValueOrDefault(community.Id, []).Select(Documents.Of)],
            Sources = sources.All,
            Feedback = FeedbackLinks.Correct(community, site.Settings) ?? Routes.About.Value,
        });
    }

    private TombstoneView Withdrawn(SiteContext site, Community community)
    {
        var route = Routes.Of(community);
        return site.Complete(new TombstoneView
        {
            Page = new PageInfo { Kind = Name, Route = route.Value, Title = community.Id, Robots = "noindex", Updated = Dates.Iso(community.Updated) },
            Breadcrumb = Crumbs.To("communities", Routes.Communities.Value, community.Id),
            Withdrawn = true,
            Name = MarkdownLine.OfPlain(community.Id),
            NameJa = null,
            Reading = null,
            Type = null,
            EndedOn = Dates.Iso(community.Updated),
            Reason = null,
            Summary = null,
            Facts = [],
            Successors = [],
            Similar = [],
            Cases = [],
            Reports = [],
            Sources = [],
        });
    }
}
