using System.Text;
using Kyojo.Importing.Reading;

namespace Kyojo.Cli.Tests.Importing;

/// <summary>Oddities 1 to 10 of the design's list: bytes, rows and headers. All data are invented (see <see cref="Lists"/>).</summary>
public sealed class OddityReadingTests
{
    private const string Twin = "番号,名称,住所\n1,例示の会,千代田区例示町1-2\n2,試しの会,松江市試し町3\n";
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    static OddityReadingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Case_01_byte_order_marks_are_dropped_and_a_second_one_is_told(int marks)
    {
        var result = Lists.Import(Lists.Site(), "一覧.csv", [.. Enumerable.Repeat(Mark, marks).SelectMany(m => m), .. Encoding.UTF8.GetBytes(Twin)]);

        Assert.Equal(["例示の会", "試しの会"], result.Rows.Select(r => r.Bound!.Name));
        Assert.Equal(marks == 2, result.Found().Contains("KYO7011"));
    }

    [Fact]
    public void Case_02_a_mark_that_became_a_question_mark_is_dropped()
    {
        var result = Lists.Csv("?" + Twin);

        Assert.Equal("番号", result.Table!.Headers[0].Text);
        Assert.Contains("KYO7011 1:1", result.Found());
    }

    [Theory]
    [InlineData("shift_jis", false, "CP932")]
    [InlineData("utf-16", true, "UTF-16LE")]
    [InlineData("utf-16", false, "UTF-16LE")]
    [InlineData("utf-16BE", true, "UTF-16BE")]
    [InlineData("utf-16BE", false, "UTF-16BE")]
    public void Case_03_other_encodings_give_the_records_of_the_twin_in_utf8(string name, bool mark, string told)
    {
        var encoding = Encoding.GetEncoding(name);
        var expected = Lists.Csv(Twin);

        var result = Lists.Import(Lists.Site(), "一覧.csv", [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Twin)]);

        Assert.Equal(told, result.File!.Encoding);
        Assert.Equal(expected.Files.Select(f => Encoding.UTF8.GetString(f.Bytes)), result.Files.Select(f => Encoding.UTF8.GetString(f.Bytes)));
        Assert.Contains("KYO7001", result.Found());
    }

    [Fact]
    public void Case_04_one_bad_byte_is_told_with_line_and_byte()
    {
        var lines = Enumerable.Range(1, 60).Select(n => $"{n},例示の会{n}");
        var bytes = Encoding.GetEncoding(932).GetBytes("番号,名称\n" + string.Join('\n', lines));
        var at = 0;
        for (var line = 1; line < 40; line++) at = Array.IndexOf(bytes, (byte)'\n', at) + 1;
        bytes[at + 4] = 0x20;
        bytes[at + 3] = 0xFF;

        var result = Lists.Import(Lists.Site(), "一覧.csv", bytes);

        Assert.Equal(["KYO7002"], result.Found());
        Assert.Contains("40行目の4バイト目（0xFF）", result.Diagnostics[0].MessageIn(Diagnostics.Language.Japanese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("euc-jp", "EUC-JP")]
    [InlineData("iso-2022-jp", "ISO-2022-JP")]
    public void Encodings_that_are_not_guessed_are_named_and_read_when_asked_for(string name, string told)
    {
        var bytes = Encoding.GetEncoding(name).GetBytes(Twin);

        var refused = Lists.Import(Lists.Site(), "一覧.csv", bytes);
        var read = Lists.Import(Lists.Site(), "一覧.csv", bytes, Lists.Options with { Encoding = name });

        Assert.Equal(["KYO7002"], refused.Found());
        Assert.Contains(told, refused.Told(), StringComparison.Ordinal);
        Assert.Equal(["例示の会", "試しの会"], read.Rows.Select(r => r.Bound!.Name));
    }

    [Fact]
    public void Case_05_line_ends_of_any_kind_may_be_mixed_and_stand_inside_quotes()
    {
        var bytes = Encoding.UTF8.GetBytes("番号,名称,備考\r\n1,例示の会,\"一行目\n二行目\"\n2,\"試しの\r\n会\",x\r3,広場の会,y\n");

        var result = Lists.Import(Lists.Site(), "一覧.csv", bytes);

        Assert.Equal(["例示の会", "試しの 会", "広場の会"], result.Rows.Select(r => r.Bound!.Name));
        Assert.Equal("一行目\n二行目", result.Value("notes"));
        Assert.Contains("KYO3027 4:3", result.Found());
    }

    [Fact]
    public void Case_06_rows_with_more_or_fewer_columns_lose_nothing()
    {
        var result = Lists.Csv("番号,名称,住所\n1,例示の会,千代田区例示町1,\n2,試しの会\n3,広場の会,松江市試し町3,はみ出し\n");

        Assert.Equal(3, result.Rows.Length);
        Assert.Contains("KYO7013", result.Found());
        Assert.Contains("KYO7014 4:16", result.Found());
    }

    [Fact]
    public void Case_07_the_header_is_found_under_a_merged_title_and_a_blank_row()
    {
        var book = new TestBook().Row("市民活動団体一覧（架空）").Merge("A1:C1").Row().Row("番号", "名称", "住所").Row("1", "例示の会", "千代田区例示町1");

        var result = Lists.Book(book.ToBytes());

        Assert.Equal(3, result.Table!.FirstHeaderRow);
        Assert.Equal("例示の会", result.Rows[0].Bound!.Name);
    }

    [Fact]
    public void Case_08_a_header_over_two_rows_is_joined_under_its_group_head()
    {
        var book = new TestBook().Row("一覧（架空）").Row().Row("名称", "住所", "連絡先", null, "分類").Row(null, null, "電話", "URL", null)
            .Row("例示の会", "千代田区例示町1", "03-0000-0000", "https://reiji.example.jp/", "x")
            .Merge("A3:A4").Merge("B3:B4").Merge("C3:D3").Merge("E3:E4");

        var result = Lists.Book(book.ToBytes());

        Assert.Equal(["名称", "住所", "連絡先／電話", "連絡先／URL", "分類"], result.Table!.Headers.Select(h => h.Text));
        Assert.Equal("03-0000-0000", result.Value("channels.phone.value"));
        Assert.Equal("https://reiji.example.jp/", result.Value("channels.website.value"));
    }

    [Fact]
    public void Case_09_notes_and_totals_are_counted_and_a_stray_cell_is_told()
    {
        var stray = new string?[12];
        (stray[0], stray[1], stray[11]) = ("2", "試しの会", "はい");
        var book = new TestBook().Row("番号", "名称", "住所").Row("1", "例示の会").Row(stray).Row("※ この一覧は架空のものです").Row("合計", "2件");

        var result = Lists.Book(book.ToBytes());

        Assert.Equal(2, result.Rows.Length);
        Assert.Equal(2, result.Table!.Notes.Length);
        Assert.Contains("KYO7014 L3", result.Found());
    }

    [Fact]
    public void Case_10_rows_of_a_form_that_hold_only_a_number_are_empty()
    {
        var book = new TestBook().Row("番号", "名称", "都道府県");
        for (var n = 1; n <= 1000; n++) book.Row(n, n <= 10 ? $"例示の会{n}" : null, n is > 10 and <= 20 ? "東京都" : null);

        var result = Lists.Book(book.ToBytes());

        Assert.Equal(10, result.Rows.Length);
        Assert.Equal(990, result.EmptyRows);
        Assert.Contains(result.Diagnostics, d => d.Code.Id == "KYO7012" && d.MessageIn(Diagnostics.Language.Japanese).Contains("990"));
    }
}
