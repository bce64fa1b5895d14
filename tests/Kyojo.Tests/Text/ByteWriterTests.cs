using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class ByteWriterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(2_097_151)]
    [InlineData(2_097_152)]
    public void What_stands_behind_its_length_can_be_read_and_passed_over(int size)
    {
        var bytes = Enumerable.Range(0, size).Select(i => (byte)i).ToArray();
        var writer = new ByteWriter(1);
        writer.Number(300);
        var outer = writer.BeginShort();
        var inner = writer.BeginShort();
        writer.Bytes(bytes);
        writer.EndShort(inner);
        writer.Number(7);
        writer.EndShort(outer);
        writer.Number(9);

        var reader = new ByteReader(writer.Written.Span);
        Assert.Equal(300, reader.Number());
        var passed = reader;
        passed.Skip(passed.Count());
        Assert.Equal(9, passed.Number());
        Assert.True(passed.AtEnd);
        reader.Count();
        Assert.Equal(bytes, reader.Take(reader.Count()));
        Assert.Equal(7, reader.Number());
    }

    [Fact]
    public void A_length_beyond_the_end_is_damage() => Assert.Throws<InvalidDataException>(() => new ByteReader([1, 2]).Skip(3));
}
