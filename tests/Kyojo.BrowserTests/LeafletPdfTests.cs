using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Kyojo.BrowserTests;

/// <summary>Sheets as <c>kyojo pdf --leaflets</c> prints them (leaving-kit.md 9): every format and language of one occasion of the full site.</summary>
public sealed partial class LeafletPdfTests(LeafletPdfTests.Edition edition) : IClassFixture<LeafletPdfTests.Edition>
{
    /// <summary>The full site with one occasion and its PDF files.</summary>
    public sealed class Edition : IAsyncLifetime
    {
        private readonly DirectoryInfo source = Directory.CreateTempSubdirectory("kyojo-pdf-");

        internal ToolRun Run { get; private set; } = null!;

        internal string File(string path) => Path.Combine(source.FullName, "public", path);

        public async ValueTask InitializeAsync()
        {
            BuiltSite.Copy(Repository.Project("full-site"), source.FullName);
            BuiltSite.Copy(Path.Combine(Repository.Root, "content", "types"), Path.Combine(source.FullName, "content", "types"));
            var settings = Path.Combine(source.FullName, "site.yml");
            await System.IO.File.WriteAllTextAsync(settings, (await System.IO.File.ReadAllTextAsync(settings)).Replace("leave:\n", "leave:\n  occasions: [moving-out]\n", StringComparison.Ordinal));
            Run = await ToolRun.Of("dotnet", source.FullName, [Path.Combine(AppContext.BaseDirectory, "Kyojo.Cli.dll"), "pdf", "--leaflets", "--area", "32", "--lang", "en", "--as-of", "2026-11-21"]);
        }

        public ValueTask DisposeAsync()
        {
            source.Delete(recursive: true);
            return ValueTask.CompletedTask;
        }
    }

    public static TheoryData<string, string> Sheets => [.. from lang in (string[])["", "en/", "easy/"] from format in (string[])["a4", "a5", "trifold", "cards"] select (lang, format)];

    [Theory, MemberData(nameof(Sheets))]
    public async Task Each_sheet_is_a_tagged_file_of_its_size_and_its_page_links_it(string lang, string format)
    {
        Assert.True(edition.Run.Exit == 0, $"{edition.Run.Out}{edition.Run.Error}");
        var folder = $"{lang}leave/shimane/moving-out/{format}/";
        var pdf = edition.File(folder + "leaflet.pdf");
        var facts = (await ToolRun.Of("pdfinfo", Repository.Root, pdf)).Out;
        var (width, height) = format switch { "a5" => (148.0, 210.0), "trifold" => (297.0, 210.0), _ => (210.0, 297.0) };
        var size = PageSize().Match(facts);

        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Matches($@"Pages:\s+{(format == "trifold" ? 2 : 1)}\n", facts);
        Assert.InRange(Millimetres(size.Groups[1].Value), width - 0.5, width + 0.5);
        Assert.InRange(Millimetres(size.Groups[2].Value), height - 0.5, height + 0.5);
        var link = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(edition.File(folder + "index.html"))).QuerySelector(".sheet-help a[href='leaflet.pdf']");
        Assert.Matches(@"^PDF.*[（(]\d+ KB[）)]$", link!.TextContent);
        Assert.Contains(folder + "leaflet.pdf", edition.Run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a4"), InlineData("cards")]
    public async Task Its_code_is_read_after_a_copy_in_black_and_white_and_its_fonts_are_in_it(string format)
    {
        using var sheet = PrintedSheet.Of(edition.File($"leave/shimane/moving-out/{format}/leaflet.pdf"));

        Assert.Equal(Enumerable.Repeat("https://kyojo.example/q/32m/", format == "cards" ? 10 : 1), await sheet.Codes(150, isCopied: true));
        Assert.Empty(await sheet.MissingFonts());
    }

    /// <summary>On the paper nothing is grey, and no text stands on a ground of its own.</summary>
    [Theory]
    [InlineData("a4"), InlineData("a5"), InlineData("trifold"), InlineData("cards")]
    public async Task It_has_black_ink_alone(string format)
    {
        using var sheet = PrintedSheet.Of(edition.File($"leave/shimane/moving-out/{format}/leaflet.pdf"));

        // Edges of letters are smoothed; a line or a ground in grey would be more than these.
        Assert.InRange(await sheet.GreyShare(200), 0, 0.02);
    }

    [Fact]
    public void Other_areas_are_left_alone()
    {
        Assert.False(File.Exists(edition.File("leave/322016/moving-out/a4/leaflet.pdf")));
        Assert.False(File.Exists(edition.File("reports/boxes/boxes.pdf")));
    }

    private static double Millimetres(string points) => double.Parse(points, CultureInfo.InvariantCulture) * 25.4 / 72;

    [GeneratedRegex(@"Page size:\s+([\d.]+) x ([\d.]+) pts")]
    private static partial Regex PageSize();
}
