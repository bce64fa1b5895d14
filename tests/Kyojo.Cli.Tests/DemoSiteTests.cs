namespace Kyojo.Cli.Tests;

/// <summary>The demonstration site of the repository, built and checked as a visitor of the repository does it.</summary>
public sealed class DemoSiteTests(PublishedDemo demo)
{
    [Fact]
    public void The_first_build_writes_every_page_without_a_warning()
    {
        var summary = Summary.Of(demo.Run);

        Assert.Equal(0, demo.Run.Exit);
        Assert.Equal(0, summary.Warnings);
        Assert.Equal(summary.Pages, summary.Written);
        Assert.Equal(summary.Pages, Directory.EnumerateFiles(demo.AtTop, "*.html", SearchOption.AllDirectories).Count());
    }

    [Theory]
    [InlineData("prefectures", 47)]
    [InlineData("types", 6)]
    [InlineData("communities", 27)]
    [InlineData("cases", 2)]
    [InlineData("regions", 8)]
    public void A_section_has_a_page_for_each_of_its_things(string section, int count)
    {
        var folder = Path.Combine(demo.AtTop, section);

        var pages = Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, "index.html")));

        Assert.Equal(count, pages.Count());
        Assert.True(File.Exists(Path.Combine(folder, "index.html")));
    }

    [Fact]
    public void Every_community_and_case_of_the_content_has_its_page()
    {
        var records = Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "communities"), "*.yml").Select(f => $"communities/{Path.GetFileNameWithoutExtension(f)}")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "cases"), "*.md").Select(f => $"cases/{Path.GetFileNameWithoutExtension(f)}"));

        var missing = records.Where(r => !File.Exists(Path.Combine(demo.AtTop, r, "index.html")));

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("404.html")]
    [InlineData("sitemap.xml")]
    [InlineData("feed.xml")]
    [InlineData("robots.txt")]
    [InlineData(".nojekyll")]
    [InlineData("data/communities.json")]
    public void Files_that_hosts_and_programs_look_for_are_there(string path) =>
        Assert.True(File.Exists(Path.Combine(demo.AtTop, path)));

    [Fact]
    public void A_second_build_writes_nothing()
    {
        using var site = TempSite.Demo();
        site.Build();
        var before = SiteTree.Times(site.At("public"));

        var second = Summary.Of(site.Build());

        Assert.Equal((0, 0, 0), (second.Written, second.OtherFiles, second.Removed));
        Assert.Equal(second.Pages, second.Kept);
        Assert.Equal(before, SiteTree.Times(site.At("public")));
    }

    [Fact]
    public void Rendering_everything_again_changes_no_file()
    {
        using var site = TempSite.Demo();
        site.Build();
        var before = SiteTree.Times(site.At("public"));

        var again = Summary.Of(site.Build("--no-cache"));

        Assert.Equal((0, 0, 0), (again.Written, again.OtherFiles, again.Removed));
        Assert.Equal(before, SiteTree.Times(site.At("public")));
    }

    [Fact]
    public void Check_finds_no_error_and_no_warning_and_writes_nothing()
    {
        using var site = TempSite.Demo();

        var run = site.Run("check");

        Assert.Equal(0, run.Exit);
        Assert.Contains(": 0 errors, 0 warnings (", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("public")));
        Assert.False(Directory.Exists(site.At(".kyojo")));
    }
}
