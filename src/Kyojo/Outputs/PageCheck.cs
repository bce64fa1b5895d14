using Kyojo.Diagnostics;

namespace Kyojo.Outputs;

/// <summary>
/// What is wrong with finished pages (KYO5001–5013). A fault of a template is on thousands of pages: it is told once,
/// with the first page and the number of the others.
/// </summary>
internal static class PageCheck
{
    /// <summary>Tells of all pages.</summary>
    /// <param name="input">All pages with their facts.</param>
    public static void Run(OutputInput input)
    {
        Dictionary<(string Code, string What), (FinishedPage Page, int Others)>? all = null;
        foreach (var page in input.Pages)
        {
            foreach (var (code, what) in page.Facts.Faults)
            {
                all ??= [];
                all[(code, what)] = all.TryGetValue((code, what), out var known) ? (known.Page, known.Others + 1) : (page, 0);
            }
        }

        if (all is null) return;
        foreach (var ((id, what), (page, others)) in all.OrderBy(f => f.Key.Code, StringComparer.Ordinal).ThenBy(f => f.Key.What, StringComparer.Ordinal))
        {
            var span = SourceSpan.WholeFile(page.Sources.IsEmpty ? input.Site.Settings.Path : page.Sources[0]);
            Bilingual where = others == 0
                ? new("/" + page.Route.Value, "/" + page.Route.Value)
                : new($"/{page.Route.Value} ほか{others}ページ", $"/{page.Route.Value} and {others} more");
            input.Found.Add(Codes.All[id], span, ("what", what), ("pages", where));
        }
    }
}
