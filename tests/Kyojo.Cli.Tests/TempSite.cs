namespace Kyojo.Cli.Tests;

/// <summary>A site folder of a test's own, gone when the test ends.</summary>
internal sealed class TempSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kyojo-cli-");

    /// <summary>Full path of the site folder.</summary>
    public string Path => folder.FullName;

    /// <summary>An empty folder.</summary>
    public static TempSite Empty() => new();

    /// <summary>The smallest site that builds: settings, one type, one publication, and one community.</summary>
    public static TempSite Small(string settings = "")
    {
        var site = new TempSite();
        site.Write("site.yml", SmallSite.Settings + settings);
        site.Write("content/types/club.yml", SmallSite.Type);
        site.Write("content/references/books.yml", SmallSite.References);
        site.Write("content/communities/first.yml", SmallSite.Community("first"));
        return site;
    }

    /// <summary>A copy of the demonstration site of the repository.</summary>
    public static TempSite Demo()
    {
        var site = new TempSite();
        foreach (var file in (string[])["site.yml", "urls.lock"]) File.Copy(System.IO.Path.Combine(Repository.Root, file), site.At(file));
        var content = System.IO.Path.Combine(Repository.Root, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var target = site.At("content/" + System.IO.Path.GetRelativePath(content, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return site;
    }

    /// <summary>Full path of a file or folder of the site.</summary>
    public string At(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Replaces a text that must be there.</summary>
    public void Edit(string path, string from, string to)
    {
        var text = Read(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Runs a verb in the site folder, with messages in English.</summary>
    public CommandRun Run(params string[] args) => CommandRun.Kyojo(Path, [.. args, "--lang", "en"]);

    /// <summary>Builds; the test fails when the build does.</summary>
    public CommandRun Build(params string[] args)
    {
        var run = Run(["build", .. args]);
        Assert.True(run.Exit == 0, run.All);
        return run;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
