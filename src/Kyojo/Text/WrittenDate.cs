namespace Kyojo.Text;

/// <summary>
/// A date in any of the ways people write it (model.md 8.3): EDTF, western with slashes, dots or 年月日, Japanese eras,
/// and where a period is allowed 年度 (April to March) and から…まで.
/// </summary>
public static class WrittenDate
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">What was written, after <see cref="JapaneseText.Code"/>.</param>
    /// <param name="period">True where a period is allowed.</param>
    public static DateReading Read(string text, bool period = false)
    {
        if (EdtfDate.TryParse(text, out var date, out var noSuchDay)) return !period && date!.IsPeriod ? DateReading.Not : new(date, DateRemark.None);
        if (noSuchDay) return new(null, DateRemark.NoSuchDay);
        if (text.EndsWith("年度", StringComparison.Ordinal)) return period ? FiscalYear(text) : DateReading.Not;
        var (cut, length) = Cut(text);
        if (cut > 0) return period ? Period(text[..cut], text[(cut + length)..]) : DateReading.Not;
        return DateParts.Read(text);
    }

    // A fiscal year runs from April to March (会計法 art. 11, 地方自治法 art. 208).
    private static DateReading FiscalYear(string text)
    {
        var (year, remark) = DateParts.Read(text[..^1]);
        if (year is not { Text.Length: 4 } || year.Earliest.Year == DateOnly.MaxValue.Year) return DateReading.Not;
        var first = new DateOnly(year.Earliest.Year, 4, 1);
        return new(EdtfDate.Period(EdtfDate.Day(first), EdtfDate.Day(first.AddYears(1).AddDays(-1))), remark);
    }

    private static DateReading Period(string from, string to)
    {
        var first = Read(from.Trim());
        var last = Read((to.EndsWith("まで", StringComparison.Ordinal) ? to[..^2] : to).Trim());
        if (first.Date is null || last.Date is null) return new(null, first.Remark == DateRemark.NoSuchDay || last.Remark == DateRemark.NoSuchDay ? DateRemark.NoSuchDay : DateRemark.NotDate);
        if (first.Date.Earliest > last.Date.Latest) return DateReading.Not;
        return new(EdtfDate.Period(first.Date, last.Date), first.Remark > last.Remark ? first.Remark : last.Remark);
    }

    // Where から or a wave dash between two dates stands; a final tilde means "about".
    private static (int At, int Length) Cut(string text)
    {
        var word = text.IndexOf("から", StringComparison.Ordinal);
        if (word > 0) return (word, 2);
        var wave = text.AsSpan().IndexOfAny('\u301C', '~');
        return wave > 0 && wave < text.Length - 1 ? (wave, 1) : (-1, 0);
    }
}
