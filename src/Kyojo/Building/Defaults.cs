using System.Collections.Immutable;
using Kyojo.Linting;
using Kyojo.Model;
using Kyojo.Outputs;
using Kyojo.Outputs.OpenData;
using Kyojo.Outputs.SearchIndex;
using Kyojo.Pages;
using Kyojo.Pages.Leaving;
using Kyojo.PostProcessing;

namespace Kyojo.Building;

/// <summary>THE list: every page kind, rule, HTML pass and output of a site that adds none of its own.</summary>
public static class Defaults
{
    /// <summary>Page kinds, in the order in which they are planned.</summary>
    public static ImmutableArray<IPageKind> PageKinds { get; } =
    [
        new HomePages(),
        new TypeIndexPages(), new TypePages(),
        new PrefectureIndexPages(), new PrefecturePages(), new PrefectureTypePages(), new PlaceListPages(),
        new RegionPages(), new MunicipalityPages(), new LinkIndexPages(), new TagPages(),
        new CommunityIndexPages(), new CommunityPages(), new TombstonePages(),
        new CasePages(), new ReportPages(), new FigurePages(), new DocumentIndexPages(), new RecommendationPages(), new ReferencesPages(),
        new TextPages(), new GuidePages(), new DataPages(), new CoveragePages(), new EndedPages(),
        new AccessibilityPages(), new AccessibilityCheckPages(),
        new SearchPages(), new KanaRowPages(),
        new LeaveIndexPages(), new LeaveAreaPages(), new LeaveOccasionPages(), ..LeaveSettings.AllFormats.Select(format => new LeafletPages(format)),
        new FinderQuestionPages(), new FinderResultPages(),
        new NotFoundPages(), new RedirectPages(),
    ];

    /// <summary>Rules over the content, in no order that matters.</summary>
    public static ImmutableArray<ILintRule> Rules { get; } =
    [
        new EndedRule(), new FutureDateRule(), new StalenessRule(), new EvidenceRule(), new EndorsementRule(), new FeeRule(), new TypeRulesRule(), new RelationRule(),
        new UnusedSourceRule(), new EndedCitationRule(), new InferredPlaceRule(), new OrdinanceRule(), new MainFieldRule(), new TagVariantRule(), new UnknownFieldsRule(),
        new PictureConsentRule(), new ListingConsentRule(), new PersonalKeyRule(), new ContactConsentRule(), new PrivateHomeRule(), new CaseAliasRule(), new CaseIdentityRule(),
        new DuplicateRule(), new LeaveRule(),
    ];

    /// <summary>Passes over finished HTML, in their order.</summary>
    public static ImmutableArray<IHtmlPass> Passes { get; } = [new BlankLines()];

    /// <summary>Outputs, in their order.</summary>
    public static ImmutableArray<IOutput> Outputs { get; } =
    [
        new CommunityTables(), new CommunitiesJson(), new ListTables(), new CodeTables(), new ReportTables(), new CoverageTable(),
        new JsonSchemas(), new DataPackage(), new DataCatalog(), new Checksums(),
        new FigureFiles(), new CiteFiles(), new PrintedFiles(),
        new Feed(), new Sitemap(), new HostFiles(), new SearchOutput(),
    ];
}
