using Kyojo.Preview;

namespace Kyojo.Cli.Tests.Preview;

/// <summary>What wakes the preview and what does not, told by the system and looked for.</summary>
public sealed class SourceWatchTests
{
    [Theory]
    [InlineData(true, "content/communities/first.yml")]
    [InlineData(false, "content/communities/first.yml")]
    [InlineData(true, "content/new/deep/file.md")]
    [InlineData(false, "content/new/deep/file.md")]
    [InlineData(true, "site.yml")]
    [InlineData(false, "site.yml")]
    [InlineData(true, "themes/mine/theme.yml")]
    [InlineData(false, "themes/mine/theme.yml")]
    public void A_changed_source_ends_the_wait(bool isTold, string path)
    {
        using var site = TempSite.Small();
        using var patience = ServedSite.Patience();
        using var watch = new SourceWatch(site.Path, "site.yml", isTold);

        site.Write(path, "changed: true\n");

        Assert.True(watch.Wait(patience.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_else_does(bool isTold)
    {
        using var site = TempSite.Small();
        using var watch = new SourceWatch(site.Path, "site.yml", isTold);

        foreach (var path in (string[])["public/index.html", ".kyojo/public.manifest", "content/.first.yml.swp", "content/.git/index", "themes.txt", "site.yml.bak"]) site.Write(path, "mine");

        // Four looks, where there is nothing but looking.
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        Assert.False(watch.Wait(end.Token));
    }

    [Fact]
    public void A_folder_that_went_and_came_back_is_watched_again()
    {
        using var site = TempSite.Small();
        using var patience = ServedSite.Patience();
        using var watch = new SourceWatch(site.Path, "site.yml");
        Directory.Move(site.At("content"), site.At("elsewhere"));
        Assert.True(watch.Wait(patience.Token));
        Directory.Move(site.At("elsewhere"), site.At("content"));
        Assert.True(watch.Wait(patience.Token));

        site.Write("content/communities/first.yml", "changed: true\n");

        Assert.True(watch.Wait(patience.Token));
    }
}
