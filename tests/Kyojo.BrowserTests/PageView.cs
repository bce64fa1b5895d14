using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>An open page in a browser profile of its own, which goes with it.</summary>
internal sealed class PageView(IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
