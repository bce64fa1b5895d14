using Kyojo.Building;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Importing;

/// <summary>The rules of the build over the site as it will be: what they find about rows is told at the cells.</summary>
internal static class RowLinting
{
    /// <summary>Runs all rules.</summary>
    /// <param name="site">The site as it stands.</param>
    /// <param name="path">File of the rows.</param>
    /// <param name="fresh">Records that rows make.</param>
    /// <param name="changed">Records of the site with what rows change in them, in place of those with their ids.</param>
    /// <param name="asOf">Day of the import.</param>
    /// <param name="found">Receives what is about rows and changed records.</param>
    public static void Run(ImportSite site, string path, IReadOnlyCollection<Community> fresh, IReadOnlyCollection<Community> changed, DateOnly asOf, DiagnosticBag found)
    {
        if (fresh.Count + changed.Count == 0) return;
        var replaced = changed.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var all = new DiagnosticBag();
        var records = site.Records with { Communities = [.. site.Records.Communities.Where(c => !replaced.Contains(c.Id)), .. changed, .. fresh] };
        var catalog = CatalogBuilder.Build(site.Settings, asOf, records, drafts: true, all);
        Lint.Run([.. site.Options.Rules.Where(r => r is not DuplicateRule)], catalog, site.Options.Workers, all);
        foreach (var pair in Duplicates.In(catalog.Entries)) Pair(pair, path, found);
        var files = changed.Select(c => c.File).ToHashSet(StringComparer.Ordinal);
        found.AddRange(all.ToSorted().Where(d => d.Span.File == path || (files.Contains(d.Span.File) && d.Severity == Severity.Error)));
    }

    // Told at each row of the pair: neither is more right than the other. Two drafts of one group are as wrong as two published ones.
    private static void Pair(DuplicatePair pair, string path, DiagnosticBag found)
    {
        foreach (var (own, other) in (ReadOnlySpan<(Community, Community)>)[(pair.First, pair.Second), (pair.Second, pair.First)])
        {
            if (own.File != path) continue;
            found.Add(new Diagnostic
            {
                Code = pair.Code,
                Severity = pair.Code == Codes.SameEntry ? Severity.Error : pair.Severity,
                Span = own.Values.Map(CommunityFields.Name).SpanOf(NameFields.Ja, path),
                Args = [("a", own.Name), ("b", other.Name), ("why", pair.Why), ("id", other.Id), ("place", other.File == path ? new Bilingual($"{other.Span.Line}行目", $"row {other.Span.Line}") : other.File)],
            });
        }
    }
}
