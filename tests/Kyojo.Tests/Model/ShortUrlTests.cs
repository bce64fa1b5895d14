using FsCheck.Fluent;
using Kyojo.Model;

namespace Kyojo.Tests.Model;

public sealed class ShortUrlTests
{
    /// <summary>A code says area and occasion, and nothing else says the same.</summary>
    [Fact]
    public void Every_code_means_the_area_and_occasion_it_was_made_of()
    {
        string[] areas = [.. ReferenceTables.Prefectures.Select(p => p.Code), .. ReferenceTables.Municipalities.Keys];

        var codes = (from area in areas from id in Occasion.Ids select (area, id.Name, Code: area + id.Letter)).ToArray();

        Assert.All(codes, c =>
        {
            var (area, occasion) = ShortUrls.Meaning(c.Code)!.Value;
            Assert.Equal((c.area, c.Name), (area.Code, occasion));
        });
        Assert.Equal(codes.Length, codes.Select(c => ShortUrls.Meaning(c.Code) is var (area, occasion) ? ShortUrls.TargetOf(area, occasion) : "").Distinct().Count());
    }

    [Theory]
    [InlineData(""), InlineData("m"), InlineData("32"), InlineData("32x"), InlineData("48m"), InlineData("322017m")]
    public void What_is_no_code_means_nothing(string code) => Assert.Null(ShortUrls.Meaning(code));

    [Theory]
    [InlineData("https://www.example.lg.jp/", "https://www.example.lg.jp/q/32m/", "www.example.lg.jp/q/32m")]
    [InlineData("https://user.github.io/repo/", "https://user.github.io/repo/q/32m/", "user.github.io/repo/q/32m")]
    [InlineData("https://例え.jp/共助/", "https://xn--r8jz45g.jp/%E5%85%B1%E5%8A%A9/q/32m/", "xn--r8jz45g.jp/%E5%85%B1%E5%8A%A9/q/32m")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/q/32m/", "localhost:8080/q/32m")]
    public void The_printed_address_is_the_configured_one_in_ascii(string url, string address, string typed)
    {
        Assert.Equal(address, ShortAddress.Of(url, "32m"));
        Assert.Equal(typed, ShortAddress.Typed(url, "32m"));
    }
}
