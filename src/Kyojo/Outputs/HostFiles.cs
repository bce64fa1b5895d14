using System.Text;
using Kyojo.Text;

namespace Kyojo.Outputs;

/// <summary><c>robots.txt</c> for search engines and <c>.nojekyll</c>, which tells GitHub Pages to serve the files as they are.</summary>
public sealed class HostFiles : IOutput
{
    /// <inheritdoc/>
    public string Name => "host files";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        yield return new OutputFile(RoutePath.File(".nojekyll"), _ => { });
        yield return new OutputFile(RoutePath.File("robots.txt"), stream => stream.Write(Encoding.UTF8.GetBytes(Robots(input))));
    }

    private static string Robots(OutputInput input)
    {
        var settings = input.Site.Settings;
        var text = new StringBuilder("User-agent: *\n").Append(settings.RobotsIndex ? "Allow: /\n" : "Disallow: /\n");
        if (settings.Url is { } url && settings.RobotsIndex) text.Append("\nSitemap: ").Append(url).Append("sitemap.xml\n");
        return text.ToString();
    }
}
