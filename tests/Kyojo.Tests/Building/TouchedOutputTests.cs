namespace Kyojo.Tests.Building;

/// <summary>
/// Files of a first build are recorded without a hash (decision 0040). When their times have changed, as a checkout changes
/// them, the pages are rendered again, and what has the same bytes is not written.
/// </summary>
public sealed class TouchedOutputTests
{
    private static readonly DateTime Long = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    [Fact]
    public void A_site_whose_files_have_other_times_is_made_once_and_not_written()
    {
        using var site = new TempFolder();
        site.Write("content/communities/one.yml", SiteText.Community("one"));
        site.Build();
        var published = site.Snapshot();
        foreach (var path in Files(site)) File.SetLastWriteTimeUtc(path, Long);

        var made = site.Build();
        var kept = site.Build();

        Assert.Equal((0, 0, 0), (made.Written, made.FilesWritten, kept.Written));
        Assert.Equal(published, site.Snapshot());
        Assert.All(Files(site), path => Assert.Equal(Long, File.GetLastWriteTimeUtc(path)));
    }

    [Fact]
    public void A_page_that_was_changed_by_hand_is_put_right()
    {
        using var site = new TempFolder();
        site.Write("content/communities/one.yml", SiteText.Community("one"));
        site.Build();
        var published = site.Snapshot();
        var page = Path.Combine(site.Output, "communities", "one", "index.html");
        File.WriteAllBytes(page, [.. File.ReadAllBytes(page).Reverse()]);
        File.SetLastWriteTimeUtc(page, Long);

        var report = site.Build();

        Assert.Equal(1, report.Written);
        Assert.Equal(published, site.Snapshot());
    }

    private static string[] Files(TempFolder site) => Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories);
}
