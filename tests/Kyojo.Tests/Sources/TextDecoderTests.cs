using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Tests.Sources;

public sealed class TextDecoderTests
{
    [Fact]
    public void Utf8_is_read_with_and_without_a_byte_order_mark()
    {
        Assert.Equal("会", Decode([.. Encoding.UTF8.GetBytes("会")]).Text);
        Assert.Equal("会", Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("会")]).Text);
        Assert.Equal("会", Decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("会")]).Text);
    }

    [Fact]
    public void Line_ends_and_tabs_are_no_control_characters() => Assert.Equal("a\tb\r\nc\n", Decode("a\tb\r\nc\n"u8.ToArray()).Text);

    [Theory]
    [InlineData("a\rb", "KYO1002 f.yml:1:2")]
    [InlineData("a\r\nbc\r", "KYO1002 f.yml:2:3")]
    public void A_carriage_return_alone_is_refused(string text, string expected)
    {
        var found = new DiagnosticBag();

        Assert.Null(TextDecoder.Decode(new SourceFile("f.yml", Encoding.UTF8.GetBytes(text)), found));
        Assert.Equal(expected, $"{Assert.Single(found.ToSorted()).Code.Id} {found.ToSorted()[0].Span}");
    }

    [Fact]
    public void Cp932_is_named_with_the_place_of_its_first_byte()
    {
        byte[] bytes = [.. "id: a\nname: 会"u8, 0x8B, 0xA4, 0x8F, 0x95];

        var (text, found) = Decode(bytes);

        Assert.Null(text);
        Assert.Equal("KYO1001 x.yml:2:8", Place(found));
        Assert.Contains("CP932", found[0].MessageIn(Language.Japanese), StringComparison.Ordinal);
        Assert.Contains("CP932", found[0].MessageIn(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Utf16_is_named(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);

        var (text, found) = Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("name: 共助の会\n")]);

        Assert.Null(text);
        Assert.Equal("KYO1001", found[0].Code.Id);
        Assert.Contains("UTF-16", found[0].MessageIn(Language.Japanese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\0b", "KYO1002 x.yml:1:2", "0000")]
    [InlineData("a\nb会\u0007", "KYO1002 x.yml:2:3", "0007")]
    [InlineData("a\r\n\u001Bb", "KYO1002 x.yml:2:1", "001B")]
    [InlineData("a\u007F", "KYO1002 x.yml:1:2", "007F")]
    [InlineData("a\u0085b", "KYO1002 x.yml:1:2", "0085")]
    [InlineData("会\uFFFE", "KYO1002 x.yml:1:2", "FFFE")]
    [InlineData("会\uFFFF", "KYO1002 x.yml:1:2", "FFFF")]
    public void A_character_that_no_page_may_hold_is_named_with_its_place(string text, string place, string hex)
    {
        var (decoded, found) = Decode(Encoding.UTF8.GetBytes(text));

        Assert.Null(decoded);
        Assert.Equal(place, Place(found));
        Assert.Contains("U+" + hex, found[0].MessageIn(Language.English), StringComparison.Ordinal);
    }

    private static (string? Text, IReadOnlyList<Diagnostic> Found) Decode(byte[] bytes)
    {
        var found = new DiagnosticBag();
        return (TextDecoder.Decode(new SourceFile("x.yml", bytes), found), found.ToSorted());
    }

    private static string Place(IReadOnlyList<Diagnostic> found) => $"{Assert.Single(found).Code.Id} {found[0].Span}";
}
