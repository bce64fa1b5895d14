using System.Globalization;
using System.Text;
using Kyojo.Importing;

namespace Kyojo.Cli.Tests.Importing;

/// <summary>A long list is taken in parts, of which little is kept. How long a part is changes nothing that anybody sees.</summary>
public sealed class PartsTests
{
    private const string Mapping = """
        name: parts
        match: {file: "*.csv"}
        record:
          type: {column: 種別, values: {職業: professional-community, 労組: union}}
          key: [番号]
          sources: [{id: s1, title: 例示の一覧, kind: registry}]
        defaults: {name.yomi: れいじのかい, summary: 例示のための会。, lifecycle.status: unknown, lifecycle.checked_on: 2026-04-01, lifecycle.checked_how: registry}
        columns:
          名称: name.ja
          都道府県: places.base.prefecture
          電話: channels.phone.value
          タグ: topics.tags
          上部: relations.1.to
          関係: relations.1.kind
          別の会: not_duplicate_of
          旧ID: redirects
          設立: lifecycle.founded
        """;

    // Twins and shared phones far apart, a circle of relations, an id that comes later and one that never does, faults of cells.
    private const string List = """
        番号,種別,名称,都道府県,電話,タグ,上部,関係,別の会,旧ID,設立
        1,職業,はじめの会,東京都,03-0000-0001,防災,parts-9,parent,,,平成21年4月1日
        2,職業,同じ名前の会,東京都,03-0000-0002,防災,,,,,2015-06
        3,労組,近い名前の会その一,島根県,,福祉,,,,,
        4,職業,違う会,東京都,03-0000-0004,福祉,parts-404,parent,,,
        5,職業,同じ名前の会,東京都,03-0000-0005,ぼうさい,,,,,
        6,知らない種別,まちがいの会,東京都,,,,,,,
        7,職業,分けた会,東京都,03-0000-0007,,,,parts-8,,
        8,職業,分けた会,東京都,03-0000-0008,,,,,old-parts,
        9,職業,上の会,大阪府,03-0000-0001,,parts-1,parent,,,平成99年4月1日
        10,労組,近い名前の会その二,島根県,,,,,,parts-2,
        11,職業,電話の会,大阪府,03-0000-0002,,,,,,
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(10)]
    public void The_length_of_a_part_changes_neither_findings_nor_files(int rows)
    {
        var whole = Told(Import(10_000, partial: true));

        Assert.Equal(whole, Told(Import(rows, partial: true)));
    }

    [Fact]
    public void A_second_import_in_parts_finds_what_one_in_one_piece_finds()
    {
        var site = Lists.Site(("content/imports/parts.yml", Mapping));
        foreach (var file in Import(10_000, partial: true, site).Files.ToArray()) site.Write(file.Path, file.Bytes);
        site.Write("content/communities/parts/parts-11.yml", Encoding.UTF8.GetString(site.Read("content/communities/parts/parts-11.yml")).Replace("電話の会", "手で直した会", StringComparison.Ordinal));
        var next = List.Replace("会その一", "会その三", StringComparison.Ordinal).Replace("電話の会", "電話番号の会", StringComparison.Ordinal);

        var whole = Told(Import(10_000, partial: true, site, next));

        Assert.Contains("Changed", whole, StringComparison.Ordinal);
        Assert.Contains("KYO7054", whole, StringComparison.Ordinal);
        Assert.Equal(whole, Told(Import(3, partial: true, site, next)));
    }

    [Fact]
    public void The_list_has_what_its_parts_must_not_lose()
    {
        var codes = Import(2, partial: true).Diagnostics.Select(d => d.Code.Id).ToArray();

        foreach (var code in (string[])["KYO2301", "KYO2304", "KYO2031", "KYO2035", "KYO7024"]) Assert.Contains(code, codes);
    }

    private static ImportResult Import(int partRows, bool partial, Kyojo.Sources.MemoryFolder? site = null, string list = List) =>
        Lists.Csv(list, new ImportOptions { AsOf = Lists.AsOf, Partial = partial, PartRows = partRows }, site ?? Lists.Site(("content/imports/parts.yml", Mapping)));

    private static string Told(ImportResult result) => string.Join('\n',
    [
        .. result.Diagnostics.Select(d => d.ToString()),
        .. result.Rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Number} {r.Id} {r.Outcome} {r.Name} {string.Join(' ', r.Units)}")),
        .. result.Files.Select(f => $"{f.Path}\n{Encoding.UTF8.GetString(f.Bytes)}"),
    ]);
}
