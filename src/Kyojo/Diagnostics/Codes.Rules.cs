namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode RelationContradicts = E("KYO2035",
        "関係が矛盾しています（{detail}）。", "Contradictory relation ({detail}).",
        "relations の to と kind を見直してください。", "Look again at to and kind of relations.");
    public static readonly DiagnosticCode SourceUnused = I("KYO2036",
        "出典「{id}」はどこからも参照されていません。", "Source “{id}” is referred to nowhere.",
        "source か evidence から指すか、要らなければ消してください。", "Point to it from source or evidence, or remove it.");
    public static readonly DiagnosticCode CitesGone = W("KYO2037",
        "{state}会「{id}」を引用しています。", "Cites “{id}”, which {state}.",
        "本文でそのことにふれるか、後を継いだ会を加えてください。", "Say so in the text, or add the group that carries on.");
    public static readonly DiagnosticCode EndedWithoutWhen = E("KYO2091",
        "終了した会には終了日か理由が必要です。", "An ended group needs a date or a reason.",
        "lifecycle に ended: 2025-03 か ended_reason: … を書いてください。", "Write ended: 2025-03 or ended_reason: … in lifecycle.");
    public static readonly DiagnosticCode TooOld = E("KYO2092",
        "最終確認から{days}日たっています（stale.fail_after_days は{max}日）。", "Last checked {days} days ago (stale.fail_after_days is {max}).",
        "会に確かめ、lifecycle.checked_on を新しい日付にしてください。", "Ask the group and set lifecycle.checked_on.");
    public static readonly DiagnosticCode NoEvidence = W("KYO2094",
        "「{path}」の出典がありません。", "No source is given for “{path}”.",
        "source: {id} と書くか、evidence: {{path}: [{id}]} を加えてください。", "Write source: {id}, or add evidence: {{path}: [{id}]}.");
    public static readonly DiagnosticCode TypeRule = E("KYO2101",
        "{message}（種別の決まり）", "{message} (rule of the type)",
        "この種別の決まりは content/types/ のファイルに書かれています。", "The rules of a type stand in its file in content/types/.");
    public static readonly DiagnosticCode NoEndorsement = E("KYO2102",
        "「公認の有志」には host.endorsement（どのような公認か）が必要です。", "standing: endorsed needs host.endorsement (what the backing is).",
        "host: {name: …, endorsement: …} と書くか、standing を volunteer にしてください。", "Write host: {name: …, endorsement: …}, or make it standing: volunteer.");
    public static readonly DiagnosticCode FreeAndAmount = E("KYO2103",
        "会費の「無料」と金額が両方あります。", "A fee is both free and an amount.",
        "無料なら amount を、有料なら free を消してください。", "Remove amount if it is free, else remove free.");
    public static readonly DiagnosticCode PersonalKey = Locked("KYO2201",
        "「{key}」（{what}）は扱いません。", "“{key}” ({what}) is not accepted.",
        "この行を削除してください。公開した履歴に残っているときは、履歴からも消します。", "Remove the line; if it was published with its history, from the history too.");
    public static readonly DiagnosticCode NameWithoutConsent = Locked("KYO2202",
        "個人名には本人の同意（consent）の記録が必要です。", "A person's name needs a recorded consent.",
        "consent: {basis: consented, on: 2026-04-01} のように書くか、名前を消して役割だけにしてください。", "Write consent: {basis: consented, on: 2026-04-01}, or leave out the name.");
    public static readonly DiagnosticCode MobileWithoutConsent = Locked("KYO2203",
        "携帯電話の番号の公開には本人の同意（consent）の記録が必要です。", "A mobile number needs a recorded consent to be published.",
        "channels に書いて consent: {basis: consented, on: 2026-04-01} を加えるか、事務局の番号に替えてください。", "Put it in channels with consent: {basis: consented, on: 2026-04-01}, or give the number of an office.");
    public static readonly DiagnosticCode FreeMailWithoutConsent = Locked("KYO2204",
        "個人用と思われるメールアドレスの公開には本人の同意（consent）の記録が必要です。", "What seems to be a private mail address needs a recorded consent to be published.",
        "channels に書いて consent: {basis: consented, on: 2026-04-01} を加えるか、団体のアドレスに替えてください。", "Put it in channels with consent: {basis: consented, on: 2026-04-01}, or give the address of the group.");
    public static readonly DiagnosticCode PrivateHome = Locked("KYO2205",
        "個人の住まいと思われる住所です。", "The address looks like a private home.",
        "市区町村までにしてください。法人の事務所なら formality: incorporated と書きます。", "Leave it at the municipality. For the office of a corporation write formality: incorporated.");
    public static readonly DiagnosticCode PeopleWithoutConsent = Locked("KYO2206",
        "人が写った画像には consent が必要です。", "A picture of people needs consent.",
        "consent: {basis: consented, on: 2026-04-01} と書くか、人の写っていない画像に替えてください。", "Write consent: {basis: consented, on: 2026-04-01}, or use a picture without people.");
    public static readonly DiagnosticCode PersonNotAlias = Locked("KYO2208",
        "事例の人物は仮名（例: Mさん）と都道府県までにしてください。", "The person of a case is an alias with no more than a prefecture.",
        "{mend}", "{mend}");
    public static readonly DiagnosticCode NoConsentToList = E("KYO2209",
        "掲載の同意（publication.consent_to_list）の記録がありません。", "No consent to be listed (publication.consent_to_list) is recorded.",
        "publication に consent_to_list: {basis: applied, on: 2026-04-01} のように書いてください。", "Write consent_to_list: {basis: applied, on: 2026-04-01} in publication.");
    public static readonly DiagnosticCode SameEntry = E("KYO2301",
        "「{a}」と「{b}」は同じ会の可能性があります（{why}）。", "“{a}” and “{b}” may be one group ({why}).",
        "もう一方: {place}。別の会なら not_duplicate_of: [{id}] と書いてください。", "The other one: {place}. If they differ, write not_duplicate_of: [{id}].");
    public static readonly DiagnosticCode SameName = W("KYO2302",
        "「{a}」と「{b}」は同じ会の可能性があります（{why}）。", "“{a}” and “{b}” may be one group ({why}).",
        "もう一方: {place}。別の会なら not_duplicate_of: [{id}] と書いてください。", "The other one: {place}. If they differ, write not_duplicate_of: [{id}].");
    public static readonly DiagnosticCode NearName = W("KYO2303",
        "「{a}」と「{b}」は同じ会の可能性があります（{why}）。", "“{a}” and “{b}” may be one group ({why}).",
        "もう一方: {place}。別の会なら not_duplicate_of: [{id}] と書いてください。", "The other one: {place}. If they differ, write not_duplicate_of: [{id}].");
    public static readonly DiagnosticCode SameContact = W("KYO2304",
        "「{a}」と「{b}」は同じ会の可能性があります（{why}）。", "“{a}” and “{b}” may be one group ({why}).",
        "もう一方: {place}。別の会なら not_duplicate_of: [{id}] と書いてください。", "The other one: {place}. If they differ, write not_duplicate_of: [{id}].");
    public static readonly DiagnosticCode SameCorporation = W("KYO2305",
        "「{a}」と「{b}」は同じ会の可能性があります（{why}）。", "“{a}” and “{b}” may be one group ({why}).",
        "もう一方: {place}。別の会なら not_duplicate_of: [{id}] と書いてください。", "The other one: {place}. If they differ, write not_duplicate_of: [{id}].");
    public static readonly DiagnosticCode SiteRule = W("KYO2499",
        "{message}（このサイトの決まり）", "{message} (rule of this site)");
    public static readonly DiagnosticCode Aging = W("KYO3001",
        "最終確認から{days}日たっています。", "Last checked {days} days ago.",
        "会に確かめ、lifecycle.checked_on を新しい日付にしてください。", "Ask the group and set lifecycle.checked_on.");
    public static readonly DiagnosticCode Unconfirmed = W("KYO3002",
        "最終確認から{days}日たっています。ページに注意書きが出ます。", "Last checked {days} days ago; its page shows a banner.",
        "会に確かめ、lifecycle.checked_on を新しい日付にしてください。", "Ask the group and set lifecycle.checked_on.");
    public static readonly DiagnosticCode Overdue = W("KYO3003",
        "最終確認から{days}日たっています。一覧の最後に移ります。", "Last checked {days} days ago; it moves to the end of lists.",
        "会に確かめ、lifecycle.checked_on を新しい日付にしてください。わからなければ status: unknown にします。", "Ask the group and set lifecycle.checked_on. If nobody knows, write status: unknown.");
    public static readonly DiagnosticCode CheckDue = I("KYO3004",
        "次回確認日 {date} を過ぎています。", "The next check, {date}, is past.",
        "確かめたら checked_on と next_check を書き直してください。", "After the check, change checked_on and next_check.");
    public static readonly DiagnosticCode PlaceInferred = I("KYO3051",
        "場所は名称からの判断です（inferred）。", "The place is inferred from the name.",
        "確かめられたら certainty: stated にしてください。", "Once it is confirmed, write certainty: stated.");
    public static readonly DiagnosticCode OrdinanceMissing = W("KYO3061",
        "活動分野20は条例の指定が必要です。", "Field of activity 20 has to be named by an ordinance.",
        "notes に条例名を書いてください。", "Name the ordinance in notes.");
    public static readonly DiagnosticCode MainFieldMissing = W("KYO3062",
        "主な活動分野が活動分野に含まれていません。", "The main field is not among the fields of activity.",
        "topics.npo_activities に {value} を加えるか、{key} を直してください。", "Add {value} to topics.npo_activities, or correct {key}.");
    public static readonly DiagnosticCode PersonMayBeKnown = W("KYO3071",
        "勤め先（{employer}）・職位（{post}）・市区町村（{town}）がそろうと個人が特定されるおそれがあります。", "Employer ({employer}), post ({post}) and town ({town}) together may tell who the person is.",
        "どれか一つを広い言い方にしてください（例: ある会社の、県内の）。", "Put one of them more broadly: a company, in the prefecture.");
    public static readonly DiagnosticCode TagVariant = W("KYO3081",
        "タグ「{a}」と「{b}」は表記のゆれと思われます。", "The tags “{a}” and “{b}” seem to be the same word.",
        "どちらかにそろえるか、site.yml の tags に aliases として書いてください。", "Use one of them, or write the other as an alias in tags of site.yml.");
    public static readonly DiagnosticCode UnknownFields = I("KYO3091",
        "わからない項目が{n}あります: {keys}", "{n} fields are unknown: {keys}",
        "次に会と話すときに確かめてください。", "Ask when you next talk to the group.");
    public static readonly DiagnosticCode RowCount = E("KYO6402",
        "{file} の件数（{n}）がサイトの件数（{m}）と違います。", "{file} has {n} rows, the site counts {m}.",
        "このファイルを書く出力（サイトの Build.cs にあるもの）を直してください。Kyojo のファイルなら、Kyojo の誤りです。お知らせください。", "Mend the output that writes the file (one of the site's own Build.cs). For a file of Kyojo it is a fault of Kyojo: please report it.");
    public static readonly DiagnosticCode Leak = Locked("KYO6401",
        "公開しない値が {file} に含まれています。", "A value that is not public is in {file}.",
        "公開のファイルに出た元（本文、ひな形、自作の出力）を直してください。公開してよい値なら、この記録で公開にします。", "Mend what put it there (a text, a template, an output of your own). If it may be public, make it public in this record.");
}
