using Kyojo.BrowserTests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Lab))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Kyojo.BrowserTests;

/// <summary>
/// What all tests share: the tools, one browser, and the sites, built once. When something is missing and cannot be
/// installed, every test fails with the same message.
/// </summary>
public sealed class Lab : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;

    internal Tools Tools { get; private set; } = null!;

    internal IBrowser Browser { get; private set; } = null!;

    /// <summary>The content of this repository, served at <c>/</c>.</summary>
    internal BuiltSite Demo { get; private set; } = null!;

    /// <summary>The invented site with every page kind, notice and language, served at <c>/</c>.</summary>
    internal BuiltSite Full { get; private set; } = null!;

    /// <summary>The same, served at <c>/repo/</c>.</summary>
    internal BuiltSite FullBelow { get; private set; } = null!;

    /// <summary>The full site without a single entry.</summary>
    internal BuiltSite Empty { get; private set; } = null!;

    /// <summary>An invented site of 3,000 groups.</summary>
    internal BuiltSite Large { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Tools = await Tools.Provided();
        Demo = await BuiltSite.Of(Repository.Root, "/");
        Full = await FullSite.Built("/");
        FullBelow = await FullSite.Built("/repo/");
        Empty = await EmptySite.Built();
        Large = await LargeSite.Built();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Tools.Chromium, ChromiumSandbox = false, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.CloseAsync();
        playwright?.Dispose();
        foreach (var site in (BuiltSite?[])[Demo, Full, FullBelow, Empty, Large]) site?.Dispose();
    }

    /// <summary>Opens a page of the full site.</summary>
    internal Task<PageView> Open(PageKind kind, int width = 1280, bool script = true) => Open(Full.Url(kind.Route), width, script);

    /// <summary>Opens an address in a profile of its own.</summary>
    /// <param name="url">Address.</param>
    /// <param name="width">Width of the window in CSS pixels.</param>
    /// <param name="script">False = scripts off.</param>
    internal async Task<PageView> Open(string url, int width = 1280, bool script = true)
    {
        var view = await Blank(width, script);
        await view.Page.GotoAsync(url);
        return view;
    }

    /// <summary>An empty page in a profile of its own.</summary>
    internal async Task<PageView> Blank(int width = 1280, bool script = true)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = width <= 320 ? 256 : 800 },
            JavaScriptEnabled = script,
            Locale = "ja-JP",
        });
        return new PageView(await context.NewPageAsync());
    }
}
