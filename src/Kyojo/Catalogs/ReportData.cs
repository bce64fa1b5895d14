using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Citations;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Catalogs;

/// <summary>The tables of a report: those of the site, and those its front matter names anew or states more about (reports.md section 1, <c>data</c>).</summary>
internal static class ReportData
{
    /// <summary>Tables by id; those of the site where the report has none of its own.</summary>
    /// <param name="report">The report.</param>
    /// <param name="site">Tables of the site by id.</param>
    /// <param name="found">Receives KYO4210; null when it has been told.</param>
    /// <param name="unread">Tables that could not be read.</param>
    public static FrozenDictionary<string, DataTable> Of(Report report, FrozenDictionary<string, DataTable> site, DiagnosticBag? found = null, Unread? unread = null)
    {
        var entries = report.Values.Maps(ReportFields.Data);
        if (entries.IsEmpty) return site;
        var tables = new Dictionary<string, DataTable>(site, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Text(ReportFields.DataId) is not { } id) continue;
            var file = entry.Text(ReportFields.DataPath) is { } path ? Path.GetFileNameWithoutExtension(path) : id;
            if (site.TryGetValue(file, out var table)) tables[id] = With(table, id, entry);
            else if (unread?.Has(UnreadKind.Data, file) != true) Missing(entry, file, report.File, site.Keys, found);
        }

        return tables.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Tables that a report states in its front matter or shows in its text, by id, each once; not those counted from the site.</summary>
    /// <param name="report">The report.</param>
    /// <param name="catalog">The site.</param>
    public static IEnumerable<DataTable> Used(Report report, Catalog catalog)
    {
        var tables = Of(report, catalog.Tables);
        return report.Values.Maps(ReportFields.Data).Select(d => d.Text(ReportFields.DataId)).OfType<string>().Concat(MarkdownMentions.Of(report.Body).Data)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => tables.GetValueOrDefault(id)).OfType<DataTable>();
    }

    /// <summary>Where the values of a table come from, in plain words; null when nothing was stated.</summary>
    /// <param name="table">The table.</param>
    /// <param name="catalog">Knows the work it is taken from.</param>
    public static string? SourceOf(DataTable table, Catalog catalog) =>
        table.Source.Length > 0 ? MarkdownLine.Of(table.Source).Plain
        : table.Cite is { } key && catalog.Literature.TryGetValue(key, out var work) ? Bibliography.Format(CitationStyle.Sist02, work.Publication).Plain : null;

    private static void Missing(FieldValues entry, string file, string path, ImmutableArray<string> known, DiagnosticBag? found) =>
        found?.Suggest(Codes.NoSuchData, entry.SpanOf(entry.Has(ReportFields.DataPath) ? ReportFields.DataPath : ReportFields.DataId, path), NearNames.Of(file, known.Order(StringComparer.Ordinal)), null, ("id", file));

    private static DataTable With(DataTable table, string id, FieldValues entry)
    {
        var own = table with
        {
            Id = id,
            Title = entry.Text(ReportFields.DataTitle, table.Title),
            Unit = entry.Text(ReportFields.DataUnit) ?? table.Unit,
            Source = entry.Text(ReportFields.DataSource, table.Source),
            Note = entry.Text(ReportFields.DataNote) ?? table.Note,
            AsOf = entry.Edtf(ReportFields.DataAsOf) ?? table.AsOf,
        };
        return own with { Hash = Fingerprint.Combine(table.Hash, Fingerprint.Of($"{own.Id}\n{own.Title}\n{own.Unit}\n{own.Source}\n{own.Note}\n{own.AsOf?.Text}")) };
    }
}
