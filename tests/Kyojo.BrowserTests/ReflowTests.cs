using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>Nothing is lost or cut, and nothing scrolls sideways, in a narrow window, with wide spacing, with large text.</summary>
public sealed class ReflowTests(Lab lab)
{
    // What is wider than the window, and what is cut: an element that hides what goes over its edge and has text beyond it.
    // Boxes that scroll by themselves (tables, code) and what is hidden from sight on purpose are no faults.
    private const string Faults = """
        () => {
          const found = [];
          const root = document.documentElement;
          if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
          const scrolls = e => ["auto", "scroll"].includes(getComputedStyle(e).overflowX);
          const inScroller = e => { for (let p = e; p && p !== document.body; p = p.parentElement) if (scrolls(p)) return true; return false; };
          const name = e => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + (e.className && e.className.baseVal === undefined ? "." + String(e.className).trim().replace(/\s+/g, ".") : "");
          for (const e of document.body.querySelectorAll("*")) {
            const style = getComputedStyle(e), box = e.getBoundingClientRect();
            if (box.width <= 1 || box.height <= 1 || style.visibility === "hidden" || inScroller(e)) continue;
            if (box.right > root.clientWidth + 1 && box.left < root.clientWidth && !e.closest(".skip") && e.textContent.trim()) found.push(`${name(e)} ends at ${Math.round(box.right)} of ${root.clientWidth}`);
            const hides = v => v === "hidden" || v === "clip";
            if (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 2 || hides(style.overflowX) && e.scrollWidth > e.clientWidth + 2) found.push(`${name(e)} cuts its text`);
          }
          return found;
        }
        """;

    // The wide spacing of WCAG 1.4.12, put in as a style sheet of the page's user would be.
    private const string Spacing = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }
        """;

    private const string LargeText = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("html { font-size: 200% !important }");
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }
        """;

    /// <summary>320 pixels: the narrowest phone, and 1,280 pixels at 400 %.</summary>
    [Theory, MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task In_320_pixels(PageKind kind) => Checked(kind, null, 320);

    [Theory, MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task With_wide_spacing(PageKind kind) => Checked(kind, Spacing, 320, 1280);

    [Theory, MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task With_text_twice_as_large(PageKind kind) => Checked(kind, LargeText, 640, 1280);

    internal static async Task<string[]> Found(IPage page) => await page.EvaluateAsync<string[]>(Faults);

    private async Task Checked(PageKind kind, string? change, params int[] widths)
    {
        await using var view = await lab.Open(kind, widths[0]);
        if (change is not null) await view.Page.EvaluateAsync(change);
        var found = new List<string>();
        foreach (var width in widths)
        {
            await view.Page.SetViewportSizeAsync(width, width == 320 ? 256 : 800);
            found.AddRange((await Found(view.Page)).Select(f => $"{width}: {f}"));
        }

        Expect.None(found);
    }
}
