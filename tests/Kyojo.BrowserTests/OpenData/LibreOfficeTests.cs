using Kyojo.Tests.Outputs.OpenData;

namespace Kyojo.BrowserTests.OpenData;

/// <summary>The exports opened by LibreOffice Calc and saved again: the same letters in the same cells.</summary>
public sealed class LibreOfficeTests(Lab lab)
{
    // Filter options of LibreOffice: comma, quotes, encoding (76 = UTF-8, 60 = Windows-932), from line 1, every column as text.
    private const string SaveUtf8 = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
    private static readonly string Texts = string.Join('/', Enumerable.Range(1, 61).Select(n => $"{n}/2"));

    [Fact]
    public Task The_workbook_holds_the_cells_of_the_csv_file() => Same("communities.xlsx", null);

    [Fact]
    public Task The_csv_file_in_utf8_opens() => Same("communities.csv", $"CSV:44,34,76,1,{Texts}");

    [Fact]
    public async Task The_csv_file_in_cp932_opens()
    {
        var expected = Cells(lab.Full);
        var replaced = Csv.Rows(await File.ReadAllBytesAsync(At(lab.Full, "cp932-notes.csv")));

        var actual = await Converted(lab.Full, "communities-cp932.csv", $"CSV:44,34,60,1,{Texts}");

        // The letters that CP932 lacks are the only difference.
        foreach (var note in replaced) Replace(expected, note);
        Equal(expected, actual);
    }

    [Fact]
    public async Task The_form_opens_with_its_sheet_to_fill_in()
    {
        var form = await Converted(lab.Demo, "template.xlsx", null);

        Assert.Equal("ID*", form[0][0]);
        Assert.StartsWith("説明:", form[1][0], StringComparison.Ordinal);
        Assert.Equal(2, form.Count(r => r.Any(c => c.Length > 0)));
    }

    private async Task Same(string file, string? read) => Equal(Cells(lab.Full), await Converted(lab.Full, file, read));

    private static void Equal(List<string[]> expected, List<string[]> actual)
    {
        Assert.InRange(expected.Count, 100, 10_000);
        Assert.Equal(expected.Count, actual.Count);
        for (var row = 0; row < expected.Count; row++) Assert.Equal(expected[row], actual[row]);
    }

    private static void Replace(List<string[]> cells, Dictionary<string, string> note)
    {
        var column = Array.IndexOf(cells[0], note["列"]);
        var row = cells.First(r => r[1] == note["ID"]);
        row[column] = row[column].Replace(note["元の文字"], note["置き換え"], StringComparison.Ordinal);
    }

    private static List<string[]> Cells(BuiltSite site) => Csv.Read(File.ReadAllText(At(site, "communities.csv")));

    private static string At(BuiltSite site, string file) => Path.Combine(site.Folder, "data", file);

    private static async Task<List<string[]>> Converted(BuiltSite site, string file, string? read)
    {
        var work = Directory.CreateTempSubdirectory("kyojo-office-");
        try
        {
            // A profile of its own, so that conversions can run side by side.
            string[] options = ["--headless", "--norestore", $"-env:UserInstallation=file://{work.FullName}/profile", .. read is null ? (string[])[] : [$"--infilter={read}"], "--convert-to", SaveUtf8, "--outdir", work.FullName, At(site, file)];
            var run = await ToolRun.Of("soffice", work.FullName, options);
            var result = Path.Combine(work.FullName, Path.ChangeExtension(file, ".csv"));
            Assert.True(run.Exit == 0 && File.Exists(result), run.Out + run.Error);
            return Csv.Read(await File.ReadAllTextAsync(result), "\n");
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
