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
                Fee(at, target.Route, text);
                return;
            case "days":
                Days(at, text);
                return;
            case "time":
                Time(at, text);
                return;
            case "yes-no":
                YesNo(at, text);
                return;
            case "date" or "period":
                Add(at, PeriodWords.Read(text, context.Is1904));
                return;
            case "lines":
                foreach (var line in CellWords.Split(text, ["\r\n", "\n", "\r"])) Add(at, line);
                return;
        }

        ByForm(at, target, text);
    }

    private void ByForm(CellPlace at, Target target, string text)
    {
        switch (target.Form)
        {
            case CellForm.Label:
                if (ReferenceEquals(target.Route.Last, ActivityFields.Days)) Days(at, text);
                else foreach (var one in Several(target, text)) Label(at, target, one);
                break;
            case CellForm.CanCannot or CellForm.YesNo:
                YesNo(at, text);
                break;
            case CellForm.Katakana:
                Add(at, WithoutBrackets(WrittenText.WithFullWidthKana(text)));
                break;
            case CellForm.Fees:
                if (target.Route.Last.Kind == FieldKind.Map) foreach (var one in Several(target, text)) Fee(at, target.Route, one);
                else Fee(at, target.Route, text);
                break;
            case CellForm.Channel:
                new ContactWords(context).Channel(at, target, text);
                break;
            case CellForm.OtherChannels:
                foreach (var one in Several(target, text)) new ContactWords(context).Other(at, one);
                break;
            case CellForm.OtherValues:
                foreach (var one in Several(target, text)) OtherValue(at, one);
                break;
            case CellForm.JoiningWays:
                foreach (var one in Several(target, text)) Way(at, one);
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
        if (ReferenceEquals(field, ActivityFields.Days)) Days(at, text);
        else if (ReferenceEquals(field, ActivityFields.Start) || ReferenceEquals(field, ActivityFields.End)) Time(at, text);
        else if (field.Kind is FieldKind.Date or FieldKind.Edtf) Add(at, PeriodWords.Read(text, context.Is1904));
        else if (field.Kind is FieldKind.CorporateNumber && CellWords.IsBlank(text)) return;
        else if (field.Kind is FieldKind.Number) Add(at, Number(text));
        else if (field.Many || target.Route.IsAppended) foreach (var one in Several(target, text)) Add(at, Class(field.Kind, one));
        else Add(at, field.Kind is FieldKind.Int ? JapaneseText.Code(text).Replace(",", "", StringComparison.Ordinal).TrimEnd('人', '名') : text);
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
            Add(at, exact.Value);
            return;
        }

        Unknown(at, text, choices.Select(c => c.Label.Ja).Where(l => l.Length > 0));
    }

    private void Values(CellPlace at, Target target, string text)
    {
        foreach (var one in target.Split.IsEmpty && !target.Route.Last.Many && !target.Route.IsAppended ? [JapaneseText.Line(text)] : Several(target, text))
        {
            if (target.Values.TryGetValue(one, out var value)) Add(at, value);
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
        if (CellWords.YesNo(text) is { } word) Add(at, word);
        else Unknown(at, text, ["可", "不可", "はい", "いいえ", "不明"]);
    }

    private void Days(CellPlace at, string text)
    {
        var reading = DayWords.Read(text);
        foreach (var day in reading.List) Add(at, day);
        var activity = ActivityOf(at);
        if (reading.Frequency is not null && context.Route($"{activity}.frequency") is { } often && !at.Tree.Has(often.Path)) at.Tree.Add(often, new Leaf(reading.Frequency, at.Tree.Row, at.Column));
        if (reading.Note is not null) Note(at, reading.Note);
    }

    private void Time(CellPlace at, string text)
    {
        if (TimeWords.Read(text) is not { } reading)
        {
            Note(at, JapaneseText.Line(text));
            return;
        }

        if (reading.IsDoubtful) found.Add(Codes.ImportTimeRead, at.Span, ("value", text), ("time", reading.Time));
        Add(at, reading.Time);
    }

    private static string ActivityOf(CellPlace at)
    {
        var path = at.Target.Route.Path;
        var end = path.IndexOf(".schedule", StringComparison.Ordinal);
        return end < 0 ? "activities.1" : path[..end];
    }

    // What is no time stands in the remarks of the schedule, together with what stood there before.
    private void Note(CellPlace at, string text)
    {
        if (context.Route($"{ActivityOf(at)}.schedule.note") is { } note) context.AddNote(at.Tree, note, text, at.Column);
    }

    private void Fee(CellPlace at, FieldRoute route, string text)
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

    private void OtherValue(CellPlace at, string text)
    {
        var colon = text.IndexOfAny([':', '：']);
        var who = colon < 0 ? "" : text[..colon].Trim();
        var key = who switch { "企業" or "会社" => "company", "自治体" => "municipality", "地域" => "region", "社会" => "society", _ => null };
        if (key is null) Unknown(at, who.Length == 0 ? text : who, ["企業:", "自治体:", "地域:", "社会:"]);
        else if (context.Route($"values.{key}.text") is { } route) at.Tree.Add(route, new Leaf(text[(colon + 1)..].Trim(), at.Tree.Row, at.Column));
    }

    private void Way(CellPlace at, string text)
    {
        var method = JoiningFields.Method.Choices.FirstOrDefault(c => c.Label.Ja == text)?.Value;
        at.Tree.AddMap(context.Route("joining.how")!, [(JoiningFields.Method, method ?? "other"), (JoiningFields.MethodText, method is null ? text : null)], at.Column);
    }

    private static void Add(CellPlace at, string text) => at.Tree.Add(at.Target.Route, new Leaf(text, at.Tree.Row, at.Column));

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

/// <summary>A cell that is being read.</summary>
internal readonly record struct CellPlace(RecordTree Tree, MappedColumn Mapped, SourceSpan Span)
{
    public int Column => Mapped.Column;

    public string Header => Mapped.Header;

    public Target Target => Mapped.Target!;
}
