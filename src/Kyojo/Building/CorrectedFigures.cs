using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// The figures and tables that corrections name are in the report, or were published once (KYO4233): else the page would say
/// that one was withdrawn which never was. What was published is known from <c>urls.lock</c>; a site without it is not checked.
/// </summary>
internal static class CorrectedFigures
{
    /// <summary>Checks the corrections of all published reports.</summary>
    /// <param name="catalog">The site.</param>
    /// <param name="addresses">The lock; null when the site has none.</param>
    /// <param name="found">Receives KYO4233.</param>
    public static void Check(Catalog catalog, SourceFile? addresses, DiagnosticBag found)
    {
        if (addresses is null) return;
        var locked = AddressLock.Read(addresses).Where(line => line.Anchor.Length > 0).ToLookup(line => line.Route, line => line.Anchor, StringComparer.Ordinal);
        foreach (var report in catalog.Reports.Where(r => r.Status == "published" && r.Corrections.Any(c => !c.Affects.IsEmpty)))
        {
            string[] known = [.. LockedParts.IdsOf(report).Concat(locked[Routes.Of(report).Value]).Distinct(StringComparer.Ordinal)];
            foreach (var correction in report.Values.Maps(ReportFields.Corrections))
            {
                var ids = correction.Texts(ReportFields.CorrectionAffects);
                for (var i = 0; i < ids.Length; i++)
                {
                    if (!known.Contains(ids[i])) found.Suggest(Codes.CorrectsNothing, correction.SpanOf(ReportFields.CorrectionAffects, i, report.File), NearNames.Of(ids[i], known), null, ("id", ids[i]));
                }
            }
        }
    }
}
