using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Reporting;

namespace Kyojo.Importing.Annotating;

/// <summary>One thing that was found, as a workbook shows it.</summary>
/// <param name="Severity">Its weight.</param>
/// <param name="Code">Its code.</param>
/// <param name="Sheet">Sheet; empty when no cell is to blame.</param>
/// <param name="Row">Row from 1; 0 when no cell is to blame.</param>
/// <param name="Column">Column from 1.</param>
/// <param name="Header">Header of the column.</param>
/// <param name="Value">Value of the cell.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do.</param>
internal sealed record Finding(Severity Severity, string Code, string Sheet, int Row, int Column, string Header, string Value, string Message, string Hint)
{
    /// <summary>Name of the cell; empty when no cell is to blame.</summary>
    public string Cell => Row > 0 && Column > 0 ? CellName.Of(Row, Column) : "";

    public static ImmutableArray<Finding> Of(ImportResult result, Language language)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var diagnostic in result.Diagnostics.OrderByDescending(d => d.Severity).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column))
        {
            var span = diagnostic.Span;
            var isCell = result.File is { } file && (span.File == file.Name || span.File.StartsWith(file.Name + "!", StringComparison.Ordinal)) && span.Line > 0;
            var sheet = !isCell ? "" : span.File.Length > result.Name.Length ? span.File[(result.Name.Length + 1)..] : PlainBook.SheetName;
            var hint = string.Join(' ', new[] { diagnostic.Suggestions.IsEmpty ? "" : $"{(language == Language.English ? "Did you mean: " : "もしかして: ")}{string.Join("、", diagnostic.Suggestions)}", diagnostic.HintIn(language) }.Where(h => h.Length > 0));
            var inTable = isCell && result.Table?.Path == span.File;
            findings.Add(new Finding(
                diagnostic.Severity, diagnostic.Code.Id, sheet, isCell ? span.Line : 0, isCell ? Math.Max(1, span.Column) : 0, inTable ? result.Table!.HeaderOf(span.Column) ?? "" : "",
                inTable && CellPlaces.ShowsValue(diagnostic) && result.Table!.RowAt(span.Line) is { } row && span.Column > 0 ? CellPlaces.Visible(row[span.Column - 1].Text) : "", diagnostic.MessageIn(language), hint));
        }

        return findings.DrainToImmutable();
    }

    /// <summary>エラー, 警告, 情報.</summary>
    public static string Weight(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.English) => "error",
        (Severity.Warning, Language.English) => "warning",
        (_, Language.English) => "info",
        (Severity.Error, _) => "エラー",
        (Severity.Warning, _) => "警告",
        _ => "情報",
    };
}
