namespace Kyojo.BrowserTests;

/// <summary>
/// Roles and names of every page kind, as a screen reader is told them. When a page is meant to change, run with
/// <c>KYOJO_VERIFY=write</c> and read the difference of the files in <c>trees/</c> before committing them.
/// </summary>
public sealed class TreeTests(Lab lab)
{
    // The page of the data files tells their sizes and checksums, which change with every version.
    public static TheoryData<PageKind> Kinds => [.. PageKinds.OneOfEach.Where(kind => kind.Class != "data")];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Roles_and_names_are_those_that_were_read(PageKind kind)
    {
        await using var view = await lab.Open(kind);
        // Header and footer are the same on every page: they are read once.
        var tree = await view.Page.Locator(kind.Name == "home" ? "body" : "main").AriaSnapshotAsync();
        var path = Repository.Project($"trees/{kind.Name}.verified.yml");
        var text = tree.ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("KYOJO_VERIFY") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing: run with KYOJO_VERIFY=write, read it, commit it.");
        Assert.Equal((await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"), text);
    }
}
