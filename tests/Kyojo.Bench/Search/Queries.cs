using System.Text;
using Kyojo.Model;

namespace Kyojo.Bench.Search;

/// <summary>
/// Queries of all kinds that visitors type, with their answers found by comparing plain texts of the records: nothing here
/// knows how the search works.
/// </summary>
internal static class Queries
{
    private const int PerKind = 8;

    /// <summary>The queries over a corpus.</summary>
    /// <param name="records">The corpus.</param>
    /// <param name="seed">Another seed draws other queries of the same kinds.</param>
    public static Query[] Over(CorpusRecord[] records, int seed)
    {
        var pick = new Picker((seed * 7919) + records.Length);
        CorpusRecord Any(Func<CorpusRecord, bool> fits)
        {
            while (true)
            {
                var record = pick.One(records);
                if (fits(record)) return record;
            }
        }

        var queries = new List<Query>();
        void Times(string kind, Func<(string Text, IEnumerable<(string Id, int Grade)> Answers)> make)
        {
            for (var i = 0; i < PerKind; i++)
            {
                var (text, answers) = make();
                var graded = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (var (id, grade) in answers) graded[id] = Math.Max(grade, graded.GetValueOrDefault(id));
                queries.Add(new Query(kind, text, graded));
            }
        }

        IEnumerable<(string, int)> Where(Func<CorpusRecord, bool> fits, int grade = 2) => records.Where(fits).Select(r => (r.Id, grade));
        IEnumerable<(string, int)> Named(string part) => Where(r => r.Name.Contains(part, StringComparison.Ordinal) || r.Alias?.Contains(part, StringComparison.Ordinal) == true);
        IEnumerable<(string, int)> Read(string part) => Where(r => r.Yomi.Contains(part, StringComparison.Ordinal));
        IEnumerable<(string, int)> In(string code) => Where(r => r.Prefecture == code || r.Base == code);
        var all = records;

        Times("exact name", () => { var r = Any(_ => true); return (r.Name, Named(r.Name)); });
        Times("part of a name", () => { var r = Any(r => r.Words.Length > 2); var part = r.Words[0].Ja + Gap(r.Words[0].Ja, r.Words[1].Ja) + r.Words[1].Ja; return (part, Named(part)); });
        Times("word in a compound", () => { var w = pick.One(Any(r => r.Words.Length > 1).Words[1..]); return (w.Ja, Named(w.Ja)); });
        Times("reading in hiragana", () => { var r = Any(r => HasKanji(r.Name)); return (r.Yomi, Read(r.Yomi)); });
        Times("part of a reading", () => { var r = Any(r => r.Words.Length > 2 && HasKanji(r.Words[0].Ja + r.Words[1].Ja)); var part = r.Words[0].Yomi + r.Words[1].Yomi; return (part, Read(part)); });
        Times("romaji, Hepburn", () => { var r = Any(r => HasKanji(r.Name)); var part = r.Words[0].Yomi + r.Words[1].Yomi; return (Romanised.Hepburn(part), Read(part)); });
        Times("romaji, kunrei", () => { var r = Any(r => HasKanji(r.Name)); var part = r.Words[^2].Yomi + r.Words[^1].Yomi; return (Romanised.Kunrei(part), Read(part)); });
        Times("katakana for hiragana", () => { var w = Any(r => r.Words.Any(IsHiragana)).Words.First(IsHiragana); return (Katakana(w.Ja), Named(w.Ja)); });
        Times("hiragana for katakana", () => { var w = Any(r => r.Words.Any(IsKatakana)).Words.First(IsKatakana); return (Hiragana(w.Ja), Named(w.Ja)); });
        Times("half-width kana", () => { var w = Any(r => r.Words.Any(IsKatakana)).Words.First(IsKatakana); return (HalfWidth(w.Ja), Named(w.Ja)); });
        Times("full-width Latin", () => { var r = Any(r => char.IsAscii(r.Name[0])); return (FullWidth(r.Words[0].Ja.ToUpperInvariant()), Named(r.Words[0].Ja)); });
        Times("new glyphs for old", () => { var r = Any(r => Modern(r.Name) != r.Name); var w = r.Words.First(w => Modern(w.Ja) != w.Ja); return (Modern(w.Ja), Named(w.Ja)); });
        Times("old glyphs for new", () => { var r = Any(r => Old(r.Name) != r.Name); return (Old(r.Name), Named(r.Name)); });
        Times("other spelling", () =>
        {
            while (true)
            {
                var (from, to) = pick.One(Spellings);
                var answers = Named(from).Concat(Named(to)).ToArray();
                if (answers.Length > 0) return (to, answers);
            }
        });
        Times("slip in kana", () => { var r = Any(r => r.Words.Any(w => IsKatakana(w) && w.Ja.Length > 4)); var w = r.Words.First(w => IsKatakana(w) && w.Ja.Length > 4); return (Slip(w.Ja, pick, Katakana("あいうえおかきくけこさしすせそたちつてとなにのはひふへほまみむめもらりるれろ")), Named(w.Ja)); });
        Times("slip in a reading", () => { var r = Any(r => r.Yomi.Length > 9); return (Slip(r.Yomi, pick, "あいうえおかきくけこさしすせそたちつてとなにのはひふへほまみむめもらりるれろ"), Read(r.Yomi)); });
        Times("slip in Latin", () => { var w = Any(r => r.Words.Any(w => char.IsAscii(w.Ja[0]) && w.Ja.Length > 5)).Words.First(w => char.IsAscii(w.Ja[0]) && w.Ja.Length > 5); return (Slip(w.Ja, pick, "abcdefghijklmnopqrstuvwxyz"), Named(w.Ja)); });
        Times("name and place", () =>
        {
            var r = Any(r => !r.Name.Contains(Pref(r).ShortName, StringComparison.Ordinal) && r.Words.Any(w => CorpusWords.Themes.Contains(w)));
            var w = r.Words.First(w => CorpusWords.Themes.Contains(w));
            return ($"{w.Ja} {Pref(r).ShortName}", Where(x => x.Name.Contains(w.Ja, StringComparison.Ordinal) && (x.Prefecture == r.Prefecture || x.Base == r.Prefecture)));
        });
        Times("two words of a name", () => { var r = Any(r => r.Words.Length > 2); var (a, b) = (r.Words[0].Ja, r.Words[^1].Ja); return ($"{b}　{a}", Where(x => x.Name.Contains(a, StringComparison.Ordinal) && x.Name.Contains(b, StringComparison.Ordinal))); });
        Times("prefecture", () => { var p = pick.One(ReferenceTables.Prefectures); return (pick.Chance(50) ? p.Name : p.ShortName, In(p.Code)); });
        Times("京都 and 東京都", () => { var p = pick.Chance(50) ? ReferenceTables.PrefectureByCode["26"] : ReferenceTables.PrefectureByCode["13"]; return (pick.Chance(50) ? p.Name : p.ShortName, In(p.Code)); });
        Times("municipality", () => { var r = Any(r => r.Municipality is not null); var m = ReferenceTables.Municipalities[r.Municipality!]; return (m.Name, Where(x => x.Municipality is { } code && ReferenceTables.Municipalities[code].Name == m.Name)); });
        Times("tag", () => { var tag = pick.One(CorpusWords.Tags); return (tag, Where(r => r.Tags.Contains(tag)).Concat(Named(tag))); });
        Times("single kanji", () => { var r = Any(r => HasKanji(r.Name)); var c = r.Name.First(c => c >= '一'); return (c.ToString(), Named(c.ToString()).Concat(Where(x => Pref(x).Name.Contains(c, StringComparison.Ordinal), 1))); });
        Times("phrase", () => { var deed = pick.One(CorpusWords.Deeds); return ($"\"{deed}\"", Where(r => (r.Summary + r.Description).Contains(deed, StringComparison.Ordinal))); });
        Times("word of a text", () => { var deed = pick.One(CorpusWords.Deeds).Split('の')[^1]; return (deed, Where(r => (r.Name + r.Summary + r.Description).Contains(deed, StringComparison.Ordinal))); });
        Times("prefix while typing", () => { var r = Any(r => r.Yomi.Length > 8); var part = r.Yomi[..(5 + pick.Below(3))]; return (part, Where(x => x.Yomi.StartsWith(part, StringComparison.Ordinal)).Concat(Read(part))); });
        Times("kana of a place", () => { var p = pick.One(ReferenceTables.Prefectures); return (pick.Chance(50) ? Corpus.ShortYomi(p) : Romanised.Hepburn(Corpus.ShortYomi(p)), In(p.Code).Concat(Read(Corpus.ShortYomi(p)))); });
        Times("nothing", () => (pick.One(Nothing), []));
        Times("nothing: two names", () =>
        {
            while (true)
            {
                var (a, b) = (pick.One(CorpusWords.Proper).Ja, pick.One(CorpusWords.Latin).Ja);
                if (!Array.Exists(all, r => Whole(r).Contains(a, StringComparison.Ordinal) && Whole(r).Contains(b, StringComparison.Ordinal))) return ($"{a} {b} {pick.One(Nothing)}", []);
            }
        });
        return [.. queries];
    }

    private static readonly string[] Nothing =
        ["火星移住計画", "qwzxv", "ぬぺろぽんが", "量子重力理論", "zzyzxroad", "ペンギン飛行訓練", "硝子細工職人養成", "ほげほげぴよぴよ", "lorem ipsum dolor", "蒸気機関車保存鉄道", "南極観測隊員", "xk7q9", "ゾンビ避難所", "深海潜水艇", "あくぁぱっつぁぞ", "化石発掘隊", "宇宙飛行士候補", "氷河期研究", "☃☃☃", "モササウルス愛護"];

    private static readonly (string From, string To)[] Spellings =
        [("サーバー", "サーバ"), ("子ども食堂", "子供食堂"), ("エンジニア", "エンジニアー"), ("データサイエンス", "データーサイエンス"), ("センター", "センタ"), ("ヴァイオリン", "バイオリン"), ("ネットワーク", "ネット・ワーク"), ("ひとり親", "一人親"), ("ワーカーズコープ", "ワーカーズ コープ"), ("ヴィレッジ", "ビレッジ"), ("シェアード", "シエアード"), ("フォレスト", "フオレスト")];

    private const string OldForms = "高崎浜辺斎広沢島桜竜滝栄恵国鉄会学";
    private const string OlderForms = "髙﨑濱邊齋廣澤嶋櫻龍瀧榮惠國鐵會學";

    private static string Whole(CorpusRecord r) => r.Name + r.Alias + r.Summary + r.Description;

    private static Prefecture Pref(CorpusRecord r) => ReferenceTables.PrefectureByCode[r.Prefecture];

    private static string Gap(string a, string b) => char.IsAscii(a[^1]) && char.IsAscii(b[0]) ? " " : "";

    private static bool HasKanji(string text) => text.Any(c => c is >= '一' and <= '鿿');

    private static bool IsHiragana(Word word) => word.Ja.Length > 2 && word.Ja.All(c => c is >= 'ぁ' and <= 'ゖ' or 'ー');

    private static bool IsKatakana(Word word) => word.Ja.Length > 2 && word.Ja.All(c => c is >= 'ァ' and <= 'ヶ' or 'ー');

    private static string Katakana(string text) => string.Concat(text.Select(c => c is >= 'ぁ' and <= 'ゖ' ? (char)(c + 0x60) : c));

    private static string Hiragana(string text) => string.Concat(text.Select(c => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 0x60) : c));

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static string HalfWidth(string katakana)
    {
        const string Half = "ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ";
        return string.Concat(katakana.Normalize(NormalizationForm.FormD).Select(c => c switch { '\u3099' => 'ﾞ', '\u309A' => 'ﾟ', _ => Half.FirstOrDefault(h => h.ToString().Normalize(NormalizationForm.FormKC)[0] == c, c) }));
    }

    private static string Modern(string text) => string.Concat(text.Select(c => OlderForms.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? OldForms[i] : c));

    private static string Old(string text) => string.Concat(text.Select(c => OldForms.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? OlderForms[i] : c));

    // One letter changed, left out, doubled or swapped with the next; never so that nothing changes.
    private static string Slip(string text, Picker pick, string letters)
    {
        while (true)
        {
            var at = 1 + pick.Below(text.Length - 2);
            var wrong = pick.Below(4) switch
            {
                0 => text[..at] + pick.One(letters.ToCharArray()) + text[(at + 1)..],
                1 => text[..at] + text[(at + 1)..],
                2 => text[..at] + pick.One(letters.ToCharArray()) + text[at..],
                _ => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            };
            if (wrong != text) return wrong;
        }
    }
}
