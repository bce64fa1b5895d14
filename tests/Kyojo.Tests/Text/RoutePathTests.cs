using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class RoutePathTests
{
    private static readonly Gen<string> Segments = Gen.Elements("types", "npo", "prefectures", "page", "2", "介護", "子 育て", "a+b", "100%", "q&a", "tag.x");

    private static readonly Gen<RoutePath> Paths =
        from folders in Segments.ListOf().Resize(4)
        from file in Gen.Elements("", "", "feed.xml", "表.csv")
        select file.Length == 0 ? RoutePath.Page([.. folders]) : RoutePath.File(string.Join('/', folders.Append(file)));

    [Fact]
    public void A_relative_link_leads_to_its_target() =>
        Prop.ForAll(Paths.ToArbitrary(), Paths.ToArbitrary(), (from, to) =>
        {
            var site = new Uri("https://site.example/repo/");
            var page = new Uri(site, from.Encoded());

            var resolved = new Uri(page, from.LinkTo(to));

            Assert.Equal(new Uri(site, to.Encoded()).AbsoluteUri, resolved.AbsoluteUri);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("", "index.html", true)]
    [InlineData("a/", "a/index.html", true)]
    [InlineData("a/b/", "a/b/index.html", true)]
    [InlineData("a/", "a/Index.html", false)]
    [InlineData("a/", "a/b/index.html", false)]
    [InlineData("a/xindex.html", "a/x", false)]
    [InlineData("a/b.html", "a/b.html", true)]
    public void All_addresses_of_a_file_have_one_place(string one, string other, bool isSame)
    {
        Assert.True(RoutePath.TryParse(one, out var first) & RoutePath.TryParse(other, out var second));

        Assert.Equal(isSame, first.Place(StringComparison.Ordinal) == second.Place(StringComparison.Ordinal));
        Assert.Equal(string.Equals(first.FilePath, second.FilePath, StringComparison.OrdinalIgnoreCase), string.Equals(first.Place(StringComparison.OrdinalIgnoreCase), second.Place(StringComparison.OrdinalIgnoreCase), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_way_to_the_root_leads_home() =>
        Prop.ForAll(Paths.ToArbitrary(), from =>
        {
            var page = new Uri(new Uri("https://site.example/repo/"), from.Encoded());

            var home = from.ToRoot.Length == 0 ? new Uri(page, ".") : new Uri(page, from.ToRoot);

            Assert.Equal("https://site.example/repo/", home.AbsoluteUri);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_that_is_read_as_a_route_leaves_the_site() =>
        Prop.ForAll(Gen.Elements("..", ".", "a", "/", "\\", "CON", "nul.txt", "a:", " ", "\0", "%2e%2e", "…", "\uD800").ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            if (!RoutePath.TryParse(text, out var route)) return;

            var full = Path.GetFullPath(Path.Combine("/out", route.FilePath));

            Assert.StartsWith("/out/", full, StringComparison.Ordinal);
            Assert.DoesNotContain("..", route.FilePath.Split('/'));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("types")]
    [InlineData("介護")]
    [InlineData("a b")]
    [InlineData("console")]
    [InlineData("com10")]
    [InlineData("index.html")]
    [InlineData("𠮷野")]
    public void A_plain_name_is_a_segment(string segment) => Assert.True(RoutePath.IsSegment(segment));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a:b")]
    [InlineData("a*")]
    [InlineData("c#")]
    [InlineData("a?")]
    [InlineData("\"a\"")]
    [InlineData("<a>")]
    [InlineData("a|b")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData(" a")]
    [InlineData("CON")]
    [InlineData("con.txt")]
    [InlineData("Aux")]
    [InlineData("nul")]
    [InlineData("COM1")]
    [InlineData("lpt9.md")]
    [InlineData("a\u0000b")]
    [InlineData("a\nb")]
    [InlineData("a\u007Fb")]
    public void A_name_that_some_system_refuses_is_no_segment(string segment)
    {
        Assert.False(RoutePath.IsSegment(segment));
        Assert.Throws<ArgumentException>(() => RoutePath.Page("types", segment));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_segment() => Assert.False(RoutePath.IsSegment("a\uD800b"));

    [Fact]
    public void A_segment_fits_the_file_systems_that_count_bytes()
    {
        Assert.True(RoutePath.IsSegment(new string('a', 200)));
        Assert.False(RoutePath.IsSegment(new string('a', 201)));
        Assert.False(RoutePath.IsSegment(new string('あ', 100)));
    }

    [Theory]
    [InlineData("", "", "./")]
    [InlineData("", "types/npo/", "types/npo/")]
    [InlineData("types/npo/", "", "../../")]
    [InlineData("types/npo/", "types/npo/", "./")]
    [InlineData("types/npo/", "types/union/", "../union/")]
    [InlineData("types/npo/", "types/", "../")]
    [InlineData("types/np/", "types/npo/", "../npo/")]
    [InlineData("communities/one/", "tags/介護/", "../../tags/%E4%BB%8B%E8%AD%B7/")]
    [InlineData("feed.xml", "data/a.json", "data/a.json")]
    public void Links_are_as_short_as_they_can_be(string from, string to, string expected)
    {
        Assert.True(RoutePath.TryParse(from, out var page));
        Assert.True(RoutePath.TryParse(to, out var target));

        Assert.Equal(expected, page.LinkTo(target));
    }

    [Theory]
    [InlineData("/about/", "about/index.html")]
    [InlineData("/", "index.html")]
    [InlineData("feed.xml", "feed.xml")]
    public void An_address_names_its_file(string text, string file)
    {
        Assert.True(RoutePath.TryParse(text, out var route));

        Assert.Equal(file, route.FilePath);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("a//b")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("https://a.example/")]
    public void An_address_outside_the_site_is_none(string text) => Assert.False(RoutePath.TryParse(text, out _));
}
