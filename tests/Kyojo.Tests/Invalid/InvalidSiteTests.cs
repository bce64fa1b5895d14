namespace Kyojo.Tests.Invalid;

/// <summary>Every broken site gives exactly the codes, weights and places that its folder says, and publishes nothing on an error.</summary>
public sealed class InvalidSiteTests
{
    public static TheoryData<string> Names => [.. InvalidSite.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_site_is_told_exactly(string name)
    {
        var (report, store) = InvalidSite.Build(InvalidSite.Read(name));

        Assert.Equal(InvalidSite.Expected(name), InvalidSite.Found(report));
        Assert.Contains(report.Diagnostics, d => d.Code.Id == InvalidSite.CodeOf(name));
        Assert.Equal(report.HasErrors, !report.Published);
        Assert.Equal(report.HasErrors, !store.Paths.Any());
    }

    [Fact]
    public void The_base_has_no_fault()
    {
        var (report, _) = InvalidSite.Build(InvalidSite.Read(""));

        Assert.Empty(report.Diagnostics);
        Assert.True(report.Published);
    }
}
