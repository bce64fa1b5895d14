using static Kyojo.Model.Fields.Row;

namespace Kyojo.Model.Fields;

/// <summary>The table of fields of a community (model.md section 3), in the order of exports.</summary>
internal static class CommunityFields
{
    public static readonly Field Id = Of("id", FieldKind.Id, "ID", "ID", "cjx", "ID").Required();
    public static readonly Field Redirects = Ids("redirects", "以前のID", "Former ids");
    public static readonly Field Type = Of("type", FieldKind.Id, "種別", "Type", "cksljx", "種別コード").Required() with { Facet = "type" };
    public static readonly Field Name = Map("name", "名称", "Name", NameFields.Schema, "ckslj").Required();
    public static readonly Field Summary = Line("summary", "概要", "Summary", "cksljx", "概要").Required() with { Max = 80 };
    public static readonly Field Description = Of("description", FieldKind.Markdown, "くわしい説明", "Description", "csj");
    public static readonly Field Standing = Enum("standing", "公式・有志", "Standing", "cksjx", "公式有志区分",
        C("official", "公式", "official"), C("endorsed", "公認の有志", "endorsed volunteers"), C("volunteer", "有志", "volunteers"), Unknown) with { Facet = "standing" };
    public static readonly Field Formality = Enum("formality", "組織の形", "Form", "cjx", "組織の形",
        C("incorporated", "法人", "incorporated"), C("formal-group", "規約のある団体", "group with rules"), C("informal", "規約のない集まり", "informal group"), Unknown);
    public static readonly Field LegalForm = Enum("legal_form", "法人形態", "Legal form", "cjx", "法人形態",
        C("none", "法人ではない", "none"), C("npo-corp", "特定非営利活動法人", "specified non-profit corporation"), C("npo-certified", "認定特定非営利活動法人", "certified non-profit corporation"),
        C("npo-special-certified", "特例認定特定非営利活動法人", "specially certified non-profit corporation"), C("general-inc", "一般社団・財団法人", "general incorporated association or foundation"),
        C("public-inc", "公益社団・財団法人", "public interest corporation"), C("social-welfare", "社会福祉法人", "social welfare corporation"), C("worker-coop-act", "労働者協同組合", "worker cooperative under the Act"),
        C("worker-coop-certified", "特定労働者協同組合", "certified worker cooperative"), C("business-coop", "企業組合", "business cooperative"), C("union-registered", "法人である労働組合", "registered union"),
        C("company", "会社", "company"), C("other", "その他の法人", "other"), Unknown);
    public static readonly Field LegalName = Line("legal_name", "登記上の名称", "Legal name", "csjx", "法人名");
    public static readonly Field CorporateNumber = Of("corporate_number", FieldKind.CorporateNumber, "法人番号", "Corporate number", "cjx", "法人番号");
    public static readonly Field Host = Map("host", "運営団体", "Host", HostFields.Schema, "csjx", "運営団体名") with { ScalarKey = "name" };
    public static readonly Field Places = PlaceFields.Row("cksj");
    public static readonly Field Online = Of("online", FieldKind.Tri, "オンライン参加", "Online", "ckslj" + "x", "オンライン") with { Facet = "online" };
    public static readonly Field Reach = Enum("reach", "活動範囲", "Reach", "csjx", "活動範囲",
        C("neighbourhood", "近隣", "neighbourhood"), C("municipality", "市区町村", "municipality"), C("prefecture", "都道府県", "prefecture"), C("region", "地方", "region"),
        C("nationwide", "全国", "nationwide"), C("overseas", "海外", "overseas"), C("online", "オンライン", "online"), Unknown) with { Facet = "reach" };
    public static readonly Field Topics = Map("topics", "分野", "Topics", TopicFields.Schema, "cksjx");
    public static readonly Field Supports = Enums("supports", "得られる支え", "Support", "cksjx", "得られる支え", [.. SharedChoices.Supports]) with { Facet = "supports" };
    public static readonly Field Activities = Maps("activities", "活動", "Activities", ActivityFields.Schema, "csjx", "活動内容");
    public static readonly Field Values = Map("values", "価値", "Values", ValueFields.Schema, "csjx", "個人にとっての価値");
    public static readonly Field Joining = Map("joining", "参加する", "Joining", JoiningFields.Schema, "ckslj");
    public static readonly Field Channels = Maps("channels", "連絡先", "Channels", ChannelFields.Schema, "cljx", "URL");
    public static readonly Field ContactPoint = Map("contact_point", "連絡の窓口", "Contact point", ContactFields.Schema, "cljx", "連絡先備考");
    public static readonly Field People = Maps("people", "人", "People", PersonFields.Schema, "c");
    public static readonly Field Images = ImageFields.Images();
    public static readonly Field Members = Map("members", "会員数", "Members", MemberFields.Schema, "cjx", "会員数");
    public static readonly Field Lifecycle = Map("lifecycle", "活動状況", "Lifecycle", LifecycleFields.Schema, "cksjx").Required();
    public static readonly Field Relations = Maps("relations", "つながり", "Relations", RelationFields.Schema, "cj");
    public static readonly Field NotDuplicateOf = Ids("not_duplicate_of", "別の会であるID", "Not a duplicate of");
    public static readonly Field Sources = SourceFields.Sources();
    public static readonly Field Evidence = Pairs("evidence", "根拠となる出典", "Evidence", null, "cj");
    public static readonly Field ExternalIds = Maps("external_ids", "外部の番号", "External ids", ExternalIdFields.Schema, "j");
    public static readonly Field Notes = Prose("notes", "備考", "Notes", "cjx", "備考");
    public static readonly Field InternalNote = Prose("internal_note", "内部のメモ", "Internal note");
    public static readonly Field Publication = Map("publication", "公開", "Publication", PublicationFields.Schema, "cjx").Required();
    public static readonly Field I18n = Map("i18n", "ほかの言語", "Other languages", I18nFields.Schema, "sj");

    public static readonly Schema Schema = new("community",
        Id, Redirects, Type, Name, Summary, Description, Standing, Formality, LegalForm, LegalName, CorporateNumber, Host, Places, Online, Reach,
        Topics, Supports, Activities, Values, Joining, Channels, ContactPoint, People, Images, Members, Lifecycle, Relations, NotDuplicateOf,
        Sources, Evidence, ExternalIds, Notes, InternalNote, Publication, I18n);
}
