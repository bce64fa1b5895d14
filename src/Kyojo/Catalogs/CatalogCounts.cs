using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Catalogs;

/// <summary>The listed communities counted by prefecture, type, and region with type; each stamped with the newest change among them.</summary>
internal sealed class CatalogCounts(Catalog catalog) : SiteCounts
{
    private const string ByPrefecture = Prefix + "communities-by-prefecture";
    private const string ByType = Prefix + "communities-by-type";
    private const string ByRegionType = Prefix + "communities-by-region-type";

    private readonly Lazy<Fingerprint> hash = new(() => HashOf(catalog));

    public override Fingerprint Hash => hash.Value;

    public override ImmutableArray<string> Known(string key) => key switch
    {
        "data" => [ByPrefecture, ByType, ByRegionType],
        "type" => [.. catalog.Types.Select(t => t.Id)],
        "role" => [.. PlaceFields.Role.Choices.Select(c => c.Value)],
        _ => [.. CommunityFields.Standing.Choices.Select(c => c.Value)],
    };

    public override DataTable? Table(SiteQuery query)
    {
        var counted = catalog.Listed.Where(c => (query.Type is null || c.Type.Id == query.Type) && (query.Standing is null || c.Standing == query.Standing) && (query.Role is null || c.Places.Any(p => p.Role == query.Role))).ToImmutableArray();
        return query.Name switch
        {
            ByPrefecture => Table(query, counted, new("都道府県ごとの会の数", "Groups by prefecture"), new("都道府県", "Prefecture"), [Groups],
                ReferenceTables.Prefectures.Select(p => (IsJapanese ? p.ShortName : p.Code, (ImmutableArray<int>)[counted.Count(c => PrefecturesOf(c, query.Role).Contains(p.Code))]))),
            ByType => Table(query, counted, new("種類ごとの会の数", "Groups by type"), new("種類", "Type"), [Groups],
                catalog.Types.Select(t => (t.Label, (ImmutableArray<int>)[counted.Count(c => c.Type == t)]))),
            ByRegionType => Table(query, counted, new("地方と種類ごとの会の数", "Groups by region and type"), new("地方", "Region"), [.. catalog.Types.Select(t => new DataColumn(t.Label, t.Id, t.Label, DataKind.WholeNumber))],
                ReferenceTables.Regions.Select(r => (r.Name, catalog.Types.Select(t => counted.Count(c => c.Type == t && PrefecturesOf(c, query.Role).Any(p => ReferenceTables.PrefectureByCode[p].RegionSlug == r.Slug))).ToImmutableArray()))),
            _ => null,
        };
    }

    private bool IsJapanese => catalog.Settings.Lang is "ja" or "easy";

    private DataColumn Groups => new(Say(new("会の数", "Groups")), "count", Say(new("会の数", "Groups")), DataKind.WholeNumber);

    private string Say(Bilingual words) => IsJapanese ? words.Ja : words.En;

    private DataTable Table(SiteQuery query, ImmutableArray<Community> counted, Bilingual title, Bilingual label, ImmutableArray<DataColumn> columns, IEnumerable<(string Name, ImmutableArray<int> Counts)> rows)
    {
        var place = SourceSpan.WholeFile(catalog.Settings.Path);
        var day = counted.IsEmpty ? (DateOnly?)null : counted.Max(c => c.Updated);
        var stamp = day is { } newest ? EdtfDate.Day(newest) : null;
        return new DataTable
        {
            Id = query.Name[Prefix.Length..],
            File = catalog.Settings.Path,
            Hash = Fingerprint.Combine(Hash, Fingerprint.Of($"{query}")),
            Title = Say(title),
            Source = stamp is null ? Say(new("このサイトの掲載内容", "Entries of this site")) : Say(new($"このサイトの掲載内容（{stamp.InJapanese()}のデータ）", $"Entries of this site (data of {stamp.Text})")),
            AsOf = stamp,
            Columns = [new DataColumn(Say(label), Say(label), Say(label), DataKind.Text) { NamesRows = true }, .. columns],
            Rows = [.. rows.Select(row => (ImmutableArray<DataCell>)[Words(row.Name), .. row.Counts.Select(Count)])],
        };

        DataCell Words(string text) => new() { Written = text, Shown = text, Place = place };

        DataCell Count(int number) => new() { Written = number.ToString(CultureInfo.InvariantCulture), Number = number, Shown = DataNumber.Show(number), Place = place };
    }

    // Once for each prefecture, in whatever roles.
    private static IEnumerable<string> PrefecturesOf(Community community, string? role) =>
        community.Places.Where(p => role is null || p.Role == role).Select(p => p.PrefectureCode).OfType<string>().Distinct();

    private static Fingerprint HashOf(Catalog catalog) => Fingerprint.Of(string.Join('\n', catalog.Listed.Select(c =>
        $"{c.Type.Id} {c.Standing} {c.Updated:O} {string.Join(' ', c.Places.Select(p => p.Role + p.PrefectureCode))}").Concat(catalog.Types.Select(t => t.Id + t.Label))));
}
