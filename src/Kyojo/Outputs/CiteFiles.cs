using System.Text;
using Kyojo.Citations;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs;

/// <summary>What reference managers import: <c>reports/ID/cite/ID.bib .ris .csl.json .txt</c> of every report, and <c>CITATION.cff</c> of the site (reports.md section 6).</summary>
public sealed class CiteFiles : IOutput
{
    /// <inheritdoc/>
    public string Name => "cite";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        var site = input.Site;
        foreach (var report in site.Catalog.Reports.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            var item = ReportCitation.Of(site, report);
            yield return File(report, "bib", BibTexWriter.Write(item));
            yield return File(report, "ris", RisWriter.Write(item, report.Abstract, report.Values.Texts(ReportFields.Keywords)));
            yield return new OutputFile(ReportCitation.File(report, "csl.json"), stream => stream.Write(CslJsonWriter.Write(item)));
            yield return File(report, "txt", $"{ReportCitation.Line(item, CitationStyle.Sist02)}\n{ReportCitation.Line(item, CitationStyle.Apa)}\n");
        }

        if (site.Settings.Url is { } url) yield return new OutputFile(RoutePath.File("CITATION.cff"), stream => stream.Write(Encoding.UTF8.GetBytes(Site(site.Settings, url))));
    }

    private static OutputFile File(Report report, string extension, string text) =>
        new(ReportCitation.File(report, extension), stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    // Citation File Format 1.2.0; a JSON text is a YAML text.
    private static string Site(SiteSettings settings, string url)
    {
        var licence = settings.License.StartsWith("CC", StringComparison.Ordinal) ? $"license: {settings.License}\n" : "";
        return $"cff-version: 1.2.0\nmessage: {Quoted("このサイトのデータや報告を使うときは、次のように引いてください。")}\ntype: dataset\ntitle: {Quoted(settings.Title)}\nauthors:\n  - name: {Quoted(settings.OperatorName)}\nurl: {Quoted(url)}\n{licence}";
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
