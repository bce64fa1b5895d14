using static Kyojo.Model.Fields.Row;

namespace Kyojo.Model.Fields;

/// <summary>Front matter of a case study (model.md section 4).</summary>
internal static class CaseFields
{
    public static readonly Field Title = Line("title", "題名", "Title", "cj").Required();
    public static readonly Field Summary = Line("summary", "概要", "Summary", "cj").Required() with { Max = 120 };
    public static readonly Field Published = Date("published", "公開日", "Published", "cj").Required();
    public static readonly Field Updated = Date("updated", "更新日", "Updated", "cj");
    public static readonly Field Status = Enum("status", "公開の状態", "Status", "", null, [.. SharedChoices.Status]);
    public static readonly Field Communities = Ids("communities", "会", "Communities", "cj").Required();
    public static readonly Field Alias = Line("alias", "仮名", "Alias", "cj").Required();
    public static readonly Field Origin = Of("origin", FieldKind.Prefecture, "地元", "From", "cj");
    public static readonly Field Now = Of("now", FieldKind.Prefecture, "いまの場所", "Now in", "cj");
    public static readonly Field Role = Line("role", "立場", "Role", "cj");
    public static readonly Field PersonConsent = Enum("consent", "同意", "Consent", "", null, C("published-source", "公表された資料", "published source"), C("consented", "本人の同意", "consented")).Required();
    public static readonly Schema PersonSchema = new("person", Alias, Origin, Now, Role, PersonConsent);
    public static readonly Field Person = Map("person", "人物", "Person", PersonSchema, "cj").Required();
    public static readonly Field Before = Lines("before", "参加する前", "Before", "cj").Required();
    public static readonly Field Participation = Lines("participation", "参加して", "Joining", "cj").Required();
    public static readonly Field After = Lines("after", "その後", "After", "cj").Required();
    public static readonly Schema PathSchema = new("path", Before, Participation, After);
    public static readonly Field Path = Map("path", "歩み", "Path", PathSchema, "cj").Required();
    public static readonly Field Outcomes = Enums("outcomes", "変化", "Outcomes", "cj", null,
        C("u-turn", "Uターン", "returned home"), C("self-employment", "自営・独立", "self-employment"), C("new-job", "転職", "new job"), C("founded-group", "会や部会を立ち上げた", "founded a group"),
        C("bridge", "橋渡し役になった", "became a bridge"), C("new-practice", "仕事のやり方が変わった", "new practice"), C("wider-view", "視野が広がった", "wider view"), C("confidence", "自信がついた", "confidence"), C("other", "その他", "other"));
    public static readonly Field Places = PlaceFields.Row("cj");
    public static readonly Field Supports = Enums("supports", "得られた支え", "Support", "cj", null, [.. SharedChoices.Supports]);
    public static readonly Field Sources = SourceFields.Sources();
    public static readonly Field License = Enum("license", "ライセンス", "Licence", "cj", null, [.. SharedChoices.Licenses]);
    public static readonly Field Images = ImageFields.Images();
    public static readonly Schema Schema = new("case", Title, Summary, Published, Updated, Status, Communities, Person, Path, Outcomes, Places, Supports, Sources, License, Images);
}

/// <summary>Front matter of a report, basic keys (model.md section 4).</summary>
internal static class ReportFields
{
    public static readonly Field Title = Line("title", "題名", "Title", "cj").Required();
    public static readonly Field Subtitle = Line("subtitle", "副題", "Subtitle", "cj");
    public static readonly Field TitleYomi = Of("title_yomi", FieldKind.Yomi, "題名のよみ", "Reading of the title", "cj").Required();
    public static readonly Field TitleEn = Line("title_en", "英語の題名", "English title", "cj");
    public static readonly Field Kind = Enum("kind", "種類", "Kind", "cj", null,
        C("report", "研究報告", "report"), C("column", "コラム", "column"), C("interview", "インタビュー", "interview"), C("explainer", "解説", "explainer"), C("statistics", "統計", "statistics"));
    public static readonly Field AuthorName = Of("name", FieldKind.PersonName, "名前", "Name", "cj").Required();
    public static readonly Field AuthorYomi = Of("yomi", FieldKind.Yomi, "よみ", "Reading", "cj");
    public static readonly Field Organisation = Row.Of("organisation", FieldKind.Bool, "団体", "Organisation", "cj");
    public static readonly Field Affiliation = Line("affiliation", "所属", "Affiliation", "cj");
    public static readonly Field AuthorRole = Enum("role", "役割", "Role", "cj", null, C("執筆"), C("協力"), C("作図"), C("編集"), C("撮影"), C("翻訳"), C("聞き手"));
    public static readonly Field Orcid = Line("orcid", "ORCID", "ORCID", "cj");
    public static readonly Field AuthorFamily = Of("family", FieldKind.PersonName, "姓", "Family name", "cj");
    public static readonly Field AuthorGiven = Of("given", FieldKind.PersonName, "名", "Given name", "cj");
    public static readonly Field AuthorEn = Line("en", "英語の名前", "Name in English", "cj");
    public static readonly Field AuthorBio = Prose("bio", "紹介", "About", "cj");
    public static readonly Field AuthorBioAsOf = Of("bio_as_of", FieldKind.Edtf, "紹介の時点", "About, as of", "cj");
    public static readonly Schema AuthorSchema = new("author", AuthorName, AuthorFamily, AuthorGiven, AuthorYomi, AuthorEn, Organisation, Affiliation, AuthorRole, Orcid, AuthorBio, AuthorBioAsOf);
    public static readonly Field Authors = Maps("authors", "著者", "Authors", AuthorSchema, "cj").Required() with { ScalarKey = "name" };
    public static readonly Field Contributors = Maps("contributors", "協力者", "Contributors", AuthorSchema, "cj") with { ScalarKey = "name" };
    public static readonly Field Publisher = Line("publisher", "発行", "Publisher", "cj");
    public static readonly Field Series = Line("series", "シリーズ", "Series", "cj");
    public static readonly Field Number = Line("number", "号", "Number", "cj");
    public static readonly Field OriginalUrl = Url("original_url", "元の公開場所", "Original address", "cj");
    public static readonly Field Published = Date("published", "公開日", "Published", "cj").Required();
    public static readonly Field Updated = Date("updated", "更新日", "Updated", "cj");
    public static readonly Field Status = Enum("status", "公開の状態", "Status", "", null, [.. SharedChoices.Status]);
    public static readonly Field PublishAt = Line("publish_at", "公開する時刻", "Publish at");
    public static readonly Field Version = Line("version", "版", "Version", "cj");
    public static readonly Field AbstractEn = Prose("abstract_en", "英語の要旨", "Abstract in English", "cj");
    public static readonly Field NumberedHeadings = Row.Of("numbered_headings", FieldKind.Bool, "章に番号", "Numbered headings");
    public static readonly Field Toc = Row.Of("toc", FieldKind.Bool, "目次", "Contents");
    public static readonly Field Abstract = Prose("abstract", "要旨", "Abstract", "cj");
    public static readonly Field Keywords = Lines("keywords", "キーワード", "Keywords", "cj");
    public static readonly Field RelatedTypes = Ids("related_types", "関係する種別", "Related types", "cj");
    public static readonly Field Prefectures = Of("prefectures", FieldKind.Prefecture, "都道府県", "Prefectures", "cj") with { Many = true };
    public static readonly Field Communities = Ids("communities", "会", "Communities", "cj");
    public static readonly Field Cases = Ids("cases", "事例", "Cases", "cj");
    public static readonly Field DataId = Of("id", FieldKind.Id, "表の記号", "Table id", "cj").Required();
    public static readonly Field DataTitle = Line("title", "表の題名", "Table title", "cj");
    public static readonly Field DataPath = Line("path", "ファイル", "File", "cj");
    public static readonly Field DataUnit = Line("unit", "単位", "Unit", "cj");
    public static readonly Field DataSource = Line("source", "出典", "Source", "cj");
    public static readonly Field DataNote = Line("note", "注", "Note", "cj");
    public static readonly Field DataAsOf = Of("as_of", FieldKind.Edtf, "時点", "As of", "cj") with { Period = true };
    public static readonly Schema DataSchema = new("data", DataId, DataTitle, DataPath, DataUnit, DataSource, DataNote, DataAsOf);
    public static readonly Field Data = Maps("data", "データ", "Data", DataSchema, "cj");
    public static readonly Field References = Lines("references", "文献ファイル", "Reference files", "cj");
    public static readonly Field NoCite = Lines("nocite", "引かずに載せる文献", "Listed without being cited");
    public static readonly Field CitationStyle = Enum("citation_style", "文献の書式", "Citation style", "", null, C("sist02"), C("apa"));
    public static readonly Field CitationMarks = Enum("citation_marks", "文献のしるし", "Citation marks", "", null, C("numeric"), C("superscript"), C("author-year"));
    public static readonly Field License = Enum("license", "ライセンス", "Licence", "cj", null, [.. SharedChoices.Licenses]);
    public static readonly Field Language = Line("language", "言語", "Language", "cj");
    public static readonly Field Doi = Line("doi", "DOI", "DOI", "cj");
    public static readonly Field Isbn = Line("isbn", "ISBN", "ISBN", "cj");
    public static readonly Field CorrectionOn = Date("on", "日付", "Date", "cj").Required();
    public static readonly Field CorrectionKind = Enum("kind", "種類", "Kind", "cj", null,
        C("correction", "訂正", "correction"), C("revision", "改訂", "revision"), C("addition", "追加", "addition"), C("訂正"), C("改訂"), C("追加")).Required();
    public static readonly Field CorrectionText = Line("text", "内容", "Text", "cj").Required();
    public static readonly Field CorrectionVersion = Line("version", "版", "Version", "cj");
    public static readonly Field CorrectionAffects = Lines("affects", "関わる図と表", "Figures it touches", "cj");
    public static readonly Field CorrectionWas = Line("was", "前", "Was", "cj");
    public static readonly Field CorrectionNow = Line("now", "後", "Now", "cj");
    public static readonly Schema CorrectionSchema = new("correction", CorrectionOn, CorrectionKind, CorrectionText, CorrectionVersion, CorrectionAffects, CorrectionWas, CorrectionNow);
    public static readonly Field Corrections = Maps("corrections", "訂正", "Corrections", CorrectionSchema, "cj");
    public static readonly Schema Schema = new("report", Title, Subtitle, TitleYomi, TitleEn, Kind, Authors, Contributors, Publisher, Series, Number, OriginalUrl, Published, Updated, PublishAt, Status, Version,
        Abstract, AbstractEn, Keywords, RelatedTypes, Prefectures, Communities, Cases, Data, References, NoCite, CitationStyle, CitationMarks, NumberedHeadings, Toc, License, Language, Doi, Isbn, Corrections);
}

/// <summary>Front matter of static pages and guide pages.</summary>
internal static class TextFields
{
    public static readonly Field Title = Line("title", "題名", "Title", "c").Required();
    public static readonly Field Summary = Line("summary", "概要", "Summary", "c") with { Max = 120 };
    public static readonly Field Order = Of("order", FieldKind.Int, "順番", "Order");
    public static readonly Field Updated = Date("updated", "更新日", "Updated", "c");
    public static readonly Schema Schema = new("page", Title, Summary, Order, Updated);
}
