using System.Collections.Immutable;
using System.Reflection;
using Kyojo.Diagnostics;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The view of a static page.</summary>
internal sealed class TextView : PageView
{
    public required string Title { get; init; }
    public required string? Summary { get; init; }
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
    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        foreach (var page in site.Catalog.Pages)
        {
            var route = Routes.OfPage(page);
            yield return new PageSpec(route, Name, [page.File], () => View(site, route, page.Title, page.Summary, page.Updated, page.File, page.Body));
        }

        if (site.Catalog.Pages.All(p => p.Id != "about"))
        {
            yield return new PageSpec(Routes.About, Name, [site.Settings.Path], () =>
                View(site, Routes.About, "このサイトについて", "", null, null, new MarkdownBody(BuiltInAbout(site), SourceSpan.WholeFile("about.md"), MarkdownProfile.Document)));
        }
    }

    private TextView View(SiteContext site, RoutePath route, string title, string summary, DateOnly? updated, string? source, MarkdownBody body)
    {
        var section = route == Routes.About ? "about" : "";
        ImmutableArray<Crumb> breadcrumb = [Crumbs.Home, new(title, null, null)];
        return site.Complete(new TextView
        {
            Page = new PageInfo
            {
                Kind = Name,
                Route = route.Value,
                Title = title,
                Description = summary,
                Section = section,
                Canonical = site.Canonical(route),
                Updated = Dates.Iso(updated),
                Source = source,
            },
            Breadcrumb = breadcrumb,
            JsonLd = JsonLd.Of(site, route, breadcrumb, json =>
            {
                json.WriteStartObject();
                json.WriteString("@type", section == "about" ? "AboutPage" : "WebPage");
                JsonLd.Id(json, site, route);
                json.WriteString("name", title);
                json.WriteEndObject();
            }),
            Title = title,
            Summary = summary.Length == 0 ? null : summary,
            BodyHtml = site.Markdown(body),
        });
    }

    private static string BuiltInAbout(SiteContext site)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reference/about.ja.md")
            ?? throw new InvalidOperationException("The built-in about text is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Replace("{operator}", site.Settings.OperatorName, StringComparison.Ordinal)
            .Replace("{licence}", site.Site.Licence.Name, StringComparison.Ordinal)
            .Replace("{contact}", site.Site.Operator.Contact ?? "未設定", StringComparison.Ordinal);
    }
}
