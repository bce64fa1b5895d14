using System.Text;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Outputs;
using Kyojo.Pages;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Building;

/// <summary>What a table of open data says of itself is held against its rows (KYO6402).</summary>
public sealed class RowCountTests
{
    private const string Two = "\uFEFF名称,備考\r\n一,\"二行に\nわたる \"\"引用\"\"\"\r\n二,\r\n";

    [Fact]
    public void A_table_that_miscounts_itself_stops_the_build()
    {
        var report = Build(Two, rows: 3);

        var found = Assert.Single(report.Diagnostics, d => d.Code.Id == "KYO6402");
        Assert.Equal(["own.csv", "2", "3"], found.Args.Select(a => a.Value.Ja["data/".Length is var at && a.Name == "file" ? at.. : 0..]));
        Assert.False(report.Published);
    }

    [Fact]
    public void Line_breaks_in_quotes_are_no_rows() => Assert.True(Build(Two, rows: 2).Published);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void The_pieces_that_bytes_come_in_do_not_matter(int length)
    {
        using var counted = new CountedRows(Stream.Null);
        foreach (var piece in Encoding.UTF8.GetBytes(Two).Chunk(length)) counted.Write(piece);

        Assert.Equal(3, counted.Count);
    }

    private static BuildReport Build(string text, int rows) =>
        new SiteBuilder(SiteText.Folder(), new BuildOptions { Today = new DateOnly(2026, 4, 1), Outputs = [.. Defaults.Outputs, new OwnTable(text, rows)] }).Build(new MemoryStore());

    private sealed class OwnTable(string text, int rows) : IOutput
    {
        public string Name => "own";

        public OutputStage Stage => OutputStage.Data;

        public IEnumerable<OutputFile> Files(OutputInput input) =>
        [
            new OutputFile(RoutePath.File("data/own.csv"), stream => stream.Write(Encoding.UTF8.GetBytes(text)))
            {
                Data = new DataFile(new("自作の表", "Own table"), "CSV", "text/csv") { Rows = rows, Columns = [new FileColumn("名称", new("名称", "Name"), "string"), new FileColumn("備考", new("備考", "Notes"), "string")] },
            },
        ];
    }
}
