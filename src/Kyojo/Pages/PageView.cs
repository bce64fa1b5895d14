using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Kyojo.Pages;

/// <summary>
/// What a template sees: this and nothing else. A page's identity is the hash of its view, so everything that changes
/// the page must stand in it. Keys are always present; there is null or an empty list when there is nothing.
/// </summary>
public abstract class PageView
{
    /// <summary>The same on every page; enters the identity once for the whole build, not page by page.</summary>
    [JsonIgnore]
    public SiteView Site { get; internal set; } = null!;

    /// <summary>Links of the header with the current one marked; follows from <see cref="Site"/> and the page's section.</summary>
    [JsonIgnore]
    public NavLinks Nav { get; internal set; } = new([]);

    /// <summary>Title, address and dates of the page.</summary>
    public required PageInfo Page { get => page; init => page = value; }

    private PageInfo page = null!;

    /// <summary>Says what the site as a whole says where the page says nothing.</summary>
    /// <param name="noIndex">True when search engines are to list no page.</param>
    /// <param name="description">Description for a page without one; may be empty.</param>
    /// <param name="prefix">Folder of the page's language; empty for the language of the content.</param>
    internal void Fill(bool noIndex, string description, string prefix) => page = page with
    {
        Route = prefix + page.Route,
        Robots = page.Robots ?? (noIndex ? "noindex" : null),
        Description = page.Description.Length > 0 || page.Robots is not null ? page.Description : description,
    };

    /// <summary>The way from home to this page, both included; empty on the home page.</summary>
    public ImmutableArray<Crumb> Breadcrumb { get; init; } = [];

    /// <summary>Other languages of the page; empty with one language.</summary>
    public ImmutableArray<Alternate> Alternates { get; internal set; } = [];

    /// <summary>Notices above the title.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>JSON-LD of the page; null when there is none.</summary>
    public Html? JsonLd { get; init; }

    /// <summary>Where to tell of a mistake: a site address or URL.</summary>
    public string Feedback { get; internal set; } = "";

    /// <summary>Where the page's own source file can be mended; null for a page made of many, and for a site that does not offer it.</summary>
    public string? Edit { get; internal set; }
}

/// <summary>The part of a view that is the same on every page.</summary>
public sealed class SiteView : SharedView
{
    /// <summary>Name of the site.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence beside the name; may be empty.</summary>
    public required string Tagline { get; init; }

    /// <summary>One sentence for machines; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>Language of the page: <c>ja</c>, <c>en</c>, <c>easy</c> …</summary>
    public required string Lang { get; init; }

    /// <summary>The same for <c>html lang</c>: <c>ja</c> for <c>easy</c>.</summary>
    public required string HtmlLang { get; init; }

    /// <summary>Language of the records: <c>ja</c>.</summary>
    public required string ContentLang { get; init; }

    /// <summary>Who publishes.</summary>
    public required OperatorView Operator { get; init; }

    /// <summary>Licence of the entries.</summary>
    public required LicenceView Licence { get; init; }

    /// <summary>How to be credited.</summary>
    public required string Credit { get; init; }

    /// <summary>Public address ending in <c>/</c>; null when not known.</summary>
    public required string? Url { get; init; }

    /// <summary>Path the site is served under, for 404.html.</summary>
    public required string BasePath { get; init; }

    /// <summary>Logo before the site's name; null when there is none.</summary>
    public required PictureView? Logo { get; init; }

    /// <summary>Picture that is shown where a page is shared; null when there is none.</summary>
    public required PictureView? ShareImage { get; init; }

    /// <summary>True when there is a feed.</summary>
    public required bool HasFeed { get; init; }

    /// <summary>True when the guide is published.</summary>
    public required bool HasGuide { get; init; }

    /// <summary>True when there is a page <c>search/</c> for the search box to send to.</summary>
    public required bool HasSearch { get; init; }

    /// <summary>True when there is a finder.</summary>
    public required bool HasFinder { get; init; }

    /// <summary>True when there are handouts for people who leave.</summary>
    public required bool HasLeave { get; init; }

    /// <summary>Links of the header.</summary>
    public required ImmutableArray<NavLink> Links { get; init; }
}

/// <summary>Who publishes the site.</summary>
/// <param name="Name">Name.</param>
/// <param name="Department">Department responsible; null when not said.</param>
/// <param name="Url">Official site; null when not said.</param>
/// <param name="Contact">Name of the contact; null when not said.</param>
/// <param name="FormUrl">Form; null when not said.</param>
/// <param name="Email">E-mail of the office; null when not said.</param>
/// <param name="Phone">Phone of the office; null when not said.</param>
/// <param name="Hours">Hours; null when not said.</param>
public sealed record OperatorView(string Name, string? Department, string? Url, string? Contact, string? FormUrl, string? Email, string? Phone, string? Hours);

/// <summary>A picture of the site as a whole.</summary>
/// <param name="Href">Site address of the file.</param>
/// <param name="Alt">What it shows, in words; null for the theme's own picture, which has a string.</param>
/// <param name="Width">Width in pixels; 0 = not known.</param>
/// <param name="Height">Height in pixels; 0 = not known.</param>
public sealed record PictureView(string Href, string? Alt, int Width, int Height);

/// <summary>A licence.</summary>
/// <param name="Name">Name as read by people.</param>
/// <param name="Url">Address of its text; null when not known.</param>
public sealed record LicenceView(string Name, string? Url);

/// <summary>The links of the header as the pages of a section have them.</summary>
/// <param name="links">The links.</param>
public sealed class NavLinks(ImmutableArray<NavLink> links) : SharedView, IReadOnlyList<NavLink>
{
    /// <inheritdoc/>
    public int Count => links.Length;

    /// <inheritdoc/>
    public NavLink this[int index] => links[index];

    /// <inheritdoc/>
    public IEnumerator<NavLink> GetEnumerator() => links.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A link of the header.</summary>
/// <param name="Label">Text; empty when the theme has one for the section.</param>
/// <param name="Href">Site address or URL.</param>
/// <param name="Section">Section the link stands for; empty for a link of the site's own.</param>
/// <param name="Current"><c>page</c> on that page, <c>true</c> below it, else null.</param>
public sealed record NavLink(string Label, string Href, string Section, string? Current)
{
    /// <summary>String of the theme that names the section; null for a link of the site's own.</summary>
    public string? Key { get; } = Section.Length > 0 ? "nav." + Section : null;
}

/// <summary>One step of the breadcrumb.</summary>
/// <param name="Label">Text; null when <paramref name="Key"/> names a string of the theme.</param>
/// <param name="Key">String of the theme; null when there is a text.</param>
/// <param name="Href">Site address; null for the current page.</param>
public sealed record Crumb(string? Label, string? Key, string? Href);

/// <summary>The page in one of the site's languages, this one among them.</summary>
/// <param name="Lang">Value of the attribute <c>lang</c>: <c>ja</c> for <c>easy</c>, for which there is no tag.</param>
/// <param name="Hreflang">The same, where it tells a machine something; null for <c>easy</c>.</param>
/// <param name="Label">Name of the language in itself.</param>
/// <param name="Href">Site address that begins with <c>/</c>, as it must not be led into this page's language; home of the language when the page is not there in it.</param>
/// <param name="Url">Absolute address of the page; null when it is not there, or without <c>url</c>.</param>
/// <param name="Current">True for the language of this page.</param>
/// <param name="Exists">False when the link leads to the home page instead.</param>
public sealed record Alternate(string Lang, string? Hreflang, string Label, string Href, string? Url, bool Current, bool Exists);

/// <summary>A notice above the title.</summary>
/// <param name="Kind">info, planned, unverified, dormant, ended, draft, example.</param>
/// <param name="Key">String of the theme that says it.</param>
/// <param name="Date">Date told with it; null when there is none.</param>
public sealed record Notice(string Kind, string Key, string? Date)
{
    /// <summary>String of the theme that names the kind in a word or two.</summary>
    public string Head { get; } = "notice.head." + Kind;

    /// <summary>What the notice is about; null when it is the page itself.</summary>
    public string? Name { get; init; }

    /// <summary>Site address of the page that tells more; null when there is none.</summary>
    public string? Href { get; init; }
}

/// <summary>A <c>meta</c> element.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its content.</param>
public sealed record MetaTag(string Name, string Content);

/// <summary>Title, address and dates of a page.</summary>
public sealed record PageInfo
{
    /// <summary>Name of the page kind and its template.</summary>
    public required string Kind { get; init; }

    /// <summary>Site address.</summary>
    public required string Route { get; init; }

    /// <summary>What the page is about, without the name of the site.</summary>
    public required string Title { get; init; }

    /// <summary>Number of the list page, 0 when the page is no list or the first.</summary>
    public int Number { get; init; }

    /// <summary>At most 120 characters for search engines; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Section of the header the page belongs to; may be empty.</summary>
    public string Section { get; init; } = "";

    /// <summary>Absolute address; null without <c>url</c>.</summary>
    public string? Canonical { get; init; }

    /// <summary><c>noindex</c>, or null.</summary>
    public string? Robots { get; init; }

    /// <summary>og:type: website or article.</summary>
    public string OgType { get; init; } = "website";

    /// <summary>The page's one style sheet, by its name in the theme. Default: that of the site; a kind with a look of its own names one that holds the site's too, such as <c>coverage.css</c>.</summary>
    public string Style { get; init; } = "site.css";

    /// <summary>Day of the last change, ISO; null when there is none.</summary>
    public string? Updated { get; init; }

    /// <summary>Site address a browser is sent on to at once; null for all pages but redirects.</summary>
    public string? Refresh { get; init; }

    /// <summary>What the page tells citation managers: <c>citation_*</c> and Dublin Core, in this order; empty for nearly all pages.</summary>
    public ImmutableArray<MetaTag> Meta { get; init; } = [];

    /// <summary>Source file, for an edit link; null for pages made of many.</summary>
    public string? Source { get; init; }
}
