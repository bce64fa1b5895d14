using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>Volunteers who are backed say what the backing is (KYO2102).</summary>
public sealed class EndorsementRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        if (entry.Standing == "endorsed" && !entry.Values.Map(CommunityFields.Host).Has(HostFields.Endorsement))
        {
            found.Add(Codes.NoEndorsement, entry.Values.SpanOf(CommunityFields.Standing, entry.File));
        }
    }
}
