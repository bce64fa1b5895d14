using Kyojo.Cli.Tests;

[assembly: AssemblyFixture(typeof(PublishedDemo))]

namespace Kyojo.Cli.Tests;

/// <summary>The demonstration site as published, built once for all tests that only read it.</summary>
public sealed class PublishedDemo : IDisposable
{
    private readonly Lazy<(TempSite Site, CommandRun Run)> atTop = new(() => Built(_ => { }));
    private readonly Lazy<(TempSite Site, CommandRun Run)> below = new(() => Built(site => site.Edit("site.yml", "url: https://kyojo.example/", "url: https://kyojo.example/repo/")));

    /// <summary>Day of these builds, so that another build of a test can be compared with them at midnight too.</summary>
    internal static string AsOf { get; } = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The output folder of the site as it is in the repository, served at <c>/</c>.</summary>
    internal string AtTop => atTop.Value.Site.At("public");

    /// <summary>What the build said.</summary>
    internal CommandRun Run => atTop.Value.Run;

    /// <summary>The output folder of the site for an address below <c>/repo/</c>.</summary>
    internal string BelowRepo => below.Value.Site.At("public");

    public void Dispose()
    {
        if (atTop.IsValueCreated) atTop.Value.Site.Dispose();
        if (below.IsValueCreated) below.Value.Site.Dispose();
    }

    private static (TempSite Site, CommandRun Run) Built(Action<TempSite> prepare)
    {
        var site = TempSite.Demo();
        prepare(site);
        return (site, site.Build("--as-of", AsOf));
    }
}
