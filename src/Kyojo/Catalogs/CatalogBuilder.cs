using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Catalogs;

/// <summary>Sorts and indexes what was read, and checks that everything referred to exists.</summary>
internal static class CatalogBuilder
{
    /// <summary>Builds the catalog; goes on after every fault.</summary>
    public static Catalog Build(SiteSettings settings, DateOnly asOf, Records records, bool drafts, DiagnosticBag found, bool isToday = false, DateTimeOffset? now = null, QuietFiles? quiet = null, int workers = 1)
    {
        bool Waits(Report report) => CatalogBuilder.Waits(report, asOf, now);
        var literature = Literature(records, found);
        var tables = records.Tables.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        var all = Unique(records.Communities, found);
        for (var i = 0; i < all.Length; i++) all[i].Number = i;
        var byId = all.ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);
        var cases = Newest(records.Cases.Where(c => Shows(c.Status, drafts)), c => c.Published, c => c.Id);
        var reports = Newest(records.Reports.Where(r => Shows(r.Status, drafts) && (drafts || !Waits(r))), r => r.Published, r => $"{GojuonKey.Of(r.Values.Text(ReportFields.TitleYomi, ""))}\n{r.Id}");
        // It asks what it has found itself, so it has a bag of its own.
        var ofReferences = new DiagnosticBag();
        var checking = workers <= 1 ? Task.CompletedTask : Task.Run(CheckReferences);
        if (workers <= 1) CheckReferences();

        var withdrawn = all.Where(c => c.PublicationStatus == "withdrawn").OrderBy(c => c.Id, StringComparer.Ordinal).ToImmutableArray();
        var shown = Gojuon(all.Where(c => Shows(c.PublicationStatus, drafts)));
        var places = shown.ToLookup(c => LifecycleState.Of(c, settings, asOf).Lists);
        ImmutableArray<Community> listed = [.. places[ListPlace.InOrder], .. places[ListPlace.Last]];
        var groups = CatalogGroups.Of(settings, shown, listed, workers);
        checking.GetAwaiter().GetResult();
        found.AddRange(ofReferences.ToSorted());
        return new Catalog
        {
            Settings = settings,
            AsOf = asOf,
            IsAsOfToday = isToday,
            Unread = records.Unread,
            Tables = tables,
            Occasions = records.Occasions,
            ShortUrls = records.ShortUrls,
            Types = [.. records.Types.OrderBy(t => t.Order).ThenBy(t => t.Id, StringComparer.Ordinal)],
            Communities = shown,
            Listed = listed,
            Ended = new EndedGroups(places[ListPlace.Ended], settings, Municipalities),
            Entries = [.. all.Where(c => c.PublicationStatus != "withdrawn")],
            EveryCase = records.Cases,
            EveryReport = records.Reports,
            Withdrawn = withdrawn,
            ById = shown.Concat(withdrawn).ToFrozenDictionary(c => c.Id, StringComparer.Ordinal),
            Cases = cases,
            WithdrawnReports = Newest(records.Reports.Where(r => r.Status == "withdrawn"), r => r.Published, r => r.Id),
            HiddenReports = [.. records.Reports.Where(r => r.Status != "withdrawn" && !reports.Contains(r))],
            NextPublishing = records.Reports.Where(Waits).Min(r => r.PublishAt),
            Reports = reports,
            Pages = [.. records.Pages.OrderBy(p => p.Order).ThenBy(p => p.Id, StringComparer.Ordinal)],
            Guide = [.. records.Guide.OrderBy(p => Folder(p.Id), StringComparer.Ordinal).ThenBy(p => !IsIndex(p.Id)).ThenBy(p => p.Order).ThenBy(p => p.Id, StringComparer.Ordinal)],
            Literature = literature,
            ByType = groups.ByType,
            ByOrigin = groups.ByOrigin,
            ByHere = groups.ByHere,
            ByMunicipality = groups.ByMunicipality,
            ByTag = groups.ByTag,
            TagLabels = groups.TagLabels,
            Nationwide = [.. listed.Where(c => c.IsNationwide)],
            CasesOf = Back(cases, c => [.. c.Communities, .. MarkdownMentions.Of(c.Body).Communities]),
            ReportsOf = Back(reports, r => [.. r.Communities, .. MarkdownMentions.Of(r.Body).Communities, .. MarkdownMentions.Of(r.Body).Data.SelectMany(id => ReportData.Of(r, tables).GetValueOrDefault(id)?.Named ?? []).Where(n => n.Kind == DataKind.Community).Select(n => n.Written)]),
            RelationsTo = groups.RelationsTo,
            ByTypeAndPrefecture = groups.ByTypeAndPrefecture,
        };

        void CheckReferences() => new ReferenceCheck(byId, literature, tables, records, settings, quiet ?? QuietFiles.Unknown, ofReferences).Run();
    }

    /// <summary>True for a report whose moment has not come.</summary>
    /// <param name="report">The report.</param>
    /// <param name="asOf">The day of the build, which means its first moment in Japan (reports.md section 8).</param>
    /// <param name="now">The moment of the build; null = that of the day.</param>
    public static bool Waits(Report report, DateOnly asOf, DateTimeOffset? now) =>
        report.Status == "published" && report.PublishAt > (now ?? new DateTimeOffset(asOf.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(9)));

    private static bool Shows(string status, bool drafts) => status == "published" || (drafts && status == "draft");

    private static string Folder(string id) => id.Contains('/') ? id[..id.LastIndexOf('/')] : "";

    private static bool IsIndex(string id) => id == "index" || id.EndsWith("/index", StringComparison.Ordinal);

    private static ImmutableArray<Community> Gojuon(IEnumerable<Community> communities)
    {
        var sorted = communities.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.SortKey, b.SortKey) is var order and not 0 ? order : string.CompareOrdinal(a.Id, b.Id));
        return [.. sorted];
    }

    private static ImmutableArray<T> Newest<T>(IEnumerable<T> items, Func<T, DateOnly> day, Func<T, string> name) =>
        [.. items.OrderByDescending(day).ThenBy(name, StringComparer.Ordinal)];

    private static ImmutableArray<Community> Unique(ImmutableArray<Community> communities, DiagnosticBag found)
    {
        var first = new Dictionary<string, Community>(communities.Length, StringComparer.Ordinal);
        foreach (var community in communities)
        {
            if (first.TryAdd(community.Id, community)) continue;
            var other = first[community.Id];
            found.Add(Codes.DuplicateId, community.Values.SpanOf(CommunityFields.Id, community.File),
                ("id", community.Id), ("place", other.Values.SpanOf(CommunityFields.Id, other.File).ToString()));
        }

        foreach (var community in first.Values)
        {
            for (var i = 0; i < community.Redirects.Length; i++)
            {
                if (first.ContainsKey(community.Redirects[i]))
                {
                    found.Add(Codes.RedirectIsAlive, community.Values.SpanOf(CommunityFields.Redirects, i, community.File), ("id", community.Redirects[i]));
                }
            }
        }

        return [.. first.Values];
    }

    private static FrozenDictionary<string, Literature> Literature(Records records, DiagnosticBag found)
    {
        var byKey = new Dictionary<string, (Literature Entry, SourceSpan Span)>(StringComparer.Ordinal);
        foreach (var entry in records.Literature)
        {
            if (!byKey.TryAdd(entry.Entry.Key, entry))
            {
                found.Add(Codes.DuplicateReference, entry.Span, ("key", entry.Entry.Key), ("place", byKey[entry.Entry.Key].Span.ToString()));
            }
        }

        return byKey.ToFrozenDictionary(e => e.Key, e => e.Value.Entry, StringComparer.Ordinal);
    }

    internal static IEnumerable<string> Municipalities(Community community) =>
        community.Places.Select(p => p.MunicipalityCode).OfType<string>()
            .SelectMany(code => ReferenceTables.Municipalities.TryGetValue(code, out var m) ? m.ParentCode is { } parent ? new[] { code, parent } : [code] : [])
            .Distinct();

    private static FrozenDictionary<string, ImmutableArray<T>> Back<T>(ImmutableArray<T> items, Func<T, ImmutableArray<string>> targets) =>
        items.SelectMany(item => targets(item).Distinct().Select(id => (id, item)))
            .GroupBy(p => p.id, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.item).ToImmutableArray(), StringComparer.Ordinal);
}
