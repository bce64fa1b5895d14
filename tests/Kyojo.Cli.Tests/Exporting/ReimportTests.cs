using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Kyojo.Exporting;
using Kyojo.Model.Columns;
using Kyojo.Tests.Outputs.OpenData;

namespace Kyojo.Cli.Tests.Exporting;

/// <summary>What comes out goes in again: exports and the filled form through <c>kyojo import</c>. All groups are invented.</summary>
public sealed class ReimportTests
{
    private const string Rich = """
        name: {ja: "例示の会, \"広場\"", yomi: れいじのかい, en: Example Group, aliases: [広場]}
        standing: volunteer
        formality: formal-group
        legal_form: none
        legal_name: 例示の会（登記）
        corporate_number: "7000012050002"
        host: {name: 例示市, corporate_number: "9010401012345"}
        places: [{role: activity, prefecture: "13", municipality: "131016"}, {role: activity, prefecture: "25"}, {role: origin, municipality: "322016"}]
        reach: municipality
        online: false
        topics: {occupations: [B, C], industries: [A], npo_activities: [1, 6], tags: [読書, 対話]}
        supports: [encouragement, other-ways]
        joining: {status: open, who: [本が好きな人], invite_moments: [job-leaving, u-turn]}
        channels:
          - {kind: website, value: "https://kai.example.jp/"}
          - {kind: x, value: "https://x.com/example"}
          - {kind: line, value: "@example"}
          - {kind: email, value: info@kai.example.jp}
          - {kind: form, value: "https://kai.example.jp/form"}
          - {kind: phone, value: 03-0000-0000}
        contact_point: {role: 事務局}
        members: {count: 1234, as_of: 2026-01-01}
        notes: |
          一行目, 「引用」
          二行目
        club: {size: small, open_to_non_natives: true}
        """;

    [Theory]
    [InlineData("communities.csv")]
    [InlineData("communities.xlsx")]
    [InlineData("communities-cp932.csv")]
    public void An_export_imported_into_an_empty_site_gives_the_same_records(string file)
    {
        using var from = TempSite.Small("diagnostics: {severity: {KYO2094: off}}\n");
        from.Write("content/communities/rich.yml", Record("rich", Rich));
        from.Write("content/communities/second.yml", SmallSite.Community("second", "places: [{role: base, prefecture: \"32\"}]", "二番目の会"));
        from.Build();
        using var into = TempSite.Small("diagnostics: {severity: {KYO2094: off}}\n");
        File.Delete(into.At("content/communities/first.yml"));

        var run = into.Run("import", from.At("public/data/" + file), "--write", "--status", "published", "--as-of", "2026-04-01");

        Assert.True(run.Exit == 0, run.All);
        into.Build();
        var (expected, actual) = (Rows(from), Rows(into));
        Assert.Equal(["first", "rich", "second"], actual.Select(r => r["ID"]));
        foreach (var column in StandardColumns.All.Where(c => c.RoundTrips))
        {
            Assert.Equal(expected.Select(r => $"{column.Header}={r[column.Header]}"), actual.Select(r => $"{column.Header}={r[column.Header]}"));
        }
    }

    [Fact]
    public void A_filled_form_with_three_faults_is_told_in_three_cells_and_the_good_rows_build()
    {
        using var site = TempSite.Small();
        Assert.Equal(0, site.Run("template", "--type", "club", "--out", "form.xlsx").Exit);
        var rows = Enumerable.Range(1, 10).Select(n => Row(n)).ToArray();
        rows[2]["活動場所_市区町村"] = "千代田市";
        rows[5]["最終確認日"] = "2026-02-30";
        rows[8]["法人番号"] = "1010401012345";
        File.WriteAllBytes(site.At("form.xlsx"), Filled(File.ReadAllBytes(site.At("form.xlsx")), rows));

        var check = site.Run("import", "form.xlsx", "--as-of", "2026-04-01");
        var write = site.Run("import", "form.xlsx", "--write", "--partial", "--status", "published", "--as-of", "2026-04-01");

        var cells = Regex.Matches(check.Out, @"form\.xlsx!記入!([A-Z]+[0-9]+)").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(new[] { Cell("活動場所_市区町村", 5), Cell("最終確認日", 8), Cell("法人番号", 11) }.Order(StringComparer.Ordinal), cells);
        Assert.Equal((1, 1), (check.Exit, write.Exit));
        site.Build();
        Assert.Equal(["first", .. Enumerable.Range(1, 10).Where(n => n is not (3 or 6 or 9)).Select(n => $"kai-{n:D2}")], Rows(site).Select(r => r["ID"]));
    }

    [Fact]
    public void The_example_of_the_form_imports_clean()
    {
        using var site = TempSite.Small();
        using var desk = TempSite.Empty();
        var form = desk.At("form.xlsx");
        Assert.Equal(0, site.Run("template", "--out", form).Exit);
        var example = Excel.Cells(File.ReadAllBytes(form), "例").Skip(1).ToDictionary(r => r[0].TrimEnd('*'), r => r[1].Replace("（例）", "", StringComparison.Ordinal), StringComparer.Ordinal);
        File.WriteAllBytes(form, Filled(File.ReadAllBytes(form), [example], own: false));

        var run = site.Run("import", form, "--write", "--status", "published", "--as-of", "2026-04-01");

        Assert.True(run.Exit == 0, run.All);
        Assert.DoesNotContain("KYO", run.Out, StringComparison.Ordinal);
        site.Build();
        Assert.Contains("ことばの広場", site.Read("public/communities/kotoba-no-hiroba/index.html"), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Row(int n) => new(StringComparer.Ordinal)
    {
        ["ID"] = $"kai-{n:D2}", ["名称"] = $"例示{n}番の会", ["名称_カナ"] = "レイジ" + string.Concat(Enumerable.Repeat("ン", n)) + "バンノカイ", ["種別"] = "試しの会", ["概要"] = $"{n}番目に集まる会。",
        ["活動場所_都道府県"] = "東京都", ["活動場所_市区町村"] = "千代田区", ["活動状況"] = "活動中", ["最終確認日"] = "2026-03-01", ["確認方法"] = "本人に確認", ["出典"] = "届出書（例示市, 2026-03-01）",
        ["URL"] = $"https://kai{n:D2}.example.jp/", ["試しの会_大きさ"] = "小さい",
    };

    // As a person would: rows below the help, into cells of the sheet.
    private static byte[] Filled(byte[] form, IReadOnlyList<Dictionary<string, string>> rows, bool own = true)
    {
        var headers = Excel.Cells(form, "記入")[0];
        Assert.Equal(own, headers.Contains("試しの会_大きさ"));
        var written = new MemoryStream();
        var sheet = new SheetRows(written);
        sheet.Row().Row();
        foreach (var row in rows)
        {
            Assert.Empty(row.Keys.Except(headers.Select(h => h.TrimEnd('*'))));
            sheet.Row();
            foreach (var header in headers) sheet.Cell(row.GetValueOrDefault(header.TrimEnd('*'), ""));
        }

        sheet.Finish();
        var xml = Encoding.UTF8.GetString(written.ToArray());
        using var book = new MemoryStream();
        book.Write(form);
        using (var zip = new ZipArchive(book, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            string text;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8)) text = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open(), new UTF8Encoding(false));
            writer.Write(text.Replace("</sheetData>", xml[xml.IndexOf("<row r=\"3\"", StringComparison.Ordinal)..] + "</sheetData>", StringComparison.Ordinal));
        }

        return book.ToArray();
    }

    private static string Cell(string header, int row) => Columns.NameOf(TemplateForm.ColumnsOf(null).Select(c => c.Header).ToList().IndexOf(header)) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Rows(TempSite site) => Csv.Rows(File.ReadAllBytes(site.At("public/data/communities.csv")));

    private static string Record(string id, string more) =>
        string.Join('\n', SmallSite.Community(id, more).Split('\n').Where(l => !l.StartsWith("name: {ja: 試しの会", StringComparison.Ordinal)));
}
