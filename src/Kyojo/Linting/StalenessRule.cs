using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>
/// How long ago a published entry was checked (KYO2092, KYO3001–3004; model.md 6). Only a stated activity ages: nothing
/// is claimed of what is unknown or has ended.
/// </summary>
public sealed class StalenessRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        if (entry.PublicationStatus != "published" || entry.Status == "ended") return;
        if (entry.Lifecycle.Date(LifecycleFields.NextCheck) is { } next && next < catalog.AsOf)
        {
            found.Add(Codes.CheckDue, entry.Lifecycle.SpanOf(LifecycleFields.NextCheck, entry.File), ("date", next.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        if (entry.Status is not ("active" or "planned" or "dormant") || entry.CheckedOn is not { } day) return;
        var age = catalog.AsOf.DayNumber - day.DayNumber;
        var max = catalog.Settings.StaleFailure;
        var isOld = age > catalog.Settings.StaleOf(entry.Type.Id).Aging;
        var code = max > 0 && age > max ? Codes.TooOld : isOld ? CodeOf(catalog.StateOf(entry).Name) : null;
        if (code is not null) found.Add(code, entry.Lifecycle.SpanOf(LifecycleFields.CheckedOn, entry.File), ("days", Number(age)), ("max", Number(max)));
    }

    private static DiagnosticCode? CodeOf(string state) => state switch
    {
        "aging" => Codes.Aging,
        "unconfirmed" => Codes.Unconfirmed,
        "overdue" => Codes.Overdue,
        "planned" or "dormant" => Codes.Aging,
        _ => null,
    };

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
