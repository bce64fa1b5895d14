using System.Collections.Immutable;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Pages;

internal sealed record DataFile(string Name, string Href, int Entries);

internal sealed record FieldRow(string Key, string Label);

/// <summary>The view of the open-data page.</summary>
internal sealed class DataView : PageView
{
    public required ImmutableArray<DataFile> Files { get; init; }
    public required ImmutableArray<FieldRow> Fields { get; init; }
}

/// <summary>Open data: which files there are, and what their fields mean.</summary>
public sealed class DataPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "data";

    /// <inheritdoc/>
    public Type ViewType => typeof(DataView);

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
    [
        new PageSpec(Routes.Data, Name, [], () => site.Complete(new DataView
        {
            Page = Indexes.Info(site, Name, Routes.Data, "data", "data"),
            Breadcrumb = Crumbs.Index("data"),
            JsonLd = JsonLd.Of(site, Routes.Data, Crumbs.Index("data"), json =>
            {
                json.WriteStartObject();
                json.WriteString("@type", "DataCatalog");
                JsonLd.Id(json, site, Routes.Data);
                json.WriteString("name", site.Settings.Title);
                if (site.Site.Licence.Url is { } licence) json.WriteString("license", licence);
                json.WriteEndObject();
            }),
            Files = [new DataFile("communities.json", RoutePath.File("data/communities.json").Value, site.Catalog.Communities.Count(c => c.PublicationStatus == "published"))],
            Fields = [.. CommunityFields.Schema.Fields.Where(f => f.Shown.HasFlag(Model.Shown.Json)).Select(f => new FieldRow(f.Key, f.Label.Ja))],
        })),
    ];
}
