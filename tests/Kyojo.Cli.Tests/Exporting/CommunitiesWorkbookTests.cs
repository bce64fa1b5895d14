using System.Globalization;
using System.IO.Compression;
using System.Text;
using Kyojo.Exporting;
using Kyojo.Publishing;
using Kyojo.Tests.Outputs.OpenData;

namespace Kyojo.Cli.Tests.Exporting;

public sealed class CommunitiesWorkbookTests
{
    private static readonly MemoryStore Store = ExportedSite.Build();

    [Fact]
    public void Office_finds_no_fault_in_it() => Assert.Empty(Excel.Faults(Store.Bytes("data/communities.xlsx")));

    [Fact]
    public void It_holds_the_cells_of_the_csv_file_all_as_text()
    {
        var csv = Csv.Read(Encoding.UTF8.GetString(Store.Bytes("data/communities.csv")));

        var cells = Excel.Cells(Store.Bytes("data/communities.xlsx"), "団体一覧");

        Assert.Equal(3, csv.Count);
        Assert.Equal(csv.Count, cells.Count);
        for (var i = 0; i < csv.Count; i++) Assert.Equal(csv[i], cells[i]);
        Assert.Contains("=1+1 は式ではありません\n<b>&\"引用\" _x0041_ 〜 − ① ㈱ 髙 é 😀", cells[1]);
    }

    [Fact]
    public void A_second_sheet_explains_every_column()
    {
        var cells = Excel.Cells(Store.Bytes("data/communities.xlsx"), "項目の説明");

        Assert.Equal(Csv.Read(Encoding.UTF8.GetString(Store.Bytes("data/communities.csv")))[0], cells.Skip(1).Select(r => r[0]));
        Assert.All(cells.Skip(1), r => Assert.NotEqual("", r[2]));
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_wherever_it_is_written()
    {
        var (culture, first) = (CultureInfo.CurrentCulture, Store.Bytes("data/communities.xlsx"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

            var store = ExportedSite.Build(workers: 4);

            Assert.Equal(first, store.Bytes("data/communities.xlsx"));
            Assert.Equal(Store.Bytes("data/template.xlsx"), store.Bytes("data/template.xlsx"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Its_parts_are_sorted_and_tell_no_time()
    {
        using var zip = new ZipArchive(new MemoryStream(Store.Bytes("data/communities.xlsx")));

        Assert.Equal(zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.Contains("2026-01-01T00:00:00+09:00", ExportedSite.Parts(Store.Bytes("data/communities.xlsx"))["docProps/core.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_is_not_public_is_in_any_part_of_any_file()
    {
        var files = Store.Paths.ToDictionary(p => p, p => Encoding.UTF8.GetString(Store.Bytes(p)));
        foreach (var path in Store.Paths.Where(p => p.EndsWith(".xlsx", StringComparison.Ordinal)))
        {
            foreach (var (part, text) in ExportedSite.Parts(Store.Bytes(path))) files.Add($"{path}!{part}", text);
        }

        Assert.Contains("data/communities.xlsx!xl/worksheets/sheet1.xml", files.Keys);
        Assert.All(ExportedSite.Secrets, secret => Assert.DoesNotContain(files, f => f.Value.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_empty_directory_has_a_sheet_with_headings_only()
    {
        var folder = new Kyojo.Sources.MemoryFolder();
        folder.Write("site.yml", SmallSite.Settings);
        folder.Write("content/types/club.yml", SmallSite.Type);

        var store = ExportedSite.Build(folder);

        Assert.Empty(Excel.Faults(store.Bytes("data/communities.xlsx")));
        Assert.Single(Excel.Cells(store.Bytes("data/communities.xlsx"), "団体一覧"));
    }

    [Fact]
    public void It_can_be_switched_off()
    {
        var store = ExportedSite.Build(ExportedSite.Folder("open_data: {xlsx: false}\n"));

        Assert.DoesNotContain(store.Paths, p => p.EndsWith(".xlsx", StringComparison.Ordinal));
        Assert.Contains("data/communities.csv", store.Paths);
    }

    [Fact]
    public void The_package_and_the_page_name_it()
    {
        Assert.Contains("\"path\": \"communities.xlsx\"", Encoding.UTF8.GetString(Store.Bytes("data/datapackage.json")), StringComparison.Ordinal);
        Assert.Contains("href=\"communities.xlsx\"", Encoding.UTF8.GetString(Store.Bytes("data/index.html")), StringComparison.Ordinal);
        Assert.Contains("href=\"template.xlsx\"", Encoding.UTF8.GetString(Store.Bytes("data/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(60, "BI")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_are_named_as_in_excel(int index, string name) => Assert.Equal(name, Columns.NameOf(index));
}
