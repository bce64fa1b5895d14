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
            var publisher = source.Text(SourceFields.Publisher) ?? entry.Text(ReferenceFields.Publisher);
            var published = (source.Edtf(SourceFields.Published) ?? entry.Edtf(ReferenceFields.Published))?.Text;
            cell.Item().Add(source.Text(SourceFields.Title) ?? entry.Text(ReferenceFields.Title, ""));
            if ((publisher ?? published) is not null) cell.Add("（").Add(publisher).Add(publisher is null || published is null ? "" : ", ").Add(published).Add("）");
            cell.Add(source.Text(SourceFields.Url) ?? entry.Text(ReferenceFields.Url));
        }
    }

    /// <summary>The publication a source names by its key; nothing when it names none.</summary>
    public static FieldValues Literature(FieldValues source, SiteContext site) =>
        source.Text(SourceFields.Ref) is { } key && site.Catalog.Literature.GetValueOrDefault(key) is { } entry ? entry.Values : FieldValues.None;
}
