using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>Dates in any of the ways people write them, kept in ISO form (KYO2061–2064, KYO3012).</summary>
internal sealed class DateBinder(string file, DiagnosticBag found)
{
    private static readonly Bilingual Days = "2020-04-01";
    private static readonly Bilingual Dates = new("2020-04-01、2020-04、2020", "2020-04-01, 2020-04, 2020");
    private static readonly Bilingual Periods = new("2020-04-01、2020、2018-04/2019-03", "2020-04-01, 2020, 2018-04/2019-03");

    /// <summary>A day; boxed, since it is kept as a field's value.</summary>
    public object? Day(YamlScalar node)
    {
        var reading = WrittenDate.Read(JapaneseText.Code(node.Value));
        if (reading.Date is null) return Refuse(node, reading.Remark, Days);
        if (reading.Date.IsAbout || reading.Date.Earliest != reading.Date.Latest) return Refuse(node, DateRemark.NotDate, Days);
        Remark(node, reading);
        return reading.Date.Earliest;
    }

    /// <summary>A date of any precision.</summary>
    public EdtfDate? Any(Field field, YamlScalar node)
    {
        var reading = WrittenDate.Read(JapaneseText.Code(node.Value), field.Period);
        if (reading.Date is null) Refuse(node, reading.Remark, field.Period ? Periods : Dates);
        else Remark(node, reading);
        return reading.Date;
    }

    private object? Refuse(YamlScalar node, DateRemark remark, Bilingual example)
    {
        found.Add(remark == DateRemark.NoSuchDay ? Codes.NoSuchDay : Codes.NotDate, node.In(file), ("value", node.Value), ("example", example));
        return null;
    }

    private void Remark(YamlScalar node, DateReading reading)
    {
        var code = reading.Remark switch
        {
            DateRemark.FromEra => Codes.EraRead,
            DateRemark.OutsideEra => Codes.OutsideEra,
            DateRemark.OldCalendar => Codes.OldCalendar,
            _ => null,
        };
        if (code is null) return;
        // Where a reader may have meant another day, a person decides.
        var fix = reading.Remark == DateRemark.FromEra ? node.Replaced(file, reading.Date!.Text) : null;
        found.AddFixable(code, node.In(file), fix, ("value", node.Value), ("iso", reading.Date!.Text));
    }
}
