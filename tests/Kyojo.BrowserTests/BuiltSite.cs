using Kyojo.Sources;

namespace Kyojo.BrowserTests;

/// <summary>A site built by the program into a folder of its own, and served.</summary>
internal sealed class BuiltSite : IDisposable
{
    private readonly DirectoryInfo folder;

    private readonly SiteServer server;

    private BuiltSite(DirectoryInfo folder, string basePath)
    {
        this.folder = folder;
        server = new SiteServer(folder.FullName, basePath);
    }

    /// <summary>The output folder.</summary>
    public string Folder => folder.FullName;

    /// <summary>Address of the home page.</summary>
    public string Home => server.Home;

    /// <summary>Published HTML files, as paths below the folder.</summary>
    public IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal);

    /// <summary>The server.</summary>
    public SiteServer Server => server;

    /// <summary>Address of a route.</summary>
    public string Url(string route) => Home + route;

    /// <summary>Text of the file that answers for a route.</summary>
    public string Html(string route) => File.ReadAllText(SiteServer.FileOf(Folder, route));

    /// <summary>Builds; a finding that stops the build fails the tests.</summary>
    /// <param name="source">Site folder; it is not written to.</param>
    /// <param name="basePath">Where the site is served: <c>/</c> or <c>/repo/</c>.</param>
    /// <param name="options">More options of the build.</param>
    public static async Task<BuiltSite> Of(string source, string basePath, params string[] options)
    {
        var work = Directory.CreateTempSubdirectory("kyojo-browser-");
        Copy(source, work.FullName);
        var settings = Path.Combine(work.FullName, "site.yml");
        await File.WriteAllTextAsync(settings, Below(await File.ReadAllTextAsync(settings), basePath));
        var run = await ToolRun.Of("dotnet", work.FullName, [Path.Combine(AppContext.BaseDirectory, "Kyojo.Cli.dll"), "build", "--lang", "en", "--as-of", "2026-11-21", .. options]);
        if (run.Exit != 0) throw new InvalidOperationException($"{source} does not build:\n{run.Out}{run.Error}");
        return new BuiltSite(new DirectoryInfo(Path.Combine(work.FullName, "public")), basePath);
    }

    /// <summary>Copies the sources of a site: settings, content, themes.</summary>
    public static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(f => IsSource(source, Path.GetRelativePath(source, f))))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Writes a site that is held in memory.</summary>
    public static void Write(MemoryFolder site, string target)
    {
        foreach (var path in site.List("content").Append("site.yml"))
        {
            var file = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, site.Read(path));
        }
    }

    /// <summary>A folder of finished pages.</summary>
    public static BuiltSite Finished(string folder) => new(new DirectoryInfo(folder), "/");

    /// <summary>A copy of a site to do something to.</summary>
    public static BuiltSite CopyOf(BuiltSite site)
    {
        var target = Directory.CreateDirectory(Path.Combine(Directory.CreateTempSubdirectory("kyojo-copy-").FullName, "public")).FullName;
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(site.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return Finished(target);
    }

    public void Dispose()
    {
        server.Dispose();
        if (folder.Name == "public") folder.Parent!.Delete(recursive: true);
    }

    // Of the repository's folder only what makes its site.
    private static bool IsSource(string source, string path) =>
        source != Repository.Root || path == "site.yml" || path.StartsWith("content" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Below(string settings, string basePath) =>
        basePath == "/" ? settings : settings.Replace("url: https://kyojo.example/", "url: https://kyojo.example" + basePath, StringComparison.Ordinal);
}
