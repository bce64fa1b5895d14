using System.Collections.Immutable;
using Kyojo.Model.Fields;

namespace Kyojo.Model;

/// <summary>One entry of a report's <c>corrections</c>.</summary>
/// <param name="On">Day.</param>
/// <param name="Kind"><c>correction</c>, <c>revision</c> or <c>addition</c>.</param>
/// <param name="Text">What was changed.</param>
/// <param name="Version">Version since then; null = not said.</param>
/// <param name="Affects">Ids of figures and tables it touches; may be empty.</param>
/// <param name="Was">What stood there before; null = not said.</param>
/// <param name="Now">What stands there now; null = not said.</param>
public sealed record Correction(DateOnly On, string Kind, string Text, string? Version, ImmutableArray<string> Affects, string? Was, string? Now)
{
    internal static Correction Of(FieldValues values) => new(
        values.Date(ReportFields.CorrectionOn) ?? default,
        values.Text(ReportFields.CorrectionKind, "") switch { "訂正" => "correction", "改訂" => "revision", "追加" => "addition", var kind => kind },
        values.Text(ReportFields.CorrectionText, ""),
        values.Text(ReportFields.CorrectionVersion),
        values.Texts(ReportFields.CorrectionAffects),
        values.Text(ReportFields.CorrectionWas),
        values.Text(ReportFields.CorrectionNow));
}
