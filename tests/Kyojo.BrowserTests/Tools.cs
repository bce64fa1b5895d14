namespace Kyojo.BrowserTests;

/// <summary>The programs and checkers the tests use.</summary>
/// <param name="Chromium">Path of the browser of the system; nothing is downloaded.</param>
/// <param name="Axe">Source text of axe-core.</param>
/// <param name="Vnu">Path of the jar of the Nu HTML checker.</param>
internal sealed record Tools(string Chromium, string Axe, string Vnu)
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Finds the tools, after installing what is missing.</summary>
    /// <exception cref="InvalidOperationException">Something is missing and could not be installed; the message names the command to run.</exception>
    /// <param name="browser">Path of the browser; null = <c>KYOJO_CHROMIUM</c>, then the usual places.</param>
    public static async Task<Tools> Provided(string? browser = null)
    {
        var run = await ToolRun.Of("bash", Repository.Root, Repository.Project("provision.sh"));
        if (run.Exit != 0) throw Missing($"{run.Out}{run.Error}");
        var chromium = Browser(browser ?? Environment.GetEnvironmentVariable("KYOJO_CHROMIUM"));
        var axe = Repository.Project("assets/node_modules/axe-core/axe.min.js");
        var vnu = Repository.Project("assets/node_modules/vnu-jar/build/dist/vnu.jar");
        foreach (var file in (string[])[chromium, axe, vnu])
        {
            if (!File.Exists(file)) throw Missing($"no {file}");
        }

        return new Tools(chromium, await File.ReadAllTextAsync(axe), vnu);
    }

    private static string Browser(string? chosen) => string.IsNullOrEmpty(chosen) ? Browsers.FirstOrDefault(File.Exists) ?? Browsers[0] : chosen;

    private static InvalidOperationException Missing(string what) =>
        new($"The browser tests cannot run. Run tests/Kyojo.BrowserTests/provision.sh (as root, or where sudo asks for no password) and look at what it says; KYOJO_BROWSER_TESTS=off ./test.sh leaves these tests out.\n{what}");
}
