using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Importing;

namespace Kyojo.Cli.Tests.Importing;

/// <summary>Oddities 30 to 42 of the design's list: keys, twins, slips, personal data, broken books. All data are invented (see <see cref="Lists"/>).</summary>
public sealed class OddityTableTests
{
    [Fact]
    public void Case_30_numbers_of_rows_stay_text_and_a_rounded_one_is_refused()
    {
        var result = Lists.Book(new TestBook().Row("番号", "名称").Row("1", "会あ").Row("0000000001", "会い").Row("AA-001", "会う").Row(12, "会え").Row("2.02E+11", "会お").ToBytes());

        Assert.Equal(["1", "0000000001", "AA-001", "12", "2.02E+11"], result.Rows.Select(r => r.Key));
        Assert.Equal(["standard-1", "standard-0000000001", "standard-aa-001", "standard-12"], result.Rows.Take(4).Select(r => r.Id));
        Assert.Equal(["KYO7053 A6"], result.Found(Severity.Error));
    }

    [Fact]
    public void Case_31_twins_of_one_type_are_both_refused_and_of_two_types_both_taken()
    {
        var same = Lists.Csv("番号,名称,市区町村名\n1,例示の会,東京都千代田区\n2,例示の会,東京都千代田区\n");
        var other = Lists.Csv("番号,名称,種別,市区町村名\n1,例示の会,職業コミュニティ,東京都千代田区\n2,例示の会,NPO,東京都千代田区\n");

        Assert.Equal(["KYO2301 2:3", "KYO2301 3:3"], same.Found(Severity.Error));
        Assert.Equal(2, same.RowsWith(RowOutcome.Error));
        Assert.Empty(other.Found(Severity.Error));
        Assert.Contains("KYO2302 3:3", other.Found());
        Assert.Equal(2, other.RowsWith(RowOutcome.New));
    }

    [Fact]
    public void Case_32_a_row_that_slipped_is_told_with_both_cells_and_left_alone()
    {
        var result = Lists.Csv("番号,名称,電話番号,都道府県名,市区町村名\n1,例示の会,東京都,,\n2,試しの会,,松江市,\n");

        Assert.Contains("KYO7027 2:8", result.Found());
        Assert.Contains("KYO7027 3:9", result.Found());
        Assert.Contains("C2 → D2", result.Told(), StringComparison.Ordinal);
        Assert.Null(result.Value("places.office.prefecture"));
    }

    [Fact]
    public void Case_33_older_headers_are_known_and_one_header_twice_is_refused()
    {
        var older = Lists.Csv("No.,団体名称,所在地_連結標記,ＴＥＬ\n1,例示の会,東京都千代田区例示町1,03-0000-0000\n");
        var twice = Lists.Csv("番号,名称,備考,備考\n1,例示の会,あ,い\n");
        var near = Lists.Csv("番号,名称,しょざいち\n1,例示の会,千代田区\n");

        Assert.Equal("131016", older.Value("places.office.municipality"));
        Assert.Equal("03-0000-0000", older.Value("channels.phone.value"));
        Assert.Equal(["KYO7031 1:7", "KYO7031 1:10"], twice.Found(Severity.Error));
        Assert.Contains("KYO7033 1:7", near.Found());
    }

    [Fact]
    public void Case_34_places_of_a_child_sheet_are_added_and_an_orphan_is_told()
    {
        var site = Lists.Site(("content/imports/kai.yml", "name: kai\nsource: {sheet: 一覧}\nrecord: {type: professional-community, key: [番号]}\ncolumns: {名称: name.ja, 拠点: places.base.municipality}\nchildren: [{sheet: 場所, parent: 番号, to: places.activity}]\n"));
        var book = new TestBook().Sheet("一覧").Row("番号", "名称", "拠点").Row("1", "例示の会", "東京都千代田区").Sheet("場所").Row("番号", "都道府県", "市区町村").Row("1", "島根県", "松江市").Row("1", "東京都", "千代田区").Row("9", "東京都", "千代田区");

        var result = Lists.Book(book.ToBytes(), Lists.Options with { Map = "kai" }, site);

        Assert.Equal("131016", result.Value("places.base.municipality"));
        Assert.Equal(new[] { "322016", "131016" }, new[] { result.Value("places.activity.municipality"), result.Value("places.activity.municipality", ordinal: 1) });
        Assert.Equal(["KYO2031 A4"], result.Found(Severity.Error));
    }

    [Fact]
    public void Case_35_personal_columns_are_counted_and_their_values_are_nowhere()
    {
        var people = string.Concat(Enumerable.Range(1, 12).Select(n => $"{n},例示の会{n},例示 {(char)('一' + n)}郎,090-1111-{n:0000},試験 花子\n"));
        var site = Lists.Site();

        var result = Lists.Csv("番号,名称,代表者,携帯番号,連絡先\n" + people, site: site);

        Assert.Equal([("代表者", 12), ("携帯番号", 12), ("連絡先", 12)], result.Count.ByHeader.Select(h => (h.Key, h.Value)).OrderBy(h => h.Key == "代表者" ? 0 : h.Key == "携帯番号" ? 1 : 2));
        Assert.Contains("KYO7045 1:16", result.Found());
        var texts = result.Files.Select(f => Encoding.UTF8.GetString(f.Bytes)).Append(result.Told())
            .Append(Kyojo.Importing.Reporting.ReportWriter.Text(new Kyojo.Importing.Reporting.ImportReport(result, Language.Japanese, written: null).Sections())).Append(Kyojo.Importing.Reporting.ReportWriter.Json(result, Language.English));
        Assert.All(texts, t => Assert.DoesNotMatch("090-1111|花子|郎", t));
    }

    [Fact]
    public void Case_35_a_mapping_cannot_ask_for_them()
    {
        var site = Lists.Site(("content/imports/kai.yml", "name: kai\nrecord: {type: professional-community, key: [代表者]}\ncolumns:\n  名称: name.ja\n  代表者: notes\n"));

        var result = Lists.Csv("番号,名称,代表者\n1,例示の会,例示 太郎\n", Lists.Options with { Map = "kai" }, site);

        Assert.Equal(["KYO7041 content/imports/kai.yml:2:46", "KYO7041 content/imports/kai.yml:5:3"], result.Found(Severity.Error));
        Assert.Empty(result.Files);
    }

    [Fact]
    public void Case_35_a_value_without_a_header_is_nowhere_either()
    {
        const string Name = "例示 太郎";
        var result = Lists.Csv($"番号,名称\n1,例示の会,{Name}\n");

        var told = result.Told() + Kyojo.Importing.Reporting.ReportWriter.Text(new Kyojo.Importing.Reporting.ImportReport(result, Language.Japanese, written: null).Sections())
            + Kyojo.Importing.Reporting.ReportWriter.Json(result, Language.English) + string.Join('\n', Kyojo.Importing.Annotating.Finding.Of(result, Language.Japanese));

        Assert.Contains("KYO7014 2:8", result.Found());
        Assert.DoesNotContain(Name, told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_word_for_a_type_is_known() => Assert.Equal("union", Lists.Csv("番号,名称,種別\n1,例示の会,労組\n").Value("type"));

    [Fact]
    public void Case_36_float_noise_is_trimmed_and_exchanged_coordinates_are_told()
    {
        var result = Lists.Csv("番号,名称,市区町村名,住所,緯度,経度\n1,例示の会,東京都千代田区,千代田区例示町1,35.123400000000004,139.75\n2,試しの会,東京都千代田区,千代田区例示町2,139.75,35.12\n");

        Assert.Equal("35.1234", result.Value("places.office.geo.lat"));
        Assert.Equal(["KYO2058 3:25"], result.Found(Severity.Error));
    }

    [Fact]
    public void Case_37_letters_beyond_cp932_are_kept()
    {
        const string Name = "〜−—①㈱㋿髙é🌱の会";

        var result = Lists.Csv($"番号,名称\n1,{Name}\n");

        Assert.Equal(Name, result.Value("name.ja"));
        Assert.Contains(Name, Encoding.UTF8.GetString(result.Files.First().Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_38_an_address_of_another_prefecture_is_told()
    {
        var result = Lists.Csv("番号,名称,都道府県名,住所\n1,例示の会,東京都,大阪府大阪市例示町1\n2,試しの会,,島根県松江市試し町2\n");

        Assert.Equal(["KYO2059 2:12"], result.Found(Severity.Error));
        Assert.Equal("32", result.Value("places.office.prefecture", row: 1));
        Assert.Equal("松江市試し町2", result.Value("places.office.address.line", row: 1));
    }

    [Theory]
    [InlineData("龍ヶ崎市", "082082", null)]
    [InlineData("龍ケ崎市", "082082", null)]
    [InlineData("檮原町", "394050", null)]
    [InlineData("高岡郡梼原町", "394050", null)]
    [InlineData("府中市", null, "KYO7024")]
    public void Case_39_names_of_municipalities(string cell, string? code, string? found)
    {
        var result = Lists.Csv($"番号,名称,市区町村名\n1,例示の会,{cell}\n");

        Assert.Equal(code, result.Value("places.office.municipality"));
        Assert.Equal(found is null ? [] : [$"{found} 2:8"], result.Found(Severity.Error));
        if (found is not null) Assert.Equal(["東京都府中市", "広島県府中市"], result.Diagnostics.First(d => d.Code.Id == found).Suggestions);
    }

    [Fact]
    public void Case_40_errors_formulas_hidden_rows_and_merged_cells()
    {
        var book = new TestBook().Row("番号", "名称", "住所", "備考")
            .Row("1", "例示の会", TestBook.Error("#REF!"), TestBook.Formula("A1&B1"))
            .Row("2", "試しの会", "松江市試し町3", TestBook.Formula("A1&B1", "計算した")).Hide()
            .Row("3", "広場の会", null, "同じ").Row("4", "集いの会", null, null).Merge("D4:D5");

        var result = Lists.Book(book.ToBytes());
        var filled = Lists.Book(book.ToBytes(), Lists.Options with { Map = "kai" }, Lists.Site(("content/imports/kai.yml", "name: kai\nsource: {fill_merged: true}\nrecord: {type: professional-community, key: [番号]}\ncolumns: {名称: name.ja, 備考: notes}\n")));

        Assert.Equal(["KYO7021 C2", "KYO7022 D2"], result.Found(Severity.Error));
        Assert.Contains("KYO7015", result.Found());
        Assert.Contains("KYO7023 D4", result.Found());
        Assert.Equal("計算した", result.Value("notes", row: 1));
        Assert.Equal("同じ", filled.Value("notes", row: 3));
    }

    [Theory]
    [InlineData("", "KYO7007")]
    [InlineData("番号,名称,住所\n", null)]
    [InlineData("番号,名称,住所\n1,,\n2,,\n", "KYO7012")]
    [InlineData("あ,い,う\n1,2,3\n", "KYO7007")]
    public void Case_41_files_without_a_list(string text, string? code)
    {
        var result = Lists.Csv(text);

        Assert.Equal(code is null ? [] : [code], result.Found());
        Assert.Empty(result.Files);
    }

    [Fact]
    public void Case_42_what_looks_like_a_formula_is_text()
    {
        var result = Lists.Csv("番号,名称,備考\n1,例示の会,\"=HYPERLINK(\"\"https://evil.example/\"\")\"\n2,\"=\"\"0123\"\"\",x\n");

        Assert.Equal("=HYPERLINK(\"https://evil.example/\")", result.Value("notes"));
        Assert.Equal("0123", result.Value("name.ja", row: 1));
    }
}
