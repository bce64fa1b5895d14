using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Kyojo.BrowserTests;

/// <summary>The PDF edition of reports (reports.md section 11), printed from the full site by <c>kyojo pdf</c>.</summary>
public sealed partial class PdfTests(PdfTests.Edition edition) : IClassFixture<PdfTests.Edition>
{
    /// <summary>The full site with its PDF files.</summary>
    public sealed class Edition : IAsyncLifetime
    {
        private readonly DirectoryInfo source = Directory.CreateTempSubdirectory("kyojo-pdf-");

        internal ToolRun Run { get; private set; } = null!;

        internal string File(string path) => Path.Combine(source.FullName, "public", path);

        internal Task<ToolRun> Kyojo(params string[] arguments) => ToolRun.Of("dotnet", source.FullName, [Path.Combine(AppContext.BaseDirectory, "Kyojo.Cli.dll"), .. arguments, "--lang", "en", "--as-of", "2026-11-21"]);

        public async ValueTask InitializeAsync()
        {
            BuiltSite.Copy(Repository.Project("full-site"), source.FullName);
            BuiltSite.Copy(Path.Combine(Repository.Root, "content", "types"), Path.Combine(source.FullName, "content", "types"));
            Run = await Kyojo("pdf");
        }

        public ValueTask DisposeAsync()
        {
            source.Delete(recursive: true);
            return ValueTask.CompletedTask;
        }
    }

    private string Pdf => edition.File("reports/boxes/boxes.pdf");

    [Fact]
    public async Task It_is_a_tagged_A4_document_with_title_and_language()
    {
        Assert.True(edition.Run.Exit == 0, $"{edition.Run.Out}{edition.Run.Error}");
        var info = (await ToolRun.Of("pdfinfo", Repository.Root, Pdf)).Out;

        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts", info);
        Assert.Contains("架空の囲みの報告", info, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_heading_of_the_page_is_in_the_outline()
    {
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(edition.File("reports/boxes/index.html")));
        var outline = Outline(await File.ReadAllBytesAsync(Pdf));

        foreach (var heading in page.QuerySelectorAll("main h1, main h2, main h3").Select(h => Bare(h.TextContent))) Assert.Contains(outline, entry => Holds(entry, heading));
    }

    [Fact]
    public async Task The_contents_name_the_page_on_which_each_chapter_begins()
    {
        var pages = (await ToolRun.Of("pdftotext", Repository.Root, "-layout", Pdf, "-")).Out.Split('\f');
        var contents = ContentsLine().Matches(string.Join('\n', pages[..2])).ToDictionary(m => m.Groups[1].Value, m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));

        foreach (var chapter in (string[])["第1章", "第2章", "第3章", "第4章"])
        {
            Assert.True(contents.TryGetValue(chapter, out var number), $"{chapter}: {pages[0]}");
            Assert.Contains(pages[number - 1].Split('\n'), line => line.TrimStart().StartsWith(chapter, StringComparison.Ordinal) && !ContentsLine().IsMatch(line));
        }
    }

    [Fact]
    public async Task Pages_are_numbered_and_the_words_are_all_there()
    {
        var pages = (await ToolRun.Of("pdftotext", Repository.Root, "-layout", Pdf, "-")).Out.TrimEnd('\f', '\n').Split('\f');
        var words = Bare(string.Concat(pages));

        for (var i = 0; i < pages.Length; i++) Assert.Matches($@"(?m)^\s*{i + 1}\s*/\s*{pages.Length}\s*$", pages[i]);
        foreach (var word in (string[])["架空の囲みの報告", "架空太郎", "出典：架空の調査", "表の数を直しました", "この報告を引用する"]) Assert.Contains(word, words, StringComparison.Ordinal);
        Assert.DoesNotContain("file:", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_sheet_but_the_first_names_the_report_at_its_head()
    {
        var pages = (await ToolRun.Of("pdftotext", Repository.Root, "-layout", Pdf, "-")).Out.TrimEnd('\f', '\n').Split('\f');

        Assert.DoesNotContain("｜", FirstLine(pages[0]), StringComparison.Ordinal);
        for (var i = 1; i < pages.Length; i++) Assert.StartsWith("架空の囲みの報告｜", FirstLine(pages[i]), StringComparison.Ordinal);

        static string FirstLine(string page) => page.Split('\n').First(line => line.Trim().Length > 0).Trim();
    }

    [Fact]
    public async Task A_wide_table_lies_across_a_sheet_of_its_own()
    {
        var info = (await ToolRun.Of("pdfinfo", Repository.Root, "-f", "1", "-l", "99", edition.File("reports/charts/charts.pdf"))).Out;
        var sheets = PageSize().Matches(info).Select(m => m.Groups["across"].Success).ToArray();
        var text = (await ToolRun.Of("pdftotext", Repository.Root, edition.File("reports/charts/charts.pdf"), "-")).Out.Split('\f');

        Assert.False(sheets[0]);
        Assert.False(sheets[^1]);
        var wide = Assert.Single(Enumerable.Range(0, sheets.Length), i => sheets[i]);
        Assert.Contains("地方と種類ごとの会の数", Bare(text[wide]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_that_is_shown_is_a_tagged_figure_with_its_words()
    {
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(edition.File("reports/charts/index.html")));
        var structure = (await ToolRun.Of("pdfinfo", Repository.Root, "-struct-text", edition.File("reports/charts/charts.pdf"))).Out;

        // A figure with its caption, and in it the drawing with its words; of each chart the wide one is on paper.
        var drawings = page.QuerySelectorAll("svg.wide").Length;
        Assert.Equal(page.QuerySelectorAll("figure").Length + drawings, FigureTag().Count(structure));
        Assert.Equal(page.QuerySelectorAll("figure").Length + drawings, AlternativeText().Count(System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(edition.File("reports/charts/charts.pdf")))));
    }

    [Fact]
    public async Task All_fonts_are_in_the_file()
    {
        foreach (var name in (string[])["boxes", "charts", "example"])
        {
            var fonts = (await ToolRun.Of("pdffonts", Repository.Root, edition.File($"reports/{name}/{name}.pdf"))).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

            Assert.NotEmpty(fonts);
            // Columns from the right: object and generation, then in Unicode, part of the font, in the file.
            Assert.All(fonts, font => Assert.Equal("yes", font.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^5]));
        }
    }

    [Fact]
    public async Task The_page_links_it_with_its_size_until_the_next_build()
    {
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(edition.File("reports/boxes/index.html")));

        Assert.Matches(@"PDF版（\d+ KB）", page.QuerySelector("a[href='boxes.pdf']")!.TextContent);
        Assert.EndsWith("reports/boxes/boxes.pdf", page.QuerySelector("meta[name=citation_pdf_url]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_browser_the_site_is_complete_and_the_way_out_is_told()
    {
        using var folder = new TempFolder();
        BuiltSite.Copy(Repository.Project("full-site"), folder.Path);
        BuiltSite.Copy(Path.Combine(Repository.Root, "content", "types"), Path.Combine(folder.Path, "content", "types"));

        var run = await ToolRun.Of("env", folder.Path, "CHROME=/nowhere/chrome", "dotnet", Path.Combine(AppContext.BaseDirectory, "Kyojo.Cli.dll"), "pdf", "--lang", "ja", "--as-of", "2026-11-21");

        Assert.Equal(2, run.Exit);
        Assert.Contains("CHROME", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "public", "reports", "boxes", "index.html")));
        Assert.DoesNotContain("boxes.pdf", await File.ReadAllTextAsync(Path.Combine(folder.Path, "public", "reports", "boxes", "index.html")), StringComparison.Ordinal);
    }

    private sealed class TempFolder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kyojo-pdf-");

        public string Path => folder.FullName;

        public void Dispose() => folder.Delete(recursive: true);
    }

    // Bookmarks are UTF-16 in hexadecimal digits or in brackets.
    private static string[] Outline(byte[] bytes) => [.. Kyojo.Printing.PdfOutline.Read(bytes).Entries.Select(entry => Bare(entry.Title))];

    // Chromium says parts of a heading twice where it may break (訂正と訂正と改訂の…): all its signs are there in their order.
    private static bool Holds(string entry, string heading)
    {
        var at = 0;
        foreach (var c in entry)
        {
            if (at < heading.Length && c == heading[at]) at++;
        }

        return at == heading.Length;
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^Page\s+\d+ size:\s+(?:(?<across>84[12](?:\.\d+)? x 59[45])|59[45](?:\.\d+)? x 84[12])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PageSize();

    [GeneratedRegex(@"/Alt\s*[<(]", RegexOptions.CultureInvariant)]
    private static partial Regex AlternativeText();

    [GeneratedRegex(@"^\s*Figure\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FigureTag();

    [GeneratedRegex(@"(第\d章)\s.*?\s(\d+)\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsLine();
}
