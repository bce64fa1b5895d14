using System.Text;
using Kyojo.Text;

namespace Kyojo.Tests.Pages;

/// <summary>What is not public is in no published byte, whichever output wrote it.</summary>
public sealed class PrivacyTests
{
    private static readonly (string Secret, string More)[] Secrets =
    [
        ("内部のメモの秘密", "internal_note: 内部のメモの秘密"),
        ("例示花子", "people: [{role: 代表, name: 例示花子, consent: {basis: consented, on: 2026-01-01}}]"),
        ("会員だけの秘密", "channels: [{kind: line, value: 会員だけの秘密, audience: members}, {kind: website, value: \"https://one.example.jp/\"}]"),
        ("secret-office@one.example.jp", "channels: [{kind: email, value: secret-office@one.example.jp, audience: office}]"),
        ("090-0000-0000", "channels: [{kind: phone, value: 090-0000-0000, audience: members, label: 幹事の電話}]"),
        ("幹事の電話", "channels: [{kind: phone, value: 090-0000-0000, audience: members, label: 幹事の電話}]"),
        ("2019-08-07", "people: [{role: 代表, name: 例示花子, consent: {basis: consented, on: 2019-08-07}}]"),
        ("not-a-twin", "not_duplicate_of: [not-a-twin]"),
    ];

    public static TheoryData<string, string> Cases => [.. Secrets.Select(s => (s.Secret, s.More))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_value_that_is_not_public_is_in_no_file(string secret, string more)
    {
        var store = Site.Build($$"""
            === content/communities/one.yml
            {{SiteText.Community("one", more + "\nplaces: [{role: base, prefecture: \"13\"}]")}}
            === content/communities/not-a-twin.yml
            {{SiteText.Community("not-a-twin").Replace("status: published", "status: draft", StringComparison.Ordinal)}}
            """);

        Assert.All(store.Paths, path => Assert.False(Contains(store.Read(RoutePath.File(path)), secret), path));
    }

    [Fact]
    public void A_draft_is_in_no_file()
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", "", "見せない会").Replace("status: published", "status: draft", StringComparison.Ordinal));

        Assert.All(store.Paths, path => Assert.False(Contains(store.Read(RoutePath.File(path)), "見せない会"), path));
    }

    [Fact]
    public void A_channel_that_is_not_public_leaves_no_trace_of_itself()
    {
        var with = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", "channels: [{kind: line, value: 会員だけ, audience: members}]"));
        var without = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one"));

        Assert.Equal(without.Snapshot(), with.Snapshot());
    }

    // In any of the forms in which text is written: as it is, as HTML, as JSON.
    private static bool Contains(byte[] bytes, string secret) =>
        new[] { secret, string.Concat(secret.Select(c => c > 127 ? $"\\u{(int)c:x4}" : c.ToString())), string.Concat(secret.Select(c => $"&#x{(int)c:X};")), secret.Replace("-", "", StringComparison.Ordinal) }
            .Any(form => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(form)) >= 0);
}
