using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>A picture on which people can be recognised has their consent (KYO2206; privacy rule P4), of groups and of cases.</summary>
public sealed class PictureConsentRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found) => Images(entry.Values, CommunityFields.Images, entry.File, found);

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        foreach (var story in catalog.EveryCase) Images(story.Values, CaseFields.Images, story.File, found);
    }

    private static void Images(FieldValues values, Field field, string file, DiagnosticBag found)
    {
        foreach (var image in values.Maps(field))
        {
            if (image.Text(ImageFields.People) == "present" && !Consent.IsGiven(image)) found.Add(Codes.PeopleWithoutConsent, image.SpanOf(ImageFields.People, file));
        }
    }
}
