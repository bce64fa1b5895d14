namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode HttpUrl = W("KYO3011",
        "http のURLです: {value}", "An http URL: {value}",
        "https で開けるか確かめ、開ければ替えてください。", "Change it if the page opens with https.");
    public static readonly DiagnosticCode EraRead = I("KYO3012",
        "和暦「{value}」を {iso} と読みました。", "Japanese era date “{value}” read as {iso}.",
        "このままで構いません。直すなら {iso} と書きます。", "It may stay; to change it, write {iso}.");
    public static readonly DiagnosticCode ChannelHost = W("KYO3013",
        "{host} の連絡先ですが、kind が「{value}」になっています。", "The channel is at {host}, but its kind is “{value}”.",
        "kind: {implied} と書いてください。ページに正しい種類が出ます。", "Write kind: {implied}, so that the page names it rightly.");
    public static readonly DiagnosticCode NoContact = W("KYO3014",
        "連絡先も参加方法もありません。", "There is no way to get in touch or to join.",
        "channels（連絡先）か joining.how（参加方法）のどちらかを書いてください。", "Write channels or joining.how.");
    public static readonly DiagnosticCode HalfWidthKana = W("KYO3021",
        "半角カナがあります（{fixed}）。", "Half-width kana ({fixed}).",
        "全角で書いてください。読み込むときは全角として扱います。", "Write full-width kana; it is read as such.");
    public static readonly DiagnosticCode WideAlphanumeric = W("KYO3022",
        "コードや数の中に全角の英数字があります（{fixed}）。", "Full-width letters or digits in a code or number ({fixed}).",
        "半角で書いてください。読み込むときは半角として扱います。", "Write half-width letters; it is read as such.");
    public static readonly DiagnosticCode DashAfterKana = W("KYO3023",
        "「{text}」の「－」は長音「ー」の可能性があります。", "The dash U+FF0D in “{text}” may be meant as the long vowel mark.",
        "長音なら「{fixed}」と書いてください。", "If so, write “{fixed}”.");
    public static readonly DiagnosticCode Composed = I("KYO3024",
        "離れていた濁点・半濁点などを文字と合わせました（{fixed}）。", "Separate marks were composed with their letters ({fixed}).",
        "このままで構いません。kyojo fix で書き直せます。", "It may stay; kyojo fix rewrites it.");
    public static readonly DiagnosticCode LineBreakReplaced = W("KYO3027",
        "「{key}」は1行の項目です。改行を空白に置き換えました。", "“{key}” takes one line; line breaks became spaces.",
        "1行で書いてください。", "Write it on one line.");
    public static readonly DiagnosticCode SplitWord = W("KYO3028",
        "言葉の途中の空白は読み上げの妨げになります（「{text}」）。", "Spaces inside a word disturb screen readers (“{text}”).",
        "「{fixed}」と続けて書いてください。", "Write “{fixed}” without spaces.");
    public static readonly DiagnosticCode ShortReading = W("KYO3031",
        "よみ「{yomi}」は「{name}」には短すぎるようです。", "The reading “{yomi}” looks too short for “{name}”.",
        "名称の終わりまでのよみを書いてください。", "Write the reading of the whole name.");
    public static readonly DiagnosticCode AddressWithoutMunicipality = W("KYO3041",
        "住所に「{name}」がありません。", "The address lacks {name}.",
        "市区町村のコード（{code}）か住所のどちらかを確かめてください。", "Check the municipality ({code}) or the address.");
}
