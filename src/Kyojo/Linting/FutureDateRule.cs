using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>
/// What is told as having happened happened by the day the site is built for (KYO2066): a check, a change, an end, a
/// visit to a source, a count of members, a consent. An error where the day was stated; a warning where it is the machine's:
/// time alone, and a clock that is wrong, never stop a site from being built.
/// </summary>
public sealed class FutureDateRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    private static readonly Bilingual ByClock = new(
        "基準日はこのパソコンの今日の日付です。日付の打ち間違いか、パソコンの時計を確かめてください。",
        "The day is today by this computer's clock: check the date for a slip, or the clock.");

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        var (values, file) = (entry.Values, entry.File);
        One(entry.Lifecycle, LifecycleFields.CheckedOn, file, catalog, found);
        One(entry.Publication, PublicationFields.Updated, file, catalog, found);
        One(entry.Publication.Map(PublicationFields.ConsentToList), PublicationFields.BasisOn, file, catalog, found);
        One(values.Map(CommunityFields.Members), MemberFields.AsOf, file, catalog, found);
        if (entry.Lifecycle.Edtf(LifecycleFields.Ended) is { } ended && ended.Earliest > catalog.AsOf)
        {
            Add(LifecycleFields.Ended, ended.Text, entry.Lifecycle.SpanOf(LifecycleFields.Ended, file), catalog, found);
        }

        Sources(values.Maps(CommunityFields.Sources), file, catalog, found);
        Consents(values.Maps(CommunityFields.Channels), file, catalog, found);
        Consents(values.Maps(CommunityFields.People), file, catalog, found);
        Consents(values.Maps(CommunityFields.Images), file, catalog, found);
    }

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        foreach (var study in catalog.Cases)
        {
            One(study.Values, CaseFields.Updated, study.File, catalog, found);
            Sources(study.Values.Maps(CaseFields.Sources), study.File, catalog, found);
            Consents(study.Values.Maps(CaseFields.Images), study.File, catalog, found);
        }

        foreach (var report in catalog.Reports) One(report.Values, ReportFields.Updated, report.File, catalog, found);
    }

    private static void Sources(ImmutableArray<FieldValues> sources, string file, Catalog catalog, DiagnosticBag found)
    {
        foreach (var source in sources) One(source, SourceFields.Accessed, file, catalog, found);
    }

    // Each table of fields has a row of its own for consent.
    private static void Consents(ImmutableArray<FieldValues> parts, string file, Catalog catalog, DiagnosticBag found)
    {
        foreach (var part in parts)
        {
            foreach (var entry in part.Entries)
            {
                if (entry.Value is FieldValues consent && entry.Field.Key == ConsentFields.Key) One(consent, ConsentFields.On, file, catalog, found);
            }
        }
    }

    private static void One(FieldValues values, Field field, string file, Catalog catalog, DiagnosticBag found)
    {
        if (values.Date(field) is { } day && day > catalog.AsOf) Add(field, Iso(day), values.SpanOf(field, file), catalog, found);
    }

    private static void Add(Field field, string date, SourceSpan span, Catalog catalog, DiagnosticBag found) =>
        found.Add(new Diagnostic
        {
            Code = Codes.AfterAsOf,
            Span = span,
            Args = [("key", field.Key), ("date", date), ("as_of", Iso(catalog.AsOf))],
            Severity = catalog.IsAsOfToday ? Severity.Warning : Severity.Error,
            Hint = catalog.IsAsOfToday ? ByClock : (Bilingual?)null,
        });

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
