using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Model.Fields;
using Kyojo.Pages;

namespace Kyojo.Outputs.OpenData;

/// <summary>Cells that come from the site: who publishes, under which licence, where the page is.</summary>
internal static class SiteCells
{
    public static void Write(StandardColumn column, Community community, SiteContext site, CellText cell)
    {
        var field = column.Field;
        if (field is null) cell.Add(site.Canonical(Routes.Of(community)) ?? Routes.Of(community).Encoded());
        else if (field == PublicationFields.License) cell.Add(community.Publication.Text(field) ?? site.Settings.License);
        else if (IsLocalGovernment(site.Settings)) cell.Add(site.Settings.Operator.Text(field));
    }

    /// <summary>True when a municipality or prefecture publishes the site.</summary>
    public static bool IsLocalGovernment(SiteSettings settings) => settings.Operator.Text(SiteFields.OperatorKind) is "municipality" or "prefecture";
}
