using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>
/// The flat files of entries (import-export.md 10): all of them, in UTF-8 and CP932, those of each type with its own
/// columns, those of each prefecture. The rows are made once for all.
/// </summary>
public sealed class CommunityTables : IOutput
{
    internal static readonly Bilingual Utf8 = new("CSV（UTF-8）", "CSV (UTF-8)");

    /// <inheritdoc/>
    public string Name => "community tables";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.Data;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        var site = input.Site;
        if (!site.Settings.OpenData.Enabled) yield break;
        var lazyRows = new Lazy<PublishedRows>(() => PublishedRows.Of(site));
        var entries = PublishedRows.EntriesOf(site);
        var columns = Described(StandardColumns.All, site);
        yield return new OutputFile(RoutePath.File("data/communities.csv"), stream => Write(stream, lazyRows.Value, _ => true, [], site))
        {
            Data = Table(new("すべての団体", "All groups"), entries.Length, columns) with { Group = DataGroup.Whole },
            MadeOf = entries,
            Tell = found => TellFormulas(lazyRows.Value, site, found),
        };
        if (site.Settings.OpenData.Cp932)
        {
            var copy = new Lazy<Cp932Copy>(() => Cp932Copy.Of(lazyRows.Value, site));
            yield return new OutputFile(RoutePath.File("data/communities-cp932.csv"), stream => copy.Value.WriteTable(stream))
            {
                Data = new DataFile(new("すべての団体（古い表計算ソフト向け）", "All groups (for old spreadsheets)"), new("CSV（CP932）", "CSV (CP932)"), "text/csv") { Rows = entries.Length, Encoding = "cp932", Group = DataGroup.Whole },
                MadeOf = entries,
                Tell = found => copy.Value.Tell(found, site.Settings.Path),
            };
            yield return new OutputFile(RoutePath.File("data/cp932-notes.csv"), stream => copy.Value.WriteNotes(stream))
            {
                Data = Table(new("CP932版で置き換えた文字", "Characters replaced in the CP932 copy"), null, Cp932Copy.NoteColumns) with { Group = DataGroup.Helps },
                MadeOf = entries,
            };
        }

        foreach (var type in site.Catalog.Types)
        {
            var own = ColumnCells.Own(type);
            Community[] some = [.. entries.Where(c => c.Type == type)];
            yield return new OutputFile(RoutePath.File($"data/types/{type.Id}.csv"), stream => Write(stream, lazyRows.Value, i => entries[i].Type == type, own, site))
            {
                Data = Table(new($"種別「{type.Label}」", $"Type “{type.Id}”"), some.Length, [.. columns, .. Described([.. own.Select(c => c.Column)], site)]) with { Group = DataGroup.Types },
                MadeOf = some,
            };
        }

        foreach (var prefecture in ReferenceTables.Prefectures)
        {
            Community[] some = [.. entries.Where(c => IsOf(c, prefecture))];
            if (some.Length == 0) continue;
            yield return new OutputFile(RoutePath.File($"data/prefectures/{prefecture.Slug}.csv"), stream => Write(stream, lazyRows.Value, i => IsOf(entries[i], prefecture), [], site))
            {
                Data = Table(new(prefecture.Name, prefecture.Romaji), some.Length, columns) with { Group = DataGroup.Prefectures },
                MadeOf = some,
            };
        }
    }

    private static void TellFormulas(PublishedRows rows, SiteContext site, DiagnosticBag found)
    {
        if (site.Settings.OpenData.FormulaGuard || rows.Formulas == 0) return;
        found.Add(Codes.FormulaCells, SourceSpan.WholeFile(site.Settings.Path), ("count", rows.Formulas.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Columns as a data dictionary tells of them.</summary>
    internal static ImmutableArray<FileColumn> Described(ImmutableArray<StandardColumn> columns, SiteContext site) => [.. columns.Select(c => Describe(c, site))];

    private static FileColumn Describe(StandardColumn column, SiteContext site) => new(column.Header, column.Meaning, TypeOf(column))
    {
        Required = column.Required,
        Unique = column.Path == "id",
        Many = column.Many,
        Values = column.Form == CellForm.TypeLabel ? [.. site.Catalog.Types.Select(t => t.Label)] : column.Path == "type" ? [.. site.Catalog.Types.Select(t => t.Id)] : column.Labels,
        Pattern = column.Many ? null : column.Field?.Kind switch
        {
            FieldKind.CorporateNumber => "^[1-9][0-9]{12}$",
            FieldKind.Id when column.Path == "id" => "^[a-z0-9]+(-[a-z0-9]+)*$",
            FieldKind.Edtf => "^[0-9]{4}(-[0-9]{2}){0,2}~?$",
            FieldKind.LocalGovernment => "^[0-9]{6}$",
            _ => null,
        },
    };

    private static string TypeOf(StandardColumn column) => column.Many ? "string" : column.Field?.Kind switch
    {
        FieldKind.Int when column.Form == CellForm.Value => "integer",
        FieldKind.Number when column.Form == CellForm.Value => "number",
        FieldKind.Date => "date",
        _ => "string",
    };

    /// <summary>A table in UTF-8.</summary>
    internal static DataFile Table(Bilingual title, int? rows, ImmutableArray<FileColumn> columns) =>
        new(title, Utf8, "text/csv") { Rows = rows, Encoding = "utf-8", Columns = columns, Key = columns.Any(c => c.Unique) ? columns.First(c => c.Unique).Header : null };

    /// <summary>True for entries that have to do with a prefecture in any role.</summary>
    internal static bool IsOf(Community community, Prefecture prefecture) =>
        community.OriginPrefectures.Contains(prefecture.Code) || community.HerePrefectures.Contains(prefecture.Code);

    private static void Write(Stream stream, PublishedRows rows, Func<int, bool> isIn, ImmutableArray<ColumnCells> own, SiteContext site)
    {
        var file = new CsvFile(stream, [.. StandardColumns.All.Select(c => c.Header), .. own.Select(c => c.Column.Header)], site.Settings.OpenData.FormulaGuard);
        var cell = new CellText();
        for (var i = 0; i < rows.Entries.Length; i++)
        {
            if (!isIn(i)) continue;
            file.Start(rows.Row(i));
            foreach (var column in own)
            {
                column.Write(rows.Entries[i], site, cell);
                file.Row.Cell(cell.Text);
            }

            file.EndRow();
        }

        file.Flush();
    }
}
