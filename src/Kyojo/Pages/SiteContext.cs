using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Sources;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>What page kinds plan from: the catalog, the part of views that all pages share, and links in Markdown.</summary>
public sealed class SiteContext
{
    private readonly ConcurrentDictionary<string, Card> cards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoutePath> byFile;
    private readonly HashSet<Community> shown;
    private readonly ConcurrentBag<WrittenLink> links = [];

    internal SiteContext(Catalog catalog, FrozenDictionary<string, RoutePath> media, IReadOnlySet<string> kinds)
    {
        Catalog = catalog;
        byFile = Routes.ByFile(catalog);
        foreach (var (path, route) in media) byFile[path] = route;
        Site = SiteViews.Of(catalog, kinds);
        shown = [.. catalog.Communities];
    }

    /// <summary>Everything the site says.</summary>
    public Catalog Catalog { get; }

    /// <summary>Settings of the site.</summary>
    public SiteSettings Settings => Catalog.Settings;

    /// <summary>The part of views that all pages share.</summary>
    public SiteView Site { get; }

    /// <summary>Links inside the site in the Markdown of all views made so far, in no order.</summary>
    internal IEnumerable<WrittenLink> Links => links;

    /// <summary>Receives what rendering would find in the texts of views; null when rendering will say it.</summary>
    internal DiagnosticBag? InPlaceOfRendering { get; set; }

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

    /// <summary>A Markdown text with its links to content resolved. Links that lead nowhere are found by the link check.</summary>
    /// <param name="body">The text.</param>
    public Html Markdown(MarkdownBody body)
    {
        InPlaceOfRendering?.AddRange(MarkdownReader.Read(body).Found);
        var written = MarkdownLinks.In(body);
        if (written.IsEmpty) return Html.Of(body, []);
        var page = byFile.GetValueOrDefault(body.Start.File);
        var resolved = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var (target, span) in written)
        {
            var address = Resolve(body.Start.File, target);
            links.Add(new WrittenLink(span, target, address, page));
            if (address is not null) resolved.Add((target, address));
        }

        return Html.Of(body, resolved.ToImmutable());
    }

    /// <summary>True for a community with a page that may be linked: published, or a draft that is shown.</summary>
    /// <param name="community">The community.</param>
    internal bool HasPage(Community community) => shown.Contains(community);

    /// <summary>Address of a picture named in a record; null when there is no such file (KYO2038 has told so).</summary>
    /// <param name="file">File of the record.</param>
    /// <param name="source">Path as written, relative to the record or from <c>content/</c>.</param>
    internal string? Picture(string file, string source) =>
        MediaPaths(file, source).Select(path => byFile.TryGetValue(path, out var route) ? route.Value : null).OfType<string>().FirstOrDefault();

    /// <summary>The files a path in a record may mean, nearest first.</summary>
    /// <param name="file">File of the record.</param>
    /// <param name="source">Path as written.</param>
    internal static IEnumerable<string> MediaPaths(string file, string source) =>
        new[] { ContentPath.Join(file, source), source, "content/" + source }.OfType<string>();

    internal Card CardOf(Community community) => cards.GetOrAdd(community.Id, static (_, arg) => Cards.Of(arg.community, arg.catalog), (community, catalog: Catalog));

    internal ImmutableArray<Card> CardsOf(IEnumerable<Community> communities) => [.. communities.Select(CardOf)];

    // Site address of a link target: a content file's page, or an address from the site's root. Null = as written.
    private string? Resolve(string file, string target)
    {
        var end = target.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? target : target[..end]);
        var rest = end < 0 ? "" : target[end..];
        if (path.Length == 0) return null;
        if (path[0] == '/') return RoutePath.TryParse(path, out var route) ? route.Value + rest : null;
        var full = ContentPath.Join(file, path);
        return full is not null && byFile.TryGetValue(full, out var page) ? page.Value + rest : null;
    }

    private static string? CurrentOf(NavLink link, PageInfo page) =>
        link.Href == page.Route ? "page" : link.Section.Length > 0 && link.Section == page.Section ? "true" : null;
}
