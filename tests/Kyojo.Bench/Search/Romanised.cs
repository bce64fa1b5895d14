using System.Text;

namespace Kyojo.Bench.Search;

/// <summary>Readings as people type them in Latin letters: Hepburn without long vowels, kunrei with all letters.</summary>
internal static class Romanised
{
    private static readonly string[] Rows = ["あaいiうuえeおo", "かkaきkiくkuけkeこko", "さsaしsiすsuせseそso", "たtaちtiつtuてteとto", "なnaにniぬnuねneのno", "はhaひhiふhuへheほho", "まmaみmiむmuめmeもmo", "やyaゆyuよyo", "らraりriるruれreろro", "わwaをo", "がgaぎgiぐguげgeごgo", "ざzaじziずzuぜzeぞzo", "だdaぢziづzuでdeどdo", "ばbaびbiぶbuべbeぼbo", "ぱpaぴpiぷpuぺpeぽpo"];

    private static readonly (string Kunrei, string Hepburn)[] Changes = [("sya", "sha"), ("syu", "shu"), ("syo", "sho"), ("sye", "she"), ("tya", "cha"), ("tyu", "chu"), ("tyo", "cho"), ("tye", "che"), ("zya", "ja"), ("zyu", "ju"), ("zyo", "jo"), ("zye", "je"), ("tti", "tchi"), ("ttya", "tcha"), ("si", "shi"), ("ti", "chi"), ("tu", "tsu"), ("zi", "ji"), ("hy", "H"), ("hu", "fu"), ("H", "hy"), ("sfu", "shu"), ("cfu", "chu")];

    /// <summary>toukyou becomes tokyo, kenjinkai stays.</summary>
    /// <param name="yomi">Reading in hiragana.</param>
    public static string Hepburn(string yomi)
    {
        var text = Kunrei(yomi);
        foreach (var (from, to) in Changes) text = text.Replace(from, to, StringComparison.Ordinal);
        foreach (var (from, to) in new[] { ("ou", "o"), ("oo", "o"), ("uu", "u") }) text = text.Replace(from, to, StringComparison.Ordinal);
        foreach (var c in "bpm") text = text.Replace("n" + c, "m" + c, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Letter by letter.</summary>
    /// <param name="yomi">Reading in hiragana.</param>
    public static string Kunrei(string yomi)
    {
        var text = new StringBuilder();
        for (var i = 0; i < yomi.Length; i++)
        {
            var (c, next) = (yomi[i], i + 1 < yomi.Length ? yomi[i + 1] : '\0');
            var small = "ゃゅょぇぁぃぉ".IndexOf(next, StringComparison.Ordinal);
            if (c == 'っ')
            {
                text.Append(Of(next)[0]);
            }
            else if (c == 'ん')
            {
                text.Append(next is 'あ' or 'い' or 'う' or 'え' or 'お' or 'や' or 'ゆ' or 'よ' ? "n'" : "n");
            }
            else if (c == 'ー')
            {
                continue;
            }
            else if (small >= 0)
            {
                var head = Of(c)[..^1];
                if (c is 'ふ') head = "f";
                if (c is 'う') head = "w";
                text.Append(small < 3 ? head + "y" + "auo"[small] : c is 'て' or 'で' ? head + "h" + "eaio"[small - 3] : c is 'ふ' or 'う' || small > 3 ? head + "eaio"[small - 3] : head + "ye");
                i++;
            }
            else
            {
                text.Append(Of(c));
            }
        }

        return text.ToString();
    }

    private static string Of(char c)
    {
        foreach (var row in Rows)
        {
            var at = row.IndexOf(c, StringComparison.Ordinal);
            if (at < 0) continue;
            var end = at + 1;
            while (end < row.Length && row[end] < '\u0080') end++;
            return row[(at + 1)..end];
        }

        return c == 'ん' ? "n" : c.ToString();
    }
}
