using static Kyojo.Model.Fields.Row;

namespace Kyojo.Model.Fields;

/// <summary>The table of fields of <c>site.yml</c> (model.md section 1).</summary>
internal static class SiteFields
{
    public static readonly Field Title = Line("title", "サイトの名前", "Title").Required();
    public static readonly Field TitleYomi = Of("title_yomi", FieldKind.Yomi, "よみ", "Reading");
    public static readonly Field TitleEn = Line("title_en", "英語の名前", "English title");
    public static readonly Field Tagline = Line("tagline", "ひとこと", "Tagline");
    public static readonly Field Description = Line("description", "説明", "Description");
    public static readonly Field Url = Row.Url("url", "公開する場所", "Public address");
    public static readonly Field BasePath = Line("base_path", "サイトの場所", "Base path");
    public static readonly Field ShareImagePath = Line("path", "画像", "Image").Required();
    public static readonly Field ShareImageAlt = Line("alt", "代わりの文", "Alternative text").Required();
    public static readonly Field ShareImage = Map("share_image", "共有の画像", "Share image", new("share_image", ShareImagePath, ShareImageAlt));
    public static readonly Field Era = Flag("era", "和暦を並べる", "Show era years");
    public static readonly Field Guide = Flag("guide", "マニュアルを公開", "Publish the guide");
    public static readonly Field TagLabel = Line("label", "タグ", "Label").Required();
    public static readonly Field TagAliases = Lines("aliases", "別の書き方", "Aliases");
    public static readonly Schema TagSchema = new("tag", TagLabel, TagAliases);
    public static readonly Field Tags = Pairs("tags", "タグ", "Tags", TagSchema);
    public static readonly Field Lang = Enum("lang", "言語", "Language", "", null, C("ja"));
    public static readonly Field I18nTitle = Line("title", "サイトの名前", "Site name");
    public static readonly Field I18nTagline = Line("tagline", "一言", "Tagline");
    public static readonly Field I18nDescription = Line("description", "説明", "Description");
    private static readonly Schema I18nItem = new("translation", I18nTitle, I18nTagline, I18nDescription);
    public static readonly Schema I18nSchema = new("i18n", Map("en", "英語", "English", I18nItem), Map("easy", "やさしい日本語", "Easy Japanese", I18nItem));
    public static readonly Field I18n = Map("i18n", "ほかの言語", "Other languages", I18nSchema);
    public static readonly Field Languages = Lines("languages", "画面の言語", "Interface languages");
    public static readonly Field Timezone = Line("timezone", "時間帯", "Time zone");
    public static readonly Field AsOf = Date("as_of", "基準日", "As of");
    public static readonly Field Theme = Line("theme", "テーマ", "Theme");
    public static readonly Field ThemeOptions = Pairs("theme_options", "テーマの設定", "Theme options");

    public static readonly Field OperatorName = Line("name", "運営者", "Operator").Required();
    public static readonly Field OperatorYomi = Of("yomi", FieldKind.Yomi, "よみ", "Reading");
    public static readonly Field OperatorNameEn = Line("name_en", "英語の名前", "English name");
    public static readonly Field Department = Line("department", "担当部署", "Department");
    public static readonly Field OperatorKind = Enum("kind", "種類", "Kind", "", null,
        C("municipality", "市区町村", "municipality"), C("prefecture", "都道府県", "prefecture"), C("research", "研究機関", "research"), C("npo", "NPO", "NPO"), C("company", "会社", "company"), C("other", "その他", "other"));
    public static readonly Field LgCode = Of("lg_code", FieldKind.LocalGovernment, "全国地方公共団体コード", "Local-government code");
    public static readonly Field OperatorNumber = Of("corporate_number", FieldKind.CorporateNumber, "法人番号", "Corporate number");
    public static readonly Field OperatorUrl = Row.Url("url", "公式サイト", "Official site");
    public static readonly Field ContactLabel = Line("label", "窓口", "Contact");
    public static readonly Field ContactForm = Row.Url("form_url", "フォーム", "Form");
    public static readonly Field ContactEmail = Of("email", FieldKind.Email, "メール", "E-mail");
    public static readonly Field ContactPhone = Of("phone", FieldKind.Phone, "電話", "Phone");
    public static readonly Field ContactHours = Line("hours", "受付時間", "Hours");
    public static readonly Schema ContactSchema = new("contact", ContactLabel, ContactForm, ContactEmail, ContactPhone, ContactHours, ConsentFields.Row());
    public static readonly Field Contact = Map("contact", "連絡先", "Contact", ContactSchema);
    public static readonly Schema OperatorSchema = new("operator", OperatorName, OperatorYomi, OperatorNameEn, Department, OperatorKind, LgCode, OperatorNumber, OperatorUrl, Contact);
    public static readonly Field Operator = Map("operator", "運営者", "Operator", OperatorSchema).Required();

    public static readonly Field License = Enum("license", "ライセンス", "Licence", "", null, [.. SharedChoices.Licenses]).Required();
    public static readonly Field LicenseName = Line("license_name", "ライセンスの名前", "Licence name");
    public static readonly Field LicenseUrl = Row.Url("license_url", "ライセンスのURL", "Licence URL");
    public static readonly Field Credit = Line("credit", "出典の書き方", "Credit");
    public static readonly Field Area = Line("area", "自分の地域", "Own area");
    public static readonly Field NavLabel = Line("label", "表示する名前", "Label").Required();
    public static readonly Field NavTo = Line("to", "行き先", "To").Required();
    public static readonly Field Navigation = Maps("navigation", "案内", "Navigation", new("navigation", NavLabel, NavTo));
    public static readonly Field PageSize = Int("page_size", "1ページの件数", "Entries per page");
    public static readonly Field Lists = Map("lists", "一覧", "Lists", new("lists", PageSize));
    public static readonly Field StaleDefault = Int("default", "最初の日数", "Days");
    public static readonly Field StaleBanner = Int("banner", "注意書きの日数", "Days to banner");
    public static readonly Field StaleLast = Int("last", "最後に移る日数", "Days to last");
    public static readonly Field StaleByType = Pairs("by_type", "種別ごと", "By type");
    public static readonly Field StaleFail = Int("fail_after_days", "止める日数", "Days to failure");
    public static readonly Field Stale = Map("stale", "確認の古さ", "Staleness", new("stale", StaleDefault, StaleBanner, StaleLast, StaleByType, StaleFail));
    public static readonly Field IncludeDrafts = Flag("include_drafts", "下書きも出す", "Include drafts");
    public static readonly Field RequireConsent = Flag("require_consent", "同意を必須にする", "Require consent");
    public static readonly Field Publication = Map("publication", "公開", "Publication", new("publication", IncludeDrafts, RequireConsent));
    public static readonly Field FreeMail = Lines("free_mail_domains", "個人用メールのドメイン", "Free-mail domains");
    public static readonly Field ShowPeople = Flag("show_people", "名前を出す", "Show people");
    public static readonly Field Privacy = Map("privacy", "個人情報", "Privacy", new("privacy", FreeMail, ShowPeople));
    public static readonly Field RawHtml = Flag("raw_html", "HTMLを許す", "Allow HTML");
    public static readonly Field Markdown = Map("markdown", "Markdown", "Markdown", new("markdown", RawHtml));
    public static readonly Field CitationStyle = Enum("style", "書式", "Style", "", null, C("sist02"), C("apa"));
    public static readonly Field CitationMarks = Enum("marks", "しるし", "Marks", "", null, C("numeric"), C("superscript"), C("author-year"));
    public static readonly Field Citations = Map("citations", "引用", "Citations", new("citations", CitationStyle, CitationMarks));
    public static readonly Field ReadingSpeed = Int("reading_speed", "1分に読む文字数", "Characters a minute");
    public static readonly Field StaleYears = Int("stale_years", "古いとする年数", "Years");
    public static readonly Field Numbered = Flag("numbered_headings", "章に番号", "Numbered headings");
    public static readonly Field Reports = Map("reports", "報告", "Reports", new("reports", ReadingSpeed, StaleYears, Numbered));
    public static readonly Field SearchEnabled = Flag("enabled", "検索", "Search");
    public static readonly Field ShardKb = Int("shard_kb", "分割の大きさ（KB）", "Shard size (KB)");
    public static readonly Field Weights = Pairs("weights", "重み", "Weights");
    public static readonly Field Spellings = Pairs("spellings", "つづり", "Spellings");
    public static readonly Field Synonyms = Lines("synonyms", "同じ意味の語", "Synonyms");
    public static readonly Field Exclude = Lines("exclude", "除く場所", "Excluded paths");
    public static readonly Field Search = Map("search", "検索", "Search", new("search", SearchEnabled, ShardKb, Weights, Spellings, Synonyms, Exclude));
    public static readonly Field FeedItems = Int("items", "件数", "Items");
    public static readonly Field Feeds = Map("feeds", "新着", "Feeds", new("feeds", FeedItems));
    public static readonly Field OpenDataEnabled = Flag("enabled", "公開する", "Enabled");
    public static readonly Field OpenDataId = Line("id", "ID", "Id");
    public static readonly Field OpenDataTitle = Line("title", "題名", "Title");
    public static readonly Field OpenDataDescription = Line("description", "説明", "Description");
    public static readonly Field Frequency = Enum("frequency", "頻度", "Frequency", "", null, C("annual"), C("quarterly"), C("monthly"), C("weekly"), C("irregular"));
    public static readonly Field Cp932 = Flag("cp932", "CP932の写し", "CP932 copy");
    public static readonly Field Xlsx = Flag("xlsx", "Excelの写し", "XLSX copy");
    public static readonly Field FormulaGuard = Flag("formula_guard", "式を防ぐ", "Formula guard");
    public static readonly Schema OpenDataSchema = new("open_data", OpenDataEnabled, OpenDataId, OpenDataTitle, OpenDataDescription, Frequency, Cp932, Xlsx, FormulaGuard);
    public static readonly Field OpenData = Map("open_data", "オープンデータ", "Open data", OpenDataSchema);
    public static readonly Field Leave = Map("leave", "離れる時の配布物", "Leaflets", LeaveFields.Schema);
    public static readonly Field FinderPages = Int("max_pages", "ページの上限", "Most pages");
    public static readonly Field Finder = Map("finder", "質問で探す", "Finder", new("finder", FinderPages));
    public static readonly Field CoverageTargets = Pairs("targets", "目標", "Targets");
    public static readonly Field Coverage = Map("coverage", "掲載の状況", "Coverage", new("coverage", CoverageTargets));
    public static readonly Field FeedbackUrl = Line("form_url", "連絡フォーム", "Feedback form");
    public static readonly Field Feedback = Map("feedback", "誤りの連絡", "Feedback", new("feedback", FeedbackUrl));
    public static readonly Schema ProblemSchema = new("problem", Line("text", "問題", "Problem").Required(), Line("plan", "予定", "Plan"));
    public static readonly Schema AccessibilitySchema = new("accessibility",
        Line("standard", "規格", "Standard"), Enum("level", "等級", "Level", "", null, C("A"), C("AA"), C("AAA")), Enum("degree", "対応度", "Degree", "", null, C("配慮"), C("一部準拠"), C("準拠")),
        Line("scope", "対象範囲", "Scope"), Date("deadline", "期限", "Deadline"), Date("declared_on", "公開日", "Declared on"), Date("tested_on", "試験日", "Tested on"),
        Lines("exceptions", "例外", "Exceptions"), Lines("extra_criteria", "追加の基準", "Extra criteria"), Maps("known_problems", "わかっている問題", "Known problems", ProblemSchema) with { ScalarKey = "text" },
        Int("sample_seed", "抽出の種", "Sample seed"));
    public static readonly Field Accessibility = Map("accessibility", "アクセシビリティ", "Accessibility", AccessibilitySchema);
    public static readonly Field DiagnosticsLang = Enum("lang", "言語", "Language", "", null, C("ja"), C("en"), C("both"));
    public static readonly Field DiagnosticsSeverity = Pairs("severity", "重さ", "Severity");
    public static readonly Field DiagnosticsMax = Int("max", "表示する数", "Shown at most");
    public static readonly Field Diagnostics = Map("diagnostics", "診断", "Diagnostics", new("diagnostics", DiagnosticsLang, DiagnosticsSeverity, DiagnosticsMax));
    public static readonly Field Redirects = Pairs("redirects", "転送", "Redirects");
    public static readonly Field RobotsIndex = Flag("index", "検索サイトに載せる", "Indexed");
    public static readonly Field Robots = Map("robots", "検索サイト", "Robots", new("robots", RobotsIndex));
    public static readonly Field RepositoryUrl = Row.Url("url", "URL", "URL");
    public static readonly Field RepositoryBranch = Line("branch", "ブランチ", "Branch");
    public static readonly Field EditLinks = Flag("edit_links", "編集リンク", "Edit links");
    public static readonly Field Repository = Map("repository", "リポジトリ", "Repository", new("repository", RepositoryUrl, RepositoryBranch, EditLinks));

    public static readonly Schema Schema = new("site",
        Title, TitleYomi, TitleEn, Tagline, Description, Url, BasePath, ShareImage, Era, Guide, Tags, Lang, Languages, I18n, Timezone, AsOf, Theme, ThemeOptions, Operator,
        License, LicenseName, LicenseUrl, Credit, Area, Navigation, Lists, Stale, Publication, Privacy, Markdown, Citations, Reports, Search, Feeds, OpenData, Leave, Finder,
        Coverage, Feedback, Accessibility, Diagnostics, Redirects, Robots, Repository);

    private static Field Flag(string key, string ja, string en) => Of(key, FieldKind.Bool, ja, en);

    private static Field Int(string key, string ja, string en) => Of(key, FieldKind.Int, ja, en);
}
