using System.Collections.Frozen;
using System.Text;

namespace Kyojo.Importing.Merging;

/// <summary>Hiragana to Latin letters, letter by letter (Hepburn without marks for length), for ids only: nobody reads them aloud.</summary>
internal static class KanaRomaji
{
    private const string Kana = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔぁぃぅぇぉゃゅょゎゕゖ";

    private static readonly string[] Latin =
        ("a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa i e o n " +
        "ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po vu a i u e o ya yu yo wa ka ke").Split(' ');

    private static readonly FrozenDictionary<char, string> Letters = Kana.Zip(Latin).ToFrozenDictionary(p => p.First, p => p.Second);

    /// <summary>Latin letters and hyphens for spaces; what has no letter is left out.</summary>
    public static string Of(string hiragana)
    {
        var text = new StringBuilder();
        for (var i = 0; i < hiragana.Length; i++)
        {
            var c = hiragana[i];
            if (c is 'ゃ' or 'ゅ' or 'ょ' && text.Length > 1 && text[^1] == 'i')
            {
                // きゃ is kya, しゃ is sha.
                text.Length--;
                var sound = Letters[c];
                text.Append(text.Length > 1 && text[^1] == 'h' || text[^1] == 'j' ? sound[1..] : sound);
            }
            else if (c == 'っ' && i + 1 < hiragana.Length && Letters.TryGetValue(hiragana[i + 1], out var next) && next[0] is not ('a' or 'i' or 'u' or 'e' or 'o' or 'n'))
            {
                text.Append(next[0]);
            }
            else if (Letters.TryGetValue(c, out var latin))
            {
                text.Append(latin);
            }
            else if (c is ' ' or '\u3000' or '・' && text.Length > 0 && text[^1] != '-')
            {
                text.Append('-');
            }
        }

        return text.ToString().Trim('-');
    }
}
