using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>Where the site asks for it, a published entry records the group's consent to be listed (KYO2209).</summary>
public sealed class ListingConsentRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        if (!catalog.Settings.RequireConsent || entry.PublicationStatus != "published" || entry.Publication.Has(PublicationFields.ConsentToList)) return;
        // A consent that was refused has had its message.
        if (!entry.Publication.HasRefused) found.Add(Codes.NoConsentToList, entry.Values.SpanOf(CommunityFields.Publication, entry.File));
    }
}
