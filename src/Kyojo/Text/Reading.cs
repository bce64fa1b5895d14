namespace Kyojo.Text;

/// <summary>Readings (よみ) of names (model.md 8.4).</summary>
public static class Reading
{
    /// <summary>Place of the first character that no reading may have: all but <c>[ぁ-ゖー・　 ]</c>; -1 when there is none.</summary>
    /// <param name="yomi">A reading after <see cref="JapaneseText.ToHiragana"/>.</param>
    public static int IndexOfStranger(string yomi)
    {
        for (var i = 0; i < yomi.Length; i++)
        {
            if (yomi[i] is not (>= 'ぁ' and <= 'ゖ' or 'ー' or '・' or ' ' or '\u3000')) return i;
        }

        return -1;
    }

    /// <summary>True when a reading has fewer than half as many morae as the name has kanji: even one sound for each is rare.</summary>
    /// <param name="name">The name.</param>
    /// <param name="yomi">Its reading in hiragana.</param>
    public static bool IsTooShort(string name, string yomi) => 2 * Morae(yomi) < Kanji(name);

    // A small ゃ or ぁ belongs to the letter before; っ, ん and ー are beats of their own.
    private static int Morae(string yomi)
    {
        var count = 0;
        foreach (var c in yomi)
        {
            if (c is not ('・' or ' ' or '\u3000' or 'ぁ' or 'ぃ' or 'ぅ' or 'ぇ' or 'ぉ' or 'ゃ' or 'ゅ' or 'ょ' or 'ゎ')) count++;
        }

        return count;
    }

    private static int Kanji(string name)
    {
        var count = 0;
        foreach (var c in name)
        {
            // The first half of a pair from U+20000 on stands for a kanji beyond the basic plane.
            if (c is '々' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uD840' and <= '\uD88D') count++;
        }

        return count;
    }
}
