using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Pages;

/// <summary>Cases and reports as cards, and which of them belong to a place or a type.</summary>
internal static class Documents
{
    public static DocumentCard Of(CaseStudy @case) => new(@case.TitleLine, Routes.Of(@case).Value, @case.SummaryLine, Dates.Iso(@case.Published)!, null);

    public static DocumentCard Of(Report report) => new(report.TitleLine, Routes.Of(report).Value, Texts.Cut(report.AbstractLine, 120), Dates.Iso(report.Published)!,
        report.Values.Text(ReportFields.Kind) is { } kind ? ReportFields.Kind.LabelOf(kind).Ja : null) { IsCorrected = report.IsCorrected };

    /// <summary>Cases of which a community is of the type.</summary>
    public static IEnumerable<CaseStudy> CasesOf(Catalog catalog, CommunityType type) =>
        catalog.Cases.Where(c => c.Communities.Any(id => catalog.ById.TryGetValue(id, out var community) && community.Type == type));

    /// <summary>Cases that tell of at least one of the communities, newest first.</summary>
    public static IEnumerable<CaseStudy> CasesOf(Catalog catalog, IEnumerable<Community> communities)
    {
        var told = communities.SelectMany(c => catalog.CasesOf.GetValueOrDefault(c.Id, [])).ToHashSet();
        return told.Count == 0 ? [] : catalog.Cases.Where(told.Contains);
    }

    /// <summary>Cases whose person or community is tied to the prefecture.</summary>
    public static IEnumerable<CaseStudy> CasesOf(Catalog catalog, Prefecture prefecture) =>
        catalog.Cases.Where(c => Person(c, CaseFields.Origin) == prefecture.Code || Person(c, CaseFields.Now) == prefecture.Code
            || c.Communities.Any(id => catalog.ById.TryGetValue(id, out var community) && community.Places.Any(p => p.PrefectureCode == prefecture.Code)));

    /// <summary>Reports about the prefecture.</summary>
    public static IEnumerable<Report> ReportsOf(Catalog catalog, Prefecture prefecture) => catalog.Reports.Where(r => r.Prefectures.Contains(prefecture.Code));

    private static string? Person(CaseStudy @case, Field field) => @case.Values.Map(CaseFields.Person).Text(field);
}
