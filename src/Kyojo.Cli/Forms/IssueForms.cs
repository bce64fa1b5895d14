using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Forms;

/// <summary>The forms, made of the table of fields: <c>confirm</c>, <c>correct</c>, <c>new-community</c>.</summary>
internal static class IssueForms
{
    /// <summary>Question for the id of an entry.</summary>
    public const string Entry = "entry";

    /// <summary>Question of <c>confirm</c>: what was found.</summary>
    public const string Result = "result";

    /// <summary>Question of <c>confirm</c>: who took over.</summary>
    public const string Successor = "successor";

    /// <summary>Question of <c>correct</c>: which field.</summary>
    public const string Item = "item";

    /// <summary>Question of <c>correct</c>: what it should say.</summary>
    public const string Value = "value";

    /// <summary>Question of <c>new-community</c>: who sends it.</summary>
    public const string Sender = "sender";

    /// <summary>Choice for what no field takes: a person has to look at it.</summary>
    public const string Other = "other";

    private const string Public = "ここに書いたことは、だれでも読める場所に載ります。個人の名前、自宅の住所、個人の電話番号やメールアドレスは書かないでください。";

    // What one line or one choice can put right.
    private static readonly string[] Correctable =
    [
        "name.ja", "name.yomi", "name.en", "summary", "standing", "legal_name", "online", "reach", "joining.status", "joining.first_step", "lifecycle.founded",
        "channels.website.value", "channels.form.value", "channels.email.value", "channels.phone.value",
    ];

    // What a new entry is asked for, after its type; those of the first row have to be answered.
    private static readonly string[] Required = ["name.ja", "name.yomi", "summary"];

    private static readonly string[] Optional =
    [
        "places.origin.prefecture", "places.base.prefecture", "standing", "online", "joining.status", "channels.website.value", "channels.form.value", "channels.email.value", "channels.phone.value",
        "lifecycle.status", "lifecycle.founded",
    ];

    /// <summary>All forms of a site.</summary>
    /// <param name="types">Its types in their order.</param>
    public static ImmutableArray<IssueForm> Of(IReadOnlyList<CommunityType> types)
    {
        var byId = types.ToDictionary(t => t.Id, StringComparer.Ordinal);
        return [Confirm(byId), Correct(byId), NewCommunity(types, byId)];
    }

    private static FormField EntryField => new(Entry, "会のID") { IsRequired = true, Help = "会のページの下にある「ID」です。", Example = "machi-no-engawa" };

    private static FormField Consent => new("consent", "確認") { Answer = FormAnswer.Consent, IsRequired = true, Help = "書いたことが公開されることを了解しました" };

    private static IssueForm Confirm(Dictionary<string, CommunityType> types) => new("confirm", "載っている会の情報を確認する")
    {
        About = "いまも正しいか、休止や終了をしたかを知らせる",
        Intro = Public,
        Fields =
        [
            EntryField,
            new(Result, "確認の結果") { IsRequired = true, Answer = FormAnswer.Choice, Choices = [("same", "変更なし"), ("changed", "変更あり"), ("dormant", "休止"), ("ended", "終了"), ("handed-over", "引き継ぎ（ほかの会が続けている）")] },
            FormField.Of("lifecycle.checked_on", types) with { Help = "確かめた日です。書かなければ、受け付けた日になります。", Example = "2026-11-21" },
            FormField.Of("lifecycle.checked_how", types) with { Help = "選ばなければ「本人に確認」になります。" },
            FormField.Of("lifecycle.ended", types, "終わった時期") with { Help = "「終了」「引き継ぎ」のとき。わかるところまで書きます（年、年月、年月日）。", Example = "2026-03" },
            FormField.Of("lifecycle.ended_reason", types),
            new(Successor, "引き継いだ会のID") { Help = "「引き継ぎ」のとき。その会がまだ載っていなければ、先に「新しい会を知らせる」から知らせてください。", Example = "asu-no-engawa" },
            new("change", "変わったこと") { Answer = FormAnswer.Text, Help = "「変更あり」のとき。担当者が読んで直します。項目がひとつだけなら「載っている情報の誤りを知らせる」のほうが早く直ります。" },
            Consent,
        ],
    };

    private static IssueForm Correct(Dictionary<string, CommunityType> types) => new("correct", "載っている情報の誤りを知らせる")
    {
        About = "まちがっている項目と、正しい内容を知らせる",
        Intro = Public,
        Fields =
        [
            EntryField with { IsRequired = false, Help = "会のページの下にある「ID」です。会のページでないときは書きません。" },
            new(Item, "まちがっている項目") { IsRequired = true, Answer = FormAnswer.Choice, Choices = [.. Correctable.Select(path => (path, LabelOf(path, types))), (Other, "そのほか")] },
            new(Value, "正しい内容") { IsRequired = true, Help = "その項目に書く内容だけを、1行で書きます。選ぶ項目（公式・有志など）は、サイトにある言葉のとおりに書きます。「そのほか」のときは、どこがどう違うかを書きます。" },
            new("source", "何でわかるか") { Help = "公式サイトのアドレスや資料の名前。担当者が確かめるために使います。", Example = "https://www.example.jp/" },
            new("page", "ページ") { Help = "誤りのあるページのアドレス。会のページなら書かなくてかまいません。" },
            Consent,
        ],
    };

    private static IssueForm NewCommunity(IReadOnlyList<CommunityType> types, Dictionary<string, CommunityType> byId) => new("new-community", "新しい会を知らせる")
    {
        About = "まだ載っていない会を知らせる",
        Intro = Public + "届いた内容は下書きになり、担当者が確かめてから載せます。",
        Fields =
        [
            new("type", CommunityFields.Type.Label.Ja) { Path = "type", IsRequired = true, Answer = FormAnswer.Choice, Choices = [.. types.Select(t => (t.Id, t.Label))] },
            .. Required.Select(path => FormField.Of(path, byId, LabelOf(path, byId)) with { IsRequired = true, Help = HelpOf(path) }),
            .. Optional.Select(path => FormField.Of(path, byId, LabelOf(path, byId)) with { Help = HelpOf(path) }),
            FormField.Of("sources.s1.title", byId, "もとにした資料") with { Help = "資料の題名。書かなければ「届け出」になります。" },
            FormField.Of("sources.s1.url", byId, "資料のURL"),
            new(Sender, "知らせる人") { IsRequired = true, Answer = FormAnswer.Choice, Choices = [("applied", "会を運営している"), (Other, "そのほか")] },
            new("note", "担当者に伝えたいこと") { Answer = FormAnswer.Text },
            Consent,
        ],
    };

    // Items of one list have the same label in the table: a channel is called by its kind, a place by its role.
    private static string LabelOf(string path, Dictionary<string, CommunityType> types)
    {
        var steps = Importing.Records.FieldRoute.Parse(path, types)!.Steps;
        foreach (var (field, item) in steps)
        {
            if (item is not null && Importing.Records.FieldRoute.NameOf(field.Item!) is { Kind: FieldKind.Enum } name) return $"{name.LabelOf(item).Ja}（{steps[^1].Field.Label.Ja}）";
        }

        return steps[^1].Field.Label.Ja;
    }

    private static string HelpOf(string path) => path switch
    {
        "name.yomi" => "ひらがなで書きます。",
        "summary" => "どんな会かを、1文（80字まで）で書きます。",
        "lifecycle.founded" => "わかるところまで書きます（例 2020、2020-04）。",
        "channels.email.value" or "channels.phone.value" => "会の代表のものだけ。個人のものは書かないでください。",
        _ => "",
    };
}
