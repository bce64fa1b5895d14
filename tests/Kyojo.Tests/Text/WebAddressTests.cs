using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("れ")]
    [InlineData("le")]
    public void A_host_too_long_to_be_one_is_no_address(string end)
    {
        var text = $"https://site.examp{new string('1', 300)}{end}/";

        Assert.False(WebAddress.IsAbsolute(text));
        Assert.Equal(text, WebAddress.Href(text));
    }
}
