using System.Buffers;
using Kyojo.PostProcessing;
using Kyojo.Text;

namespace Kyojo.Tests.PostProcessing;

/// <summary>Links to folders name the file in them; everything else stays, byte for byte.</summary>
public sealed class IndexLinksTests
{
    [Theory]
    [InlineData("<a href=\"../../types/npo/\">x</a>", "<a href=\"../../types/npo/index.html\">x</a>")]
    [InlineData("<a href=\"../shimane/#now-tokyo\">", "<a href=\"../shimane/index.html#now-tokyo\">")]
    [InlineData("<a href=\"search/?q=%E4%BC%9A\">", "<a href=\"search/index.html?q=%E4%BC%9A\">")]
    [InlineData("<a href=\"./\"><a href='../'><a href=../>", "<a href=\"./index.html\"><a href='../index.html'><a href=../index.html>")]
    [InlineData("<a href=\"..\"><a href=\".\"><a href=\"../..\">", "<a href=\"../index.html\"><a href=\"./index.html\"><a href=\"../../index.html\">")]
    [InlineData("<form action=\"../search/\" method=\"get\">", "<form action=\"../search/index.html\" method=\"get\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=../../about/\">", "<meta http-equiv=\"refresh\" content=\"0; url=../../about/index.html\">")]
    [InlineData("<a class=\"x\" href=\"a/\" lang=\"en\"><b>a/</b></a> <a href=\"b/\">", "<a class=\"x\" href=\"a/index.html\" lang=\"en\"><b>a/</b></a> <a href=\"b/index.html\">")]
    public void A_folder_is_its_index(string html, string expected) => Assert.Equal(expected, Apply(html));

    [Theory]
    [InlineData("<a href=\"https://site.example/types/\">")]
    [InlineData("<a href=\"mailto:a@site.example\">")]
    [InlineData("<a href=\"//site.example/\">")]
    [InlineData("<a href=\"/repo/types/\">")]
    [InlineData("<a href=\"#main\"><a href=\"\"><a href=\"?q=a/\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"../assets/site.0123456789.css\"><a href=\"../data/communities.csv\">")]
    [InlineData("<meta name=\"description\" content=\"url=a/\"><p title=\"a/\">a/ href=\"b/\"</p><!-- <a href=\"a/\"> -->")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": \"<a href='b/'>\"}</script>")]
    [InlineData("")]
    public void Everything_else_stays(string html) => Assert.Equal(html, Apply(html));

    [Fact]
    public void A_second_time_changes_nothing()
    {
        var once = Apply("<a href=\"a/\"><a href=\"..\"><form action=\"../b/?c#d\">");

        Assert.Equal(once, Apply(once));
    }

    private static string Apply(string html)
    {
        var output = new ArrayBufferWriter<char>();
        new IndexLinks().Apply(RoutePath.Page("communities", "a"), html, output);
        return new string(output.WrittenSpan);
    }
}
