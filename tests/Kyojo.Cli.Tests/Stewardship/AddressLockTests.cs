namespace Kyojo.Cli.Tests.Stewardship;

/// <summary><c>kyojo build --lock</c>: what was published once goes on answering.</summary>
public sealed class AddressLockTests
{
    private const string Head = "# Published addresses: none of them may vanish. Written by kyojo build --lock.\n";

    [Fact]
    public void Only_build_with_the_option_writes_and_it_only_adds()
    {
        using var site = TempSite.Small();
        site.Write("content/communities/draft.yml", SmallSite.Community("draft", name: "下書きの会", status: "draft"));

        CommandRun.Kyojo(site.Path, "build");
        Assert.False(File.Exists(site.At("urls.lock")));
        var run = CommandRun.Kyojo(site.Path, "build", "--lock", "--drafts", "--lang", "ja");
        Assert.Equal(0, run.Exit);
        Assert.Contains("urls.lock に書き足しました", run.Out, StringComparison.Ordinal);
        Assert.Equal(Head + "communities/first/\n", site.Read("urls.lock"));

        site.Write("content/communities/second.yml", SmallSite.Community("second", name: "二つ目の会"));
        Assert.DoesNotContain("second", site.Read("urls.lock"), StringComparison.Ordinal);
        CommandRun.Kyojo(site.Path, "build", "--lock");
        Assert.Equal(Head + "communities/first/\ncommunities/second/\n", site.Read("urls.lock"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("ended", 0)]
    [InlineData("withdrawn", 0)]
    [InlineData("redirect", 0)]
    public void A_locked_page_may_end_or_move_but_not_vanish(string way, int exit)
    {
        using var site = TempSite.Small();
        site.Write("content/communities/second.yml", SmallSite.Community("second", name: "二つ目の会"));
        CommandRun.Kyojo(site.Path, "build", "--lock");
        var ended = SmallSite.Community("second", name: "二つ目の会").Replace("status: unknown", "status: ended, ended: 2025-03", StringComparison.Ordinal);
        var withdrawn = "id: second\ntype: club\npublication: {status: withdrawn, updated: 2026-01-01}\n";
        File.Delete(site.At("content/communities/second.yml"));
        if (way is "ended" or "withdrawn") site.Write("content/communities/second.yml", way == "ended" ? ended : withdrawn);
        if (way == "redirect") site.Write("content/communities/first.yml", SmallSite.Community("first", "redirects: [second]"));

        var run = CommandRun.Kyojo(site.Path, "check", "--lang", "ja");

        Assert.True(exit == run.Exit, run.All);
        Assert.Equal(exit == 1, run.All.Contains("urls.lock:3:1", StringComparison.Ordinal));
        Assert.Equal(exit == 1, run.All.Contains("KYO6201", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_told_once()
    {
        using var site = TempSite.Small();
        CommandRun.Kyojo(site.Path, "build", "--lock");
        site.Write("content/communities/first.yml", "id: [first\n");

        var run = CommandRun.Kyojo(site.Path, "check", "--lang", "ja");

        Assert.Equal(1, run.Exit);
        Assert.DoesNotContain("KYO6201", run.All, StringComparison.Ordinal);
    }
}
