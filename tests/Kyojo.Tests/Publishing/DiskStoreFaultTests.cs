using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Publishing;

public sealed class DiskStoreFaultTests
{
    private static readonly Dictionary<string, string> Old = TempSite.Files(("index.html", "home"), ("c/a/index.html", "a"));
    private static readonly Dictionary<string, string> New = TempSite.Files(("index.html", "home 2"), ("c/b/index.html", "b"), ("c/a/deep/x.json", "x"));

    [Fact]
    public void An_output_folder_that_is_a_file_is_named()
    {
        using var site = new TempSite();
        File.WriteAllText(site.Output, "in the way");

        var fault = Assert.Throws<PublishingException>(() => site.Build(New));

        Assert.Equal(site.Output, fault.Path);
        Assert.Contains(site.Output, fault.Text.Ja, StringComparison.Ordinal);
        Assert.Contains(site.Output, fault.Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c/b", false)]
    [InlineData("c/a/deep", false)]
    [InlineData("c/b/index.html", true)]
    public void What_stands_in_the_way_stops_the_build_before_the_first_change(string path, bool isFolder)
    {
        using var site = new TempSite();
        site.Build(Old);
        if (isFolder) site.Foreign(path + "/notes.txt", "mine");
        else site.Foreign(path, "mine");
        var before = site.Snapshot();

        var store = site.Store();
        store.Recover();
        var fault = Assert.Throws<PublishingException>(() => TempSite.Commit(store, New));
        store.Abort();

        Assert.EndsWith(path, fault.Path, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
        Assert.False(File.Exists(site.State.Journal));
        Assert.False(File.Exists(site.State.NextManifest));
    }

    [Fact]
    public void A_link_to_a_folder_is_neither_written_through_nor_removed_through()
    {
        using var site = new TempSite();
        site.Build(Old);
        var outside = Directory.CreateDirectory(Path.Combine(site.Root, "outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "index.html"), "precious");
        Directory.Delete(Path.Combine(site.Output, "c", "a"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(site.Output, "c", "a"), outside);

        var writing = Assert.Throws<PublishingException>(() => site.Build(New));
        var removing = Assert.Throws<PublishingException>(() => site.Build(TempSite.Files(("index.html", "home 2"))));

        Assert.EndsWith("a", writing.Path, StringComparison.Ordinal);
        Assert.EndsWith("a", removing.Path, StringComparison.Ordinal);
        Assert.Equal(["index.html"], Directory.EnumerateFileSystemEntries(outside).Select(Path.GetFileName));
        Assert.Equal("precious", File.ReadAllText(Path.Combine(outside, "index.html")));
        Assert.Equal("home", File.ReadAllText(Path.Combine(site.Output, "index.html")));
    }

    [Fact]
    public void A_link_in_place_of_a_file_is_replaced_not_followed()
    {
        using var site = new TempSite();
        site.Build(Old);
        var outside = Path.Combine(site.Root, "outside.html");
        File.WriteAllText(outside, "home");
        var home = Path.Combine(site.Output, "index.html");
        File.Delete(home);
        File.CreateSymbolicLink(home, outside);

        site.Build(Old);

        Assert.Null(new FileInfo(home).LinkTarget);
        Assert.Equal("home", File.ReadAllText(outside));
    }

    [Fact]
    public void A_staging_folder_that_is_a_link_is_not_written_through()
    {
        using var site = new TempSite();
        var outside = Directory.CreateDirectory(Path.Combine(site.Root, "outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "a.txt"), "precious");
        Directory.CreateDirectory(site.Output);
        var store = site.Store();
        store.Recover();
        Directory.CreateSymbolicLink(Path.Combine(site.Output, ".kyojo-staging"), outside);

        Assert.Throws<PublishingException>(() => store.Stage(RoutePath.Home, "x"u8, default, 0));
        site.Store().Recover();

        Assert.True(File.Exists(Path.Combine(outside, "a.txt")));
        Assert.Empty(site.Snapshot());
    }

    [Fact]
    public void A_read_only_output_folder_is_explained()
    {
        using var site = new TempSite();
        site.Build(Old);
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Permissions do not bind this user.");
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(site.Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var fault = Record.Exception(() => site.Build(New));

        File.SetUnixFileMode(site.Output, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains("read-only", Assert.IsType<PublishingException>(fault).Text.En, StringComparison.Ordinal);
        Assert.Equal(Old, site.Snapshot());
    }

    [Theory]
    [InlineData(28, "ディスクの空き", "disk is full")]
    [InlineData(unchecked((int)0x80070070), "ディスクの空き", "disk is full")]
    [InlineData(30, "読み取り専用", "read-only")]
    [InlineData(unchecked((int)0x80070020), "ほかのプログラム", "in use")]
    [InlineData(5, "書き込めません（", "cannot be written (")]
    public void What_the_system_says_is_put_into_words(int code, string ja, string en)
    {
        var fault = DiskFaults.Explain(new IOException("system", code), "/site/public/x");

        Assert.Contains(ja, fault.Text.Ja, StringComparison.Ordinal);
        Assert.Contains(en, fault.Text.En, StringComparison.Ordinal);
        Assert.Contains("/site/public/x", fault.Text.Ja, StringComparison.Ordinal);
        Assert.Equal("system", fault.InnerException!.Message);
    }
}
