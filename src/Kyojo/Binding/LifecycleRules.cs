using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Binding;

/// <summary>What must hold between the dates of a record and its legal form (KYO2065, 2068).</summary>
internal static class LifecycleRules
{
    /// <summary>労働者協同組合法（令和二年法律第七十八号）附則第一条: in force from this day.</summary>
    private static readonly DateOnly WorkersCooperativesAct = new(2022, 10, 1);

    // A field of the type's own: what the group was before it took its legal form.
    private const string ConvertedFrom = "converted_from";

    public static void Check(Community community, DiagnosticBag found)
    {
        if (community.Lifecycle.Edtf(LifecycleFields.Founded) is not { } founded) return;
        var span = community.Lifecycle.SpanOf(LifecycleFields.Founded, community.File);
        if (community.Lifecycle.Edtf(LifecycleFields.Ended) is { } ended && ended.Latest < founded.Earliest)
        {
            found.Add(Codes.EndedBeforeFounded, community.Lifecycle.SpanOf(LifecycleFields.Ended, community.File), ("ended", ended.Text), ("founded", founded.Text));
        }

        if (community.Values.Text(CommunityFields.LegalForm) is not ("worker-coop-act" or "worker-coop-certified") || founded.Latest >= WorkersCooperativesAct) return;
        if (community.Own.Schema[ConvertedFrom] is { } field && community.Own.Text(field) is not (null or "unknown")) return;
        found.Add(Codes.BeforeTheAct, span, ("founded", founded.Text), ("from", WorkersCooperativesAct.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
