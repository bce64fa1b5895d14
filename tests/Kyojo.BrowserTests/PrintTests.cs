using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>On paper: A4, tagged, without what only a screen needs, no card cut in two.</summary>
public sealed class PrintTests(Lab lab)
{
    private const string Leftovers = """
        () => [...document.querySelectorAll(".skip, .site-nav, nav, form, button")].filter(e => e.checkVisibility()).map(e => `${e.tagName.toLowerCase()}.${e.className} is printed`)
        """;

    private const string Cuttable = """
        () => [...document.querySelectorAll(".card")].filter(e => getComputedStyle(e).breakInside !== "avoid").map(e => `can be cut: ${e.textContent.trim().slice(0, 30)}`)
        """;

    [Theory]
    [InlineData("community"), InlineData("prefecture"), InlineData("report")]
    public async Task Prints_as_tagged_A4(string name)
    {
        await using var view = await lab.Open(PageKinds.Of(name).Single());
        await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Expect.None(await view.Page.EvaluateAsync<string[]>(Leftovers));
        Expect.None(await view.Page.EvaluateAsync<string[]>(Cuttable));
        // Paper is light, whatever the screen is.
        Assert.Equal("#ffffff rgb(26, 26, 26)", await view.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--bg').trim() + ' ' + getComputedStyle(document.body).color"));

        var file = Path.Combine(Path.GetTempPath(), $"kyojo-{Guid.NewGuid():N}.pdf");
        try
        {
            await view.Page.PdfAsync(new PagePdfOptions { Path = file, Format = "A4", Tagged = true, PreferCSSPageSize = true });
            var facts = await ToolRun.Of("pdfinfo", Path.GetTempPath(), file);
            Assert.True(facts.Exit == 0, facts.Error);
            Assert.Matches(@"Tagged:\s+yes", facts.Out);
            Assert.Matches(@"Page size:\s+59[45]\.?\d* x 84[12]", facts.Out);
            Assert.Contains(await view.Page.TitleAsync(), facts.Out, StringComparison.Ordinal);
            var text = await ToolRun.Of("pdftotext", Path.GetTempPath(), file, "-");
            var heading = await view.Page.EvaluateAsync<string>("document.querySelector('h1').textContent");
            Assert.Contains(Flat(heading)[..6], Flat(text.Out), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A wide table lies across the sheet, and its head stands on every sheet it goes on to.</summary>
    [Fact]
    public async Task The_table_of_what_is_covered_lies_across_with_its_head_repeated()
    {
        await using var view = await lab.Open(PageKinds.Of("coverage").Single());
        var file = Path.Combine(Path.GetTempPath(), $"kyojo-{Guid.NewGuid():N}.pdf");
        try
        {
            await view.Page.PdfAsync(new PagePdfOptions { Path = file, Tagged = true, PreferCSSPageSize = true });
            var facts = await ToolRun.Of("pdfinfo", Path.GetTempPath(), file);
            Assert.Matches(@"Page size:\s+84[12]\.?\d* x 59[45]", facts.Out);
            var sheets = (await ToolRun.Of("pdftotext", Path.GetTempPath(), "-layout", file, "-")).Out.Split('\f');
            var hokkaido = Array.FindIndex(sheets, s => s.Contains("北海道地方", StringComparison.Ordinal));
            var okinawa = Array.FindIndex(sheets, s => s.Contains("沖縄県", StringComparison.Ordinal));
            Assert.True(okinawa > hokkaido && hokkaido >= 0, $"{hokkaido}, {okinawa}");
            Assert.All(sheets[hokkaido..(okinawa + 1)], s => Assert.Contains("労働組合", s, StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What a visitor may open on screen is open on paper.</summary>
    [Fact]
    public async Task Closed_parts_are_printed()
    {
        await using var view = await lab.Open(PageKinds.Of("report").Single());
        var inside = view.Page.Locator("details li").First;
        await Assertions.Expect(inside).ToBeHiddenAsync();
        await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(inside).ToBeVisibleAsync();
    }

    private static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
