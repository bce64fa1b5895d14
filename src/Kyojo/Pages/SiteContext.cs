using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Catalogs.Finding;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Sources;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>What page kinds plan from: the catalog, the part of views that all pages share, and links in Markdown.</summary>
public sealed class SiteContext
{
    private readonly Card?[] cards;
    private readonly ConcurrentDictionary<string, NavLinks> navs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CommunityType, TypeLink> types = new();
    private string? description;
    private readonly Dictionary<string, RoutePath> byFile;
    private readonly FrozenDictionary<string, FileFacts> files;
    private readonly HashSet<Community> shown;
    private readonly ConcurrentBag<WrittenLink> links;

    internal SiteContext(Catalog catalog, FrozenDictionary<string, RoutePath> media, FrozenDictionary<string, FileFacts> files, IReadOnlySet<string> kinds, Func<string, IReadOnlyDictionary<string, string>> strings, (PictureView? Logo, PictureView? Share) pictures = default)
    {
        this.files = files;
        handouts = new(() => new Leaving.Handouts(this));
        Catalog = catalog;
        cards = new Card?[catalog.RecordCount];
        Lang = catalog.Settings.Lang;
        byFile = Routes.ByFile(catalog);
        foreach (var (path, route) in media) byFile[path] = route;
        Site = SiteViews.Of(catalog, kinds, Lang, pictures);
        shown = [.. catalog.Communities];
        links = [];
        Words = new PageWords(strings(Lang));
        recommended = new Lazy<Recommended>(() => new Recommended(Catalog));
        dataUses = new Lazy<DataUses>(() => new DataUses(this));
        texts = new Lazy<SiteTexts>(() => new SiteTexts(this));
        ImmutableArray<SiteContext> all = [this, .. catalog.Settings.Languages.Where(lang => lang != Lang).Select(lang => new SiteContext(this, kinds, lang, strings(lang), pictures))];
        foreach (var context in all) context.Languages = all;
    }

    private SiteContext(SiteContext main, IReadOnlySet<string> kinds, string lang, IReadOnlyDictionary<string, string> strings, (PictureView? Logo, PictureView? Share) pictures)
    {
        Catalog = main.Catalog;
        cards = new Card?[main.cards.Length];
        handouts = new(() => new Leaving.Handouts(this));
        Lang = lang;
        (byFile, files, shown, links) = (main.byFile, main.files, main.shown, main.links);
        Site = SiteViews.Of(Catalog, kinds, lang, pictures);
        Words = new PageWords(strings);
        (recommended, dataUses, texts) = (main.recommended, main.dataUses, main.texts);
    }

    /// <summary>Language of the pages that are planned: that of the content, or one more.</summary>
    public string Lang { get; }

    /// <summary>True for the language of the content.</summary>
    public bool IsMain => Lang == Settings.Lang;

    /// <summary>The site in all its languages, that of the content first.</summary>
    internal ImmutableArray<SiteContext> Languages { get; private set; } = [];

    /// <summary>Strings of the theme in this language.</summary>
    internal PageWords Words { get; }

    /// <summary>The pages there are in this language; known once all are planned.</summary>
    internal LanguageRoutes Planned { get; set; } = new("", FrozenSet<string>.Empty);

    /// <summary>Recorded results of accessibility tests.</summary>
    internal AccessibilityResults Accessibility
    {
        get => Languages[0].results;
        set => results = value;
    }

    private AccessibilityResults results = AccessibilityResults.None;

    /// <summary>What reports recommend, by audience.</summary>
    internal Recommended Recommended => Languages[0].recommended.Value;

    private readonly Lazy<Recommended> recommended;

    /// <summary>Which figures of reports show a file of data.</summary>
    internal DataUses DataUses => Languages[0].dataUses.Value;

    private readonly Lazy<DataUses> dataUses;

    /// <summary>The pages of the finder; null when its table does not hold together.</summary>
    internal Finder? Finder => Languages[0].finder?.GetAwaiter().GetResult();

    /// <summary>Takes a finder that may still be in the making; who asks for it waits.</summary>
    internal void Take(Task<Finder> inTheMaking) => finder = inTheMaking;

    private Task<Finder>? finder;

    /// <summary>PDF files that were printed from the pages, by their address; empty for a build alone.</summary>
    internal ImmutableSortedDictionary<string, byte[]> Printed
    {
        get => Languages[0].printed;
        set => printed = value;
    }

    private ImmutableSortedDictionary<string, byte[]> printed = ImmutableSortedDictionary<string, byte[]>.Empty;

    /// <summary>The PDF file of a page in this language; null when it was not printed.</summary>
    /// <param name="page">The page, without the folder of the language.</param>
    /// <param name="name">Name of the file without its extension.</param>
    internal PdfView? PdfOf(RoutePath page, string name) =>
        Planned.Prefix + PrintedPages.Of(page, name).Value is var address && Printed.TryGetValue(address, out var bytes) ? new PdfView(IsMain ? address : "/" + address, FileSize.Of(bytes.Length)) : null;

    /// <summary>Files of open data, in the order in which they were written; empty while nothing was.</summary>
    public IReadOnlyList<WrittenData> Data => Languages[0].data;

    /// <summary>Notes that a file of open data was written.</summary>
    internal void AddData(WrittenData file) => Languages[0].data.Add(file);

    private readonly List<WrittenData> data = [];

    /// <summary>Language of labels of fields and values.</summary>
    internal Language Labels => Lang is "ja" or "easy" ? Language.Japanese : Language.English;

    /// <summary>What is handed to people who leave, in this language.</summary>
    internal Leaving.Handouts Handouts => handouts.Value;

    private readonly Lazy<Leaving.Handouts> handouts;

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
        view.Nav = NavOf(view.Page);
        if (Languages.Length > 1) view.Alternates = Alternates(view.Page.Route, view.Page.Robots is null);
        if (view.Feedback.Length == 0) view.Feedback = FeedbackLinks.Correct(view.Page, Settings) ?? Routes.About.Value;
        view.Edit = FeedbackLinks.Edit(view.Page, Settings);
        view.Fill(!Settings.RobotsIndex, description ??= Pages.Texts.Cut(Site.Description, 120), Planned.Prefix);
        return view;
    }

    /// <summary>Texts of reports, and what stands around every text; the same in all languages.</summary>
    internal SiteTexts Texts => texts.Value;

    private readonly Lazy<SiteTexts> texts;

    /// <summary>Absolute address of a page, in this language if it is there; null without <c>url</c>.</summary>
    /// <param name="route">The page.</param>
    public string? Canonical(RoutePath route) => Settings.Url is not { } url ? null : IsMain || !Planned.Has(route.Value) ? url + route.Encoded() : url + Planned.Prefix + route.Encoded();

    /// <summary>A Markdown text with its links to content resolved. Links that lead nowhere are found by the link check.</summary>
    /// <param name="body">The text.</param>
    /// <param name="rules">What it is held to beside the settings of the site.</param>
    /// <param name="around">Tables it may show; null = those of the site.</param>
    public Html Markdown(MarkdownBody body, MarkdownRules rules = MarkdownRules.None, MarkdownAround? around = null)
    {
        if (Settings.RawHtml && body.Profile == MarkdownProfile.Document) rules |= MarkdownRules.RawHtml;
        if (rules != body.Rules) body = body with { Rules = rules };
        if (around is not null || body.Profile == MarkdownProfile.Document) body = body with { Around = around ?? Texts.Around };
        // Boxes may show records: what they show is known from the tree alone.
        var tree = InPlaceOfRendering is not null || (body.Profile == MarkdownProfile.Document && body.Text.Contains(":::", StringComparison.Ordinal)) ? MarkdownReader.Read(body) : null;
        InPlaceOfRendering?.AddRange(tree!.Found);
        var written = tree is null || body.Profile == MarkdownProfile.Line ? MarkdownLinks.In(body) : MarkdownLinks.In(tree);
        return Html(body, written, tree?.Shown ?? "");
    }

    /// <summary>A document read with the rules of the site, for a page that shows more of it than its text.</summary>
    /// <param name="body">The text.</param>
    internal MarkdownTree TreeOf(MarkdownBody body) => MarkdownReader.Read(body with { Rules = Settings.RawHtml ? MarkdownRules.RawHtml : MarkdownRules.None, Around = Texts.Around });

    /// <summary>A text that has been read, with its links to content resolved.</summary>
    /// <param name="tree">The text.</param>
    internal Html Markdown(MarkdownTree tree)
    {
        InPlaceOfRendering?.AddRange(tree.Found);
        return Html(tree.Body, MarkdownLinks.In(tree), tree.Shown);
    }

    /// <summary>The same with its key points apart; null when it has none.</summary>
    /// <param name="tree">The text.</param>
    internal (Html? KeyPoints, Html Body) MarkdownParts(MarkdownTree tree)
    {
        var whole = Markdown(tree);
        return tree.KeyPoints.Any() ? (whole.With(MarkdownRules.KeyPoints), whole.With(MarkdownRules.WithoutKeyPoints)) : (null, whole);
    }

    private Html Html(MarkdownBody body, ImmutableArray<(string Target, Diagnostics.SourceSpan Span)> written, string shown)
    {
        if (written.IsEmpty) return Pages.Html.Of(body, [], shown);
        var page = byFile.GetValueOrDefault(body.Start.File);
        var resolved = ImmutableArray.CreateBuilder<(string, string, FileFacts?)>();
        foreach (var (target, span) in written)
        {
            var address = Resolve(body.Start.File, target);
            var isUnread = address is null && ContentPath.Join(body.Start.File, target) is { } missing && Catalog.Unread.Has(UnreadKind.File, missing);
            links.Add(new WrittenLink(span, target, address, page) { IsUnread = isUnread });
            if (address is not null) resolved.Add((target, address, files.GetValueOrDefault(address)));
        }

        return Pages.Html.Of(body, resolved.ToImmutable(), shown);
    }

    /// <summary>True for a community with a page that may be linked: published, or a draft that is shown.</summary>
    /// <param name="community">The community.</param>
    internal bool HasPage(Community community) => shown.Contains(community);

    /// <summary>Address of a picture named in a record; null when there is no such file (KYO2038 has told so).</summary>
    /// <param name="file">File of the record.</param>
    /// <param name="source">Path as written, relative to the record or from <c>content/</c>.</param>
    internal string? Picture(string file, string source) =>
        MediaPaths(file, source).Select(path => byFile.TryGetValue(path, out var route) ? route.Value : null).OfType<string>().FirstOrDefault();

    /// <summary>What is known of a published file; null when there is none at the address.</summary>
    /// <param name="address">Its address.</param>
    internal FileFacts? FileOf(string address) => files.GetValueOrDefault(address);

    /// <summary>The files a path in a record may mean, nearest first.</summary>
    /// <param name="file">File of the record.</param>
    /// <param name="source">Path as written.</param>
    internal static IEnumerable<string> MediaPaths(string file, string source) =>
        new[] { ContentPath.Join(file, source), source, "content/" + source }.OfType<string>();

    /// <summary>Link to the page of a type.</summary>
    /// <param name="type">The type.</param>
    internal TypeLink LinkTo(CommunityType type) => types.GetOrAdd(type, static (one, site) => new TypeLink(one.Id, site.NameOf(one), Routes.Of(one).Value), this);

    // Two workers may make the same card: all go on with the first.
    internal Card CardOf(Community community)
    {
        ref var card = ref cards[community.Number];
        if (Volatile.Read(ref card) is { } made) return made;
        var mine = Cards.Of(community, this);
        return Interlocked.CompareExchange(ref card, mine, null) ?? mine;
    }

    /// <summary>Lets go what cards printed, once all pages are made.</summary>
    internal void ForgetPrinted()
    {
        foreach (var card in cards) card?.Printed = null;
    }

    internal ImmutableArray<Card> CardsOf(IEnumerable<Community> communities) => [.. communities.Select(CardOf)];

    internal ImmutableArray<Card> CardsOf(ImmutableArray<Community> communities) => ImmutableArray.CreateRange(communities, CardOf);

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

    // A page that search engines are not to show tells them of no other language; its visitors see links where there is one.
    private ImmutableArray<Alternate> Alternates(string route, bool isIndexed)
    {
        if (!isIndexed && Languages.Count(site => site.Planned.Has(route)) < 2) return [];
        return [.. Languages.Select(site =>
        {
            var exists = site.Planned.Has(route);
            var address = site.Planned.Prefix + (exists ? route : "");
            var isEasy = site.Lang == "easy";
            return new Alternate(site.Site.HtmlLang, isEasy ? null : site.Lang, site.Words.Say(exists ? "language.name" : "language.home"), "/" + address,
                isIndexed && exists && Settings.Url is { } url && RoutePath.TryParse(address, out var path) ? url + path.Encoded() : null, site == this, exists);
        })];
    }

    // Nearly all pages are in a section and not what a link leads to.
    private NavLinks NavOf(PageInfo page)
    {
        foreach (var link in Site.Links)
        {
            if (link.Href == page.Route) return Marked(page);
        }

        return navs.GetOrAdd(page.Section, (_, one) => Marked(one), page);
    }

    private NavLinks Marked(PageInfo page) => new([.. Site.Links.Select(link => link with { Current = CurrentOf(link, page) })]);

    private static string? CurrentOf(NavLink link, PageInfo page) =>
        link.Href == page.Route ? "page" : link.Section.Length > 0 && link.Section == page.Section ? "true" : null;
}
