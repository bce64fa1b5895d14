using System.Globalization;
using Kyojo.Model;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>What descriptions of the open data say of the whole: days come from the content, so that they change only with it.</summary>
internal sealed class DataSetInfo(SiteContext site)
{
    private readonly Lazy<(DateOnly First, DateOnly Last)?> days = new(() =>
    {
        var updated = site.Catalog.Communities.Where(c => c.PublicationStatus == "published").Select(c => c.Updated).ToArray();
        return updated.Length == 0 ? null : (updated.Min(), updated.Max());
    });

    /// <summary>Newest day of change among the published entries, ISO; null when there is none.</summary>
    public string? Modified => days.Value is { } all ? all.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Oldest day of change, ISO; null when there is none.</summary>
    public string? Issued => days.Value is { } all ? all.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Name and address of the licence.</summary>
    public (string Name, string? Url) Licence => site.Settings.LicenseOf(site.Settings.License);

    /// <summary>Words by which the data set is found: labels of the types.</summary>
    public IEnumerable<string> Keywords => site.Catalog.Types.Select(t => t.Label).Prepend("共助").Prepend("コミュニティ");

    /// <summary>Prefectures with published entries.</summary>
    public IEnumerable<Prefecture> Prefectures => site.Data.Where(d => d.Data.Group == DataGroup.Prefectures)
        .Select(d => ReferenceTables.Prefectures.First(p => d.Route.Value == $"data/prefectures/{p.Slug}.csv"));

    /// <summary>Address of a file: absolute when the site has an address, else from the top of the site.</summary>
    public string Address(RoutePath route) => (site.Settings.Url ?? "/") + route.Encoded();

    /// <summary>Address of a file from the folder <c>data/</c>.</summary>
    public static string Below(RoutePath route) => route.Encoded()["data/".Length..];
}
