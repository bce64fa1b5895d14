using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>A record as a summary of changes names it.</summary>
/// <param name="Kind">Community, case, report, page.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name or title.</param>
/// <param name="Fields">Fields that differ; empty for one that came or went.</param>
internal sealed record RecordChange(Bilingual Kind, string Id, string Title, ImmutableArray<FieldChange> Fields);

/// <summary>What changed between two states of a site, for people who read no YAML.</summary>
/// <param name="Added">Records that are new on the site.</param>
/// <param name="Changed">Records with other values.</param>
/// <param name="Ended">Communities that are said to have ended.</param>
/// <param name="Removed">Records that are gone, or were withdrawn.</param>
/// <param name="NewPages">Addresses that are new.</param>
/// <param name="ChangedPages">Addresses that show something else.</param>
/// <param name="GonePages">Addresses that are gone.</param>
internal sealed record SiteChanges(
    ImmutableArray<RecordChange> Added,
    ImmutableArray<RecordChange> Changed,
    ImmutableArray<RecordChange> Ended,
    ImmutableArray<RecordChange> Removed,
    ImmutableArray<string> NewPages,
    ImmutableArray<string> ChangedPages,
    ImmutableArray<string> GonePages)
{
    private static readonly Bilingual TheCommunity = new("会", "community"), TheCase = new("事例", "case"), TheReport = new("報告", "report"), ThePage = new("ページ", "page");

    /// <summary>Compares two states.</summary>
    /// <param name="before">Plan of the site as it was.</param>
    /// <param name="after">Plan of the site as it is.</param>
    /// <param name="language">Language of values.</param>
    public static SiteChanges Of(SitePlan before, SitePlan after, Language language)
    {
        var (old, now) = (Records(before.Site.Catalog), Records(after.Site.Catalog));
        var changed = now.Values.Where(r => old.ContainsKey(r.Key)).Select(r => Change(old[r.Key], r, language)).Where(c => c.Fields.Length > 0).ToImmutableArray();
        bool HasEnded(RecordChange c) => c.Kind == TheCommunity && after.Site.Catalog.ById.TryGetValue(c.Id, out var a) && a.Status == "ended" && before.Site.Catalog.ById[c.Id].Status != "ended";
        var (pages, were) = (Pages(after), Pages(before));
        return new(
            [.. now.Values.Where(r => !old.ContainsKey(r.Key)).Select(r => Named(r))],
            [.. changed.Where(c => !HasEnded(c))],
            [.. changed.Where(HasEnded)],
            [.. old.Values.Where(r => !now.ContainsKey(r.Key)).Select(r => Named(r))],
            [.. pages.Keys.Where(p => !were.ContainsKey(p))],
            [.. pages.Where(p => were.TryGetValue(p.Key, out var was) && was != p.Value).Select(p => p.Key)],
            [.. were.Keys.Where(p => !pages.ContainsKey(p))]);
    }

    private sealed record Entry(string Key, Bilingual Kind, string Id, string Title, FieldValues Values, FieldValues Own, string Body);

    private static SortedDictionary<string, Entry> Records(Catalog catalog)
    {
        var all = catalog.Communities.Select(c => new Entry("1 " + c.Id, TheCommunity, c.Id, c.Name, c.Values, c.Own, ""))
            .Concat(catalog.Cases.Select(c => new Entry("2 " + c.Id, TheCase, c.Id, c.Title, c.Values, FieldValues.None, c.Body.Text)))
            .Concat(catalog.Reports.Select(r => new Entry("3 " + r.Id, TheReport, r.Id, r.Title, r.Values, FieldValues.None, r.Body.Text)))
            .Concat(catalog.Pages.Select(p => new Entry("4 " + p.Id, ThePage, p.Id, p.Title, p.Values, FieldValues.None, p.Body.Text)))
            .Concat(catalog.Guide.Select(p => new Entry("5 " + p.Id, ThePage, "guide/" + p.Id, p.Title, p.Values, FieldValues.None, p.Body.Text)));
        var records = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var entry in all) records.TryAdd(entry.Key, entry);
        return records;
    }

    private static RecordChange Change(Entry before, Entry after, Language language)
    {
        var fields = FieldChanges.Of(before.Values, after.Values, language).Concat(FieldChanges.Of(before.Own, after.Own, language)).ToList();
        if (before.Body != after.Body) fields.Add(new(new("本文", "text"), Length(before.Body, language), Length(after.Body, language)));
        return Named(after) with { Fields = [.. fields] };
    }

    private static RecordChange Named(Entry entry) => new(entry.Kind, entry.Id, entry.Title, []);

    private static string Length(string text, Language language) => language == Language.English ? $"{text.Length} characters" : $"{text.Length}字";

    // What a page shows: equal identity, equal page.
    private static SortedDictionary<string, Fingerprint> Pages(SitePlan plan)
    {
        var pages = new SortedDictionary<string, Fingerprint>(StringComparer.Ordinal);
        foreach (var spec in plan.Specs) pages["/" + spec.Route.Value] = plan.IdentityOf(spec).Of(spec.View());
        return pages;
    }
}
