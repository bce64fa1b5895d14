using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Syntax;

namespace Kyojo.Tests.Syntax;

/// <summary>A shared string has the letters that were asked for, and short ones that come again are the same string.</summary>
public sealed class ShortStringsTests
{
    private readonly ShortStrings strings = new();

    [Fact]
    public void Whatever_is_asked_for_is_what_comes_back() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>[]>(), asked => asked.All(text =>
        {
            var known = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get));
            return strings.Of(text.Get.AsSpan()) == text.Get && strings.Of(Encoding.UTF8.GetBytes(text.Get)) == known;
        })).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a")]
    [InlineData("公開")]
    [InlineData("abcdefghijklmnopqrstuvwx")]
    public void A_short_text_that_comes_again_is_the_same_string(string text)
    {
        var (letters, bytes) = (strings.Of(text.AsSpan()), strings.Of(Encoding.UTF8.GetBytes(text)));

        Assert.Same(letters, strings.Of(text.AsSpan()));
        Assert.Same(bytes, strings.Of(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Texts_that_differ_in_a_zero_byte_are_told_apart()
    {
        Assert.Equal("a", strings.Of("a"u8));
        Assert.Equal("a\0", strings.Of("a\0"u8));
        Assert.Equal("", strings.Of(""u8));
        Assert.Equal("\0", strings.Of("\0"u8));
    }

    [Fact]
    public void What_every_record_repeats_outlives_what_each_says_once()
    {
        var active = strings.Of("active"u8);
        for (var i = 0; i < 10_000; i++)
        {
            strings.Of(Encoding.UTF8.GetBytes($"once-{i}"));
            Assert.Same(active, strings.Of("active"u8));
        }
    }
}
