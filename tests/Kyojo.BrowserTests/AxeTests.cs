using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>axe-core finds nothing on any page kind, narrow and wide, light and dark.</summary>
public sealed class AxeTests(Lab lab)
{
    [Theory, MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Nothing_is_found(PageKind kind)
    {
        await using var view = await lab.Open(kind);
        var found = new List<string>();
        foreach (var width in (int[])[1280, 320])
        {
            await view.Page.SetViewportSizeAsync(width, 800);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var findings = await Axe.Findings(view.Page, lab.Tools.Axe);
                found.AddRange(findings.Where(f => !AxeReview.IsReviewed(f, width)).Select(f => $"{width} {scheme}: {f}"));
            }
        }

        Expect.None(found);
    }

    [Fact]
    public void Every_review_names_its_elements_and_gives_its_reason() => Assert.All(AxeReview.All, r => Assert.True(r.Reason.Length > 40 && r.Selector.Length > 2 && r.Message.Length > 10, r.Rule));
}
