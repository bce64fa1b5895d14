using System.Globalization;
using Kyojo.Diagnostics;

namespace Kyojo.Building;

/// <summary>A template that fails while rendering fails on every page of its kind: one finding says how many (KYO4090).</summary>
internal static class TemplateFaults
{
    /// <summary>The findings of all pages with those of one template and one cause told once, at the first page.</summary>
    /// <param name="notes">Findings in the order of the pages.</param>
    public static IEnumerable<Diagnostic> Folded(IEnumerable<Diagnostic> notes)
    {
        var faults = new Dictionary<string, (Diagnostic First, int Pages)>(StringComparer.Ordinal);
        foreach (var note in notes)
        {
            if (note.Code != Codes.RenderFailed)
            {
                yield return note;
                continue;
            }

            var cause = string.Join('\n', note.Args.Where(a => a.Name is not ("page" or "pages")).Select(a => a.Value.Ja));
            faults[cause] = faults.TryGetValue(cause, out var fault) ? fault with { Pages = fault.Pages + 1 } : (note, 1);
        }

        foreach (var (first, pages) in faults.Values)
        {
            var number = pages.ToString(CultureInfo.InvariantCulture);
            yield return new Diagnostic { Code = first.Code, Span = first.Span, Severity = first.Severity, Args = [("pages", number), .. first.Args.Where(a => a.Name != "pages")] };
        }
    }
}
