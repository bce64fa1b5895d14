using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>What page kinds plan from: the catalog, the part of views that all pages share, and links in Markdown.</summary>
public sealed class SiteContext
{
    private readonly ConcurrentDictionary<string, Card> cards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoutePath> byFile;
    private readonly HashSet<Community> shown;
    private readonly DiagnosticBag found;

    internal SiteContext(Catalog catalog, DiagnosticBag found, FrozenDictionary<string, RoutePath> media)
    {
        Catalog = catalog;
        this.found = found;
        byFile = Routes.ByFile(catalog);
        foreach (var (path, route) in media) byFile[path] = route;
        Site = SiteViews.Of(catalog);
        shown = [.. catalog.Communities];
    }

    /// <summary>Everything the site says.</summary>
    public Catalog Catalog { get; }

    /// <summary>Settings of the site.</summary>
    public SiteSettings Settings => Catalog.Settings;

    /// <summary>The part of views that all pages share.</summary>
    public SiteView Site { get; }

    /// <summary>Gives a view what all pages share.</summary>
    /// <typeparam name="T">Class of the view.</typeparam>
    /// <param name="view">The view.</param>
    public T Complete<T>(T view) where T : PageView
    {
        view.Site = Site;
        view.Fill(!Settings.RobotsIndex, Texts.Cut(Settings.Description, 120));
        view.Nav = [.. Site.Links.Select(link => link with { Current = CurrentOf(link, view.Page) })];
        return view;
    }

    /// <summary>Absolute address of a page; null without <c>url</c>.</summary>
    /// <param name="route">The page.</param>
    public string? Canonical(RoutePath route) => Settings.Url is { } url ? url + route.Encoded() : null;

    /// <summary>A Markdown text with its links to content resolved. A link to a content file that has no page is KYO2508.</summary>
    /// <param name="body">The text.</param>
    public Html Markdown(MarkdownBody body)
    {
        var links = MarkdownLinks.In(body);
        if (links.IsEmpty) return Html.Of(body, []);
        var resolved = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var (target, span) in links)
        {
            if (Resolve(body.Start.File, target) is { } route) resolved.Add((target, route));
            else if (IsContentFile(target)) found.Add(Codes.BrokenContentLink, span, ("target", target));
        }

        return Html.Of(body, resolved.ToImmutable());
    }

    /// <summary>True for a community with a page that may be linked: published, or a draft that is shown.</summary>
    /// <param name="community">The community.</param>
    internal bool HasPage(Community community) => shown.Contains(community);

    internal Card CardOf(Community community) => cards.GetOrAdd(community.Id, static (_, arg) => Cards.Of(arg.community, arg.catalog), (community, catalog: Catalog));

    internal ImmutableArray<Card> CardsOf(IEnumerable<Community> communities) => [.. communities.Select(CardOf)];

    // Site address of a link target: a content file's page, or an address from the site's root. Null = as written.
    private string? Resolve(string file, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? target : target[..hash];
        var fragment = hash < 0 ? "" : target[hash..];
        if (path.Length == 0) return null;
        if (path[0] == '/') return RoutePath.TryParse(path, out var route) ? route.Value + fragment : null;
        var full = Join(file, Uri.UnescapeDataString(path));
        return full is not null && byFile.TryGetValue(full, out var page) ? page.Value + fragment : null;
    }

    private static bool IsContentFile(string target)
    {
        var path = target.Split('#')[0];
        return path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);
    }

    private static string? Join(string file, string relative)
    {
        var parts = file.Split('/')[..^1].ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return string.Join('/', parts);
    }

    private static string? CurrentOf(NavLink link, PageInfo page) =>
        link.Href == page.Route ? "page" : link.Section.Length > 0 && link.Section == page.Section ? "true" : null;
}
