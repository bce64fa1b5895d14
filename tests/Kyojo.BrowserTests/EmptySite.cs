using Kyojo.Conformance;

namespace Kyojo.BrowserTests;

/// <summary>The settings and types of the full site and nothing else: what a site looks like on its first day.</summary>
internal static class EmptySite
{
    /// <summary>Builds the site.</summary>
    /// <param name="options">More options of the build.</param>
    public static async Task<BuiltSite> Built(params string[] options)
    {
        var source = Directory.CreateTempSubdirectory("kyojo-empty-");
        try
        {
            BuiltSite.Write(InventedSites.Empty(), source.FullName);
            return await BuiltSite.Of(source.FullName, "/", options);
        }
        finally
        {
            source.Delete(recursive: true);
        }
    }
}
