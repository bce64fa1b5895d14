namespace Kyojo.Pages;

/// <summary>One kind of page: which pages there are, and what each shows. Add one in <c>Defaults</c>, or in a site's Build.cs.</summary>
public interface IPageKind
{
    /// <summary>Name, equal to the template's: <c>type</c> for <c>pages/type.hbs</c>.</summary>
    string Name { get; }

    /// <summary>Class of its views: what the template checker reads paths against.</summary>
    Type ViewType { get; }

    /// <summary>True when the kind has pages in a language beside that of the content. Default: it has none.</summary>
    /// <param name="lang">Language of site.yml's <c>languages</c>: <c>en</c>, <c>easy</c> …</param>
    bool IsMadeIn(string lang) => false;

    /// <summary>
    /// True when a page may show descriptions of communities that are not among its own sources. False lets a build skip
    /// the views of pages when nothing but such descriptions changed.
    /// </summary>
    bool ShowsTextsOfOthers => true;

    /// <summary>All pages of the kind; several kinds are planned at once. Addresses are those of the content's language; the language's folder is put before them.</summary>
    /// <param name="site">Catalog and what every page needs.</param>
    IEnumerable<PageSpec> Plan(SiteContext site);
}
