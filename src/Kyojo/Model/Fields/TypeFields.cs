using static Kyojo.Model.Fields.Row;

namespace Kyojo.Model.Fields;

/// <summary>A type file (model.md section 2.1).</summary>
internal static class TypeFields
{
    public static readonly Field Id = Of("id", FieldKind.Id, "ID", "ID").Required();
    public static readonly Field Order = Of("order", FieldKind.Int, "順番", "Order").Required();
    public static readonly Field Label = Line("label", "名前", "Label").Required();
    public static readonly Field LabelLong = Line("label_long", "長い名前", "Long label");
    public static readonly Field Yomi = Of("yomi", FieldKind.Yomi, "よみ", "Reading").Required();
    public static readonly Field LabelEn = Line("label_en", "英語の名前", "English label");
    public static readonly Field SchemaOrg = Enum("schema_org", "schema.org の型", "schema.org class", "", null, C("Organization"), C("NGO"), C("Cooperative"), C("WorkersUnion")).Required();
    public static readonly Field Icon = Line("icon", "しるし", "Icon");
    public static readonly Field Hue = Line("hue", "色合い", "Hue");
    public static readonly Field What = Prose("what", "どんなものか", "What it is").Required();
    public static readonly Field ValueIndividual = Prose("value_individual", "個人にとっての価値", "Value for the individual").Required();
    public static readonly Field SecondFor = Enums("for", "相手", "For whom", "", null, C("company", "企業", "company"), C("municipality", "自治体", "municipality"), C("region", "地域", "region"), C("society", "社会", "society")).Required();
    public static readonly Field SecondLabel = Line("label", "相手の名前", "Label").Required();
    public static readonly Field SecondText = Prose("text", "価値", "Text").Required();
    public static readonly Schema SecondSchema = new("value_second", SecondFor, SecondLabel, SecondText);
    public static readonly Field ValueSecond = Map("value_second", "相手にとっての価値", "Value for the other side", SecondSchema).Required();
    public static readonly Field RequiredAny = Enums("required_any", "必要な場所", "Required places", "", null, C("origin", "出身地", "home town"), C("base", "活動拠点", "base"), C("activity", "活動場所", "activity"), C("office", "事務所", "office"));
    public static readonly Schema PlacesSchema = new("places", RequiredAny);
    public static readonly Field Places = Map("places", "場所の決まり", "Places", PlacesSchema);
    public static readonly Field OwnKey = Line("key", "項目の名前", "Key").Required();
    public static readonly Field OwnLabel = Line("label", "表示する名前", "Label").Required();
    public static readonly Field OwnKind = Enum("kind", "値の種類", "Kind", "", null,
        C("line"), C("text"), C("int"), C("bool"), C("tri"), C("date"), C("edtf"), C("url"), C("enum"), C("pref"), C("lg"), C("houjin"), C("npo"), C("jsic"), C("jsco")).Required();
    public static readonly Field OwnRequired = Of("required", FieldKind.Bool, "必須", "Required");
    public static readonly Field OwnMany = Of("many", FieldKind.Bool, "複数", "Many");
    public static readonly Field ValueValue = Line("value", "値", "Value").Required();
    public static readonly Field ValueLabel = Line("label", "表示する名前", "Label").Required();
    public static readonly Schema ValueSchema = new("value", ValueValue, ValueLabel);
    public static readonly Field OwnValues = Maps("values", "選べる値", "Values", ValueSchema);
    public static readonly Field OwnHelp = Line("help", "説明", "Help");
    public static readonly Field OwnCsv = Line("csv", "CSVの列", "CSV header");
    public static readonly Field OwnShown = Line("shown", "出す場所", "Shown");
    public static readonly Schema OwnSchema = new("field", OwnKey, OwnLabel, OwnKind, OwnRequired, OwnMany, OwnValues, OwnHelp, OwnCsv, OwnShown);
    public static readonly Field Fields = Maps("fields", "自分の項目", "Own fields", OwnSchema);
    public static readonly Field Audience = Enum("audience", "提言の相手", "Audience", "", null, C("company", "企業", "company"), C("union", "労働組合", "union"), C("npo", "NPO", "NPO"));
    public static readonly Field RuleWhen = Pairs("when", "条件", "When").Required();
    public static readonly Field RuleRequire = Pairs("require", "決まり", "Require").Required();
    public static readonly Field RuleMessage = Line("message", "伝える文", "Message").Required();
    public static readonly Schema RuleSchema = new("rule", RuleWhen, RuleRequire, RuleMessage);
    public static readonly Field Rules = Maps("rules", "決まり", "Rules", RuleSchema);
    public static readonly Field Lead = Of("lead", FieldKind.Markdown, "長い説明", "Longer text");
    public static readonly Field I18nSecondLabel = Line("second_label", "相手の名前", "Label of the other side");
    public static readonly Field I18nSecondText = Prose("second_text", "相手にとっての価値", "Value for the other side");
    private static readonly Schema I18nItem = new("translation", Line("label", "名前", "Label"), LabelLong, Prose("what", "どんなものか", "What it is"), Prose("value_individual", "個人にとっての価値", "Value for the individual"), I18nSecondLabel, I18nSecondText);
    public static readonly Schema I18nSchema = new("i18n", Map("en", "英語", "English", I18nItem), Map("easy", "やさしい日本語", "Easy Japanese", I18nItem));
    public static readonly Field I18n = Map("i18n", "ほかの言語", "Other languages", I18nSchema);
    public static readonly Schema Schema = new("type", Id, Order, Label, LabelLong, Yomi, LabelEn, SchemaOrg, Icon, Hue, What, ValueIndividual, ValueSecond, Places, Fields, Audience, Rules, Lead, I18n);
}
