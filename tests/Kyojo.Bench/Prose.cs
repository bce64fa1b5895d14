using System.Text;

namespace Kyojo.Bench;

/// <summary>Japanese sentences about groups that do not exist.</summary>
internal static class Prose
{
    /// <summary>Last sentence of every description.</summary>
    public const string Closing = "この文章は性能測定のために生成したもので、実在の会とは関係がありません。";

    /// <summary>The words of tags: 60, so that lists of tags have several pages.</summary>
    public static readonly string[] Tags =
    [
        "介護", "子育て", "対話", "育休", "共働き", "Uターン", "移住", "副業", "起業", "越境学習", "研究", "読書", "農業", "林業", "漁業", "観光", "福祉", "医療", "看護", "保育",
        "教育", "不登校", "若者", "高齢者", "障害", "外国人", "日本語", "防災", "復興", "環境", "気候", "生物", "まちづくり", "空き家", "商店街", "文化財", "音楽", "演劇", "美術", "写真",
        "スポーツ", "登山", "料理", "食", "発酵", "手仕事", "デザイン", "IT", "データ", "法律", "会計", "人事", "営業", "広報", "編集", "翻訳", "建築", "土木", "物流", "製造",
    ];

    /// <summary>First words of names, with their readings.</summary>
    public static readonly (string Ja, string Yomi)[] Words =
    [
        ("若葉", "わかば"), ("青空", "あおぞら"), ("朝霧", "あさぎり"), ("稲穂", "いなほ"), ("渦潮", "うずしお"), ("絵地図", "えちず"), ("丘の道", "おかのみち"), ("風見", "かざみ"), ("季節", "きせつ"), ("雲海", "うんかい"),
        ("欅", "けやき"), ("木漏れ日", "こもれび"), ("里山", "さとやま"), ("潮騒", "しおさい"), ("鈴の音", "すずのね"), ("瀬音", "せおと"), ("空模様", "そらもよう"), ("焚き火", "たきび"), ("千鳥", "ちどり"), ("月明かり", "つきあかり"),
        ("手毬", "てまり"), ("灯台", "とうだい"), ("渚", "なぎさ"), ("虹色", "にじいろ"), ("野の花", "ののはな"), ("波止場", "はとば"), ("陽だまり", "ひだまり"), ("帆船", "はんせん"), ("窓辺", "まどべ"), ("港町", "みなとまち"),
        ("麦畑", "むぎばたけ"), ("芽吹き", "めぶき"), ("森の音", "もりのおと"), ("八重桜", "やえざくら"), ("夕凪", "ゆうなぎ"), ("夜明け", "よあけ"), ("落葉松", "からまつ"), ("輪", "わ"), ("六花", "りっか"), ("龍胆", "りんどう"),
    ];

    private static readonly string[] Who = ["参加する人", "世話役", "はじめて来た人", "長く関わる人", "離れて暮らす人", "地元で働く人", "ほかの会の人", "学生", "子育て中の人", "定年を迎えた人", "転職したばかりの人", "自治体の担当者"];

    private static readonly string[] What = ["仕事の悩み", "暮らしの工夫", "ふるさとの話題", "学んだこと", "失敗から気づいたこと", "地域の課題", "次に試したいこと", "資格や制度の情報", "家族との時間", "働き方の選び方", "移り住む前の準備", "続けるこつ"];

    private static readonly string[] Where = ["公民館の一室", "駅前の喫茶店", "商店街の空き店舗", "図書館の会議室", "オンラインの会議", "古い校舎", "港の倉庫", "山あいの集会所", "会社の食堂", "大学の教室"];

    private static readonly string[] Shapes =
    [
        "{0}が{1}を持ち寄り、{2}で{3}分ほど話し合います。", "ここでは{0}も、{1}について遠慮なく尋ねることができます。", "{2}に集まるのは{3}人ほどで、**{1}**を話す時間を必ず取ります。",
        "{0}にとって、{1}を言葉にする場所は多くありません。", "会の始まりは、{0}が{2}で{1}を語り合ったことでした。", "毎年{3}回ほど、{0}が中心になって小さな催しを開きます。",
        "{1}をまとめた記録は、{0}なら*だれでも*読めます。", "困ったときには、{0}が{1}をたどって助言をくれます。", "遠くにいて{2}まで来られない人には、{1}を便りで届けます。", "{0}の多くは、{1}をきっかけに関わりはじめました。",
        "当番は{3}か月ごとに替わり、{0}が順に引き受けます。", "{2}での集まりのあとには、{1}を書き残すことにしています。",
    ];

    /// <summary>One sentence.</summary>
    public static string Sentence(Picker pick) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, pick.One(Shapes), pick.One(Who), pick.One(What), pick.One(Where), pick.Below(80) + 10);

    /// <summary>One line without Markdown.</summary>
    public static string Line(Picker pick) => $"{pick.One(Who)}が{pick.One(What)}を話す、{pick.One(Where)}での集まり";

    /// <summary>Markdown of about so many characters: paragraphs, headings of level 3 (or the one given), a list, emphasis, a link.</summary>
    public static string Markdown(Picker pick, int characters, string heading = "###")
    {
        var text = new StringBuilder();
        Paragraph(text, pick, characters / 4);
        text.Append(heading).Append(" 集まりのようす\n\n");
        Paragraph(text, pick, characters / 4);
        for (var i = 0; i < 4; i++) text.Append("- ").Append(pick.One(What)).Append("を、").Append(pick.One(Who)).Append("と**いっしょに**考える\n");
        text.Append('\n').Append(heading).Append(" これから\n\n");
        Paragraph(text, pick, characters - text.Length - 100);
        return text.Append("くわしくは[案内のページ](https://info.example/)にあります。").Append(Closing).Append('\n').ToString();
    }

    /// <summary>Every line moved to the right, for a block in YAML.</summary>
    public static string Indented(string text, string indent) => indent + text.TrimEnd('\n').Replace("\n", "\n" + indent, StringComparison.Ordinal).Replace(indent + "\n", "\n", StringComparison.Ordinal);

    private static void Paragraph(StringBuilder text, Picker pick, int characters)
    {
        var end = text.Length + characters;
        while (text.Length < end) text.Append(Sentence(pick));
        text.Append("\n\n");
    }
}
