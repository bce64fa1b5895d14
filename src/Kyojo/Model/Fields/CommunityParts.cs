using static Kyojo.Model.Fields.Row;

namespace Kyojo.Model.Fields;

internal static class NameFields
{
    public static readonly Field Ja = Line("ja", "名称", "Name", "csljxk", "名称").Required();
    public static readonly Field Yomi = Of("yomi", FieldKind.Yomi, "よみ", "Reading", "csjx", "名称_カナ").Required();
    public static readonly Field En = Line("en", "英語の名称", "English name", "csjx", "名称_英字");
    public static readonly Field AliasName = Line("name", "別名", "Alias", "csjx").Required();
    public static readonly Field AliasKind = Enum("kind", "別名の種類", "Kind of alias", "csjx", null, C("alias", "別名", "alias"), C("former", "旧称", "former name"), C("abbrev", "略称", "abbreviation"));
    public static readonly Schema AliasSchema = new("alias", AliasName, AliasKind);
    public static readonly Field Aliases = Maps("aliases", "別名", "Aliases", AliasSchema, "csjx", "別名") with { ScalarKey = "name" };
    public static readonly Field Descriptive = Of("descriptive", FieldKind.Bool, "説明のための名前", "Descriptive name", "cj");
    public static readonly Schema Schema = new("name", Ja, Yomi, En, Aliases, Descriptive);
}

internal static class HostFields
{
    public static readonly Field Name = Line("name", "運営団体", "Host", "csjx", "運営団体名").Required();
    public static readonly Field CorporateNumber = Of("corporate_number", FieldKind.CorporateNumber, "運営団体の法人番号", "Host's corporate number", "cjx", "運営団体_法人番号");
    public static readonly Field Kind = Enum("kind", "運営団体の種類", "Kind of host", "cj", null,
        C("company", "会社", "company"), C("municipality", "市区町村", "municipality"), C("prefecture", "都道府県", "prefecture"), C("school", "学校", "school"), C("npo", "NPO", "NPO"),
        C("union", "労働組合", "union"), C("members", "会員", "members"), C("other", "その他", "other"));
    public static readonly Field Endorsement = Line("endorsement", "公認の内容", "Endorsement", "cj");
    public static readonly Schema Schema = new("host", Name, CorporateNumber, Kind, Endorsement);
}

internal static class TopicFields
{
    public static readonly Field Occupations = Of("occupations", FieldKind.Occupation, "職種", "Occupations", "csjx", "職種") with { Many = true, Facet = "occupation" };
    public static readonly Field Industries = Of("industries", FieldKind.Industry, "業種", "Industries", "csjx", "業種") with { Many = true, Facet = "industry" };
    public static readonly Field NpoActivities = Of("npo_activities", FieldKind.NpoActivity, "活動分野", "NPO fields", "csjx", "活動分野") with { Many = true, Facet = "npo_activity" };
    public static readonly Field Tags = Lines("tags", "タグ", "Tags", "cksjx", "タグ") with { Max = 20, Facet = "tag" };
    public static readonly Schema Schema = new("topics", Occupations, Industries, NpoActivities, Tags);
}

internal static class ActivityFields
{
    public static readonly Field Kind = Enum("kind", "活動の種類", "Kind", "csjx", null,
        C("meetup", "集まり", "meetup"), C("study", "勉強会", "study"), C("conference", "大会", "conference"), C("online", "オンライン", "online"), C("volunteer", "ボランティア", "volunteering"),
        C("service", "サービス", "service"), C("training", "研修", "training"), C("consultation", "相談", "consultation"), C("publication", "出版", "publication"), C("other", "その他", "other")).Required();
    public static readonly Field Text = Line("text", "内容", "Text", "csjx", "活動内容").Required();
    public static readonly Field Frequency = Line("frequency", "頻度", "Frequency", "cj");
    public static readonly Field Days = Enums("days", "曜日", "Days", "cj", null, C("月"), C("火"), C("水"), C("木"), C("金"), C("土"), C("日"));
    public static readonly Field Start = Line("start", "開始", "Start", "cj");
    public static readonly Field End = Line("end", "終了", "End", "cj");
    public static readonly Field ScheduleNote = Line("note", "備考", "Note", "cj");
    public static readonly Schema ScheduleSchema = new("schedule", Days, Start, End, ScheduleNote);
    public static readonly Field Schedule = Map("schedule", "日時", "Schedule", ScheduleSchema, "cj");
    public static readonly Field Source = Line("source", "出典", "Source", "cj");
    public static readonly Schema Schema = new("activity", Kind, Text, Frequency, Schedule, Source);
}

internal static class ValueFields
{
    public static readonly Field Text = Line("text", "価値", "Value", "csjx").Required();
    public static readonly Field Source = Line("source", "出典", "Source", "cj");
    public static readonly Schema Item = new("value", Text, Source);
    public static readonly Field Individual = Maps("individual", "個人にとって", "For the individual", Item, "csjx", "個人にとっての価値") with { ScalarKey = "text" };
    public static readonly Field Company = Maps("company", "企業にとって", "For the company", Item, "csjx", "相手にとっての価値") with { ScalarKey = "text" };
    public static readonly Field Municipality = Maps("municipality", "自治体にとって", "For the municipality", Item, "csjx") with { ScalarKey = "text" };
    public static readonly Field Region = Maps("region", "地域にとって", "For the region", Item, "csjx") with { ScalarKey = "text" };
    public static readonly Field Society = Maps("society", "社会にとって", "For society", Item, "csjx") with { ScalarKey = "text" };
    public static readonly Schema Schema = new("values", Individual, Company, Municipality, Region, Society);
}

internal static class JoiningFields
{
    public static readonly Field Status = Enum("status", "参加の可否", "Open to join", "cksljx", "参加の可否",
        C("open", "受付中", "open"), C("approval", "承認制", "by approval"), C("invitation", "紹介制", "by invitation"), C("closed", "募集なし", "closed"), Unknown) with { Facet = "joining" };
    public static readonly Field Who = Lines("who", "参加できる人", "Who", "csljx", "参加条件");
    public static readonly Field Excludes = Lines("excludes", "対象でない人", "Who not", "cslj");
    public static readonly Field Method = Enum("method", "参加の方法", "Method", "cljx", "参加方法",
        C("web-form", "ウェブの申込フォーム", "web form"), C("email", "メール", "e-mail"), C("sns", "SNS", "social media"), C("application-form", "申込書", "application form"), C("visit", "来訪", "visit"),
        C("introduction", "紹介", "introduction"), C("opt-out-on-leaving", "離れる時に自動で加わる", "automatic on leaving"), C("other", "その他", "other")).Required();
    public static readonly Field MethodUrl = Url("url", "URL", "URL", "clj");
    public static readonly Field MethodText = Line("text", "説明", "Text", "cljx");
    public static readonly Schema HowSchema = new("how", Method, MethodUrl, MethodText);
    public static readonly Field How = Maps("how", "参加の方法", "How", HowSchema, "cljx", "参加方法") with { ScalarKey = "method" };
    public static readonly Field FirstStep = Line("first_step", "はじめの一歩", "First step", "clj");
    public static readonly Field Capacity = Of("capacity", FieldKind.Int, "定員", "Capacity", "cj");
    public static readonly Field FeeLabel = Line("label", "費用", "Fee", "ckljx");
    public static readonly Field FeeAmount = Of("amount", FieldKind.Int, "金額（円）", "Amount (yen)", "ckljx");
    public static readonly Field FeeUnit = Enum("unit", "単位", "Unit", "ckljx", null,
        C("once", "1回だけ", "once"), C("month", "月", "month"), C("year", "年", "year"), C("event", "1回ごと", "each event"), C("share", "出資金", "share"));
    public static readonly Field FeeFree = Of("free", FieldKind.Bool, "無料", "Free", "ckljx");
    public static readonly Field FeeNote = Line("note", "備考", "Note", "clj");
    public static readonly Schema FeeSchema = new("fee", FeeLabel, FeeAmount, FeeUnit, FeeFree, FeeNote);
    public static readonly Field Fee = Maps("fee", "参加費", "Fee", FeeSchema, "ckljx", "参加費");
    public static readonly Field Moment = Enum("moment", "場面", "Moment", "cljx", "案内してよい場面",
        C("moving-out", "転出", "moving out"), C("graduation", "卒業", "graduation"), C("coming-of-age", "成人", "coming of age"), C("job-leaving", "退職", "leaving a job"),
        C("retirement", "定年", "retirement"), C("job-change", "転職", "changing jobs"), C("u-turn", "Uターン", "returning home"), C("other", "その他", "other")).Required();
    public static readonly Field By = Line("by", "案内する人", "By", "clj");
    public static readonly Field MomentNote = Line("note", "備考", "Note", "clj");
    public static readonly Schema MomentSchema = new("invite_moment", Moment, By, MomentNote);
    public static readonly Field InviteMoments = Maps("invite_moments", "案内してよい場面", "Moments to invite", MomentSchema, "cljx", "案内してよい場面") with { ScalarKey = "moment" };
    public static readonly Field ConsentNote = Line("consent_note", "本人の同意の取り方", "How consent is taken", "clj");
    public static readonly Schema Schema = new("joining", Status, Who, Excludes, How, FirstStep, Capacity, Fee, InviteMoments, ConsentNote);
}

internal static class ChannelFields
{
    public static readonly Field Kind = Enum("kind", "連絡先の種類", "Kind", "cljx", null,
        C("website", "ウェブサイト", "website"), C("facebook", "Facebook", "Facebook"), C("x", "X", "X"), C("instagram", "Instagram", "Instagram"), C("line", "LINE", "LINE"), C("youtube", "YouTube", "YouTube"),
        C("note", "note", "note"), C("slack", "Slack", "Slack"), C("email", "メール", "e-mail"), C("form", "フォーム", "form"), C("phone", "電話", "phone"), C("other", "その他", "other")).Required();
    public static readonly Field Value = Of("value", FieldKind.Channel, "連絡先", "Value", "cljx").Required();
    public static readonly Field Label = Line("label", "表示する名前", "Label", "clj");
    public static readonly Field Audience = Enum("audience", "見せる相手", "Audience", "", null, C("public", "公開", "public"), C("members", "会員", "members"), C("office", "事務局", "office"));
    public static readonly Schema Schema = new("channel", Kind, Value, Label, Audience, ConsentFields.Row());
}

internal static class ContactFields
{
    public static readonly Field Role = Line("role", "窓口", "Role", "cljx", "連絡先備考");
    public static readonly Field Channel = Of("channel", FieldKind.Int, "連絡先の番号", "Channel number", "clj");
    public static readonly Schema Schema = new("contact_point", Role, Channel);
}

internal static class PersonFields
{
    public static readonly Field Role = Line("role", "役割", "Role", "c").Required();
    public static readonly Field Name = Of("name", FieldKind.PersonName, "名前", "Name", "c").Required();
    public static readonly Schema Schema = new("person", Role, Name, ConsentFields.Row().Required() with { Missing = Diagnostics.Codes.NameWithoutConsent });
}

internal static class MemberFields
{
    public static readonly Field Count = Of("count", FieldKind.Int, "会員数", "Members", "cjx", "会員数").Required();
    public static readonly Field Approx = Of("approx", FieldKind.Bool, "およその数", "About", "cj");
    public static readonly Field AsOf = Date("as_of", "会員数の時点", "As of", "cjx", "会員数_時点").Required();
    public static readonly Field Source = Line("source", "出典", "Source", "cj");
    public static readonly Schema Schema = new("members", Count, Approx, AsOf, Source);
}

internal static class LifecycleFields
{
    public static readonly Field Status = Enum("status", "活動状況", "Status", "cksjx", "活動状況",
        C("active", "活動中", "active"), C("dormant", "休止中", "dormant"), C("ended", "終了", "ended"), C("planned", "準備中", "planned"), Unknown).Required();
    public static readonly Field Founded = Of("founded", FieldKind.Edtf, "設立", "Founded", "cjx", "設立年月日");
    public static readonly Field Ended = Of("ended", FieldKind.Edtf, "終了", "Ended", "cjx", "終了年月日");
    public static readonly Field CheckedOn = Date("checked_on", "最終確認日", "Last checked", "ckjx", "最終確認日").Required();
    public static readonly Field CheckedHow = Enum("checked_how", "確認方法", "Checked how", "cjx", "確認方法",
        C("site", "公式サイト", "official site"), C("contact", "本人に確認", "asked the group"), C("registry", "公的な名簿", "public registry"), C("event", "催し", "event"), C("literature", "文献", "literature")).Required();
    public static readonly Field EndedReason = Line("ended_reason", "終了の理由", "Reason for ending", "cj");
    public static readonly Field NextCheck = Date("next_check", "次回確認日", "Next check", "cj");
    public static readonly Schema Schema = new("lifecycle", Status, Founded, Ended, CheckedOn, CheckedHow, EndedReason, NextCheck);
}

internal static class RelationFields
{
    public static readonly Field To = Of("to", FieldKind.Id, "相手の会", "To", "cj").Required();
    public static readonly Field Kind = Enum("kind", "関係", "Kind", "cj", null,
        C("parent", "上部の会", "parent"), C("branch", "支部", "branch"), C("member-of", "加盟先", "member of"), C("successor-of", "前身", "successor of"), C("cooperates-with", "連携", "cooperates with")).Required();
    public static readonly Schema Schema = new("relation", To, Kind);
}

internal static class ExternalIdFields
{
    public static readonly Field Scheme = Line("scheme", "体系", "Scheme", "j").Required();
    public static readonly Field Value = Line("value", "番号", "Value", "j").Required();
    public static readonly Schema Schema = new("external_id", Scheme, Value);
}

internal static class PublicationFields
{
    public static readonly Field Status = Enum("status", "公開の状態", "Status", "", null, [.. SharedChoices.Status]).Required();
    public static readonly Field Owner = Line("owner", "担当部署", "Owner", "j");
    public static readonly Field Basis = Enum("basis", "掲載の根拠", "Basis", "j", null,
        C("applied", "申し出", "applied"), C("published-by-group", "会が公開", "published by the group"), C("registry", "公的な名簿", "registry"), C("literature", "文献", "literature")).Required();
    public static readonly Field BasisOn = Date("on", "日付", "Date", "j").Required();
    public static readonly Schema ListConsentSchema = new("consent_to_list", Basis, BasisOn);
    public static readonly Field ConsentToList = Map("consent_to_list", "掲載の同意", "Consent to be listed", ListConsentSchema, "j");
    public static readonly Field License = Enum("license", "ライセンス", "Licence", "cjx", "ライセンス", [.. SharedChoices.Licenses]);
    public static readonly Field Updated = Date("updated", "更新日", "Updated", "cjx", "更新日").Required();
    public static readonly Schema Schema = new("publication", Status, Owner, ConsentToList, License, Updated);
}

internal static class I18nFields
{
    public static readonly Field Name = Line("name", "名称", "Name", "sj");
    public static readonly Field Summary = Line("summary", "概要", "Summary", "sj");
    public static readonly Field Status = Enum("status", "訳の状態", "Translation", "sj", null, C("human", "人による訳", "human"), C("machine", "機械による訳", "machine"), C("draft", "下書き", "draft"));
    public static readonly Field Reviewed = Date("reviewed", "見直した日", "Reviewed", "j");
    public static readonly Schema Item = new("translation", Name, Summary, Status, Reviewed);
    public static readonly Field En = Map("en", "英語", "English", Item, "sj");
    public static readonly Field Easy = Map("easy", "やさしい日本語", "Easy Japanese", Item, "sj");
    public static readonly Schema Schema = new("i18n", En, Easy);
}
