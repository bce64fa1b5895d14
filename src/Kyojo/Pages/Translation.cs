using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Pages;

/// <summary>What a record says in another language (model.md section 3, <c>i18n</c>).</summary>
/// <param name="Name">Name.</param>
/// <param name="Summary">Summary.</param>
/// <param name="IsMachine">True when nobody has read it over: the page says so.</param>
internal sealed record Translation(MarkdownLine Name, MarkdownLine Summary, bool IsMachine)
{
    /// <summary>
    /// Null when there is too little for a page: a summary is needed, and for a foreign language a name (the official
    /// English name will do). A draft is not shown.
    /// </summary>
    /// <param name="community">The community.</param>
    /// <param name="lang">Language of the pages; easy Japanese may have ruby (profile <c>line</c>).</param>
    public static Translation? Of(Community community, string lang)
    {
        if (I18nFields.Schema[lang] is not { } field) return null;
        var said = community.Values.Map(CommunityFields.I18n).Map(field);
        var status = said.Text(I18nFields.Status, "human");
        if (status == "draft" || said.Text(I18nFields.Summary) is not { } summary) return null;
        var name = said.Text(I18nFields.Name) ?? lang switch
        {
            "easy" => community.Name,
            "en" => community.Values.Map(CommunityFields.Name).Text(NameFields.En),
            _ => null,
        };
        return name is null ? null : new Translation(Line(name), Line(summary), status == "machine");

        MarkdownLine Line(string text) => lang == "easy" ? MarkdownLine.Of(text) : MarkdownLine.OfPlain(text);
    }
}
