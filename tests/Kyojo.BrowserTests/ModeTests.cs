using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>Forced colours, more contrast, less motion: nothing disappears, and the focus stays visible.</summary>
public sealed class ModeTests(Lab lab)
{
    private const string Texts = "() => document.body.innerText";

    // Elements whose meaning is in their background: each needs a border when colours are forced.
    private const string Unbordered = """
        () => [...document.querySelectorAll(".tile, .chips li, .notice, .card, button")]
          .filter(e => e.checkVisibility() && ["Top", "Bottom"].some(s => getComputedStyle(e)[`border${s}Style`] === "none" || parseFloat(getComputedStyle(e)[`border${s}Width`]) < 1))
          .map(e => e.className + " has no border: " + e.textContent.trim().slice(0, 30))
        """;

    private const string Moving = "() => document.getAnimations().map(a => a.animationName ?? a.transitionProperty)";

    [Theory, MemberData(nameof(PageKinds.Chief), MemberType = typeof(PageKinds))]
    public async Task In_forced_colours(PageKind kind)
    {
        await using var view = await lab.Open(kind);
        var before = await view.Page.EvaluateAsync<string>(Texts);
        await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        Assert.True(await view.Page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"));
        Assert.Equal(before, await view.Page.EvaluateAsync<string>(Texts));
        Expect.None(await view.Page.EvaluateAsync<string[]>(Unbordered));
        Expect.None(await KeyboardTests.Found(view.Page));
    }

    // Shapes of a drawing that are filled: bars, marks, segments; patterns point at a colour of their own.
    private const string Unseen = """
        () => [...document.querySelectorAll(".chart > svg")].filter(e => e.checkVisibility()).flatMap(svg => {
          const paper = getComputedStyle(document.body).backgroundColor;
          const shapes = [...svg.querySelectorAll(":is(.s0, .s1, .s2, .s3, .s4):is(rect, path, circle, polygon), :is(.s0, .s1, .s2, .s3, .s4) :is(rect, path, circle, polygon)")].filter(s => !s.closest("defs, .gap") && !s.classList.contains("gap"));
          const texts = [...svg.querySelectorAll("text")];
          return [...shapes, ...texts].filter(s => { const style = getComputedStyle(s); return style.fill === paper && (style.stroke === "none" || style.stroke === paper); }).map(s => `${s.tagName} ${s.getAttribute("class")} of ${svg.closest("figure").id} cannot be seen`);
        })
        """;

    [Fact]
    public async Task Drawings_are_seen_in_forced_colours()
    {
        await using var view = await lab.Open(PageKinds.Of("report-charts").Single());
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
            Expect.None(await view.Page.EvaluateAsync<string[]>(Unseen));
            if (Environment.GetEnvironmentVariable("KYOJO_PICTURES") is { Length: > 0 } folder) await view.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"forced-{scheme}.png"), FullPage = true });
        }
    }

    [Theory, MemberData(nameof(PageKinds.Chief), MemberType = typeof(PageKinds))]
    public async Task With_more_contrast_and_less_motion(PageKind kind)
    {
        await using var view = await lab.Open(kind);
        var before = await view.Page.EvaluateAsync<string>(Texts);
        await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Contrast = Contrast.More, ReducedMotion = ReducedMotion.Reduce });
        Assert.Equal(before, await view.Page.EvaluateAsync<string>(Texts));
        // Muted text becomes text, thin lines become thick ones.
        Assert.Equal("rgb(26, 26, 26) 2px", await view.Page.EvaluateAsync<string>("(() => { const probe = document.createElement('p'); probe.className = 'meta'; document.body.append(probe); const colour = getComputedStyle(probe).color; probe.remove(); return `${colour} ${getComputedStyle(document.querySelector('.site-footer')).borderTopWidth}`; })()"));
        Expect.None(await view.Page.EvaluateAsync<string[]>(Moving));
        Expect.None(await ReflowTests.Found(view.Page));
    }
}
