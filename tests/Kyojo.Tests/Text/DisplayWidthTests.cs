using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("abc", "   ")]
    [InlineData("会の", "\u3000\u3000")]
    [InlineData("a会", " \u3000")]
    [InlineData("ｱｲｳ", "   ")]
    [InlineData("Ａ、（", "\u3000\u3000\u3000")]
    [InlineData("𠮷野", "\u3000\u3000")]
    [InlineData("か\u3099", "\u3000")]
    [InlineData("é", " ")]
    [InlineData("한국", "\u3000\u3000")]
    public void White_space_is_as_wide_as_the_text_above(string text, string expected) => Assert.Equal(expected, DisplayWidth.Blank(text));

    [Theory]
    [InlineData("id", "^^")]
    [InlineData("名称x", "^^^^^")]
    public void Carets_are_as_wide_as_the_text_above(string text, string expected) => Assert.Equal(expected, DisplayWidth.Carets(text));
}
