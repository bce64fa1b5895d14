using Kyojo.Citations;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;

namespace Kyojo.Outputs.OpenData;

/// <summary>The sources of an entry in one cell: <c>title（publisher, date）URL</c> for each.</summary>
internal static class SourceCells
{
    public static void Write(Community community, SiteContext site, CellText cell)
    {
        foreach (var source in community.Values.Maps(CommunityFields.Sources))
        {
            var entry = Literature(source, site);
            var publisher = source.Text(SourceFields.Publisher) ?? entry?.Publisher;
            var published = (source.Edtf(SourceFields.Published) ?? entry?.Issued)?.Text;
            cell.Item().Add(source.Text(SourceFields.Title) ?? entry?.Title ?? "");
            if ((publisher ?? published) is not null) cell.Add("（").Add(publisher).Add(publisher is null || published is null ? "" : ", ").Add(published).Add("）");
            cell.Add(source.Text(SourceFields.Url) ?? entry?.Address);
        }
    }

    /// <summary>The publication a source names by its key; null when it names none.</summary>
    public static Publication? Literature(FieldValues source, SiteContext site) =>
        source.Text(SourceFields.Ref) is { } key ? site.Catalog.Literature.GetValueOrDefault(key)?.Publication : null;

    /// <summary>What a publication says for a field of a source; empty when it says nothing.</summary>
    /// <param name="entry">The publication.</param>
    /// <param name="field">The field.</param>
    public static string Of(Publication? entry, Field field) => (entry, field) switch
    {
        (null, _) => "",
        _ when field == SourceFields.Title => entry.Title,
        _ when field == SourceFields.Author => entry.AuthorNames ?? "",
        _ when field == SourceFields.Publisher => entry.Publisher ?? "",
        _ when field == SourceFields.Url => entry.Address ?? "",
        _ when field == SourceFields.Published => entry.Issued?.Text ?? "",
        _ when field == SourceFields.Accessed => entry.Accessed?.Text ?? "",
        _ => "",
    };
}
