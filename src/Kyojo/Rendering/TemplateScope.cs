using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Rendering;

/// <summary>What the helpers may know about the page that is being rendered; nothing else reaches them.</summary>
/// <param name="Page">Address of the page: links lead from here.</param>
/// <param name="Lang">Language of the page as in site.yml: <c>ja</c>, <c>en</c>, <c>easy</c> …</param>
/// <param name="RenderHtml">Turns a text of the view into HTML when it is printed.</param>
/// <param name="BasePath">
/// Null for all pages but the one that is served at any depth (404): there links are this path, which begins and ends
/// with <c>/</c>, and the address.
/// </param>
public sealed record TemplateScope(RoutePath Page, string Lang, Func<Html, string> RenderHtml, string? BasePath = null)
{
    /// <summary>The pages of the page's language, for one beside that of the content.</summary>
    internal LanguageRoutes? Language { get; init; }
}
