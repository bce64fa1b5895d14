using System.Xml.Linq;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kyojo.Cli.Tests;

/// <summary>
/// A published folder seen through a static host: every address is resolved as a browser does it, and answered with
/// the file a host would send.
/// </summary>
/// <param name="folder">The output folder.</param>
/// <param name="basePath">Where the host serves it, such as <c>/</c> or <c>/repo/</c>.</param>
internal sealed class SiteCrawl(string folder, string basePath)
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "poster", "data"];

    private readonly Uri home = new("http://h" + basePath);

    /// <summary>All pages by path below the output folder, parsed.</summary>
    public SortedDictionary<string, IHtmlDocument> Pages { get; } = new(
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), Parse), StringComparer.Ordinal);

    /// <summary>Every address of this host that no file answers, or whose fragment is on no such page: page and address.</summary>
    public IEnumerable<string> Broken() =>
        from page in Pages
        from address in Addresses(page.Value)
        let target = new Uri(UrlOf(page.Key), address)
        where target.Host == "h" && !(address.StartsWith('#') ? Has(page.Value, target) : Answers(target))
        select $"{page.Key}: {address}";

    /// <summary>Pages nobody can come to from the home page by links.</summary>
    public IEnumerable<string> Unreachable()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var path))
        {
            var linked = Pages[path].QuerySelectorAll("a[href]").Select(a => FileOf(new Uri(UrlOf(path), a.GetAttribute("href")!)));
            foreach (var next in linked.OfType<string>().Where(f => Pages.ContainsKey(f) && seen.Add(f))) waiting.Enqueue(next);
        }

        // What sends the visitor on is for old links and for addresses that were cut.
        return Pages.Where(page => page.Value.QuerySelector("meta[http-equiv=refresh]") is null).Select(page => page.Key).Except(seen).Except(["404.html"]);
    }

    /// <summary>Addresses of sitemap and feed, which are absolute, as paths of this host that no file answers.</summary>
    public IEnumerable<string> BrokenIn(string xml, string siteUrl)
    {
        var document = XDocument.Load(Path.Combine(folder, xml));
        var addresses = document.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)
            .Concat(document.Descendants().Where(e => e.Name.LocalName == "link").Attributes("href").Select(a => a.Value));
        return addresses.Where(a => !a.StartsWith(siteUrl, StringComparison.Ordinal) || FileOf(new Uri(home, a[siteUrl.Length..])) is null);
    }

    private static IHtmlDocument Parse(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));

    private static IEnumerable<string> Addresses(IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            foreach (var name in AddressAttributes)
            {
                if (element.GetAttribute(name) is { } value) yield return value;
            }

            foreach (var candidate in (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) yield return candidate.Split(' ')[0];
            if (element is IHtmlMetaElement { HttpEquivalent: "refresh" } refresh) yield return refresh.Content![(refresh.Content!.IndexOf('=', StringComparison.Ordinal) + 1)..];
        }
    }

    // 404.html is what the host sends for an address of any depth.
    private Uri UrlOf(string path) => path == "404.html"
        ? new Uri(home, "deep/er/than/any/page/")
        : new Uri(home, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)).Replace("index.html", "", StringComparison.Ordinal));

    private bool Answers(Uri target) =>
        FileOf(target) is { } file && (target.Fragment.Length <= 1 || Pages.TryGetValue(file, out var page) && Has(page, target));

    private static bool Has(IHtmlDocument page, Uri target) =>
        target.Fragment.Length <= 1 || page.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null;

    // The file a host answers with; null = 404. A folder without its last slash is not answered: hosts differ there.
    private string? FileOf(Uri target)
    {
        if (target.Host != "h" || !target.AbsolutePath.StartsWith(basePath, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(target.AbsolutePath[basePath.Length..]);
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        return File.Exists(Path.Combine(folder, path)) ? path : null;
    }
}
