using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.PostProcessing;
using Kyojo.Text;

namespace Kyojo.Tests.PostProcessing;

public sealed class BlankLinesTests
{
    [Theory]
    [InlineData("<p>\n\n   \n\t<b>x</b>\n</p>\n", "<p>\n<b>x</b>\n</p>\n")]
    [InlineData("\n\n  <p>a</p>", "<p>a</p>")]
    [InlineData("<p>a\r\n\r\n  b</p>\r\n", "<p>a\r\nb</p>\r\n")]
    [InlineData("<p>a</p>  \n  <p>b</p>", "<p>a</p>  \n<p>b</p>")]
    [InlineData("<b>a</b> <b>b</b>", "<b>a</b> <b>b</b>")]
    [InlineData("<p>\n　本文</p>", "<p>\n　本文</p>")]
    [InlineData("a\n\n b", "a\nb")]
    [InlineData("", "")]
    public void Empty_lines_and_indentation_go(string html, string expected) => Assert.Equal(expected, Apply(html));

    [Theory]
    [InlineData("<pre>\n\n  a\n\n  <b>b</b>\n</pre>")]
    [InlineData("<pre class=\"x\"><code>\n  a\n\n</code></pre>")]
    [InlineData("<textarea name=a>\n\n  a\n</textarea>")]
    [InlineData("<script type=\"module\">\n  if (a < b) {\n\n  }\n</script>")]
    [InlineData("<style>\n  a > b { }\n</style>")]
    [InlineData("<PRE>\n  a</PRE>")]
    [InlineData("<!--\n  a > b\n\n-->")]
    [InlineData("<img alt=\"a >\n\n   b\">")]
    [InlineData("<pre>\n  never closed\n")]
    public void Kept_places_stay_as_they_are(string html) => Assert.Equal("<p>\n" + html, Apply("<p>\n\n  " + html));

    [Fact]
    public void Elements_whose_name_only_begins_alike_are_no_kept_places() =>
        Assert.Equal("<prefecture-map>\na</prefecture-map>", Apply("<prefecture-map>\n   a</prefecture-map>"));

    [Fact]
    public void A_second_time_changes_nothing()
    {
        var parts = Gen.ArrayOf(Gen.Elements("<p>", "</p>", "<pre>", "</pre>", "\n", "  ", "\t", "a", "<b c='\n '>", "<!-- ", "-->", "<", ">", "\r\n", "　"));

        Prop.ForAll(Arb.From(parts), words =>
        {
            var once = Apply(string.Concat(words));
            return Apply(once) == once;
        }).QuickCheckThrowOnFailure();
    }

    private static string Apply(string html)
    {
        var output = new ArrayBufferWriter<char>();
        new BlankLines().Apply(RoutePath.Home, html, output);
        return output.WrittenSpan.ToString();
    }
}
