using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>
/// <c>data/coverage.csv</c>: one row for each area and type, also where there is nothing (leaving-kit.md 13). An entry of
/// several areas is in the row of each.
/// </summary>
public sealed class CoverageTable : IOutput
{
    private static readonly FileColumn TypeId = new("種別コード", new("種別のID（types.csv）", "Id of the type (types.csv)"), "string") { Required = true };
    private static readonly FileColumn TypeLabel = new("種別", new("種別の名前", "Name of the type"), "string") { Required = true };
    private static readonly FileColumn All = Number("団体数", new("その土地にゆかりがあるか、そこで活動する団体の数。0 は「まだ載っていない」こと", "Groups from there or there; 0 means that none is listed yet"));
    private static readonly FileColumn Origin = Number("出身・ゆかり", new("その土地の出身者・ゆかりの団体の数", "Groups of people from there"));
    private static readonly FileColumn Here = Number("現地", new("その土地で活動する団体の数。両方に数える団体がある", "Groups that are there; a group may be in both numbers"));

    /// <inheritdoc/>
    public string Name => "coverage";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.Data;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        if (!input.Site.Settings.OpenData.Enabled) return [];
        var coverage = Coverage.Of(input.Site.Catalog);
        ImmutableArray<FileColumn> columns = [.. AreaColumns(coverage), TypeId, TypeLabel, All, Origin, Here];
        return
        [
            new OutputFile(RoutePath.File("data/coverage.csv"), stream => CsvFile.Write(stream, columns, Rows(coverage)))
            {
                Data = CommunityTables.Table(new("掲載の状況（地域と種別ごとの団体の数）", "Coverage (groups by area and type)"), coverage.Areas.Length * coverage.Types.Length, columns),
                MadeOf = input.Site.Catalog.Communities,
            },
        ];
    }

    private static ImmutableArray<FileColumn> AreaColumns(Coverage coverage) => coverage.Within is null
        ?
        [
            new FileColumn("都道府県コード", new("JIS X 0401 の2桁", "Two digits of JIS X 0401"), "string") { Required = true },
            new FileColumn("都道府県", new("名前", "Name"), "string") { Required = true },
            new FileColumn("地方", new("八地方区分", "One of eight regions"), "string") { Required = true },
        ]
        :
        [
            new FileColumn("全国地方公共団体コード", new("6桁", "Six digits"), "string") { Required = true },
            new FileColumn("市区町村", new("名前", "Name"), "string") { Required = true },
            new FileColumn("都道府県", new("名前", "Name of the prefecture"), "string") { Required = true },
        ];

    private static IEnumerable<string?[]> Rows(Coverage coverage) =>
        from area in coverage.Areas
        from type in coverage.Types
        let count = coverage.At(area.Code, type)
        select (string?[])[area.Code, area.Name, Around(coverage, area), type.Id, type.Label, Text(count.All), Text(count.Origin), Text(count.Here)];

    private static string Around(Coverage coverage, CoverageArea area) => coverage.Within?.Name ?? ReferenceTables.PrefectureByCode[area.Code].RegionName;

    private static FileColumn Number(string header, Diagnostics.Bilingual meaning) => new(header, meaning, "integer") { Required = true };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
