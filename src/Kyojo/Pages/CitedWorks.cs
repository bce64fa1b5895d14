using System.Collections.Immutable;
using Kyojo.Citations;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Pages;

/// <summary>The works that published reports and cases cite, in the order of a list of references, each with the texts that cite it (reports.md section 10).</summary>
internal static class CitedWorks
{
    /// <summary>Works with what cites them: reports first, newest first; empty when nothing is cited.</summary>
    /// <param name="site">The site.</param>
    public static ImmutableArray<(Publication Work, ImmutableArray<Link> Texts)> Of(SiteContext site)
    {
        var catalog = site.Catalog;
        var citing = catalog.Reports.SelectMany(report => site.Texts.TreeOf(report).Works.Select(work => (work.Publication.Key, Text: new Link(report.Title, Routes.Of(report).Value))))
            .Concat(catalog.Cases.SelectMany(one => KeysOf(site, one).Select(key => (Key: key, Text: new Link(one.Title, Routes.Of(one).Value)))))
            .ToLookup(pair => pair.Key, pair => pair.Text, StringComparer.Ordinal);
        return [.. Bibliography.Sorted(citing.Select(group => catalog.Literature.GetValueOrDefault(group.Key)?.Publication).OfType<Publication>()).Select(work => (work, citing[work.Key].Distinct().ToImmutableArray()))];
    }

    // A case names its sources apart; its text may cite as well.
    private static IEnumerable<string> KeysOf(SiteContext site, CaseStudy one)
    {
        var named = one.Values.Maps(CaseFields.Sources).Select(source => source.Text(SourceFields.Ref)).OfType<string>();
        return one.Body.Text.Contains("[@", StringComparison.Ordinal) ? named.Concat(MarkdownReader.Read(one.Body with { Around = site.Texts.Around }).Works.Select(work => work.Publication.Key)).Distinct(StringComparer.Ordinal) : named.Distinct(StringComparer.Ordinal);
    }
}
