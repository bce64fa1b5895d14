using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;

namespace Kyojo.Model.Columns;

/// <summary>
/// Headers that lists of offices use for what the standard columns hold, and for a few fields that have no standard column
/// (import-export.md 5). The standard header itself always fits and is not repeated here.
/// </summary>
internal static class HeaderAliases
{
    /// <summary>Target of the number by which a list knows its rows: no field, but the key of the row.</summary>
    public const string RowKey = "@key";

    /// <summary>Target of a local-government code that says where a group is, when nothing else does.</summary>
    public const string PlaceCode = "@code";

    /// <summary>Target of columns that are known and not wanted.</summary>
    public const string Ignored = "@ignore";

    /// <summary>Headers that start so are fees, named by what follows.</summary>
    public const string FeePrefix = "参加費_";

    /// <summary>Columns with their further headers, in the order of the fields.</summary>
    public static ImmutableArray<(StandardColumn Column, ImmutableArray<string> Headers)> All { get; } =
    [
        (More(PlaceCode, null), ["都道府県コード又は市区町村コード", "市区町村コード", "団体コード"]),
        (More(RowKey, null), ["NO", "No.", "番号", "整理番号", "登録番号", "管理番号"]),
        (Standard("name.ja"), ["団体名", "団体名称", "法人名称", "グループ名", "会の名称"]),
        (Standard("name.yomi"), ["フリガナ", "ふりがな", "カナ", "よみ", "団体名カナ", "団体名フリガナ", "名称カナ"]),
        (Standard("name.en"), ["英語名"]),
        (Standard("summary"), ["活動概要", "設置目的", "目的", "PR"]),
        (Standard("notes"), ["その他", "特記事項"]),
        (Standard("places.office.prefecture"), ["都道府県", "都道府県名", "所在地_都道府県"]),
        (Standard("places.office.municipality"), ["市区町村", "市区町村名", "所在地_市区町村"]),
        (Standard("places.office.address.line"), ["住所", "所在地", "主たる事務所の所在地", "所在地_連結表記", "所在地_連結標記"]),
        (More("places.office.address.building", PlaceFields.AddressBuilding), ["方書", "建物名等(方書)", "建物名等"]),
        (More("places.office.geo.lat", PlaceFields.Lat), ["緯度"]),
        (More("places.office.geo.lon", PlaceFields.Lon), ["経度"]),
        (Standard("channels.phone.value"), ["電話番号1", "電話", "TEL", "連絡先電話番号"]),
        (Standard("channels.website.value"), ["ホームページ", "HP", "ウェブサイト"]),
        (Standard("channels.email.value"), ["メールアドレス", "メール", "E-mail"]),
        (More(Ignored, null), ["FAX番号", "FAX", "ファクス番号"]),
        (Standard("host.name"), ["運営団体", "実施主体", "団体名(運営)"]),
        (Standard("lifecycle.founded"), ["設立", "設立年", "設立日", "発足"]),
        (Standard("joining.who"), ["対象", "対象者"]),
        (Standard("joining.how"), ["予約方法", "申込方法"]),
        (Standard("joining.fee"), ["会費", "年会費"]),
        (More("joining.capacity", JoiningFields.Capacity), ["定員"]),
        (More("activities.1.frequency", ActivityFields.Frequency), ["開催頻度"]),
        (More("activities.1.schedule.days", ActivityFields.Days) with { Many = true }, ["開催曜日"]),
        (More("activities.1.schedule.note", ActivityFields.ScheduleNote), ["開催日", "開催日時特記事項"]),
        (More("activities.1.schedule.start", ActivityFields.Start), ["開催開始時間"]),
        (More("activities.1.schedule.end", ActivityFields.End), ["開催終了時間"]),
        (Standard("online"), ["オンライン開催"]),
        (Standard("topics.npo_activities"), ["分野"]),
    ];

    /// <summary>Further headers of own fields, by the key of the field: lists of NPOs come from the offices that certify them.</summary>
    public static ImmutableArray<(string Key, ImmutableArray<string> Headers)> OfOwnFields { get; } =
    [
        ("competent_authority", ["所轄庁"]),
        ("certified_until", ["有効期限", "認定の有効期間"]),
    ];

    private static StandardColumn Standard(string path) => StandardColumns.All.First(c => c.Path == path);

    private static StandardColumn More(string path, Field? field) =>
        new(field?.Label.Ja ?? path, path, field, CellForm.Value, 0, field is null ? new Bilingual("", "") : field.Label);
}
