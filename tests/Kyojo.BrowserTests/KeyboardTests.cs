using System.Text.Json;
using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>The keyboard alone reaches everything, in order, and shows where it is.</summary>
public sealed class KeyboardTests(Lab lab)
{
    // What Tab has to reach: what the page offers to focus and what is to be seen, and boxes that scroll. What lies in a
    // closed part is not to be seen, unless the style sheet opens it (the table in place of a map, when narrow).
    private const string Focusable = """
        () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
          .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility()).length
        """;

    // Where the focus is, and whether a visitor sees it: in the window, with an outline of 2 px or more in a colour of
    // 3:1 or more against what is behind it.
    private const string Stop = """
        async () => {
          await new Promise(done => requestAnimationFrame(done));
          const e = document.activeElement;
          if (!e || e === document.body || e === document.documentElement) return null;
          const box = e.getBoundingClientRect(), style = getComputedStyle(e);
          const rgb = c => { const n = c.match(/[\d.]+/g).map(Number); return n.length < 4 || n[3] > 0 ? n.slice(0, 3) : null; };
          let behind = null;
          for (let p = e.parentElement; p && !behind; p = p.parentElement) behind = rgb(getComputedStyle(p).backgroundColor);
          const light = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
          const [a, b] = [light(rgb(style.outlineColor) ?? [255, 255, 255]), light(behind ?? [255, 255, 255])];
          return JSON.stringify({
            index: [...document.querySelectorAll("*")].indexOf(e),
            name: e.tagName.toLowerCase() + " " + (e.textContent.trim().slice(0, 30) || e.id),
            skip: e.classList.contains("skip"),
            inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
            outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
            contrast: (Math.max(a, b) + .05) / (Math.min(a, b) + .05),
          });
        }
        """;

    [Theory, MemberData(nameof(PageKinds.Main), MemberType = typeof(PageKinds))]
    public Task Every_stop_is_seen(PageKind kind) => Walked(kind);

    [Theory]
    [InlineData("home"), InlineData("report"), InlineData("easy-home")]
    public async Task The_first_stop_leads_to_the_text(string name)
    {
        await using var view = await lab.Open(PageKinds.Of(name).Single());
        await view.Page.Keyboard.PressAsync("Tab");
        Assert.True(await view.Page.EvaluateAsync<bool>("document.activeElement.classList.contains('skip')"));
        await view.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await view.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    internal static async Task<string[]> Found(IPage page)
    {
        var expected = await page.EvaluateAsync<int>(Focusable);
        var found = new List<string>();
        var seen = new HashSet<int>();
        for (var step = 0; step <= expected; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(Stop) is not { } json) break;
            var stop = JsonSerializer.Deserialize<FocusStop>(json, JsonSerializerOptions.Web)!;
            if (!seen.Add(stop.Index)) break;
            if (step == 0 && !stop.Skip) found.Add($"the first stop is {stop.Name}");
            if (!stop.InView) found.Add($"{stop.Name} is out of sight");
            if (stop.Outline < 2 || stop.Contrast < 3) found.Add($"{stop.Name}: outline {stop.Outline} px, {stop.Contrast:0.0}:1");
        }

        if (seen.Count != expected) found.Add($"{seen.Count} stops, {expected} elements to reach");
        return [.. found];
    }

    private async Task Walked(PageKind kind)
    {
        var found = new List<string>();
        // Pages of many cards repeat one kind of stop: they are walked in the wide window only.
        foreach (var width in kind.Name == "prefecture-many" ? (int[])[1280] : [320, 1280])
        {
            await using var view = await lab.Open(kind, width);
            found.AddRange((await Found(view.Page)).Select(f => $"{width}: {f}"));
        }

        Expect.None(found);
    }

    private sealed record FocusStop(int Index, string Name, bool Skip, bool InView, double Outline, double Contrast);
}
