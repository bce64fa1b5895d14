namespace Kyojo.Printing;

/// <summary>Finds a Chromium to print with: <c>CHROME</c>, the programs of the system, then what Playwright has downloaded.</summary>
internal static class ChromiumFinder
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];

    private static readonly string[] Elsewhere =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Path of the program; null when there is none.</summary>
    /// <param name="variable">Reads a variable of the environment.</param>
    /// <param name="exists">True for a file that is there.</param>
    public static string? Find(Func<string, string?> variable, Func<string, bool> exists)
    {
        // What was named is taken or refused; another program in its place would surprise.
        if (variable("CHROME") is { Length: > 0 } chosen) return exists(chosen) ? chosen : null;
        var extension = OperatingSystem.IsWindows() ? ".exe" : "";
        var onPath = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).SelectMany(folder => Names.Select(name => Path.Combine(folder, name + extension)));
        return onPath.Concat(Elsewhere).FirstOrDefault(exists) ?? Downloaded(variable).FirstOrDefault(exists);
    }

    private static readonly string[] Downloads = ["chrome-linux/chrome", "chrome-linux64/chrome", "chrome-mac/Chromium.app/Contents/MacOS/Chromium", "chrome-win/chrome.exe", "chrome-win64/chrome.exe"];

    // Newest first: chromium-1194/chrome-linux/chrome.
    private static IEnumerable<string> Downloaded(Func<string, string?> variable)
    {
        var home = variable("HOME") ?? variable("USERPROFILE") ?? "";
        string?[] caches = [variable("PLAYWRIGHT_BROWSERS_PATH"), Path.Combine(home, ".cache", "ms-playwright"), Path.Combine(home, "Library", "Caches", "ms-playwright"), variable("LOCALAPPDATA") is { } local ? Path.Combine(local, "ms-playwright") : null];
        return caches.OfType<string>().Where(Directory.Exists)
            .SelectMany(cache => Directory.EnumerateDirectories(cache, "chromium-*").OrderByDescending(folder => folder, StringComparer.Ordinal))
            .SelectMany(folder => Downloads.Select(path => Path.Combine(folder, path)));
    }
}
