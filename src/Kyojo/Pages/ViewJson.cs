using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Kyojo.Pages.Leaving;

namespace Kyojo.Pages;

/// <summary>Writes views for their fingerprint; source-generated, so that no property can be forgotten.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SiteView))]
[JsonSerializable(typeof(CardText))]
[JsonSerializable(typeof(HomeView))]
[JsonSerializable(typeof(AccessibilityView))]
[JsonSerializable(typeof(AccessibilityCheckView))]
[JsonSerializable(typeof(TypeView))]
[JsonSerializable(typeof(TypeIndexView))]
[JsonSerializable(typeof(PrefectureView))]
[JsonSerializable(typeof(PrefectureTypeView))]
[JsonSerializable(typeof(PlaceListView))]
[JsonSerializable(typeof(PrefectureIndexView))]
[JsonSerializable(typeof(RegionView))]
[JsonSerializable(typeof(MunicipalityView))]
[JsonSerializable(typeof(LinkIndexView))]
[JsonSerializable(typeof(TagView))]
[JsonSerializable(typeof(CommunityView))]
[JsonSerializable(typeof(CommunityIndexView))]
[JsonSerializable(typeof(TombstoneView))]
[JsonSerializable(typeof(CaseView))]
[JsonSerializable(typeof(ReportView))]
[JsonSerializable(typeof(DocumentIndexView))]
[JsonSerializable(typeof(RecommendationsView))]
[JsonSerializable(typeof(ReferencesView))]
[JsonSerializable(typeof(TextView))]
[JsonSerializable(typeof(GuideView))]
[JsonSerializable(typeof(OpenDataView))]
[JsonSerializable(typeof(CoverageView))]
[JsonSerializable(typeof(EndedView))]
[JsonSerializable(typeof(LeaveIndexView))]
[JsonSerializable(typeof(LeaveAreaView))]
[JsonSerializable(typeof(LeaveOccasionView))]
[JsonSerializable(typeof(LeafletView))]
[JsonSerializable(typeof(FinderQuestionView))]
[JsonSerializable(typeof(FinderResultView))]
[JsonSerializable(typeof(FigureView))]
[JsonSerializable(typeof(KanaRowView))]
[JsonSerializable(typeof(SearchView))]
[JsonSerializable(typeof(NotFoundView))]
[JsonSerializable(typeof(RedirectView))]
internal sealed partial class ViewJson : JsonSerializerContext
{
    private const string NotNative = "A site's own Build.cs is not native code, and a test holds that all views of the engine are generated.";

    /// <summary>For the views of page kinds of a site's own Build.cs, which generated code does not know: reads them by reflection.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NotNative)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = NotNative)]
    public static IJsonTypeInfoResolver Reflected() => new DefaultJsonTypeInfoResolver();
}
