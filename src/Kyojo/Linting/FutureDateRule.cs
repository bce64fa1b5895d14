using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>
/// What is told as having happened happened by the day the site is built for (KYO2066): a check, a change, an end, a
/// visit to a source, a count of members, a consent.
/// </summary>
public sealed class FutureDateRule : ILintRule
{
    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        var (values, file, asOf) = (entry.Values, entry.File, catalog.AsOf);
        One(entry.Lifecycle, LifecycleFields.CheckedOn, file, asOf, found);
        One(entry.Publication, PublicationFields.Updated, file, asOf, found);
        One(entry.Publication.Map(PublicationFields.ConsentToList), PublicationFields.BasisOn, file, asOf, found);
        One(values.Map(CommunityFields.Members), MemberFields.AsOf, file, asOf, found);
        if (entry.Lifecycle.Edtf(LifecycleFields.Ended) is { } ended && ended.Earliest > asOf)
        {
            Add(LifecycleFields.Ended, ended.Text, entry.Lifecycle.SpanOf(LifecycleFields.Ended, file), asOf, found);
        }

        Sources(values.Maps(CommunityFields.Sources), file, asOf, found);
        Consents(values.Maps(CommunityFields.Channels), file, asOf, found);
        Consents(values.Maps(CommunityFields.People), file, asOf, found);
        Consents(values.Maps(CommunityFields.Images), file, asOf, found);
    }

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        foreach (var study in catalog.Cases)
        {
            One(study.Values, CaseFields.Updated, study.File, catalog.AsOf, found);
            Sources(study.Values.Maps(CaseFields.Sources), study.File, catalog.AsOf, found);
            Consents(study.Values.Maps(CaseFields.Images), study.File, catalog.AsOf, found);
        }

        foreach (var report in catalog.Reports) One(report.Values, ReportFields.Updated, report.File, catalog.AsOf, found);
    }

    private static void Sources(ImmutableArray<FieldValues> sources, string file, DateOnly asOf, DiagnosticBag found)
    {
        foreach (var source in sources) One(source, SourceFields.Accessed, file, asOf, found);
    }

    // Each table of fields has a row of its own for consent.
    private static void Consents(ImmutableArray<FieldValues> parts, string file, DateOnly asOf, DiagnosticBag found)
    {
        foreach (var part in parts)
        {
            foreach (var entry in part.Entries)
            {
                if (entry.Value is FieldValues consent && entry.Field.Key == ConsentFields.Key) One(consent, ConsentFields.On, file, asOf, found);
            }
        }
    }

    private static void One(FieldValues values, Field field, string file, DateOnly asOf, DiagnosticBag found)
    {
        if (values.Date(field) is { } day && day > asOf) Add(field, Iso(day), values.SpanOf(field, file), asOf, found);
    }

    private static void Add(Field field, string date, SourceSpan span, DateOnly asOf, DiagnosticBag found) =>
        found.Add(Codes.AfterAsOf, span, ("key", field.Key), ("date", date), ("as_of", Iso(asOf)));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
