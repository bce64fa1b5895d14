using Kyojo.Conformance;

namespace Kyojo.BrowserTests;

/// <summary>The invented site that themes are tried on: every page kind, notice, language and length.</summary>
internal static class FullSite
{
    /// <summary>Builds the site, drafts too.</summary>
    public static async Task<BuiltSite> Built(string basePath)
    {
        var source = Directory.CreateTempSubdirectory("kyojo-full-");
        try
        {
            BuiltSite.Write(InventedSites.Full(), source.FullName);
            return await BuiltSite.Of(source.FullName, basePath, "--drafts");
        }
        finally
        {
            source.Delete(recursive: true);
        }
    }
}
