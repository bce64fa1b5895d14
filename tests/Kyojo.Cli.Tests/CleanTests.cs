namespace Kyojo.Cli.Tests;

/// <summary><c>clean</c> removes what was written by builds and nothing else.</summary>
public sealed class CleanTests
{
    [Fact]
    public void Files_of_others_stay()
    {
        using var site = TempSite.Small();
        site.Build();
        site.Write("public/CNAME", "site.example");
        site.Write("public/communities/first/photo.txt", "mine");

        var run = site.Run("clean");

        Assert.Equal(0, run.Exit);
        Assert.Equal(["CNAME", "communities/first/photo.txt"], SiteTree.Of(site.At("public")).Keys);
        Assert.Equal(["public", "public/communities", "public/communities/first"], Folders(site));
    }

    [Fact]
    public void A_build_leaves_files_of_others_alone_too()
    {
        using var site = TempSite.Small();
        site.Write("public/CNAME", "site.example");
        site.Write("public/communities/old/index.html", "mine");

        site.Build();
        site.Build("--no-cache");

        Assert.Equal("site.example", site.Read("public/CNAME"));
        Assert.Equal("mine", site.Read("public/communities/old/index.html"));
    }

    [Fact]
    public void After_clean_a_build_writes_everything_again()
    {
        using var site = TempSite.Small();
        site.Build();
        var before = SiteTree.Of(site.At("public"));

        site.Run("clean");
        var again = Summary.Of(site.Build());

        Assert.Equal(again.Pages, again.Written);
        Assert.Equal(before, SiteTree.Of(site.At("public")));
    }

    [Fact]
    public void Sources_are_never_touched()
    {
        using var site = TempSite.Small();
        var before = SiteTree.Times(site.Path);

        site.Build();
        site.Run("clean");
        Directory.Delete(site.At(".kyojo"), recursive: true);

        Assert.Equal(before, SiteTree.Times(site.Path));
    }

    [Fact]
    public void Without_a_build_before_there_is_nothing_to_remove_and_nothing_is_made()
    {
        using var folder = TempSite.Empty();

        var run = folder.Run("clean");

        Assert.Equal(0, run.Exit);
        Assert.Contains("Nothing to remove.", run.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static IEnumerable<string> Folders(TempSite site) =>
        Directory.EnumerateDirectories(site.At("public"), "*", SearchOption.AllDirectories).Append(site.At("public"))
            .Select(d => Path.GetRelativePath(site.Path, d).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
