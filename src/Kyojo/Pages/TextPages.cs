using System.Collections.Immutable;
using System.Reflection;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The view of a static page.</summary>
internal sealed class TextView : PageView
{
    public required MarkdownLine Title { get; init; }
    public required MarkdownLine? Summary { get; init; }
    public required Html BodyHtml { get; init; }
}

/// <summary>The pages of <c>content/pages</c>; <c>about</c> is made from a built-in text when a site has none.</summary>
public sealed class TextPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "page";

    /// <inheritdoc/>
    public Type ViewType => typeof(TextView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => true;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        foreach (var page in site.Catalog.Pages)
        {
            if (RouteIn(site, page) is { } route) yield return new PageSpec(route, Name, [page.File], () => View(site, route, page.TitleLine, page.SummaryLine, page.Updated, page.File, page.Body));
        }

        if (!site.Catalog.Pages.Any(page => RouteIn(site, page) == Routes.About))
        {
            yield return new PageSpec(Routes.About, Name, [site.Settings.Path], () =>
                View(site, Routes.About, MarkdownLine.OfPlain(site.Words.Say("nav.about")), MarkdownLine.OfPlain(""), null, null, new MarkdownBody(BuiltInAbout(site), SourceSpan.WholeFile("about.md"), MarkdownProfile.Document)));
        }
    }

    // content/pages/en/about.md is the page about/ in English; null for a page of another language.
    private static RoutePath? RouteIn(SiteContext site, TextPage page)
    {
        var slash = page.Id.IndexOf('/', StringComparison.Ordinal);
        var lang = slash > 0 && site.Languages.Any(l => !l.IsMain && l.Lang == page.Id[..slash]) ? page.Id[..slash] : null;
        if (site.IsMain) return lang is null ? Routes.OfPage(page) : null;
        return lang == site.Lang ? Routes.OfPage(page.Id[(slash + 1)..]) : null;
    }

    private TextView View(SiteContext site, RoutePath route, MarkdownLine title, MarkdownLine summary, DateOnly? updated, string? source, MarkdownBody body)
    {
        var section = route == Routes.About ? "about" : "";
        ImmutableArray<Crumb> breadcrumb = [Crumbs.Home, new(title.Plain, null, null)];
        return site.Complete(new TextView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = title.Plain,
                Description = summary.Plain,
                Section = section,
                Canonical = site.Canonical(route),
                Updated = Dates.Iso(updated),
                Source = source,
                Style = MarkdownBoxes.StyleOf(body),
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json =>
            {
                json.WriteStartObject();
                json.WriteString("@type", section == "about" ? "AboutPage" : "WebPage");
                JsonLd.Id(json, site, route);
                json.WriteString("name", title.Plain);
                json.WriteEndObject();
            }),
            Title = title,
            Summary = summary.Plain.Length == 0 ? null : summary,
            BodyHtml = site.Markdown(body),
        });
    }

    private static string BuiltInAbout(SiteContext site)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"reference/about.{(site.Lang is "ja" or "easy" ? site.Lang : "en")}.md")
            ?? throw new InvalidOperationException("The built-in about text is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Replace("{operator}", site.Site.Operator.Name, StringComparison.Ordinal)
            .Replace("{licence}", site.Site.Licence.Name, StringComparison.Ordinal)
            .Replace("{contact}", site.Site.Operator.Contact ?? site.Words.Say("not-set"), StringComparison.Ordinal);
    }
}
