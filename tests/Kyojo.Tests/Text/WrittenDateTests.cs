using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class WrittenDateTests
{
    [Theory]
    // The table of the model.
    [InlineData("平成31年4月1日", "2019-04-01", DateRemark.FromEra)]
    [InlineData("令和元年5月1日", "2019-05-01", DateRemark.FromEra)]
    [InlineData("H29.3.30", "2017-03-30", DateRemark.FromEra)]
    [InlineData("昭和64年1月7日", "1989-01-07", DateRemark.FromEra)]
    [InlineData("㍻30年", "2018", DateRemark.FromEra)]
    [InlineData("昭和64年1月8日", "1989-01-08", DateRemark.OutsideEra)]
    [InlineData("平成31年5月1日", "2019-05-01", DateRemark.OutsideEra)]
    [InlineData("平成20年2月29日", "2008-02-29", DateRemark.FromEra)]
    [InlineData("明治5年12月2日", "1872", DateRemark.OldCalendar)]
    [InlineData("2020/4/1", "2020-04-01", DateRemark.None)]
    [InlineData("2020.4", "2020-04", DateRemark.None)]
    [InlineData("2020年4月", "2020-04", DateRemark.None)]
    // Boundaries of the eras.
    [InlineData("明治45年7月29日", "1912-07-29", DateRemark.FromEra)]
    [InlineData("大正元年7月30日", "1912-07-30", DateRemark.FromEra)]
    [InlineData("大正1年7月29日", "1912-07-29", DateRemark.OutsideEra)]
    [InlineData("大正15年12月24日", "1926-12-24", DateRemark.FromEra)]
    [InlineData("大正15年12月25日", "1926-12-25", DateRemark.OutsideEra)]
    [InlineData("昭和元年12月25日", "1926-12-25", DateRemark.FromEra)]
    [InlineData("平成元年1月7日", "1989-01-07", DateRemark.OutsideEra)]
    [InlineData("平成元年1月8日", "1989-01-08", DateRemark.FromEra)]
    [InlineData("平成31年4月30日", "2019-04-30", DateRemark.FromEra)]
    [InlineData("令和元年4月30日", "2019-04-30", DateRemark.OutsideEra)]
    [InlineData("明治6年1月1日", "1873-01-01", DateRemark.FromEra)]
    [InlineData("明治5年", "1872", DateRemark.FromEra)]
    // Less exact dates lie in an era when some day of theirs does.
    [InlineData("平成31年", "2019", DateRemark.FromEra)]
    [InlineData("令和元年", "2019", DateRemark.FromEra)]
    [InlineData("昭和64年1月", "1989-01", DateRemark.FromEra)]
    [InlineData("令和元年4月", "2019-04", DateRemark.OutsideEra)]
    [InlineData("昭和65年", "1990", DateRemark.OutsideEra)]
    // Spaces, widths, missing words.
    [InlineData("平成 ３１ 年 ４ 月 １ 日", "2019-04-01", DateRemark.FromEra)]
    [InlineData("R8.4.1", "2026-04-01", DateRemark.FromEra)]
    [InlineData("R8-4-1", "2026-04-01", DateRemark.FromEra)]
    [InlineData("S60/3", "1985-03", DateRemark.FromEra)]
    [InlineData("平成21年3月31", "2009-03-31", DateRemark.FromEra)]
    [InlineData("2020年4月1日", "2020-04-01", DateRemark.None)]
    [InlineData("2020-4-1", "2020-04-01", DateRemark.None)]
    [InlineData("２０２０年", "2020", DateRemark.None)]
    [InlineData("平成30年~", "2018~", DateRemark.FromEra)]
    public void A_date_is_read_however_it_is_written(string written, string expected, DateRemark remark)
    {
        var reading = WrittenDate.Read(JapaneseText.Code(written));

        Assert.Equal((expected, remark), (reading.Date?.Text, reading.Remark));
    }

    [Theory]
    [InlineData("平成30年度", "2018-04-01/2019-03-31", DateRemark.FromEra)]
    [InlineData("令和元年度", "2019-04-01/2020-03-31", DateRemark.FromEra)]
    [InlineData("2018年度", "2018-04-01/2019-03-31", DateRemark.None)]
    [InlineData("平成19年4月1日から平成21年3月31日まで", "2007-04-01/2009-03-31", DateRemark.FromEra)]
    [InlineData("平成19年4月1日から平成21年3月31まで", "2007-04-01/2009-03-31", DateRemark.FromEra)]
    [InlineData("平成19年4月1日～平成21年3月31日", "2007-04-01/2009-03-31", DateRemark.FromEra)]
    [InlineData("2007年4月〜2009年3月", "2007-04/2009-03", DateRemark.None)]
    [InlineData("昭和64年1月8日から平成2年3月31日まで", "1989-01-08/1990-03-31", DateRemark.OutsideEra)]
    [InlineData("2018-04/2019-03", "2018-04/2019-03", DateRemark.None)]
    public void A_period_is_read_where_it_is_allowed(string written, string expected, DateRemark remark)
    {
        var text = JapaneseText.Code(written);

        var reading = WrittenDate.Read(text, period: true);

        Assert.Equal((expected, remark), (reading.Date?.Text, reading.Remark));
        Assert.Equal(DateReading.Not, WrittenDate.Read(text));
        Assert.True(EdtfDate.TryParse(expected, out var same, out _));
        Assert.Equal(same, reading.Date);
    }

    [Theory]
    [InlineData("平成21年2月29日")]
    [InlineData("平成21年13月")]
    [InlineData("2020/13/1")]
    [InlineData("2021-02-29")]
    [InlineData("明治5年13月1日")]
    public void A_day_that_does_not_exist_is_told_from_a_bad_form(string written) => Assert.Equal(new(null, DateRemark.NoSuchDay), WrittenDate.Read(written));

    [Theory]
    [InlineData("13/40/2020")]
    [InlineData("平成30年度")]
    [InlineData("平成")]
    [InlineData("H29")]
    [InlineData("平成0年")]
    [InlineData("昭和100年")]
    [InlineData("平成三十年")]
    [InlineData("慶応3年")]
    [InlineData("平成30年4月1日ごろ")]
    [InlineData("平成30年3日")]
    [InlineData("20年4月")]
    [InlineData("2020.")]
    [InlineData("2009年から2007年まで")]
    [InlineData("から")]
    [InlineData("~")]
    [InlineData("")]
    public void Anything_else_is_no_date(string written) => Assert.Equal(DateReading.Not, WrittenDate.Read(written));

    [Fact]
    public void Every_day_since_the_western_calendar_comes_back_from_its_era() => Prop.ForAll(Days, day =>
    {
        var era = Era.All.Single(e => e.First <= day && day <= e.Last);
        var year = day.Year - era.YearZero;
        string[] forms = [$"{era.Name}{(year == 1 ? "元" : year)}年{day.Month}月{day.Day}日", $"{era.Letter}{year}.{day.Month}.{day.Day}", $"{era.Name} {year} 年 {day.Month} 月 {day.Day} 日"];

        Assert.All(forms, form => Assert.Equal((day, DateRemark.FromEra), (WrittenDate.Read(form).Date?.Earliest, WrittenDate.Read(form).Remark)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Every_day_comes_back_from_every_western_form() => Prop.ForAll(Days, day =>
    {
        string[] forms = [$"{day.Year}年{day.Month}月{day.Day}日", $"{day.Year}/{day.Month}/{day.Day}", $"{day.Year}.{day.Month:00}.{day.Day:00}", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];

        Assert.All(forms, form => Assert.Equal(new(EdtfDate.Day(day), DateRemark.None), WrittenDate.Read(form)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void What_was_read_is_read_again_as_it_is() => Prop.ForAll(Pieces, text =>
    {
        var reading = WrittenDate.Read(text, period: true);

        if (reading.Date is { } date) Assert.Equal(new(date, DateRemark.None), WrittenDate.Read(date.Text, period: true));
        else Assert.True(reading.Remark is DateRemark.NotDate or DateRemark.NoSuchDay);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void The_eras_follow_each_other_without_a_gap() =>
        Assert.All(Era.All.Zip(Era.All.Skip(1)), pair => Assert.Equal(pair.First.Last.AddDays(1), pair.Second.First));

    private static readonly Arbitrary<DateOnly> Days =
        Gen.Choose(Era.WesternCalendar.DayNumber, new DateOnly(2100, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static readonly Arbitrary<string> Pieces =
        Gen.Elements("平成", "令和", "明治", "H", "元", "31", "4", "2020", "9999", "年", "月", "日", "/", ".", "-", "~", "〜", "から", "まで", "年度", " ", "").ArrayOf().Select(p => string.Concat(p.Take(9))).ToArbitrary();
}
