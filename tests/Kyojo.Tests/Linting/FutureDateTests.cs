using Kyojo.Linting;

namespace Kyojo.Tests.Linting;

/// <summary>Days that have not come yet, on 1 April 2026.</summary>
public sealed class FutureDateTests
{
    [Theory]
    [InlineData("checked_on: 2021-03-30", "checked_on: 2026-04-01", "")]
    [InlineData("checked_on: 2021-03-30", "checked_on: 2026-04-02", "KYO2066 5:42")]
    [InlineData("updated: 2026-01-01", "updated: 2026-04-02", "KYO2066 7:43")]
    [InlineData("status: unknown", "status: ended, ended: 2026-04-02", "KYO2066 5:35")]
    [InlineData("status: unknown", "status: ended, ended: 2026-04", "")]
    [InlineData("status: unknown", "status: ended, ended: 2027", "KYO2066 5:35")]
    [InlineData("ref: book", "ref: book, accessed: 2026-04-02", "KYO2066 6:41")]
    [InlineData("updated: 2026-01-01", "updated: 2026-01-01, consent_to_list: {basis: applied, on: 2026-04-02}", "KYO2066 7:93")]
    // A plan may lie ahead.
    [InlineData("status: unknown", "status: planned, founded: 2027, next_check: 2027-01-01", "")]
    public void What_happened_lies_behind(string from, string to, string expected) =>
        Assert.Equal(expected, Find(SiteText.Community("one").Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("members: {count: 1, as_of: 2026-04-02}", "KYO2066 8:28")]
    [InlineData("channels: [{kind: phone, value: 090-0000-0000, consent: {basis: consented, on: 2026-04-02}}]", "KYO2066 8:80")]
    [InlineData("people: [{role: 代表, name: 例示太郎, consent: {basis: consented, on: 2026-04-02}}]", "KYO2066 8:65")]
    [InlineData("members: {count: 1, as_of: 2026-04-01}", "")]
    public void Parts_of_a_record_are_looked_at(string more, string expected) => Assert.Equal(expected, Find(SiteText.Community("one", more)));

    [Fact]
    public void Cases_and_reports_are_looked_at()
    {
        var found = LintRun.Of("=== content/communities/one.yml\n" + SiteText.Community("one") + Site.Case("c", "one", "updated: 2026-04-02") + Site.Report("r", "updated: 2027-01-01"), new FutureDateRule());

        Assert.Equal(["content/cases/c.md:9:10", "content/reports/r.md:7:10"], found.Select(d => d.Span.ToString()));
    }

    private static string Find(string community) =>
        string.Join(' ', LintRun.Of("=== content/communities/one.yml\n" + community, new FutureDateRule()).Select(d => $"{d.Code.Id} {d.Span.Line}:{d.Span.Column}"));
}
