using Kyojo.Publishing;

namespace Kyojo.Tests.Publishing;

public sealed class BuildLockTests
{
    [Fact]
    public void The_second_build_learns_who_is_first()
    {
        using var site = new TempSite();
        Assert.True(BuildLock.TryTake(site.State.Lock, "build 4711", out var first, out _));

        var free = BuildLock.TryTake(site.State.Lock, "build 4712", out var second, out var holder);

        Assert.False(free);
        Assert.Null(second);
        Assert.Equal("build 4711", holder);
        first.Dispose();
    }

    [Fact]
    public void A_released_lock_can_be_taken()
    {
        using var site = new TempSite();
        Assert.True(BuildLock.TryTake(site.State.Lock, "build 1", out var first, out _));
        first.Dispose();

        Assert.True(BuildLock.TryTake(site.State.Lock, "build 2", out var second, out _));

        second.Dispose();
    }

    [Fact]
    public void Files_left_by_a_crash_are_taken_over()
    {
        using var site = new TempSite();
        Directory.CreateDirectory(site.State.Folder);
        File.WriteAllText(site.State.Lock, "");
        File.WriteAllText(site.State.Lock + ".owner", "a build that died");

        Assert.True(BuildLock.TryTake(site.State.Lock, "build 2", out var taken, out var holder));

        Assert.Equal("", holder);
        taken.Dispose();
    }

    [Fact]
    public void Two_output_folders_have_two_locks()
    {
        var site = Path.GetTempPath();

        string[] locks = [.. ((string[])["public", "docs", "out/public", "out2/public", "../public"]).Select(output => new StatePaths(site, Path.GetFullPath(Path.Combine(site, output))).Lock)];

        Assert.Equal(locks.Length, locks.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.EndsWith("public.lock", locks[0], StringComparison.Ordinal);
        Assert.All(locks, path => Assert.Equal(Path.Combine(site, ".kyojo"), Path.GetDirectoryName(path)));
    }
}
