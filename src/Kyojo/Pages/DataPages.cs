using System.Collections.Immutable;
using Kyojo.Model.Columns;
using Kyojo.Model.Fields;

namespace Kyojo.Pages;

internal sealed record DataFileRow(string Name, string Href, string Title, string Format, int? Rows, string Size, string? Hash, ImmutableArray<Link> Uses);

internal sealed record DataFileTable(string Key, ImmutableArray<DataFileRow> Files, bool HasRows, bool HasHashes, bool HasUses);

internal sealed record ColumnRow(string Header, string Key, string Meaning, string Kind, ImmutableArray<string> Values, bool Required, bool Exact);

internal sealed record TypeColumns(string Title, ImmutableArray<ColumnRow> Rows);

internal sealed record FieldRow(string Key, string Label);

/// <summary>The view of the open-data page.</summary>
internal sealed class OpenDataView : PageView
{
    /// <summary>Files by what they hold; empty when the site offers none.</summary>
    public required ImmutableArray<DataFileTable> Tables { get; init; }

    /// <summary>Address of the list of all hashes; null when there is none.</summary>
    public required string? Hashes { get; init; }

    /// <summary>Address of the Excel form for contributors; null when there is none.</summary>
    public required string? Form { get; init; }

    /// <summary>Address of the page of what is covered; null on a site without it.</summary>
    public required string? Coverage { get; init; }

    /// <summary>Columns of the lists.</summary>
    public required ImmutableArray<ColumnRow> Columns { get; init; }

    /// <summary>Own columns of the types that have some.</summary>
    public required ImmutableArray<TypeColumns> Own { get; init; }

    /// <summary>Fields of the full records.</summary>
    public required ImmutableArray<FieldRow> Fields { get; init; }

    /// <summary>Newest day of change of what is offered, ISO; null when there is nothing.</summary>
    public required string? Modified { get; init; }
}

/// <summary>Open data: which files there are, what their columns mean, and how they may be used.</summary>
public sealed class DataPages : IPageKind
{
    // A list longer than this is a table of codes: the dictionary names it instead.
    private const int MostValues = 20;

    /// <inheritdoc/>
    public string Name => "data";

    /// <inheritdoc/>
    public Type ViewType => typeof(OpenDataView);

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
    [
        new PageSpec(Routes.Data, Name, [], () => site.Complete(new OpenDataView
        {
            Page = Indexes.Info(site, Name, Routes.Data, "data", "data"),
            Breadcrumb = Crumbs.Index("data"),
            JsonLd = JsonLd.Of(site, Routes.Data, Crumbs.Index("data"), json => DataJsonLd.Write(json, site)),
            Tables = [.. site.Data.GroupBy(d => d.Data.Group).OrderBy(g => g.Key).Select(g => Table(site, g.Key, g))],
            Hashes = Address(site, "data/sha256sums.txt"),
            Form = Address(site, "data/template.xlsx"),
            Coverage = site.Planned.Has(Routes.Coverage.Value) ? Routes.Coverage.Value : null,
            Columns = [.. StandardColumns.All.Select(c => Column(site, c, c.Path))],
            Own = [.. site.Catalog.Types.Select(t => new TypeColumns(site.NameOf(t), [.. OwnColumns.Of(t).Select(c => Column(site, c, c.Path))])).Where(t => !t.Rows.IsEmpty)],
            Fields = [.. CommunityFields.Schema.Fields.Where(f => f.Shown.HasFlag(Model.Shown.Json)).Select(f => new FieldRow(f.Key, f.Label.In(site.Labels)))],
            Modified = Dates.Newest(site.Catalog.Communities.Where(c => c.PublicationStatus == "published").Select(c => c.Updated)),
        })),
    ];

    private static string? Address(SiteContext site, string path) => site.Data.Any(d => d.Route.Value == path) ? path : null;

    private static DataFileTable Table(SiteContext site, DataGroup group, IEnumerable<WrittenData> files)
    {
        // A hash is 64 letters: those of the parts are in the list of all hashes.
        var isWhole = group == DataGroup.Whole;
        ImmutableArray<DataFileRow> rows = [.. files.Select(f => new DataFileRow(
            f.Route.Value["data/".Length..], f.Route.Value, f.Data.Title.In(site.Labels), f.Data.Format.In(site.Labels), f.Data.Rows, FileSize.Of(f.Length), isWhole ? f.Hash.ToString() : null, UsesOf(site, f.Data)))];
        return new DataFileTable("data.group." + group.ToString().ToLowerInvariant(), rows, rows.Any(r => r.Rows is not null), isWhole, rows.Any(r => !r.Uses.IsEmpty));
    }

    // Of all reports: a file of data may stand in several.
    private static ImmutableArray<Link> UsesOf(SiteContext site, DataFile file) =>
        file.Table is null ? [] : [.. site.DataUses.Of(file.Table).Select(use => new Link($"{use.Report.Title} {use.Label}", $"{Routes.Of(use.Report).Value}#{use.Id}"))];

    private static ColumnRow Column(SiteContext site, StandardColumn column, string key)
    {
        var values = column.Form == CellForm.TypeLabel ? [.. site.Catalog.Types.Select(t => t.Label)] : column.Labels;
        return new ColumnRow(column.Header, key, column.Meaning.In(site.Labels), KindOf(column), values.Length > MostValues ? [] : values, column.Required, column.RoundTrips);
    }

    private static string KindOf(StandardColumn column) => column.Many ? "data.kind.list" : column.Field?.Kind switch
    {
        Model.FieldKind.Int => "data.kind.int",
        Model.FieldKind.Number => "data.kind.number",
        Model.FieldKind.Date => "data.kind.date",
        Model.FieldKind.Edtf => "data.kind.edtf",
        _ when !column.Labels.IsEmpty || column.Form == CellForm.TypeLabel => "data.kind.choice",
        _ => "data.kind.text",
    };
}
