using System.Text.Json.Serialization;

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
[JsonSerializable(typeof(TextView))]
[JsonSerializable(typeof(GuideView))]
[JsonSerializable(typeof(DataView))]
[JsonSerializable(typeof(CoverageView))]
[JsonSerializable(typeof(NotFoundView))]
[JsonSerializable(typeof(RedirectView))]
internal sealed partial class ViewJson : JsonSerializerContext;
