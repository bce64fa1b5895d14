using Kyojo.Importing.Records;
using Kyojo.Model.Fields;

namespace Kyojo.Importing.Normalising;

/// <summary>Cells about how to join and what it costs.</summary>
internal sealed class JoiningWords(NormalisingContext context)
{
    /// <summary>A fee with its label, amount and unit.</summary>
    public void Fee(CellPlace at, FieldRoute route, string text)
    {
        var fee = FeeWords.Read(text);
        var label = route.Steps.LastOrDefault(s => s.Item is not null).Item ?? fee.Label ?? (HeaderLabel(at.Column, out var named) ? named : null);
        if (label is FieldRoute.Append) label = fee.Label;
        at.Tree.AddMap(context.Route("joining.fee")!,
        [
            (JoiningFields.FeeLabel, label), (JoiningFields.FeeAmount, fee.Amount), (JoiningFields.FeeUnit, fee.Unit ?? (label?.Contains('年') == true && fee.Amount is not null ? "year" : label?.Contains("月会費", StringComparison.Ordinal) == true && fee.Amount is not null ? "month" : null)),
            (JoiningFields.FeeFree, fee.IsFree ? "true" : null), (JoiningFields.FeeNote, fee.Note),
        ], at.Column);

        // 年会費 and 会費 are names of fees; 参加費 is the column of all.
        bool HeaderLabel(int column, out string? name)
        {
            name = at.Header is "年会費" or "会費" ? at.Header : null;
            return name is not null;
        }
    }

    /// <summary>A way of joining; one that is not known stands as its text.</summary>
    public void Way(CellPlace at, string text)
    {
        var method = JoiningFields.Method.Choices.FirstOrDefault(c => c.Label.Ja == text)?.Value;
        at.Tree.AddMap(context.Route("joining.how")!, [(JoiningFields.Method, method ?? "other"), (JoiningFields.MethodText, method is null ? text : null)], at.Column);
    }
}
