using System.Collections.Frozen;
using System.Text;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>Romaji to kana: Hepburn and kunrei, as people mix them; long vowels are left to <see cref="SearchFolding.Loose"/>.</summary>
internal static class Romaji
{
    // Kana of each consonant before a, i, u, e, o, after folding; two letters where a small one follows.
    private const string Syllables =
        " あいうえお;kかきくけこ;sさしすせそ;tたちつてと;nなにぬねの;hはひふへほ;mまみむめも;yやいゆえよ;rらりるれろ;lらりるれろ;wわいうえお;gがぎぐげご;zざじずぜぞ;dだじずでど;bばびぶべぼ;pぱぴぷぺぽ;vばびぶべぼ;cかしくせこ;"
        + "kyき;syし;shし;tyち;chち;cyち;nyに;hyひ;myみ;ryり;gyぎ;zyじ;jyじ;jじ;dyじ;byび;pyぴ;fふ;tsつ;dzず;thて;dhで";

    private static readonly FrozenDictionary<string, string> Kana = Table();

    /// <summary>The folded kana of a word; null when it is not romaji. Up to two letters at its end may be unfinished: they are left out.</summary>
    /// <param name="latin">Folded text.</param>
    public static string? ToKana(string latin)
    {
        var text = new StringBuilder();
        var i = 0;
        while (i < latin.Length)
        {
            var length = Math.Min(4, latin.Length - i);
            while (length > 0 && !Kana.ContainsKey(latin.Substring(i, length))) length--;
            if (length > 0)
            {
                text.Append(Kana[latin.Substring(i, length)]);
                i += length;
                continue;
            }

            var (c, next) = (latin[i], i + 1 < latin.Length ? latin[i + 1] : '\0');
            if (c == ' ') { }
            else if (c == 'n' || (c == 'm' && next is 'b' or 'p' or 'm')) text.Append('ん');
            else if (c == next && c is not ('a' or 'i' or 'u' or 'e' or 'o')) text.Append('つ');
            else if (c == 't' && next == 'c') text.Append('つ');
            else if (c == 'h' && text.Length > 0 && next is not ('\0' or 'y')) { }
            else return latin.Length - i <= 2 && text.Length > 2 ? text.ToString() : null;
            i++;
        }

        return text.ToString();
    }

    private static FrozenDictionary<string, string> Table()
    {
        const string Vowels = "aiueo";
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Syllables.Split(';'))
        {
            var consonant = row.TrimEnd([.. row.Where(c => c > '\u007F')]).Trim();
            var kana = row[row.IndexOf(row.First(c => c > '\u007F'), StringComparison.Ordinal)..];
            for (var v = 0; v < 5; v++) table[consonant + Vowels[v]] = kana.Length == 5 ? kana[v].ToString() : Small(consonant, kana, v);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // kya is きや, sha しや and shi し; fa ふあ; tsa つあ.
    private static string Small(string consonant, string kana, int vowel)
    {
        if (consonant is "f" or "ts" or "dz") return vowel == 2 ? kana : kana + "あいうえお"[vowel];
        if (consonant is "th" or "dh") return vowel == 1 ? kana + "い" : kana + "やいゆえよ"[vowel];
        return vowel == 1 ? kana : kana + "やいゆえよ"[vowel];
    }
}
