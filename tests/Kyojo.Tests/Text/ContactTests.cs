using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class ContactTests
{
    [Theory]
    [InlineData("03-0000-0000", "03-0000-0000", "+81-3-0000-0000")]
    [InlineData("(03)0000-0000", "03-0000-0000", "+81-3-0000-0000")]
    [InlineData("（０３）００００−００００", "03-0000-0000", "+81-3-0000-0000")]
    [InlineData("(0000)00−0000", "0000-00-0000", "+81-000-00-0000")]
    [InlineData("03 0000 0000", "03-0000-0000", "+81-3-0000-0000")]
    [InlineData("0300000000", "0300000000", "+81-300000000")]
    [InlineData("0120-000-000", "0120-000-000", "+81-120-000-000")]
    [InlineData("0800-000-0000", "0800-000-0000", "+81-800-000-0000")]
    [InlineData("0570-000-000", "0570-000-000", "+81-570-000-000")]
    [InlineData("050-0000-0000", "050-0000-0000", "+81-50-0000-0000")]
    [InlineData("090ー0000ー0000", "090-0000-0000", "+81-90-0000-0000")]
    public void A_number_keeps_its_grouping(string written, string number, string international)
    {
        Assert.True(PhoneNumber.TryParse(JapaneseText.Code(written), out var phone));

        Assert.Equal((number, null, international), (phone.Number, phone.Extension, phone.International));
    }

    [Theory]
    [InlineData("03-0000-0000 内線12")]
    [InlineData("03-0000-0000（内線12）")]
    [InlineData("03-0000-0000 内線：１２")]
    public void An_extension_is_told_apart(string written)
    {
        Assert.True(PhoneNumber.TryParse(JapaneseText.Code(written), out var phone));

        Assert.Equal(new PhoneNumber("03-0000-0000", "12"), phone);
        Assert.Equal("03-0000-0000 内線12", phone.ToString());
    }

    [Theory]
    [InlineData("03-0000")]
    [InlineData("030-0000-00000")]
    [InlineData("3-0000-00000")]
    [InlineData("03-0000-0000 内線")]
    [InlineData("03-0000-0000 内線なし")]
    [InlineData("事務局へ")]
    [InlineData("03-0000-0000、03-0000-0001")]
    [InlineData("-")]
    [InlineData("")]
    public void Anything_else_is_no_number(string written) => Assert.False(PhoneNumber.TryParse(JapaneseText.Code(written), out _));

    [Theory]
    [InlineData("090-0000-0000", true)]
    [InlineData("060-0000-0000", true)]
    [InlineData("0800-000-0000", false)]
    [InlineData("050-0000-0000", false)]
    [InlineData("03-0000-0000", false)]
    public void Mobile_numbers_are_known_by_their_first_digits(string written, bool expected)
    {
        Assert.True(PhoneNumber.TryParse(written, out var phone));

        Assert.Equal(expected, phone.IsMobile);
    }

    [Fact]
    public void A_number_that_was_read_is_read_again_as_it_is() =>
        Prop.ForAll(Gen.Elements("0", "3", "0000", "12", "-", "(", ")", " ", "−", "内線", "090").ArrayOf().Select(p => string.Concat(p.Take(9))).ToArbitrary(), text =>
            !PhoneNumber.TryParse(text, out var phone) || (PhoneNumber.TryParse(phone.ToString(), out var again) && again == phone)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("https://one.example.jp")]
    [InlineData("https://one.example.jp/")]
    [InlineData("http://one.example.jp:8080/a?b=c#d")]
    [InlineData("HTTPS://One.Example.jp/")]
    [InlineData("https://one.example.jp/@name/催し?a=1#b")]
    [InlineData("https://例示.example/")]
    [InlineData("https://192.0.2.1/")]
    public void An_absolute_address_is_one(string text) => Assert.True(WebAddress.IsAbsolute(text));

    [Theory]
    [InlineData("one.example.jp")]
    [InlineData("//one.example.jp/")]
    [InlineData("ftp://one.example.jp/")]
    [InlineData("https://localhost/")]
    [InlineData("https://a:b@one.example.jp/")]
    [InlineData("https://a@one.example.jp/")]
    [InlineData("https://one.example.jp/a b")]
    [InlineData("https://one.example.jp\\a")]
    [InlineData("https://.jp/")]
    [InlineData("https://例\u2028示.example/")]
    [InlineData("https://例\uFFFE.example/")]
    [InlineData("https://")]
    [InlineData("")]
    public void Anything_else_is_none(string text) => Assert.False(WebAddress.IsAbsolute(text));

    [Theory]
    [InlineData("https://one.example.jp/a?b=%20#c", "https://one.example.jp/a?b=%20#c")]
    [InlineData("https://one.example.jp/催し?語=会#見", "https://one.example.jp/%E5%82%AC%E3%81%97?%E8%AA%9E=%E4%BC%9A#%E8%A6%8B")]
    [InlineData("https://例示.example:8080/催", "https://xn--fsq192h.example:8080/%E5%82%AC")]
    [InlineData("https://one.example.jp/%E5%82%AC/会", "https://one.example.jp/%E5%82%AC/%E4%BC%9A")]
    public void A_link_is_ascii(string text, string expected) => Assert.Equal(expected, WebAddress.Href(text));

    [Fact]
    public void A_link_of_an_address_is_ascii_and_an_address() =>
        Prop.ForAll(Gen.Elements("https://", "http://", "one", ".", "example", "例", "/", "?", "#", "%", "@", ":", "８", "\uD800", "é", "-").ArrayOf().Select(p => "https://a.example" + string.Concat(p.Take(8))).ToArbitrary(), text =>
        {
            if (!WebAddress.IsAbsolute(text)) return;

            var href = WebAddress.Href(text);

            Assert.True(WebAddress.IsAbsolute(href), href);
            Assert.True(System.Text.Ascii.IsValid(href), href);
            Assert.Equal(href, WebAddress.Href(href));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("https://www.note.com/a", "note.com", true)]
    [InlineData("https://NOTE.com", "note.com", true)]
    [InlineData("https://keynote.com/", "note.com", false)]
    [InlineData("https://note.com.example/", "note.com", false)]
    public void A_host_belongs_to_its_domain(string url, string domain, bool expected) => Assert.Equal(expected, WebAddress.IsOf(WebAddress.Host(url), domain));

    [Theory]
    [InlineData("info@one.example.jp", true)]
    [InlineData("a..b.@mail.example", true)]
    [InlineData("a+b_c@sub.one.example.jp", true)]
    [InlineData("info.example.jp", false)]
    [InlineData("info@example", false)]
    [InlineData("@example.jp", false)]
    [InlineData("a@b@example.jp", false)]
    [InlineData("会@example.jp", false)]
    [InlineData("a b@example.jp", false)]
    [InlineData("a@example..jp", false)]
    [InlineData("a@-example.jp", false)]
    [InlineData("a@example.j", false)]
    [InlineData("a@192.0.2.1", false)]
    [InlineData("<a@example.jp>", false)]
    public void A_mail_address_is_local_at_domain(string text, bool expected) => Assert.Equal(expected, MailAddress.IsValid(text));

    [Fact]
    public void A_mail_address_has_at_most_254_characters()
    {
        var domain = "@" + string.Concat(Enumerable.Repeat("a.", 100)) + "jp";

        Assert.True(MailAddress.IsValid(new string('x', 254 - domain.Length) + domain));
        Assert.False(MailAddress.IsValid(new string('x', 255 - domain.Length) + domain));
    }
}
