using Kyojo.Conformance;

namespace Kyojo.BrowserTests;

/// <summary>The settings and types of the full site and nothing else: what a site looks like on its first day.</summary>
internal static class EmptySite
{
    /// <summary>Builds the site.</summary>
    public static async Task<BuiltSite> Built()
    {
        var source = Directory.CreateTempSubdirectory("kyojo-empty-");
        try
        {
            BuiltSite.Write(InventedSites.Empty(), source.FullName);
            return await BuiltSite.Of(source.FullName, "/");
        }
        finally
        {
            source.Delete(recursive: true);
        }
    }
}
