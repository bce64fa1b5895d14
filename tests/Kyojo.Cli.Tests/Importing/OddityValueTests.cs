using Kyojo.Diagnostics;

namespace Kyojo.Cli.Tests.Importing;

/// <summary>Oddities 11 to 29 of the design's list: codes, names, contacts, fees, times and dates. All data are invented (see <see cref="Lists"/>).</summary>
public sealed class OddityValueTests
{
    [Fact]
    public void Case_11_a_place_that_only_a_code_tells_is_taken_from_it_and_marked()
    {
        var result = Lists.Csv("団体コード,番号,名称,都道府県名,市区町村名\n131016,1,例示の会,,\n");

        Assert.Equal("131016", result.Value("places.office.municipality"));
        Assert.Equal("13", result.Value("places.office.prefecture"));
        Assert.Equal("inferred", result.Value("places.office.certainty"));
        Assert.Contains(result.Changed, c => c.Step.Ja.Contains("団体コードから", StringComparison.Ordinal));
    }

    [Fact]
    public void Case_12_codes_that_grew_by_filling_down_are_wrong_each_at_its_cell()
    {
        var result = Lists.Csv("団体コード,番号,名称\n131016,1,例示の会\n131017,2,試しの会\n131018,3,広場の会\n");

        Assert.Equal(["KYO2042 3:1", "KYO2042 4:1"], result.Found(Severity.Error));
        Assert.All(result.Diagnostics.Where(d => d.Code.Id == "KYO2042"), d => Assert.Equal(["131016"], d.Suggestions));
    }

    [Theory]
    [InlineData("12025", "KYO2047 2:1", "012025")]
    [InlineData("13101", "KYO2047 2:1", "131016")]
    [InlineData("130001", "KYO2046 2:1", null)]
    [InlineData("221317", "KYO2044 2:1", null)]
    public void Case_13_codes_that_lost_a_zero_or_mean_something_else(string code, string found, string? municipality)
    {
        var result = Lists.Csv($"市区町村コード,番号,名称\n{code},1,例示の会\n");

        Assert.Contains(found, result.Found());
        if (municipality is not null) Assert.Equal(municipality, result.Value("places.office.municipality"));
    }

    [Fact]
    public void Case_13_a_prefecture_code_never_overrides_a_city_beside_it()
    {
        var result = Lists.Csv("市区町村コード,番号,名称,市区町村名\n130001,1,例示の会,島根県松江市\n");

        Assert.Equal("322016", result.Value("places.office.municipality"));
    }

    [Theory]
    [InlineData("7000012050002", "7000012050002", null)]
    [InlineData("7000012050002 ", "7000012050002", null)]
    [InlineData("７０００-０１２０-５０００２", "7000012050002", null)]
    [InlineData("法人番号 7000012050002", "7000012050002", null)]
    [InlineData("\u00A0", null, null)]
    [InlineData("なし", null, null)]
    [InlineData("123456789012", null, "KYO2053")]
    [InlineData("7.00001E+12", null, "KYO2054")]
    [InlineData("7010001000000", "7010001000000", "KYO2055")]
    [InlineData("1010401012345", null, "KYO2052")]
    public void Cases_14_and_15_corporate_numbers_as_spreadsheets_leave_them(string cell, string? value, string? code)
    {
        var result = Lists.Csv($"番号,名称,法人番号\n1,例示の会,\"{cell}\"\n");

        Assert.Equal(value, result.Value("corporate_number"));
        Assert.Equal(code is null ? [] : [$"{code} 2:8"], result.Found().Where(f => f.StartsWith("KYO205", StringComparison.Ordinal)));
    }

    [Fact]
    public void Case_14_a_number_cell_keeps_its_thirteen_digits()
    {
        var result = Lists.Book(new TestBook().Row("番号", "名称", "法人番号").Row(1, "例示の会", 7000012050002d).Row(2, "試しの会", 7000010000000d).ToBytes());

        Assert.Equal("7000012050002", result.Value("corporate_number"));
        Assert.Contains("KYO2055 C3", result.Found());
    }

    [Fact]
    public void Case_16_two_places_of_one_body_are_accepted()
    {
        var result = Lists.Csv("番号,名称,法人番号,市区町村名\n1,例示の会 東,7000012050002,東京都千代田区\n2,例示の会 西,7000012050002,島根県松江市\n");

        Assert.Empty(result.Found(Severity.Error));
        Assert.Contains("KYO2305 2:3", result.Found());
        Assert.Equal(2, result.RowsWith(Kyojo.Importing.RowOutcome.New));
    }

    [Theory]
    [InlineData("ﾊﾟｿｺﾝの会", "パソコンの会", "KYO3021")]
    [InlineData("ｶﾞｰﾃﾞﾝ会", "ガーデン会", "KYO3021")]
    [InlineData("ウ゛ィレッジ会", "ヴィレッジ会", "KYO3024")]
    [InlineData("ヘ\u309Aンの会", "ペンの会", "KYO3024")]
    [InlineData("センタ－", "センタ－", "KYO3023")]
    [InlineData("　例示の会　", "例示の会", null)]
    [InlineData("㈱例示①会", "㈱例示①会", null)]
    public void Cases_17_to_21_letters_of_names(string cell, string value, string? code)
    {
        var result = Lists.Csv($"番号,名称\n1,{cell}\n");

        Assert.Equal(value, result.Value("name.ja"));
        if (code is not null) Assert.Contains($"{code} 2:3", result.Found());
    }

    [Theory]
    [InlineData("千代田区例示町1-2\t\t\t\t\t\t\t\t", "千代田区例示町1-2")]
    [InlineData("千代田区例示町１－１２‐３", "千代田区例示町1-12-3")]
    [InlineData("千代田区例示町1−2―3ー4", "千代田区例示町1-2-3-4")]
    [InlineData("東京都千代田区例示町1", "千代田区例示町1")]
    public void Cases_19_and_20_addresses(string cell, string value) =>
        Assert.Equal(value, Lists.Csv($"番号,名称,都道府県名,市区町村名,住所\n1,例示の会,東京都,千代田区,{cell}\n").Value("places.office.address.line"));

    [Theory]
    [InlineData("03-0000-0000", "03-0000-0000")]
    [InlineData("(03)0000-0000", "03-0000-0000")]
    [InlineData("(0000)00−0000", "0000-00-0000")]
    [InlineData("0300000000", "0300000000")]
    [InlineData("非公開", null)]
    [InlineData("090-0000-0000", null)]
    public void Case_22_phone_numbers(string cell, string? value)
    {
        var result = Lists.Csv($"番号,名称,電話番号\n1,例示の会,{cell}\n");

        Assert.Equal(value, result.Value("channels.phone.value"));
        Assert.Empty(result.Found(Severity.Error));
        Assert.Equal(cell == "非公開", result.Found().Contains("KYO7042 2:8"));
        Assert.Equal(cell.StartsWith("090", StringComparison.Ordinal), result.Found().Contains("KYO7043"));
        Assert.DoesNotContain("090-0000", result.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_22_two_numbers_in_a_cell_are_two_channels()
    {
        var result = Lists.Csv("番号,名称,電話番号\n1,例示の会,\"03-0000-0000、0000-00-0000\"\n");

        Assert.Equal(new[] { "03-0000-0000", "0000-00-0000" }, new[] { result.Value("channels.phone.value"), result.Value("channels.phone.value", ordinal: 1) });
    }

    [Fact]
    public void Case_22_a_mobile_number_with_consent_in_the_mapping_is_taken()
    {
        var site = Lists.Site(("content/imports/shimin.yml", "name: shimin\nrecord: {type: professional-community, key: [番号]}\ncolumns:\n  名称: name.ja\n  電話: {to: channels.phone.value, consent: {basis: published-by-group, on: 2026-04-01}}\n"));

        var result = Lists.Csv("番号,名称,電話\n1,例示の会,090-0000-0000\n", Lists.Options with { Map = "shimin" }, site);

        Assert.Equal("090-0000-0000", result.Value("channels.phone.value"));
        Assert.Equal("published-by-group", result.Value("channels.phone.consent.basis"));
        Assert.Empty(result.Found(Severity.Error));
    }

    [Fact]
    public void Case_23_a_mail_address_among_web_addresses_is_moved()
    {
        var result = Lists.Csv("番号,名称,URL,連絡先メールアドレス\n1,例示の会,info@reiji.example.jp,\n2,試しの会,ｈｔｔｐｓ://tameshi.example.jp/案内,\n3,広場の会,,https://hiroba.example.jp/\n");

        Assert.Equal("info@reiji.example.jp", result.Value("channels.email.value"));
        Assert.Contains("KYO7026 2:8", result.Found());
        Assert.Equal("https://tameshi.example.jp/案内", result.Value("channels.website.value", row: 1));
        Assert.Equal("https://hiroba.example.jp/", result.Value("channels.website.value", row: 2));
        Assert.Contains("KYO7026 4:9", result.Found());
    }

    [Theory]
    [InlineData("無料", "label: 大人, free: true")]
    [InlineData("0", "label: 大人, free: true")]
    [InlineData("500円", "label: 大人, amount: 500")]
    [InlineData("１，０００円/月", "label: 大人, amount: 1000, unit: month")]
    [InlineData("100円〜300円", "label: 大人, note: 100円〜300円")]
    [InlineData("実費", "label: 大人, note: 実費")]
    public void Case_24_fees(string cell, string value) => Assert.Equal(value, Lists.Csv($"番号,名称,参加費_大人\n1,例示の会,\"{cell}\"\n").Value("joining.fee"));

    [Theory]
    [InlineData("9:30", "09:30", null)]
    [InlineData("09:30", "09:30", null)]
    [InlineData("９時３０分", "09:30", null)]
    [InlineData("午後1時半", "13:30", null)]
    [InlineData("0.395833333333333", "09:30", null)]
    [InlineData("午前12時", "00:00", "KYO7025 2:8")]
    public void Case_25_times(string cell, string value, string? code)
    {
        var result = Lists.Csv($"番号,名称,開催開始時間,活動内容\n1,例示の会,{cell},集まり\n");

        Assert.Equal($"start: {value}", result.Value("activities.1.schedule"));
        Assert.Equal(code is not null, result.Found().Contains(code));
    }

    [Fact]
    public void Case_25_time_cells_and_texts_in_columns_of_times()
    {
        var result = Lists.Book(new TestBook().Row("番号", "名称", "活動内容", "開催開始時間", "開催終了時間").Row(1, "例示の会", "集まり", TestBook.Styled(0.395833333333333, 3), "夕方まで").ToBytes());

        Assert.Equal("09:30", result.Value("activities.1.schedule.start"));
        Assert.Equal("夕方まで", result.Value("activities.1.schedule.note"));
    }

    [Theory]
    [InlineData("月火水木金", "月; 火; 水; 木; 金", null)]
    [InlineData("月;水", "月; 水", null)]
    [InlineData("毎週月曜日", "月", "毎週")]
    [InlineData("第2・第4土曜", "土", "第2・第4")]
    public void Case_26_days(string cell, string days, string? frequency)
    {
        var result = Lists.Csv($"番号,名称,開催曜日,活動内容\n1,例示の会,{cell},集まり\n");

        Assert.Equal(days, result.Value("activities.1.schedule.days"));
        Assert.Equal(frequency, result.Value("activities.1.frequency"));
    }

    [Theory]
    [InlineData("平成21年4月1日", "2009-04-01", "KYO3012")]
    [InlineData("43556", "2019-04-01", null)]
    [InlineData("2020/4/1", "2020-04-01", null)]
    [InlineData("2020年4月", "2020-04", null)]
    [InlineData("平成21年2月29日", null, "KYO2062")]
    public void Case_27_dates_as_text(string cell, string? value, string? code)
    {
        var result = Lists.Csv($"番号,名称,設立年月日\n1,例示の会,{cell}\n");

        Assert.Equal(value, result.Value("lifecycle.founded"));
        if (code is not null) Assert.Contains($"{code} 2:8", result.Found());
    }

    [Fact]
    public void Case_27_day_cells_of_both_calendars_and_in_eras()
    {
        TestBook Book() => new TestBook().Row("番号", "名称", "設立年月日").Row(1, "例示の会", TestBook.Styled(43556, 2)).Row(2, "試しの会", TestBook.Styled(43556, 1)).Row(3, "広場の会", 43556);

        var usual = Lists.Book(Book().ToBytes());
        var macintosh = Lists.Book(Book().Days1904().ToBytes());

        Assert.Equal(["2019-04-01", "2019-04-01", "2019-04-01"], Enumerable.Range(0, 3).Select(r => usual.Value("lifecycle.founded", r)));
        Assert.Equal(["2023-04-02", "2023-04-02", "2023-04-02"], Enumerable.Range(0, 3).Select(r => macintosh.Value("lifecycle.founded", r)));
    }

    [Fact]
    public void Case_28_a_period_becomes_an_interval_where_one_may_stand()
    {
        var site = Lists.Site(("content/types/club.yml", SmallSite.Type.Replace("order: 1", "order: 9", StringComparison.Ordinal).Replace("fields:", "fields:\n  - {key: term, label: 期間, kind: edtf}", StringComparison.Ordinal)));

        var result = Lists.Csv("番号,名称,種別,設立年月日\n1,例示の会,試しの会,平成19年4月1\n", site: site);

        Assert.Equal("2007-04-01", result.Value("lifecycle.founded"));
        Assert.Contains("KYO3012 2:13", result.Found());
        Assert.Equal("平成19年4月1日~平成21年3月31日", Kyojo.Importing.Normalising.PeriodWords.Read("平成19年4月1日－平成21年3月31日", is1904: false));
    }

    [Fact]
    public void Case_29_the_reading_above_a_name_is_no_part_of_it()
    {
        var result = Lists.Book(new TestBook().Row("番号", "名称").Row(1, TestBook.Ruby("例示の会", "レイジノカイ")).ToBytes());

        Assert.Equal("例示の会", result.Value("name.ja"));
    }
}
