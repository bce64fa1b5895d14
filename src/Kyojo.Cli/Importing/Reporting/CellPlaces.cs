using Kyojo.Diagnostics;
using Kyojo.Importing.Reading;
using Kyojo.Text;

namespace Kyojo.Importing.Reporting;

/// <summary>Places as people find them: <c>団体一覧.xlsx!一覧!F12</c> in a workbook, <c>団体一覧.csv:12:48</c> in CSV.</summary>
internal sealed class CellPlaces(ImportResult result)
{
    /// <summary>The place of a finding.</summary>
    public string Of(SourceSpan span)
    {
        if (span.Line == 0 || result.File is not { } file || !IsTable(span.File)) return span.ToString();
        if (file.Places is { } places)
        {
            var (line, column) = places.Of(span.Line, span.Column);
            return $"{span.File}:{line}:{column}";
        }

        return span.Column > 0 ? $"{span.File}!{CellName.Of(span.Line, span.Column)}" : $"{span.File}!{span.Line}";
    }

    /// <summary>Line and column for programs: row and column of a workbook, line and character of CSV.</summary>
    public SourceSpan Machine(SourceSpan span)
    {
        if (span.Line == 0 || result.File is not { } file || !IsTable(span.File)) return span;
        if (file.Places is not { } places) return new SourceSpan(file.Name, span.Line, span.Column, 1);
        var (line, column) = places.Of(span.Line, span.Column);
        return new SourceSpan(file.Name, line, column, 1);
    }

    /// <summary>Header and value of the cell, the value underlined; empty where there is none to show.</summary>
    public IReadOnlyList<string> Frame(Diagnostic diagnostic)
    {
        if (!ShowsValue(diagnostic)) return [];
        var span = diagnostic.Span;
        if (result.Table is not { } table || span.File != table.Path || span.Column < 1) return [];
        if (table.RowAt(span.Line) is not { } row || row[span.Column - 1] is not { IsEmpty: false } cell) return [];
        var value = Visible(cell.Text.Length > 60 ? string.Concat(cell.Text.AsSpan(0, 60), "…") : cell.Text);
        var header = table.HeaderOf(span.Column) ?? CellName.ColumnOf(span.Column);
        return [$"  {header} | {value}", $"  {DisplayWidth.Blank(header)} | {DisplayWidth.Carets(value)}"];
    }

    /// <summary>「レコード10 列『住所』」 for CSV, where a line number alone is hard to find in a spreadsheet.</summary>
    public Bilingual Record(SourceSpan span)
    {
        if (result is not { File.Places: not null, Table: { } table } || span.File != table.Path || span.Line <= table.LastHeaderRow) return new("", "");
        var number = span.Line - table.LastHeaderRow;
        var header = table.HeaderOf(span.Column);
        return header is null ? new($"（レコード{number}）", $" (record {number})") : new($"（レコード{number} 列『{header}』）", $" (record {number}, column “{header}”)");
    }

    /// <summary>False for a value of which nobody knows what it is: it may be about a person.</summary>
    public static bool ShowsValue(Diagnostic diagnostic) => diagnostic.Code != Codes.ImportNoColumn;

    /// <summary>Letters that cannot be seen as letters that can.</summary>
    public static string Visible(string text) => text.Replace("\t", "␉", StringComparison.Ordinal).Replace("\r\n", "⏎", StringComparison.Ordinal).Replace('\n', '⏎').Replace('\r', '⏎')
        .Replace("\u00A0", "<NBSP>", StringComparison.Ordinal).Replace("\uFEFF", "<FEFF>", StringComparison.Ordinal).Replace("\u3000", "□", StringComparison.Ordinal);

    private bool IsTable(string file) => file == result.File!.Name || file.StartsWith(result.File.Name + "!", StringComparison.Ordinal);
}
