using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>The pages that can be found, in their order: communities by type, prefecture and reading; then cases, reports, the manual.</summary>
internal static class SearchRecords
{
    /// <summary>Groups of results, in their order.</summary>
    public static ImmutableArray<string> Groups { get; } = ["communities", "cases", "reports", "guide"];

    /// <summary>What makes the records of each group: cheap until a record is asked for.</summary>
    public static ImmutableArray<ImmutableArray<Func<SearchRecord>>> Of(SiteContext site)
    {
        var catalog = site.Catalog;
        var types = catalog.Types.Select((type, i) => (type.Id, i)).ToDictionary(t => t.Id, t => t.i, StringComparer.Ordinal);
        var exclude = site.Settings.SearchExclude;
        bool Shown(RoutePath route) => exclude.IsEmpty || !exclude.Any(path => route.Value.StartsWith(path, StringComparison.Ordinal));
        return
        [
            [.. catalog.Communities.Where(c => Shown(Routes.Of(c)) && catalog.StateOf(c).Search != SearchPlace.None).OrderBy(c => types[c.Type.Id]).ThenBy(Prefecture, StringComparer.Ordinal).ThenBy(c => c.SortKey, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)
                .Select(c => (Func<SearchRecord>)(() => Community(site, c, types[c.Type.Id])))],
            [.. catalog.Cases.Where(c => Shown(Routes.Of(c))).Select(c => (Func<SearchRecord>)(() => Case(c)))],
            [.. catalog.Reports.Where(r => Shown(Routes.Of(r))).Select(r => (Func<SearchRecord>)(() => Report(site, r)))],
            [.. (site.Settings.Guide ? catalog.Guide : []).Where(p => Shown(Routes.OfGuide(p))).Select(p => (Func<SearchRecord>)(() => Guide(p)))],
        ];
    }

    private static string Prefecture(Community community) =>
        !community.OriginPrefectures.IsEmpty ? community.OriginPrefectures[0] : !community.HerePrefectures.IsEmpty ? community.HerePrefectures[0] : "99";

    private static SearchRecord Community(SiteContext site, Community community, int typeIndex)
    {
        var name = community.Values.Map(CommunityFields.Name);
        var card = site.CardOf(community);
        var names = ImmutableArray.CreateBuilder<string>();
        names.Add(community.Name);
        foreach (var alias in name.Maps(NameFields.Aliases)) names.Add(alias.Text(NameFields.AliasName, ""));
        if (name.Text(NameFields.En) is { } english) names.Add(english);
        if (community.Values.Text(CommunityFields.LegalName) is { } legal && legal != community.Name) names.Add(legal);
        var record = new SearchRecord
        {
            Id = community.Id,
            Route = Routes.Of(community).Value,
            Names = names.ToImmutable(),
            Reading = community.Yomi,
            Type = community.Type.Id,
            TypeIndex = typeIndex,
            Card = [CardWords.Where(card, site), card.Standing ?? "", card.Joining ?? "", card.Status.State, StatusViews.Sentence(card.Status, site)],
            Summary = community.Summary,
            Texts = [],
        };
        return site.Catalog.StateOf(community).Search == SearchPlace.ByName ? record with { IsNameOnly = true } : Whole(record, site, community);
    }

    private static SearchRecord Whole(SearchRecord record, SiteContext site, Community community)
    {
        var (places, readings) = SearchPlaces.Of(community);
        return record with
        {
            Tags = [.. community.Tags.Concat(community.Tags.SelectMany(tag => site.Settings.TagSpellings(site.Settings.TagSlug(tag)))).Distinct(StringComparer.Ordinal)],
            TagFacets = [.. site.Settings.SlugsOf(community.Tags).Select(slug => (slug, site.Catalog.TagLabels.GetValueOrDefault(slug, slug)))],
            Places = places,
            PlaceReadings = readings,
            Origins = [.. community.OriginPrefectures.Select(code => ReferenceTables.PrefectureByCode[code].Slug)],
            Here = [.. community.HerePrefectures.Select(code => ReferenceTables.PrefectureByCode[code].Slug)],
            TypeNames = [.. new[] { community.Type.Label, community.Type.LabelLong, community.Type.Yomi }.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)],
            Standing = community.Standing == "unknown" ? "" : community.Standing,
            Joining = community.Values.Map(CommunityFields.Joining).Text(JoiningFields.Status, "unknown") is var joining && joining == "unknown" ? "" : joining,
            Online = community.Online == "true",
            Texts = CommunityTexts.Of(community),
        };
    }

    private static SearchRecord Case(CaseStudy @case) => new()
    {
        Id = @case.Id,
        Route = Routes.Of(@case).Value,
        Names = [@case.Title],
        Summary = @case.Summary,
        Texts = [@case.Summary, MarkdownWordText.Of(@case.Body.Text), .. Path(@case)],
    };

    private static IEnumerable<string> Path(CaseStudy @case)
    {
        var path = @case.Values.Map(CaseFields.Path);
        return path.Texts(CaseFields.Before).Concat(path.Texts(CaseFields.Participation)).Concat(path.Texts(CaseFields.After));
    }

    private static SearchRecord Report(SiteContext site, Report report) => new()
    {
        Id = report.Id,
        Route = Routes.Of(report).Value,
        Names = [report.Title, .. report.SubtitleLine is { } subtitle ? [subtitle.Plain] : Array.Empty<string>(), .. report.Values.Text(ReportFields.TitleEn) is { } english ? [english] : Array.Empty<string>()],
        Reading = report.Values.Text(ReportFields.TitleYomi, ""),
        Tags = report.Values.Texts(ReportFields.Keywords),
        Places = [.. report.Prefectures.SelectMany(code => new[] { ReferenceTables.PrefectureByCode[code].Name, ReferenceTables.PrefectureByCode[code].ShortName })],
        Summary = report.Abstract,
        Texts = [report.Abstract, MarkdownWordText.Of(report.Body.Text), .. TableWords(site, report)],
    };

    // Captions and summaries are in the text; the words that tables and charts take from a file are not.
    private static IEnumerable<string> TableWords(SiteContext site, Report report) =>
        site.Texts.TreeOf(report).Boxes.Select(box => box.Data?.View).OfType<DataView>().SelectMany(view => view.Columns.Select(index => (View: view, Index: index)))
            .SelectMany(shown => shown.View.Table.Columns[shown.Index] is var column && column.IsNumeric
                ? [column.Label]
                : shown.View.Rows.Concat(shown.View.SetApart).Concat(shown.View.Excluded).Select(row => shown.View.Table.Rows[row][shown.Index].Shown).Prepend(column.Label))
            .Distinct(StringComparer.Ordinal);

    private static SearchRecord Guide(TextPage page) => new()
    {
        Id = "guide/" + page.Id,
        Route = Routes.OfGuide(page).Value,
        Names = [page.Title],
        Summary = page.Summary,
        Texts = [page.Summary, MarkdownWordText.Of(page.Body.Text)],
    };
}
