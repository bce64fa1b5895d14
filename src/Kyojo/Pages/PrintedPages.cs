using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A PDF file beside a page.</summary>
/// <param name="Href">Its site address; with <c>/</c> before the folder of another language.</param>
/// <param name="Size">Its size as people read it.</param>
internal sealed record PdfView(string Href, string Size);

/// <summary>Where the PDF file of a page stands.</summary>
internal static class PrintedPages
{
    /// <summary>Beside the page: <c>reports/ID/ID.pdf</c>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">Name of the file without its extension.</param>
    public static RoutePath Of(RoutePath page, string name) => RoutePath.File($"{page.Value}{name}.pdf");
}
