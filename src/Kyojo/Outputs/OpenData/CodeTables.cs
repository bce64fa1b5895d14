using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>The code lists that the other files use: types and prefectures.</summary>
public sealed class CodeTables : IOutput
{
    private static readonly ImmutableArray<FileColumn> TypeColumns =
    [
        new("ID", new("種別コード", "Id of the type"), "string") { Required = true, Unique = true }, new("種別", new("種別の名前", "Name"), "string") { Required = true },
        new("種別_正式", new("種別の長い名前", "Long name"), "string"), new("種別_カナ", new("読み", "Reading"), "string"), new("種別_英字", new("英語の名前", "Name in English"), "string"),
        new("schema_org", new("schema.org の型", "Class of schema.org"), "string"), new("説明", new("どんなものか", "What it is"), "string"),
        new("個人にとっての価値", new("参加する人にとっての価値", "What the individual gains"), "string"), new("相手", new("ほかにだれにとっての価値があるか", "Who else gains"), "string"),
        new("相手にとっての価値", new("その相手にとっての価値", "What they gain"), "string"), new("団体数", new("公開している団体の数", "Number of published groups"), "integer"),
    ];

    private static readonly ImmutableArray<FileColumn> PrefectureColumns =
    [
        new("都道府県コード", new("JIS X 0401 の2桁", "Two digits of JIS X 0401"), "string") { Required = true, Unique = true },
        new("全国地方公共団体コード", new("6桁", "Six digits"), "string") { Required = true }, new("都道府県", new("名前", "Name"), "string") { Required = true },
        new("都道府県_カナ", new("読み", "Reading"), "string"), new("都道府県_英字", new("ローマ字の名前", "Name in Roman letters"), "string"),
        new("ファイル名", new("prefectures/ の中のファイルの名前。団体のない都道府県にはファイルがありません", "Name of its file in prefectures/; none without groups"), "string"),
        new("ISO_3166-2", new("ISO 3166-2 のコード", "Code of ISO 3166-2"), "string"), new("地方", new("八地方区分", "One of eight regions"), "string"),
        new("団体数", new("公開している団体の数。いくつかの都道府県に関わる団体は、それぞれに数えます", "Number of published groups, counted in each prefecture they have to do with"), "integer"),
    ];

    /// <inheritdoc/>
    public string Name => "code tables";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.Data;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        var site = input.Site;
        if (!site.Settings.OpenData.Enabled) return [];
        var entries = PublishedRows.EntriesOf(site);
        return
        [
            new OutputFile(RoutePath.File("data/types.csv"), stream => CsvFile.Write(stream, TypeColumns, site.Catalog.Types.Select(t => TypeRow(t, entries))))
            {
                Data = CommunityTables.Table(new("種別の一覧", "Types"), site.Catalog.Types.Length, TypeColumns),
                MadeOf = entries,
            },
            new OutputFile(RoutePath.File("data/prefectures.csv"), stream => CsvFile.Write(stream, PrefectureColumns, ReferenceTables.Prefectures.Select(p => PrefectureRow(p, entries))))
            {
                Data = CommunityTables.Table(new("都道府県の一覧", "Prefectures"), ReferenceTables.Prefectures.Length, PrefectureColumns),
                MadeOf = entries,
            },
        ];
    }

    private static string?[] TypeRow(CommunityType type, Community[] entries) =>
    [
        type.Id, type.Label, type.LabelLong, JapaneseText.ToKatakana(type.Yomi), type.Values.Text(TypeFields.LabelEn), type.SchemaOrg, type.What, type.ValueIndividual, type.SecondLabel, type.SecondText,
        Count(entries, c => c.Type == type),
    ];

    private static string?[] PrefectureRow(Prefecture prefecture, Community[] entries) =>
    [
        prefecture.Code, prefecture.LgCode, prefecture.Name, JapaneseText.ToKatakana(prefecture.Yomi), prefecture.Romaji, prefecture.Slug + ".csv", prefecture.Iso, prefecture.RegionName,
        Count(entries, c => CommunityTables.IsOf(c, prefecture)),
    ];

    private static string Count(Community[] entries, Func<Community, bool> isIn) => entries.Count(isIn).ToString(CultureInfo.InvariantCulture);
}
