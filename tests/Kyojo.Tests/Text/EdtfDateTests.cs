using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2020", "2020-01-01", "2020-12-31", false)]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", false)]
    [InlineData("2021-02", "2021-02-01", "2021-02-28", false)]
    [InlineData("2020-04-01", "2020-04-01", "2020-04-01", false)]
    [InlineData("2020~", "2020-01-01", "2020-12-31", true)]
    [InlineData("2019-11/2020-02", "2019-11-01", "2020-02-29", false)]
    public void A_date_means_its_first_to_its_last_day(string text, string first, string last, bool about)
    {
        Assert.True(EdtfDate.TryParse(text, out var date, out _));

        Assert.Equal((first, last, about, text), (Iso(date!.Earliest), Iso(date.Latest), date.IsAbout, date.Text));
    }

    [Theory]
    [InlineData("2021", "2021年")]
    [InlineData("2021-01", "2021年1月")]
    [InlineData("2021-01-09", "2021年1月9日")]
    [InlineData("2020~", "2020年ごろ")]
    [InlineData("2018-04/2019-03-31", "2018年4月〜2019年3月31日")]
    [InlineData("2018~/2019", "2018年〜2019年ごろ")]
    [InlineData("2018/2019~", "2018年〜2019年ごろ")]
    public void It_is_said_as_japanese_readers_expect(string text, string expected)
    {
        Assert.True(EdtfDate.TryParse(text, out var date, out _));

        Assert.Equal(expected, date!.InJapanese());
    }

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-04-31")]
    [InlineData("0000")]
    public void A_day_that_does_not_exist_is_told_from_a_bad_form(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var noSuchDay));
        Assert.True(noSuchDay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("2020-4-1")]
    [InlineData("2020/4/1")]
    [InlineData("2020.04")]
    [InlineData("13/40/2020")]
    [InlineData("平成31年")]
    [InlineData("2020-02/2020-01")]
    [InlineData("2019/2020/2021")]
    [InlineData("2020-")]
    [InlineData("２０２０")]
    [InlineData("/2020")]
    public void Another_form_is_no_date(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var noSuchDay));
        Assert.False(noSuchDay);
    }

    [Fact]
    public void Every_day_is_read_back() =>
        Prop.ForAll(Gen.Choose(1, DateOnly.MaxValue.DayNumber).ToArbitrary(), number =>
        {
            var day = DateOnly.FromDayNumber(number);

            return EdtfDate.TryParse(Iso(day), out var date, out _) && date!.Earliest == day && date.Latest == day;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Prop.ForAll(Gen.Elements("2020", "-", "04", "/", "~", "1", "年", "").ListOf().Select(string.Concat).ToArbitrary(), text =>
            !EdtfDate.TryParse(text, out var date, out _) || date!.Earliest <= date.Latest).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
