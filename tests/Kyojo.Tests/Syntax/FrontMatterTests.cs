using Kyojo.Diagnostics;
using Kyojo.Syntax;

namespace Kyojo.Tests.Syntax;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: 題\n---\n本文\n", "本文\n", 4)]
    [InlineData("---\r\ntitle: 題\r\n---\r\n本文\r\n", "本文\n", 4)]
    [InlineData("---\ntitle: 題\n---", "", 3)]
    [InlineData("---\ntitle: 題\n---\n\n--- 線\n---\n", "\n--- 線\n---\n", 4)]
    public void A_file_is_cut_at_the_second_line(string text, string body, int line)
    {
        var (parts, found) = Read(text);

        Assert.Empty(found);
        Assert.Equal((body, line), (parts!.Body, parts.BodyLine));
        Assert.Equal("題", ((YamlScalar)parts.Settings!["title"]!).Value);
    }

    [Theory]
    [InlineData("本文だけ\n", "KYO1009 p.md:1:1")]
    [InlineData("", "KYO1009 p.md:1:1")]
    [InlineData("---\ntitle: 題\n", "KYO1009 p.md:1:1")]
    [InlineData("\n---\ntitle: 題\n---\n", "KYO1009 p.md:1:1")]
    [InlineData("---\n- a\n---\n", "KYO1006 p.md:2:1")]
    [InlineData("---\ntitle: \"題\n---\n", "KYO1003 p.md:2:8")]
    [InlineData("---\na: 1\na: 2\n---\n", "KYO1005 p.md:3:1")]
    public void A_fault_has_the_place_in_the_file(string text, string expected) => Assert.Equal([expected], Read(text).Found);

    [Fact]
    public void Empty_settings_are_settings() => Assert.NotNull(Read("---\n---\n本文\n").Parts);

    private static (FrontMatter? Parts, string[] Found) Read(string text)
    {
        var found = new DiagnosticBag();
        var parts = FrontMatter.Read("p.md", text, found);
        return (parts, [.. found.ToSorted().Select(d => $"{d.Code.Id} {d.Span}")]);
    }
}
