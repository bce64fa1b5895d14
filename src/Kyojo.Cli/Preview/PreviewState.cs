namespace Kyojo.Preview;

/// <summary>What the browser is to show at one moment.</summary>
/// <param name="Version">Changes whenever pages have to be loaded again; differs between two runs of the program.</param>
/// <param name="BasePath">Where the site begins, such as <c>/</c> or <c>/repo/</c>.</param>
/// <param name="HasSite">False until a build has succeeded.</param>
/// <param name="Findings">HTML of what stops the latest build; empty = nothing does.</param>
internal sealed record PreviewState(string Version, string BasePath, bool HasSite, string Findings);
