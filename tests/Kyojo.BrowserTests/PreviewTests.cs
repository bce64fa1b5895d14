using System.Diagnostics;
using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary><c>kyojo serve</c> as the person sees it who writes: the page follows the file, a fault lies over the last good page.</summary>
public sealed class PreviewTests(Lab lab) : IDisposable
{
    private readonly DirectoryInfo site = Directory.CreateTempSubdirectory("kyojo-preview-");

    private Process? serve;

    public void Dispose()
    {
        if (serve is { HasExited: false }) serve.Kill();
        serve?.WaitForExit();
        serve?.Dispose();
        site.Delete(recursive: true);
    }

    [Fact]
    public async Task The_browser_follows_the_file_and_shows_a_fault_over_the_last_good_page()
    {
        BuiltSite.Copy(Repository.Project("full-site"), site.FullName);
        BuiltSite.Copy(Path.Combine(Repository.Root, "content", "types"), Path.Combine(site.FullName, "content", "types"));
        var file = Path.Combine(site.FullName, "content", "communities", "unknown.yml");
        var good = await File.ReadAllTextAsync(file);
        await using var view = await lab.Blank();
        var console = new List<string>();
        view.Page.Console += (_, message) => console.Add(message.Text);
        await view.Page.GotoAsync(await Started() + "communities/unknown/");
        var summary = view.Page.Locator("main .lead");
        await Assertions.Expect(summary).ToHaveTextAsync("何もわからない架空の会。");

        await File.WriteAllTextAsync(file, good.Replace("summary: 何もわからない架空の会。", "summary: 書き直した架空の会。", StringComparison.Ordinal));
        await Assertions.Expect(summary).ToHaveTextAsync("書き直した架空の会。");

        await File.WriteAllTextAsync(file, good.Replace("type: npo", "type: nop", StringComparison.Ordinal));
        var overlay = view.Page.Locator("#kyojo-preview section");
        await Assertions.Expect(overlay).ToBeVisibleAsync();
        await Assertions.Expect(overlay).ToContainTextAsync("content/communities/unknown.yml:3:7");
        await Assertions.Expect(overlay).ToContainTextAsync("type: nop");
        // Over the last good page, within the width of a phone, and gone with Escape.
        await Assertions.Expect(summary).ToHaveTextAsync("書き直した架空の会。");
        await view.Page.SetViewportSizeAsync(320, 800);
        Assert.True(await view.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"));
        await view.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(overlay).ToHaveCountAsync(0);

        await File.WriteAllTextAsync(file, good);
        await Assertions.Expect(summary).ToHaveTextAsync("何もわからない架空の会。");
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        Assert.Empty(console);
    }

    private async Task<string> Started()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Kyojo.Cli.dll"), "serve", "--port", "0", "--lang", "en", "--as-of", "2026-11-21"])
        {
            WorkingDirectory = site.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        serve = Process.Start(start)!;
        _ = serve.StandardError.ReadToEndAsync();
        while (await serve.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is not { } address) continue;
            _ = serve.StandardOutput.ReadToEndAsync();
            return address;
        }

        throw new InvalidOperationException("The preview ended and told no address.");
    }
}
