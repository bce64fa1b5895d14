using Kyojo.Catalogs.Finding;

namespace Kyojo.Pages;

/// <summary>The questions of the finder, one page for each after each set of answers that differ in effect (leaving-kit.md 10).</summary>
public sealed class FinderQuestionPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "finder-question";

    /// <inheritdoc/>
    public Type ViewType => typeof(FinderQuestionView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        site.Finder is not { } finder ? [] : finder.Pages.Where(p => p.Question is not null).Select(page => new PageSpec(FinderParts.RouteOf(page), Name, FinderParts.Sources(finder), () => View(site, finder, page)));

    private FinderQuestionView View(SiteContext site, Finder finder, FinderPage page)
    {
        var parts = new FinderParts(site, finder);
        var (question, lang) = parts.Text(page.Question!.Text);
        var (title, titleLang) = parts.Title;
        var route = FinderParts.RouteOf(page);
        var breadcrumb = parts.Breadcrumb(page, question);
        return site.Complete(new FinderQuestionView
        {
            Page = parts.Info(Name, page, question),
            Breadcrumb = breadcrumb,
            JsonLd = parts.Ld(route, page, breadcrumb),
            Finder = title,
            FinderLang = titleLang,
            Question = question,
            QuestionLang = lang,
            Said = parts.Said(page),
            Answers = [.. page.Ways.Select(way => parts.Choice(way))],
            Recommended = page.Steps.IsEmpty ? site.Recommended.Newest(FinderParts.Audience) : null,
            Skip = page.Ways.FirstOrDefault(w => w.Answer.HasNoEffect) is { } skip ? FinderParts.RouteOf(skip.To).Value : null,
        });
    }
}

/// <summary>What the answers lead to: kinds, entries of the whole country, places, cases, and a wider result.</summary>
public sealed class FinderResultPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "finder-result";

    /// <inheritdoc/>
    public Type ViewType => typeof(FinderResultView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
        site.Finder is not { } finder ? [] : finder.Pages.Where(p => p.Question is null).Select(page => new PageSpec(FinderParts.RouteOf(page), Name, FinderParts.Sources(finder), () => View(site, finder, page)));

    private FinderResultView View(SiteContext site, Finder finder, FinderPage page)
    {
        var parts = new FinderParts(site, finder);
        var (title, titleLang) = parts.Title;
        var route = FinderParts.RouteOf(page);
        var breadcrumb = parts.Breadcrumb(page, site.Words.Say("finder.result"));
        var selection = finder.Entries.Select(page.Shown);
        var types = selection.Types;
        return site.Complete(new FinderResultView
        {
            Page = parts.Info(Name, page, site.Words.Say("finder.result")),
            Breadcrumb = breadcrumb,
            JsonLd = parts.Ld(route, page, breadcrumb),
            Finder = title,
            FinderLang = titleLang,
            Said = parts.Said(page),
            Total = selection.All.Length,
            IsWider = page.Shown.WhereKey != page.Wish.WhereKey,
            Types = [.. types.Select(t => parts.Type(t.Type, t.Count))],
            Nationwide = parts.Cards(selection.Nationwide, page.Shown, types),
            Elsewhere = parts.Cards(selection.Elsewhere, page.Shown, types),
            Grid = selection.HasPlaces ? Tiles.Of(site, selection.In, p => types.Length == 1 ? PrefectureCounts.Href(site.Catalog, p, types[0].Type) : Routes.Of(p).Value) : null,
            Cases = [.. selection.Cases.Take(FinderParts.MostCases).Select(Documents.Of)],
            Wider = page.Wider is { } wider ? FinderParts.RouteOf(wider).Value : null,
            Recommended = site.Recommended.Newest(FinderParts.Audience),
            Suggest = FeedbackLinks.Suggest(site.Settings),
            Start = Routes.Finder.Value,
        });
    }
}
