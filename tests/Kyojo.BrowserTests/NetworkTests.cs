using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>A page asks nobody but its own host, keeps nothing in the browser, and says nothing in the console.</summary>
public sealed class NetworkTests(Lab lab)
{
    /// <summary>HTML, style sheet, script, icon; pictures of an article are its own.</summary>
    private const int Requests = 4;

    [Theory, MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Nothing_leaves_the_origin(PageKind kind)
    {
        await using var view = await lab.Blank();
        Expect.None(await Found(view.Page, lab.Full.Url(kind.Route), lab.Full.Home));
    }

    /// <summary>A walk of 30 links in one profile: still nothing is kept.</summary>
    [Fact]
    public async Task A_walk_leaves_no_trace()
    {
        await using var view = await lab.Blank();
        var found = new List<string>();
        var pages = lab.Full.Pages.Where(p => p.EndsWith("index.html", StringComparison.Ordinal)).Select(p => p[..^"index.html".Length]);
        // A page that sends on is two pages to the counter of requests.
        var stops = pages.Where(route => !lab.Full.Html(route).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)).Where((_, n) => n % 6 == 0).Take(30).ToList();
        Assert.Equal(30, stops.Count);
        foreach (var route in stops)
        {
            found.AddRange(await Found(view.Page, lab.Full.Url(route), lab.Full.Home));
        }

        Expect.None(found);
    }

    internal static async Task<string[]> Found(IPage page, string url, string home)
    {
        var found = new List<string>();
        var count = 0;
        void OnRequest(object? sender, IRequest request)
        {
            if (!request.Url.StartsWith(home, StringComparison.Ordinal)) found.Add($"asks {request.Url}");
            if (request.ResourceType != "image") count++;
        }

        void OnFailed(object? sender, IRequest request) => found.Add($"{request.Url} failed: {request.Failure}");
        void OnResponse(object? sender, IResponse response)
        {
            if (response.Status >= 400) found.Add($"{response.Url} answers {response.Status}");
        }

        void OnConsole(object? sender, IConsoleMessage message) => found.Add($"console: {message.Text}");
        void OnError(object? sender, string error) => found.Add($"error: {error}");
        page.Request += OnRequest;
        page.RequestFailed += OnFailed;
        page.Response += OnResponse;
        page.Console += OnConsole;
        page.PageError += OnError;
        await page.GotoAsync(url, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        if (count > Requests) found.Add($"{count} requests");
        found.AddRange((await page.Context.CookiesAsync()).Select(c => $"cookie {c.Name}"));
        found.AddRange(await page.EvaluateAsync<string[]>("async () => [...Object.keys(localStorage).map(k => `localStorage ${k}`), ...Object.keys(sessionStorage).map(k => `sessionStorage ${k}`), ...(await caches.keys()).map(k => `cache ${k}`), ...(await indexedDB.databases()).map(d => `database ${d.name}`)]"));
        page.Request -= OnRequest;
        page.RequestFailed -= OnFailed;
        page.Response -= OnResponse;
        page.Console -= OnConsole;
        page.PageError -= OnError;
        return [.. found.Select(f => $"{url}: {f}")];
    }
}
