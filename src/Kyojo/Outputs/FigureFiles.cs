using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kyojo.Charts;
using Kyojo.Pages;
using Kyojo.Tables;

namespace Kyojo.Outputs;

/// <summary>The files beside the page of a figure: its drawing, its numbers, and everything as JSON (reports.md section 4.4).</summary>
public sealed class FigureFiles : IOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <inheritdoc/>
    public string Name => "figures";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        foreach (var figure in input.Site.Catalog.Reports.SelectMany(report => ReportFigure.Of(input.Site, report)))
        {
            var words = new ChartWords(input.Site.Words.Say("markdown.or-more", ("n", "{n}")), input.Site.Words.Say("markdown.schematic"));
            yield return new OutputFile(figure.File("svg"), stream => stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + ChartWriter.Wide(figure.Chart, words) + "\n")));
            yield return new OutputFile(figure.File("csv"), stream => stream.Write(DataCsv.Of(figure.Chart.View)));
            yield return new OutputFile(figure.File("json"), stream => Json(stream, input.Site, figure));
        }
    }

    private static void Json(Stream stream, SiteContext site, ReportFigure figure)
    {
        var (table, view) = (figure.Chart.View.Table, figure.Chart.View);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("id", figure.Id);
        json.WriteString("label", FigurePages.LabelOf(site, figure.Number));
        json.WriteString("title", figure.Chart.Title);
        json.WriteString("subtitle", figure.Subtitle);
        json.WriteString("summary", figure.Chart.Summary);
        json.WriteString("unit", table.Unit);
        json.WriteString("source", figure.Source);
        json.WriteString("note", figure.Note);
        json.WriteString("as_of", table.AsOf?.Text);
        json.WriteString("license", table.License ?? site.Settings.License);
        json.WriteStartObject("report");
        json.WriteString("id", figure.Report.Id);
        json.WriteString("title", figure.Report.Title);
        json.WriteString("url", site.Canonical(Routes.Of(figure.Report)));
        json.WriteEndObject();
        json.WriteStartArray("columns");
        foreach (var column in view.Columns.Select(index => table.Columns[index]))
        {
            json.WriteStartObject();
            json.WriteString("id", column.Id);
            json.WriteString("label", column.Label);
            json.WriteString("type", column.Kind switch { DataKind.WholeNumber => "integer", DataKind.CommunityType => "community-type", var kind => kind.ToString().ToLowerInvariant() });
            json.WriteString("unit", column.Unit ?? table.Unit);
            if (column.Decimals is { } decimals) json.WriteNumber("decimals", decimals);
            else json.WriteNull("decimals");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var missing = new SortedDictionary<string, string>(StringComparer.Ordinal);
        json.WriteStartArray("rows");
        foreach (var row in view.Rows.Concat(view.SetApart).Concat(view.Excluded))
        {
            json.WriteStartArray();
            foreach (var cell in view.Columns.Select(column => table.Rows[row][column]))
            {
                if (cell.Missing is { } word) missing[cell.Written] = word;
                if (cell.Missing is not null) json.WriteNullValue();
                else if (cell.Number is { } number) json.WriteNumberValue(number);
                else json.WriteStringValue(cell.Written);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartObject("missing");
        foreach (var (mark, word) in missing) json.WriteString(mark, word);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }
}
