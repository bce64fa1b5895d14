using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>
/// The form of a text in which it is searched (search.md, step 1): widths, case, kana, long vowels, small letters, old
/// glyphs and spellings do not count; everything that is no letter or digit is a gap, written as one space. The script
/// <c>src/search-script</c> does the same, held to it by <c>tests/search-vectors.json</c>.
/// </summary>
internal sealed class SearchFolding
{
    private const char Gap = ' ';
    private const char Surrogate = '\u0001', Long = '\u0002', Hyphen = '\u0003', Voiced = '\u0004', Quote = '\u0005', Mark = '\u0006';
    private const string Small = "ぁぃぅぇぉっゃゅょゎゕゖゐゑぢづを";
    private const string Large = "あいうえおつやゆよわかけいえじずお";
    private static readonly string[] Rows = ["あかさたなはまやらわがざだばぱ", "いきしちにひみりぎじびぴ", "うくすつぬふむゆるぐずぶぷ", "えけせてねへめれげぜでべぺ", "おこそとのほもよろごぞどぼぽ"];

    // Letters that NFKC leaves alone whatever stands beside them, and full-width letters, which are mapped here.
    private static readonly SearchValues<char> Plain = SearchValues.Create(string.Concat(
        Range('\u0000', '\u007F'), Range('\u2010', '\u2027'), Range('\u3000', '\u3035'), Range('\u3041', '\u3096'), Range('\u30A1', '\u30FE'), Range('\u4E00', '\u9FFF'), Range('\uFF01', '\uFF5E')));

    private readonly char[] map = new char[0x10000];
    private readonly FrozenDictionary<int, int> glyphs;
    private readonly FrozenDictionary<char, (string From, string To)[]> spellings;

    /// <summary>A folding with the given tables.</summary>
    /// <param name="glyphs">Code point to code point.</param>
    /// <param name="spellings">Folded spelling to folded spelling.</param>
    public SearchFolding(FrozenDictionary<int, int> glyphs, ImmutableArray<(string From, string To)> spellings)
    {
        this.glyphs = glyphs;
        // The longest first, so that no spelling hides one that it begins.
        this.spellings = spellings.GroupBy(pair => pair.From[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.From.Length).ToArray());
        for (var i = 0; i < map.Length; i++) map[i] = Letter((char)i);
    }

    /// <summary>The folded text: letters and digits, runs of anything else as one space, none at the ends.</summary>
    /// <param name="text">Any text; halves of surrogate pairs count as gaps.</param>
    public string Fold(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Plain) >= 0) text = Compatible(text);
        var rented = text.Length <= 256 ? null : ArrayPool<char>.Shared.Rent(text.Length + 1);
        var buffer = rented ?? stackalloc char[257];
        var written = Letters(text, buffer);
        var folded = Respelled(Tokyo(new string(buffer[..written])));
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return folded;
    }

    /// <summary>Folded letters of a text as it stands, without respelling, each with its place in the text.</summary>
    /// <param name="text">Any text.</param>
    internal (string Letters, int[] At) Letters(string text)
    {
        var (letters, at) = (new StringBuilder(), new List<int>());
        for (var i = 0; i < text.Length; i++)
        {
            // A letter folds by itself but for the sign behind it that makes it long.
            var folded = map[text[i]] is Long or Hyphen or Mark or Surrogate ? "" : Fold(text[i].ToString());
            if (folded.Length == 0 && map[text[i]] is Gap or Quote && letters.Length > 0 && letters[^1] != Gap) folded = " ";
            foreach (var c in folded)
            {
                letters.Append(c);
                at.Add(i);
            }
        }

        return (letters.ToString(), [.. at]);
    }

    /// <summary>
    /// A folded reading without its long vowels (とうきょう, toukyou and tokyo are one): what romaji is compared with.
    /// </summary>
    /// <param name="folded">A text after <see cref="Fold"/>.</param>
    public static string Loose(string folded)
    {
        var text = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (text.Length == 0 || !IsLong(text[^1], c)) text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>True when a letter makes the one before it long: おお, とう, いい.</summary>
    /// <param name="before">Folded letter.</param>
    /// <param name="letter">Folded letter behind it.</param>
    public static bool IsLong(int before, int letter)
    {
        var own = letter is 'あ' ? 0 : letter is 'い' ? 1 : letter is 'う' ? 2 : letter is 'え' ? 3 : letter is 'お' ? 4 : -1;
        if (own < 0 || before is < 'ぁ' or > 'ん') return false;
        var vowel = Vowels[before - 'ぁ'];
        return vowel == own || (vowel == 4 && own == 2);
    }

    private static readonly sbyte[] Vowels = [.. Enumerable.Range('ぁ', 'ん' - 'ぁ' + 1).Select(c => (sbyte)Array.FindIndex(Rows, row => row.Contains((char)c)))];

    private char Letter(char c)
    {
        if (char.IsSurrogate(c)) return Surrogate;
        if (c is >= '！' and <= '～') c = (char)(c - 0xFEE0);
        if (c is 'ー') return Long;
        if (c is '-' or '‐' or '‑' or '–' or '—' or '−') return Hyphen;
        if (c is '\'' or '’') return Quote;
        if (c is >= '\u0300' and <= '\u036F' or '\u3099' or '\u309A' or >= '\uFE00' and <= '\uFE0F' or '\u200D') return Mark;
        if (c is 'ς') return 'σ';
        if (c is >= 'ァ' and <= 'ヶ') c = (char)(c - 0x60);
        if (c == 'ゔ') return Voiced;
        var small = Small.IndexOf(c, StringComparison.Ordinal);
        if (small >= 0) return Large[small];
        if (!IsWord(char.GetUnicodeCategory(c))) return Gap;
        if (c is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF') c = c.ToString().Normalize(NormalizationForm.FormD)[0];
        c = char.ToLowerInvariant(c);
        return glyphs.TryGetValue(c, out var other) ? (char)other : c;
    }

    private static bool IsWord(UnicodeCategory category) => category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    // Halves of pairs would make NFKC throw; voiced-sound marks that stand alone join the letter before them.
    private static string Compatible(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) text = WithoutHalves(text);
        if (text.AsSpan().IndexOfAny('\u309B', '\u309C') >= 0) text = text.Replace('\u309B', '\u3099').Replace('\u309C', '\u309A');
        return text.Normalize(NormalizationForm.FormKC);
    }

    private static string WithoutHalves(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!char.IsSurrogate(letters[i])) continue;
            if (i + 1 < letters.Length && char.IsSurrogatePair(letters[i], letters[i + 1])) i++;
            else letters[i] = Gap;
        }

        return new string(letters);
    }

    private int Letters(string text, Span<char> to)
    {
        var count = 0;
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = map[text[i]];
            switch (c)
            {
                case Mark:
                case Long when count > 0 && !gap && IsKana(to[count - 1]):
                case Hyphen when count > 0 && !gap && IsKana(to[count - 1]):
                // don't is one word; n'e in romaji is not ne.
                case Quote when count > 0 && !gap && to[count - 1] < '\u0080' && i + 1 < text.Length && map[text[i + 1]] is > ' ' and < '\u0080' && !(to[count - 1] == 'n' && map[text[i + 1]] is 'a' or 'i' or 'u' or 'e' or 'o' or 'y'):
                    continue;
                case Gap or Long or Hyphen or Quote:
                    gap = true;
                    continue;
                case Voiced:
                    var vowel = i + 1 < text.Length ? "ぁぃぅぇぉ".IndexOf((char)(text[i + 1] is >= 'ァ' and <= 'ォ' ? text[i + 1] - 0x60 : text[i + 1]), StringComparison.Ordinal) : -1;
                    c = vowel < 0 ? 'ぶ' : "ばびぶべぼ"[vowel];
                    if (vowel >= 0) i++;
                    break;
            }

            if (c == Surrogate && char.ConvertToUtf32(text[i], text[i + 1]) is >= 0xE0100 and <= 0xE01EF)
            {
                // Chooses the form of the kanji before it; the kanji is the same.
                i++;
                continue;
            }

            if (gap && count > 0) to[count++] = Gap;
            gap = false;
            if (c != Surrogate)
            {
                to[count++] = c;
                continue;
            }

            var point = char.ConvertToUtf32(text[i], text[i + 1]);
            i++;
            if (glyphs.TryGetValue(point, out var other))
            {
                to[count++] = (char)other;
            }
            else if (IsWord(CharUnicodeInfo.GetUnicodeCategory(point)))
            {
                var lower = Rune.ToLowerInvariant(new Rune(point));
                count += lower.EncodeToUtf16(to[count..]);
            }
            else
            {
                if (count > 0 && to[count - 1] == Gap) count--;
                gap = true;
            }
        }

        return count;
    }

    private static bool IsKana(char c) => c is >= 'ぁ' and <= 'ゖ';

    // 京都 is no part of 東京都: a gap keeps them apart, and 東京都 alone is 東京.
    private static string Tokyo(string text)
    {
        var at = text.IndexOf("東京都", StringComparison.Ordinal);
        if (at < 0) return text;
        var end = at + 3;
        return text[..(at + 2)] + (end == text.Length ? "" : text[end] == Gap ? Tokyo(text[end..]) : " " + Tokyo(text[(end - 1)..]));
    }

    private string Respelled(string text)
    {
        if (spellings.Count == 0) return text;
        StringBuilder? changed = null;
        for (var i = 0; i < text.Length;)
        {
            if (spellings.TryGetValue(text[i], out var pairs) && Find(pairs, text.AsSpan(i)) is { From: not null } pair)
            {
                changed ??= new StringBuilder(text, 0, i, text.Length);
                changed.Append(pair.To);
                i += pair.From.Length;
                continue;
            }

            changed?.Append(text[i]);
            i++;
        }

        return changed?.ToString() ?? text;
    }

    private static (string From, string To) Find((string From, string To)[] pairs, ReadOnlySpan<char> text)
    {
        foreach (var pair in pairs)
        {
            if (text.StartsWith(pair.From, StringComparison.Ordinal)) return pair;
        }

        return default;
    }

    private static string Range(char from, char to) => string.Concat(Enumerable.Range(from, to - from + 1).Select(c => (char)c));
}
