using System.IO.Compression;
using System.Text;
using Kyojo.Importing;

namespace Kyojo.Cli.Tests.Importing;

/// <summary>Files that are too large, or made to use up memory, end in a message. (What they cost is measured by <c>Kyojo.Bench import</c>.)</summary>
public sealed class LimitTests
{
    [Fact]
    public void A_workbook_that_unpacks_to_more_than_the_limit_is_not_unpacked()
    {
        var book = With("xl/worksheets/bomb.xml", 250);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Lists.Book(book);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(["KYO7006"], result.Found());
        Assert.True(allocated < 20_000_000, $"{allocated:N0} bytes");
    }

    [Fact]
    public void A_size_that_lies_gives_no_more_than_it_says()
    {
        var book = With("xl/worksheets/bomb.xml", 250);
        // The size in the directory of the archive is made small; the packed bytes still hold all.
        var (size, lie) = (BitConverter.GetBytes(250_000_000), BitConverter.GetBytes(1_000));
        for (var at = book.AsSpan().IndexOf(size); at >= 0; at = book.AsSpan().IndexOf(size)) lie.CopyTo(book, at);

        var result = Lists.Book(book);

        Assert.True(result.Found().SequenceEqual(["KYO3014 A2"]) || result.Found().SequenceEqual(["KYO7009"]), result.Told());
    }

    [Fact]
    public void More_rows_columns_or_cells_than_the_limit_are_refused()
    {
        Assert.Equal(["KYO7006"], Lists.Csv("番号,名称\n" + string.Concat(Enumerable.Range(0, 100_001).Select(n => $"{n},会\n"))).Found());
        Assert.Equal(["KYO7006"], Lists.Csv("番号,名称" + new string(',', 400) + "x\n").Found());
        Assert.Equal(["KYO7006"], Lists.Import(Lists.Site(), "一覧.csv", new byte[51 * 1024 * 1024]).Found());
    }

    [Fact]
    public void Empty_rows_and_columns_count_for_nothing()
    {
        var text = new StringBuilder("番号,名称\n1,例示の会\n");
        for (var n = 0; n < 150_000; n++) text.Append(",\n");

        var result = Lists.Csv(text.ToString());

        Assert.Equal(1, result.RowsWith(RowOutcome.New));
        Assert.DoesNotContain("KYO7006", result.Found());
    }

    [Theory]
    [InlineData("PK\u0003\u0004")]
    [InlineData("PK\u0003\u0004 this is no archive at all, whatever its first letters say")]
    public void A_broken_file_is_told(string text) => Assert.Equal(["KYO7009"], Lists.Import(Lists.Site(), "一覧.xlsx", Encoding.Latin1.GetBytes(text)).Found());

    [Fact]
    public void A_workbook_cut_off_or_with_bytes_changed_never_ends_in_an_exception()
    {
        var book = new TestBook().Row("番号", "名称").Row("1", "例示の会").ToBytes();
        var random = new Random(20260401);
        for (var n = 0; n < 200; n++)
        {
            var broken = book[..random.Next(8, book.Length)].ToArray();
            for (var i = 0; i < 5; i++) broken[random.Next(4, broken.Length)] = (byte)random.Next(256);

            Assert.NotNull(Lists.Book(broken));
        }
    }

    private static byte[] With(string part, int megabytes)
    {
        using var stream = new MemoryStream();
        stream.Write(new TestBook().Row("番号", "名称").Row("1", "例示の会").ToBytes());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var bomb = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            var spaces = new byte[1_000_000];
            for (var i = 0; i < megabytes; i++) bomb.Write(spaces);
        }

        return stream.ToArray();
    }
}
