using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Records;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>
/// One cell to values of its field, by how the column is written. Only what lists and spreadsheets do to values is undone here;
/// whether a value is right is for the binder of the build to say.
/// </summary>
internal sealed class CellNormaliser(NormalisingContext context)
{
    private readonly DiagnosticBag found = context.Found;
    private readonly ScheduleWords schedule = new(context);
    private readonly JoiningWords joining = new(context);
    private readonly ContactWords contacts = new(context);

    public void Read(RecordTree tree, MappedColumn column, string text)
    {
        var target = column.Target!;
        text = Transformed(target, text);
        var at = new CellPlace(tree, column, new SourceSpan(context.Path, tree.Row, column.Column, 1));
        if (target.Values.Count > 0)
        {
            Values(at, target, text);
            return;
        }

        switch (target.Parse)
        {
            case "fee":
                joining.Fee(at, target.Route, text);
                return;
            case "days":
                schedule.Days(at, text);
                return;
            case "time":
                schedule.Time(at, text);
                return;
            case "yes-no":
                YesNo(at, text);
                return;
            case "date" or "period":
                at.Add(PeriodWords.Read(text, context.Is1904));
                return;
            case "lines":
                foreach (var line in CellWords.Split(text, ["\r\n", "\n", "\r"])) at.Add(line);
                return;
        }

        ByForm(at, target, text);
    }

    private void ByForm(CellPlace at, Target target, string text)
    {
        switch (target.Form)
        {
            case CellForm.Label:
                if (ReferenceEquals(target.Route.Last, ActivityFields.Days)) schedule.Days(at, text);
                else foreach (var one in Several(target, text)) Label(at, target, one);
                break;
            case CellForm.CanCannot or CellForm.YesNo:
                YesNo(at, text);
                break;
            case CellForm.Katakana:
                at.Add(WithoutBrackets(WrittenText.WithFullWidthKana(text)));
                break;
            case CellForm.Fees:
                if (target.Route.Last.Kind == FieldKind.Map) foreach (var one in Several(target, text)) joining.Fee(at, target.Route, one);
                else joining.Fee(at, target.Route, text);
                break;
            case CellForm.Channel:
                contacts.Channel(at, target, text);
                break;
            case CellForm.OtherChannels:
                foreach (var one in Several(target, text)) contacts.Other(at, one);
                break;
            case CellForm.OtherValues:
                foreach (var one in Several(target, text)) OtherValue(at, one);
                break;
            case CellForm.JoiningWays:
                foreach (var one in Several(target, text)) joining.Way(at, one);
                break;
            case CellForm.Sources:
                foreach (var one in Several(target, text)) SourceWords.Add(at.Tree, context.Route("sources"), one, at.Column);
                break;
            default:
                Value(at, target, text);
                break;
        }
    }

    private void Value(CellPlace at, Target target, string text)
    {
        var field = target.Route.Last;
        if (ReferenceEquals(field, ActivityFields.Days)) schedule.Days(at, text);
        else if (ReferenceEquals(field, ActivityFields.Start) || ReferenceEquals(field, ActivityFields.End)) schedule.Time(at, text);
        else if (field.Kind is FieldKind.Date or FieldKind.Edtf) at.Add(PeriodWords.Read(text, context.Is1904));
        else if (field.Kind is FieldKind.CorporateNumber && CellWords.IsBlank(text)) return;
        else if (field.Kind is FieldKind.Number) at.Add(Number(text));
        else if (field.Many || target.Route.IsAppended) foreach (var one in Several(target, text)) at.Add(Class(field.Kind, one));
        else at.Add(field.Kind is FieldKind.Int ? JapaneseText.Code(text).Replace(",", "", StringComparison.Ordinal).TrimEnd('人', '名') : text);
    }

    // Names of classes are read as well as their numbers.
    private static string Class(FieldKind kind, string text)
    {
        var table = kind switch
        {
            FieldKind.NpoActivity => ReferenceTables.NpoActivities, FieldKind.Industry => ReferenceTables.Industries, FieldKind.Occupation => ReferenceTables.Occupations, _ => null,
        };
        if (table is null || table.ContainsKey(JapaneseText.Code(text))) return text;
        foreach (var (code, label) in table)
        {
            if (label == text) return code;
        }

        return text;
    }

    private static string Number(string text)
    {
        var word = JapaneseText.Code(text);
        return word.Length > 15 && double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Reading.CellText.Number(number) : word;
    }

    private static IEnumerable<string> Several(Target target, string text) => CellWords.Split(text, target.Split);

    private void Label(CellPlace at, Target target, string text)
    {
        var choices = target.Route.Last.Choices;
        var exact = choices.FirstOrDefault(c => c.Value == text || c.Label.Ja == text);
        if (exact is null)
        {
            var key = NameKey.Of(text);
            exact = choices.FirstOrDefault(c => NameKey.Of(c.Label.Ja) == key);
        }

        if (exact is not null)
        {
            at.Add(exact.Value);
            return;
        }

        Unknown(at, text, choices.Select(c => c.Label.Ja).Where(l => l.Length > 0));
    }

    private void Values(CellPlace at, Target target, string text)
    {
        foreach (var one in target.Split.IsEmpty && !target.Route.Last.Many && !target.Route.IsAppended ? [JapaneseText.Line(text)] : Several(target, text))
        {
            if (target.Values.TryGetValue(one, out var value)) at.Add(value);
            else Unknown(at, one, target.Values.Keys.Order(StringComparer.Ordinal));
        }
    }

    private void Unknown(CellPlace at, string text, IEnumerable<string> allowed)
    {
        var all = allowed.ToArray();
        found.Suggest(Codes.ImportNoValue, at.Span, NearNames.Of(text, all), null, ("value", text), ("allowed", Bilingual.List(all)));
    }

    private void YesNo(CellPlace at, string text)
    {
        if (CellWords.YesNo(text) is { } word) at.Add(word);
        else Unknown(at, text, ["可", "不可", "はい", "いいえ", "不明"]);
    }

    private void OtherValue(CellPlace at, string text)
    {
        var colon = text.IndexOfAny([':', '：']);
        var who = colon < 0 ? "" : text[..colon].Trim();
        var key = who switch { "企業" or "会社" => "company", "自治体" => "municipality", "地域" => "region", "社会" => "society", _ => null };
        if (key is null) Unknown(at, who.Length == 0 ? text : who, ["企業:", "自治体:", "地域:", "社会:"]);
        else if (context.Route($"values.{key}.text") is { } route) at.Tree.Add(route, new Leaf(text[(colon + 1)..].Trim(), at.Tree.Row, at.Column));
    }

    private static string Transformed(Target target, string text)
    {
        switch (target.Transform)
        {
            case ("prefix", [var words, ..]):
                return words + JapaneseText.Trim(text);
            case ("kana", _):
                return WithoutBrackets(WrittenText.WithFullWidthKana(text));
            case ("first", _):
                return CellWords.Split(text, target.Split).FirstOrDefault() ?? "";
            default:
                return text;
        }
    }

    private static string WithoutBrackets(string text)
    {
        for (var open = text.AsSpan().IndexOfAny("(（"); open >= 0; open = text.AsSpan().IndexOfAny("(（"))
        {
            var close = text.AsSpan(open).IndexOfAny(")）");
            text = close < 0 ? text[..open] : text[..open] + text[(open + close + 1)..];
        }

        return JapaneseText.Trim(text);
    }
}
