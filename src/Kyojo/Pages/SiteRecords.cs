using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Pages;

/// <summary>What boxes of texts show of the site's records, in the language of the content (reports.md section 9).</summary>
/// <param name="site">The site.</param>
/// <param name="report">The report whose authors may be named; null for other texts.</param>
internal sealed class SiteRecords(SiteContext site, Report? report = null) : MarkdownRecords
{
    private static readonly ImmutableArray<string> Prefectures = [.. ReferenceTables.Prefectures.SelectMany(p => new[] { p.Code, p.Slug, p.Name, p.ShortName })];

    private static readonly RecordCard Unpublished = new(MarkdownLine.OfPlain("")) { Shown = RecordState.Draft };

    private Catalog Catalog => site.Catalog;

    /// <inheritdoc/>
    public override DateOnly? AsOf => Catalog.AsOf;

    /// <inheritdoc/>
    public override int StaleYears => site.Settings.StaleYears;

    /// <inheritdoc/>
    public override RecordCard? Case(string id)
    {
        if (Catalog.Cases.FirstOrDefault(c => c.Id == id) is not { } story) return Catalog.EveryCase.Any(c => c.Id == id) ? Unpublished : null;
        var person = story.Values.Map(CaseFields.Person);
        return new RecordCard(story.TitleLine)
        {
            Address = Routes.Of(story).Value,
            Chips = [site.Words.Say("cases")],
            Summary = story.SummaryLine,
            Facts = [.. new[] { Fact("case.alias", person.Text(CaseFields.Alias)), Fact("case.origin", Prefecture(person.Text(CaseFields.Origin))), Fact("case.now", Prefecture(person.Text(CaseFields.Now))), Fact("case.role", person.Text(CaseFields.Role)) }.OfType<CardFact>()],
        };
    }

    /// <inheritdoc/>
    public override RecordCard? Community(string id)
    {
        if (Catalog.ById.TryGetValue(id, out var community))
        {
            return community.PublicationStatus == "withdrawn"
                ? new RecordCard(MarkdownLine.OfPlain("")) { Shown = RecordState.Withdrawn, Address = Routes.Of(community).Value }
                : site.HasPage(community) ? CardOf(community) : null;
        }

        return Catalog.Entries.Any(entry => entry.Id == id) ? Unpublished : null;
    }

    /// <inheritdoc/>
    public override PersonCard? Author(string name)
    {
        if (report is null) return null;
        var all = report.Values.Maps(ReportFields.Authors);
        for (var i = 0; i < all.Length; i++)
        {
            var own = all[i].Text(ReportFields.AuthorName, "");
            if (name != own && name != (i == 0 ? "author" : $"author-{(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}")) continue;
            return new PersonCard(own, all[i].Text(ReportFields.AuthorYomi, ""), all[i].Text(ReportFields.Affiliation, ""), all[i].Text(ReportFields.AuthorBio, ""), all[i].Edtf(ReportFields.AuthorBioAsOf));
        }

        return null;
    }

    /// <inheritdoc/>
    public override RecordList List(RecordQuery query)
    {
        var prefecture = query.Prefecture is { } written ? ReferenceTables.Prefectures.FirstOrDefault(p => p.Code == written || p.Slug == written || p.Name == written || p.ShortName == written) : null;
        var tag = query.Tag is { } asked ? site.Settings.TagSlug(asked) : null;
        var all = Catalog.Listed.Where(c => c.PublicationStatus == "published"
            && (query.Type is null || c.Type.Id == query.Type)
            && (query.Standing is null || c.Standing == query.Standing)
            && (tag is null || c.Tags.Any(t => site.Settings.TagSlug(t) == tag))
            && ((prefecture is null && query.Role is null) || c.Places.Any(p => (prefecture is null || p.PrefectureCode == prefecture.Code) && (query.Role is null || p.Role == query.Role)))).ToArray();
        return new RecordList([.. all.Take(query.Limit).Select(CardOf)], all.Length, all.Length == 0 ? null : all.Max(c => c.Updated), Search(query, prefecture));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Known(RecordKind kind) => kind switch
    {
        RecordKind.Case => Catalog.Cases.Select(c => c.Id),
        RecordKind.Community => Catalog.ById.Keys,
        RecordKind.Type => Catalog.Types.Select(t => t.Id),
        RecordKind.Prefecture => Prefectures,
        RecordKind.Role => PlaceFields.Role.Choices.Select(c => c.Value),
        RecordKind.Standing => CommunityFields.Standing.Choices.Select(c => c.Value),
        _ => report is null ? [] : report.Values.Maps(ReportFields.Authors).Select(a => a.Text(ReportFields.AuthorName, "")).Append("author"),
    };

    /// <inheritdoc/>
    public override bool IsUnread(RecordKind kind, string id) => kind switch
    {
        RecordKind.Case => Catalog.Unread.Has(UnreadKind.Case, id),
        RecordKind.Community => Catalog.Unread.Has(UnreadKind.Community, id),
        RecordKind.Type => Catalog.Unread.Has(UnreadKind.Type, id),
        _ => false,
    };

    // The search knows type, prefecture, standing and tag; a role is no facet of it.
    private string? Search(RecordQuery query, Prefecture? prefecture)
    {
        if (!site.Site.HasSearch) return null;
        var place = query.Role switch { null => ("q", prefecture?.Name), "origin" => ("origin", prefecture?.Slug), _ => ("now", prefecture?.Slug) };
        var asked = new[] { place, ("type", query.Type), ("standing", query.Standing), ("tag", query.Tag is { } tag ? site.Settings.TagSlug(tag) : null) }
            .Where(pair => pair.Item2 is { Length: > 0 }).Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}");
        var words = string.Join('&', asked);
        return Routes.Search.Value + (words.Length == 0 ? "" : "?" + words);
    }

    private RecordCard CardOf(Community community)
    {
        var card = site.CardOf(community);
        return new RecordCard(card.Name)
        {
            Reading = card.Reading,
            Address = card.Href,
            Chips = [.. new[] { card.Type.Label, card.Standing }.OfType<string>()],
            Where = CardWords.Where(card, site),
            Summary = card.Summary,
            Foot = StatusViews.Sentence(card.Status, site),
            State = card.Status.State,
        };
    }

    private CardFact? Fact(string key, string? text) => text is { Length: > 0 } ? new CardFact(site.Words.Say(key), text) : null;

    private static string? Prefecture(string? code) => code is not null && ReferenceTables.PrefectureByCode.TryGetValue(code, out var prefecture) ? prefecture.Name : null;
}
