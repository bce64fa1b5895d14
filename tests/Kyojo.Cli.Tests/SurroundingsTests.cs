namespace Kyojo.Cli.Tests;

/// <summary>The same sources give the same bytes, wherever and however they are built.</summary>
public sealed class SurroundingsTests(PublishedDemo demo)
{
    [Theory]
    [InlineData("LANG", "tr_TR.UTF-8")]
    [InlineData("LANG", "ar_SA.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public void The_computer_does_not_change_a_byte(string variable, string value)
    {
        using var site = TempSite.Demo();

        var run = CommandRun.KyojoWith(site.Path, new() { [variable] = value }, "build", "--as-of", PublishedDemo.AsOf);

        Assert.True(run.Exit == 0, run.All);
        Assert.Equal(SiteTree.Of(demo.AtTop), SiteTree.Of(site.At("public")));
    }

    [Fact]
    public void The_name_of_the_folder_does_not_change_a_byte()
    {
        using var site = TempSite.Demo();
        var moved = site.At("共助 & friends (1)");
        Directory.CreateDirectory(moved);
        Directory.Move(site.At("content"), Path.Combine(moved, "content"));
        File.Move(site.At("site.yml"), Path.Combine(moved, "site.yml"));

        var run = CommandRun.Kyojo(moved, "--as-of", PublishedDemo.AsOf);

        Assert.True(run.Exit == 0, run.All);
        Assert.Equal(SiteTree.Of(demo.AtTop), SiteTree.Of(Path.Combine(moved, "public")));
    }
}
