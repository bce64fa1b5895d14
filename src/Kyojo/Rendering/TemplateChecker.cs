using Kyojo.Diagnostics;
using Kyojo.Rendering.Templates;
using Kyojo.Text;

namespace Kyojo.Rendering;

/// <summary>
/// Reads every template before the first page is rendered, so that all faults are told at once, with file and line:
/// form, helpers, partials, strings, assets, and each path against the view of every page kind that reaches it.
/// </summary>
public static class TemplateChecker
{
    /// <summary>Finds all faults at once.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="viewTypes">Type of the view of each page kind; the template of a kind is <c>pages/KIND.hbs</c>.</param>
    /// <param name="found">Receives KYO4010–4019. The same fault in several page kinds is one finding.</param>
    public static void Check(Theme theme, IReadOnlyDictionary<string, Type> viewTypes, DiagnosticBag found)
    {
        foreach (var path in theme.Templates.Keys) found.AddRange(theme.Tree(path)!.Faults);
        var walk = new CheckWalk(theme, new CheckReport(found));
        foreach (var kind in viewTypes.Keys.Order(StringComparer.Ordinal))
        {
            walk.Page($"pages/{kind}.hbs", viewTypes[kind]);
        }

        // Of the themes it extends a site may well use a part only.
        var own = $"themes/{theme.Name}/";
        foreach (var (path, file) in theme.Templates.Where(t => t.Value.Path.StartsWith(own, StringComparison.Ordinal)))
        {
            if (!walk.Reached.Contains(path)) found.Suggest(Codes.UnusedTemplate, SourceSpan.WholeFile(file.Path), NearNames.Of(path, walk.Reached.Order(StringComparer.Ordinal)));
        }
    }
}
