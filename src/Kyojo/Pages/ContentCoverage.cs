using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Pages;

/// <summary>How much of the content is said in another language of the site (theme.md section 9).</summary>
/// <param name="Language">The language: <c>en</c>, <c>easy</c>.</param>
/// <param name="Human">Listed groups whose name and summary a person wrote or read over.</param>
/// <param name="Machine">Listed groups with a translation nobody has read over; their pages say so.</param>
/// <param name="Drafts">Listed groups with a draft, which is not shown.</param>
/// <param name="All">Listed groups.</param>
/// <param name="Missing">Ids of listed groups that stand there in the language of the content, sorted.</param>
/// <param name="Types">Types whose texts are said.</param>
/// <param name="AllTypes">Types.</param>
internal sealed record ContentCoverage(string Language, int Human, int Machine, int Drafts, int All, ImmutableArray<string> Missing, int Types, int AllTypes)
{
    /// <summary>One line for each language but that of the content, in the order of site.yml.</summary>
    public static ImmutableArray<ContentCoverage> Of(SiteContext site) =>
        [.. site.Languages.Where(language => !language.IsMain).Select(language => Of(language, site.Catalog.Listed, site.Catalog.Types))];

    private static ContentCoverage Of(SiteContext site, ImmutableArray<Community> listed, ImmutableArray<CommunityType> types)
    {
        var said = listed.Select(community => (community.Id, Said: site.TranslationOf(community), IsDraft: IsDraft(community, site.Lang))).ToList();
        return new ContentCoverage(
            site.Lang, said.Count(s => s.Said is { IsMachine: false }), said.Count(s => s.Said is { IsMachine: true }), said.Count(s => s.IsDraft), listed.Length,
            [.. said.Where(s => s.Said is null).Select(s => s.Id).Order(StringComparer.Ordinal)], types.Count(type => site.TextsOf(type).Lang is null), types.Length);
    }

    private static bool IsDraft(Community community, string lang) =>
        I18nFields.Schema[lang] is { } field && community.Values.Map(CommunityFields.I18n).Map(field).Text(I18nFields.Status) == "draft";
}
