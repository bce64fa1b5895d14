namespace Kyojo.Text;

/// <summary>
/// Sort key of a reading in the order of the fifty sounds (model.md 8.4): base letters first, then voicing, then
/// the form of the letter, then the reading itself. Compared ordinally.
/// </summary>
public static class GojuonKey
{
    private const string Separator = "\u0001";
    private const int MostOnStack = 128;
    private const string Bases = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん";
    private const string Rows = "あかさたなはまやらわ";

    /// <summary>The key; readings that are equal but for their form have different keys.</summary>
    /// <param name="yomi">Reading in hiragana or katakana; letters that are no kana sort behind, as themselves.</param>
    public static string Of(string yomi)
    {
        Span<char> letters = stackalloc char[yomi.Length <= MostOnStack ? yomi.Length : 0];
        if (letters.Length < yomi.Length) letters = new char[yomi.Length];
        Span<char> levels = letters.Length <= MostOnStack ? stackalloc char[2 * MostOnStack] : new char[2 * letters.Length];
        var marks = levels[..letters.Length];
        var forms = levels[letters.Length..(2 * letters.Length)];
        var count = 0;
        var last = '\0';
        foreach (var raw in yomi)
        {
            var c = raw is >= 'ァ' and <= 'ヶ' ? (char)(raw - 0x60) : raw;
            if (c is ' ' or '\u3000' or '・') continue;
            var large = c == 'ー' ? c : Large(c);
            var (letter, mark) = c == 'ー' ? (Vowel(last), 0) : Unvoiced(large);
            letters[count] = letter;
            marks[count] = (char)('0' + mark);
            forms[count++] = c == 'ー' ? '0' : large != c ? '1' : '2';
            if (c != 'ー') last = letter;
        }

        return string.Concat(string.Concat(letters[..count], Separator, marks[..count], Separator), string.Concat(forms[..count], Separator, yomi));
    }

    /// <summary>The row of a reading: あ か さ た な は ま や ら わ, or <c>他</c> when it starts with no kana.</summary>
    /// <param name="yomi">Reading in hiragana or katakana.</param>
    public static string RowOf(string yomi)
    {
        foreach (var c in JapaneseText.ToHiragana(yomi))
        {
            if (c is ' ' or '\u3000' or '・') continue;
            var index = Bases.IndexOf(Unvoiced(Large(c)).Letter, StringComparison.Ordinal);
            if (index < 0) return "他";
            return index switch
            {
                < 35 => Rows[index / 5].ToString(),
                < 38 => "や",
                < 43 => "ら",
                _ => "わ",
            };
        }

        return "他";
    }

    private static char Large(char c)
    {
        if (c is < 'ぁ' or > 'ゖ') return c;
        const string Small = "ぁぃぅぇぉっゃゅょゎゕゖ";
        const string Big = "あいうえおつやゆよわかけ";
        var index = Small.IndexOf(c, StringComparison.Ordinal);
        return index < 0 ? c : Big[index];
    }

    private static (char Letter, int Mark) Unvoiced(char c)
    {
        if (c is < 'か' or > 'ゔ') return (c, 0);
        const string Voiced = "がぎぐげござじずぜぞだぢづでどばびぶべぼゔ";
        const string Clear = "かきくけこさしすせそたちつてとはひふへほう";
        const string HalfVoiced = "ぱぴぷぺぽ";
        var index = Voiced.IndexOf(c, StringComparison.Ordinal);
        if (index >= 0) return (Clear[index], 1);
        index = HalfVoiced.IndexOf(c, StringComparison.Ordinal);
        return index >= 0 ? ("はひふへほ"[index], 2) : (c, 0);
    }

    private static char Vowel(char letter)
    {
        var index = Bases.IndexOf(letter, StringComparison.Ordinal);
        return index switch
        {
            < 0 => 'ー',
            < 35 => "あいうえお"[index % 5],
            < 38 => "あうお"[index - 35],
            < 43 => "あいうえお"[index - 38],
            43 => 'あ',
            44 => 'い',
            45 => 'え',
            46 => 'お',
            _ => 'ん',
        };
    }
}
