using static Kyojo.Model.Fields.Row;

namespace Kyojo.Model.Fields;

/// <summary>Consent, wherever one is asked for.</summary>
internal static class ConsentFields
{
    public static readonly Field Basis = Enum("basis", "根拠", "Basis", "", null,
        C("registry", "公的な名簿", "public registry"), C("published-by-group", "会が公開", "published by the group"), C("consented", "本人の同意", "consented")).Required();
    public static readonly Field On = Date("on", "日付", "Date").Required();
    public static readonly Schema Schema = new("consent", Basis, On);
    public const string Key = "consent";
    public static Field Row(string shown = "") => Map(Key, "同意", "Consent", Schema, shown);
}

/// <summary>One place of a record with its role.</summary>
internal static class PlaceFields
{
    public static readonly Field Role = Enum("role", "役割", "Role", "cksljx", null,
        C("origin", "出身地", "home town"), C("base", "活動拠点", "base"), C("activity", "活動場所", "activity"), C("office", "事務所", "office")).Required() with { Facet = "role" };
    public static readonly Field Prefecture = Of("prefecture", FieldKind.Prefecture, "都道府県", "Prefecture", "cksjx");
    public static readonly Field Municipality = Of("municipality", FieldKind.Municipality, "市区町村", "Municipality", "csjx");
    public static readonly Field Country = Of("country", FieldKind.Country, "国", "Country", "cksj");
    public static readonly Field Region = Of("region", FieldKind.Region, "地方", "Region", "cksj");
    public static readonly Field Label = Line("label", "場所の名前", "Label", "cksj");
    public static readonly Field AddressLine = Of("line", FieldKind.Address, "住所", "Address", "cjx");
    public static readonly Field AddressBuilding = Line("building", "建物", "Building", "cj");
    public static readonly Schema AddressSchema = new("address", AddressLine, AddressBuilding);
    public static readonly Field Address = Map("address", "住所", "Address", AddressSchema, "cjx", "事務所_住所") with { ScalarKey = "line" };
    public static readonly Field PostalCode = Of("postal_code", FieldKind.PostalCode, "郵便番号", "Postal code", "j");
    public static readonly Field Lat = Of("lat", FieldKind.Number, "緯度", "Latitude", "j").Required();
    public static readonly Field Lon = Of("lon", FieldKind.Number, "経度", "Longitude", "j").Required();
    public static readonly Schema GeoSchema = new("geo", Lat, Lon);
    public static readonly Field Geo = Map("geo", "緯度・経度", "Coordinates", GeoSchema, "j");
    public static readonly Field Certainty = Enum("certainty", "確かさ", "Certainty", "cj", null,
        C("stated", "記載あり", "stated"), C("inferred", "名称から判断", "inferred from the name"));
    public static readonly Schema Schema = new("place", Role, Prefecture, Municipality, Country, Region, Label, Address, PostalCode, Geo, Certainty);
    public static Field Row(string shown) => Maps("places", "場所", "Places", Schema, shown) with { Word = "unknown" };
}

/// <summary>Where something is known from.</summary>
internal static class SourceFields
{
    public static readonly Field Id = Line("id", "出典の番号", "Source id", "cj").Required();
    public static readonly Field Ref = Line("ref", "文献", "Reference", "cj");
    public static readonly Field Title = Line("title", "題名", "Title", "cjx");
    public static readonly Field Author = Of("author", FieldKind.PersonName, "著者", "Author", "cj");
    public static readonly Field Publisher = Line("publisher", "発行元", "Publisher", "cj");
    public static readonly Field Url = Row.Url("url", "URL", "URL", "cj");
    public static readonly Field Published = Of("published", FieldKind.Edtf, "発行日", "Published", "cj");
    public static readonly Field Accessed = Date("accessed", "閲覧日", "Accessed", "cj");
    public static readonly Field Locator = Line("locator", "箇所", "Locator", "cj");
    public static readonly Field Kind = Enum("kind", "種類", "Kind", "cj", null,
        C("web", "ウェブ", "web"), C("report", "報告書", "report"), C("law", "法令", "law"), C("registry", "名簿", "registry"), C("interview", "聞き取り", "interview"), C("submission", "届け出", "submission"));
    public static readonly Schema Schema = new("source", Id, Ref, Title, Author, Publisher, Url, Published, Accessed, Locator, Kind);
    public static Field Sources() => Maps("sources", "出典", "Sources", Schema, "cjx", "出典").Required();
}

/// <summary>A picture of a record.</summary>
internal static class ImageFields
{
    public static readonly Field Src = Line("src", "画像", "Image", "ckx", "画像").Required();
    public static readonly Field Alt = Line("alt", "代わりの文", "Alternative text", "ck").Required();
    public static readonly Field Caption = Line("caption", "説明", "Caption", "c");
    public static readonly Field Credit = Line("credit", "撮影", "Credit", "c");
    public static readonly Field License = Line("license", "ライセンス", "Licence", "cx", "画像_ライセンス");
    public static readonly Field People = Enum("people", "写っている人", "People", "", null, C("none", "なし", "none"), C("unrecognisable", "見分けられない", "unrecognisable"), C("present", "あり", "present"));
    public static readonly Schema Schema = new("image", Src, Alt, Caption, Credit, License, People, ConsentFields.Row());
    public static Field Images() => Maps("images", "画像", "Images", Schema, "ckx");
}

/// <summary>Words shared by several tables.</summary>
internal static class SharedChoices
{
    public static readonly Choice[] Supports =
    [
        C("consultation", "キャリアや人生を相談できる", "advice on career and life"),
        C("encouragement", "挑戦を後押ししてくれる", "backs a new step"),
        C("other-ways", "別の生き方・働き方を知る", "shows other ways to live and work"),
        C("work-lead", "仕事の紹介がある", "leads to work"),
    ];

    public static readonly Choice[] Status =
    [
        C("draft", "下書き", "draft"), C("published", "公開", "published"), C("withdrawn", "取り下げ", "withdrawn"),
    ];

    public static readonly Choice[] Licenses =
    [
        C("CC-BY-4.0"), C("CC0-1.0"), C("CC-BY-SA-4.0"), C("PDL-1.0"), C("custom", "独自", "custom"),
    ];
}
