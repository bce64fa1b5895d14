using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using static Kyojo.Model.Columns.CellForm;

namespace Kyojo.Model.Columns;

/// <summary>
/// THE columns of the flat file, in their order (import-export.md 10.1). Their number and order are fixed: people build
/// on them. Header, kind and allowed values come from the table of fields where a field has them.
/// </summary>
internal static class StandardColumns
{
    /// <summary>All columns.</summary>
    public static ImmutableArray<StandardColumn> All { get; } =
    [
        Column("G", "operator.lg_code", SiteFields.LgCode, Site, "公開している自治体のコード（6桁）。自治体のサイトだけに入ります", "Code of the publishing local government (6 digits); only on sites of local governments", header: "全国地方公共団体コード"),
        Column("WR", "id", CommunityFields.Id, Value, "サイトの中で変わらない番号。半角の英小文字・数字・ハイフンで、一度決めたら変えません", "Permanent id: lower-case letters, digits, hyphens", "kotoba-no-hiroba"),
        Column("G", "operator.name", SiteFields.OperatorName, Site, "公開している自治体の名前。自治体のサイトだけに入ります", "Name of the publishing local government; only on sites of local governments", header: "地方公共団体名"),
        Column("WR", "name.ja", NameFields.Ja, Value, "会の名前。会が使っているとおりに書きます", "Name as the group writes it", "（例）ことばの広場"),
        Column("WR", "name.yomi", NameFields.Yomi, Katakana, "名前の読み。全角カタカナ（ひらがなでも読み込めます）", "Reading of the name in full-width katakana", "コトバノヒロバ"),
        Column("WR", "name.en", NameFields.En, Value, "会が使っている英語の名前。なければ空けておきます", "Official English name only"),
        Column("WR", "name.aliases", NameFields.AliasName, Value, "通称、略称、以前の名前", "Other, short and former names", "ことひろ", many: true, header: NameFields.Aliases.Csv),
        Column("R", "type", CommunityFields.Type, Value, "種別の番号（types.csv の ID）", "Id of the type (see types.csv)"),
        Column("WR", "type", CommunityFields.Type, TypeLabel, "会の種別。選択肢から選びます", "Type of the group", header: "種別"),
        Column("WR", "standing", CommunityFields.Standing, Label, "母体となる組織の公式の会か、有志の会か", "Official, endorsed or run by volunteers", "有志"),
        Column("WR", "formality", CommunityFields.Formality, Label, "法人か、規約のある団体か、規約のない集まりか", "Incorporated, a group with rules, or an informal one", "規約のある団体"),
        Column("WR", "legal_form", CommunityFields.LegalForm, Label, "法人のときは、その種類", "Kind of legal person", "法人ではない"),
        Column("WR", "legal_name", CommunityFields.LegalName, Value, "登記された名前が会の名前とちがうときだけ書きます", "Registered name where it differs"),
        Column("WR", "corporate_number", CommunityFields.CorporateNumber, Value, "会そのものの法人番号（13桁）", "Corporate number of the group itself (13 digits)"),
        Column("WR", "host.name", HostFields.Name, Value, "会を運営する、または後ろだてとなる組織の名前", "Who runs the group or stands behind it", "例示市社会教育課"),
        Column("WR", "host.corporate_number", HostFields.CorporateNumber, Value, "運営団体の法人番号（13桁）", "Corporate number of the host (13 digits)"),
        Column("WR", "summary", CommunityFields.Summary, Value, "どんな会かを80字までの一文で。会の名前はくり返しません", "What the group is, in one sentence of at most 80 characters", "月に一度、読んだ本について話し合う集まり。"),
        Place("origin", PlaceFields.Prefecture, PrefectureName, "出身地_都道府県", "どこの出身の人の会か（都道府県）", "Prefecture its members come from"),
        Place("origin", PlaceFields.Municipality, MunicipalityName, "出身地_市区町村", "どこの出身の人の会か（市区町村）", "Municipality its members come from"),
        Place("base", PlaceFields.Prefecture, PrefectureName, "活動拠点_都道府県", "ふだん活動している都道府県", "Prefecture where it is based"),
        Place("base", PlaceFields.Municipality, MunicipalityName, "活動拠点_市区町村", "ふだん活動している市区町村", "Municipality where it is based"),
        Place("activity", PlaceFields.Prefecture, PrefectureName, "活動場所_都道府県", "集まりを開く場所の都道府県", "Prefecture of its meeting places", "東京都"),
        Place("activity", PlaceFields.Municipality, MunicipalityName, "活動場所_市区町村", "集まりを開く場所の市区町村", "Municipality of its meeting places", "千代田区"),
        Place("office", PlaceFields.Prefecture, PrefectureName, "事務所_都道府県", "事務所のある都道府県", "Prefecture of its office"),
        Place("office", PlaceFields.Municipality, MunicipalityName, "事務所_市区町村", "事務所のある市区町村", "Municipality of its office"),
        Column("W", "places.office.address.line", PlaceFields.AddressLine, Address, "事務所の町名・番地。個人の住まいは書きません", "Street address of the office; never a private home", header: PlaceFields.Address.Csv),
        Column("WR", "reach", CommunityFields.Reach, Label, "活動がおよぶ範囲", "How far it reaches", "市区町村"),
        Column("WR", "online", CommunityFields.Online, CanCannot, "オンラインで参加できるか。わからなければ空けておきます", "Can one take part online; empty = not known", "可"),
        Column("WR", "topics.npo_activities", TopicFields.NpoActivities, Value, "特定非営利活動の分野の番号（1〜20）", "Numbers of the NPO Act's fields of activity (1-20)", "6", many: true),
        Column("WR", "topics.industries", TopicFields.Industries, Value, "日本標準産業分類の大分類の記号（A〜T）", "Letters of the industry classification (A-T)", many: true),
        Column("WR", "topics.occupations", TopicFields.Occupations, Value, "日本標準職業分類の大分類の記号（A〜L）", "Letters of the occupation classification (A-L)", many: true),
        Column("WR", "topics.tags", TopicFields.Tags, Value, "さがすときの手がかりになる短い言葉（20字まで）", "Short words that help to find it", "読書;対話", many: true),
        Column("W", "activities.text", ActivityFields.Text, Value, "していること", "What it does", "読書会", many: true),
        Column("WR", "supports", CommunityFields.Supports, Label, "参加した人が得られる支え", "Support members get", "別の生き方・働き方を知る", many: true),
        Column("W", "values.individual.text", ValueFields.Text, Value, "参加する人にとっての価値。会が述べているとおりに書きます", "What the individual gains, in the group's own words", many: true, header: ValueFields.Individual.Csv),
        Column("W", "values", CommunityFields.Values, OtherValues, "企業・自治体・地域・社会にとっての価値。「企業:」のように相手を先に書きます", "What others gain, each led by who they are", "地域:世代をこえた知り合いが増える", many: true, header: ValueFields.Company.Csv),
        Column("WR", "joining.status", JoiningFields.Status, Label, "いま参加を受け付けているか", "Is it open to new members", "受付中"),
        Column("WR", "joining.who", JoiningFields.Who, Value, "参加できる人", "Who can join", "本が好きな人", many: true),
        Column("W", "joining.how", JoiningFields.MethodText, JoiningWays, "参加のしかた", "How to join", "ウェブの申込フォーム", many: true, header: JoiningFields.How.Csv),
        Column("W", "joining.fee", JoiningFields.Fee, Fees, "会費や参加費。例: 年会費 3000円/年、無料", "Fees", "無料", many: true),
        Column("WR", "joining.invite_moments.moment", JoiningFields.Moment, Label, "会が「この場面で案内してよい」としている場面", "Moments at which the group may be mentioned", "退職;Uターン", many: true),
        Channel("website", CommunityFields.Channels.Csv!, "会のウェブサイト", "Web site", "https://kotoba.example.jp/"),
        Column("WR", "channels", ChannelFields.Value, OtherChannels, "会のSNSなどのアドレス", "Addresses in social media and other channels", many: true, header: "SNS"),
        Channel("email", "連絡先メールアドレス", "公開してよい、会としてのメールアドレス", "Public e-mail address of the group", "info@kotoba.example.jp"),
        Channel("form", "連絡先FormURL", "申込や問い合わせのフォーム", "Form for questions or to apply"),
        Channel("phone", "電話番号", "公開してよい、会としての電話番号", "Public phone number of the group", "03-0000-0000"),
        Column("WR", "contact_point.role", ContactFields.Role, Value, "連絡先の窓口（事務局、広報係など）。個人の名前は書きません", "Role behind the contact; no names of persons", "事務局"),
        Column("WR", "members.count", MemberFields.Count, Value, "会員の数", "Number of members", "30"),
        Column("WR", "members.as_of", MemberFields.AsOf, Value, "会員の数を数えた日", "Day the number is of", "2026-04-01"),
        Column("WR", "lifecycle.status", LifecycleFields.Status, Label, "いま活動しているか", "Is it active", "活動中", required: true),
        Column("WR", "lifecycle.founded", LifecycleFields.Founded, Value, "設立した日。年、年月だけでもよい", "Founded; a year or month will do", "2020-04"),
        Column("WR", "lifecycle.ended", LifecycleFields.Ended, Value, "終了した会だけ、その日。年、年月だけでもよい", "Ended; only for groups that have"),
        Column("WR", "lifecycle.checked_on", LifecycleFields.CheckedOn, Value, "ここに書いたことを最後に確かめた日", "Day on which all this was last confirmed", "2026-04-01", required: true),
        Column("WR", "lifecycle.checked_how", LifecycleFields.CheckedHow, Label, "どうやって確かめたか", "How it was confirmed", "本人に確認", required: true),
        Column("W", "sources", SourceFields.Title, CellForm.Sources, "何を見て書いたか。題名（発行元, 日付）URL の順", "What this is known from: title（publisher, date）URL", "届出書（例示市, 2026-04-01）", many: true, required: true, header: CommunityFields.Sources.Csv),
        Column("G", "images.1.src", ImageFields.Src, Picture, "会の画像のアドレス", "Address of the group's picture"),
        Column("G", "images.1.license", ImageFields.License, Picture, "画像のライセンス", "Licence of the picture"),
        Column("WR", "notes", CommunityFields.Notes, Value, "ほかに知らせたいこと", "Public remarks"),
        Column("G", "publication.license", PublicationFields.License, Site, "この行のデータのライセンス", "Licence of this entry", required: true),
        Column("G", "publication.updated", PublicationFields.Updated, Value, "この行のデータを最後に変えた日", "Day of the last change of this entry", required: true),
        Column("G", "", null, Site, "この会のページ", "Page of the group", header: "ページURL"),
    ];

    private static StandardColumn Column(string use, string path, Field? field, CellForm form, string ja, string en, string example = "", bool many = false, bool required = false, string? header = null) =>
        new(header ?? field!.Csv!, path, field, form, Parse(use), new Bilingual(ja, en)) { Many = many, Required = required || path is "id" or "name.ja" or "name.yomi" or "type" or "summary", Example = example };

    private static StandardColumn Place(string role, Field field, CellForm form, string header, string ja, string en, string example = "") =>
        Column("WR", $"places.{role}.{field.Key}", field, form, ja, en, example, many: true, header: header);

    private static StandardColumn Channel(string kind, string header, string ja, string en, string example = "") =>
        Column("WR", $"channels.{kind}.value", ChannelFields.Value, CellForm.Channel, ja, en, example, header: header);

    private static ColumnUse Parse(string letters) => letters switch
    {
        "G" => ColumnUse.Generated,
        "W" => ColumnUse.Template,
        "R" => ColumnUse.RoundTrip,
        "WR" => ColumnUse.Template | ColumnUse.RoundTrip,
        _ => throw new ArgumentOutOfRangeException(nameof(letters), letters, "G, W, R, WR"),
    };
}
