using System.Globalization;
using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>
/// axe-core on forty pages drawn by lot from the demonstration site and the large one. The lot is the same in every run;
/// <c>KYOJO_SAMPLE_SEED</c> draws others.
/// </summary>
public sealed class DrawnPagesTests(Lab lab)
{
    private const int PerSite = 20;

    internal static int Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("KYOJO_SAMPLE_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var seed) ? seed : 20261121;

    [Fact]
    public Task Nothing_is_found_in_the_demonstration_site() => Checked(lab.Demo);

    [Fact]
    public Task Nothing_is_found_in_the_large_site() => Checked(lab.Large);

    /// <summary>Pages drawn by lot; pages that send on are left out.</summary>
    internal static IEnumerable<string> Drawn(BuiltSite site, int count, int seed)
    {
        // Not the framework's own generator: its numbers may change from version to version.
        var pages = site.Pages.Where(path => File.ReadAllText(Path.Combine(site.Folder, path)).Contains("<main id=\"main\" class=\"kind-", StringComparison.Ordinal)).ToList();
        var state = (uint)seed;
        while (count-- > 0 && pages.Count > 0)
        {
            state = state * 1664525 + 1013904223;
            var at = (int)((ulong)state * (ulong)pages.Count >> 32);
            yield return pages[at].EndsWith("index.html", StringComparison.Ordinal) ? pages[at][..^"index.html".Length] : pages[at];
            pages.RemoveAt(at);
        }
    }

    private async Task Checked(BuiltSite site)
    {
        var routes = Drawn(site, PerSite, Seed).ToList();
        Assert.Equal(PerSite, routes.Count);
        var found = new List<string>();
        foreach (var route in routes)
        {
            await using var view = await lab.Open(site.Url(route));
            foreach (var (width, scheme) in ((int, ColorScheme)[])[(1280, ColorScheme.Light), (320, ColorScheme.Dark)])
            {
                await view.Page.SetViewportSizeAsync(width, 800);
                await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var findings = await Axe.Findings(view.Page, lab.Tools.Axe);
                found.AddRange(findings.Where(f => !AxeReview.IsReviewed(f, width)).Select(f => $"{route} {width} {scheme}: {f}"));
            }
        }

        Expect.None(found);
    }
}
