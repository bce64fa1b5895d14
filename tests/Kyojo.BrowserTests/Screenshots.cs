using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>
/// The pictures of the manual and the README: six kinds of pages in a wide and a narrow window and in dark, always the
/// same pages, sizes and date, so that a new picture shows a change of the theme and nothing else.
/// </summary>
internal static class Screenshots
{
    private static readonly (string Name, string Route, bool IsInvented)[] Pages =
    [
        ("home", "", false),
        ("prefecture", "prefectures/niigata/", false),
        ("type", "types/regional-alumni/", false),
        ("community", "communities/tottori-fan-tokyo/", false),
        ("case", "cases/m-san-niigata/", false),
        ("report", "reports/example/", true),
    ];

    private static readonly (string Name, int Width, int Height, ColorScheme Scheme)[] Looks =
    [
        ("wide", 1024, 1200, ColorScheme.Light),
        ("narrow", 360, 720, ColorScheme.Light),
        ("dark", 1024, 1200, ColorScheme.Dark),
    ];

    /// <summary>Takes all pictures: <c>KIND-LOOK.png</c>.</summary>
    /// <param name="folder">Where to; made when it is not there.</param>
    public static async Task<int> Take(string folder)
    {
        Directory.CreateDirectory(folder);
        var lab = new Lab();
        await lab.InitializeAsync();
        await using var _ = lab;
        foreach (var (page, route, isInvented) in Pages)
        {
            foreach (var (look, width, height, scheme) in Looks)
            {
                await using var view = await lab.Blank(width);
                await view.Page.SetViewportSizeAsync(width, height);
                await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await view.Page.GotoAsync((isInvented ? lab.Full : lab.Demo).Url(route));
                var file = Path.Combine(folder, $"{page}-{look}.png");
                await view.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
                await Shrink(file);
                Console.WriteLine($"{file} {new FileInfo(file).Length / 1024} KB");
            }
        }

        // The picture at the top of the README.
        File.Copy(Path.Combine(folder, "home-wide.png"), Path.Combine(folder, "..", "home.png"), overwrite: true);
        return 0;
    }

    // To a quarter by a palette, so that the repository stays small; the colours of the theme are few.
    private static async Task Shrink(string file)
    {
        try
        {
            await ToolRun.Of("pngquant", Path.GetTempPath(), "--force", "--strip", "--speed", "1", "--output", file, "48", file);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("pngquant is not here: the pictures are four times as large as they could be (apt-get install pngquant).");
        }
    }
}
