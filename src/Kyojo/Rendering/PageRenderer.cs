using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Sources;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Rendering;

/// <summary>A page's view to HTML: template, and the Markdown texts it prints. Safe for several threads.</summary>
/// <param name="engine">The templates of the page's language.</param>
/// <param name="words">Words of Markdown's own furniture in that language.</param>
/// <param name="language">The pages of the language; null for the language of the content.</param>
internal sealed class PageRenderer(TemplateEngine engine, MarkdownWords words, LanguageRoutes? language = null)
{
    /// <summary>Renders a page.</summary>
    /// <param name="spec">Which page.</param>
    /// <param name="view">What it shows.</param>
    /// <param name="output">Receives the HTML.</param>
    /// <param name="notes">Receives what was found in its texts, and KYO4090 when the template fails.</param>
    public void Render(PageSpec spec, PageView view, TextWriter output, DiagnosticBag notes)
    {
        // 404.html is served at any depth: its links start at the site's base path.
        var basePath = spec.Route == NotFoundPages.Route ? view.Site.BasePath : null;
        var scope = new TemplateScope(spec.Route, view.Site.Lang, html => Html(html, spec.Route, basePath, notes), basePath) { Language = language };
        try
        {
            engine.Render(spec.Kind, view, scope, output);
        }
        catch (TemplateException error)
        {
            notes.Add(Codes.RenderFailed, SourceSpan.WholeFile(error.Template), ("page", spec.Route.Value), ("pages", "1"), ("template", error.Template), ("detail", error.InnerException?.Message ?? error.Message));
        }
    }

    private string Html(Html html, RoutePath page, string? basePath, DiagnosticBag notes)
    {
        if (html.Markdown is not { } body) return html.Raw;
        var tree = MarkdownReader.Read(body);
        notes.AddRange(tree.Found);
        return MarkdownRenderer.Render(tree, words, target => Resolve(html, target, page, basePath), target => FileOf(html, target));
    }

    private static FileFacts? FileOf(Html html, string target)
    {
        foreach (var (written, _, file) in html.Links)
        {
            if (written == target) return file;
        }

        return null;
    }

    private string? Resolve(Html html, string target, RoutePath page, string? basePath)
    {
        foreach (var (written, found, _) in html.Links)
        {
            if (written != target) continue;
            var resolved = language is null ? found : language.Localised(found);
            var end = resolved.AsSpan().IndexOfAny('?', '#');
            var rest = end < 0 ? "" : resolved[end..];
            if (!RoutePath.TryParse(end < 0 ? resolved : resolved[..end], out var route)) return null;
            return (basePath is null ? page.LinkTo(route) : basePath + route.Encoded()) + rest;
        }

        return null;
    }
}
