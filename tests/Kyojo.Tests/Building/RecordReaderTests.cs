using Kyojo.Sources;

namespace Kyojo.Tests.Building;

public sealed class RecordReaderTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Workers_do_not_change_what_is_found(int workers)
    {
        var folder = SiteText.Folder();
        for (var i = 0; i < 60; i++)
        {
            folder.Write($"content/communities/empty-{i}.yml", "# nothing\n");
            folder.Write($"content/communities/wrong-{i}.yml", SiteText.Community($"wrong-{i}", "notes:\nsumary: x"));
            folder.Write($"content/guide/untitled-{i}.md", "---\n---\n");
        }

        var expected = Find(folder, 1);

        Assert.Equal(240, expected.Length);
        Assert.Equal(expected, Find(folder, workers));
    }

    private static string[] Find(MemoryFolder folder, int workers) =>
        [.. SiteText.Build(folder, SiteText.Options with { Workers = workers }).Report.Diagnostics.Select(d => $"{d.Code.Id} {d.Span}")];
}
