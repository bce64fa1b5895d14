using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>A fee is free or an amount, not both (KYO2103).</summary>
public sealed class FeeRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        foreach (var fee in entry.Values.Map(CommunityFields.Joining).Maps(JoiningFields.Fee))
        {
            if (fee.Bool(JoiningFields.FeeFree) && fee.Int(JoiningFields.FeeAmount) is > 0) found.Add(Codes.FreeAndAmount, fee.SpanOf(JoiningFields.FeeAmount, entry.File));
        }
    }
}
