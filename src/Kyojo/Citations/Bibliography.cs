using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Text;

namespace Kyojo.Citations;

/// <summary>Publications in the order of a list, with the letters that tell works of one author and year apart (reports.md section 5.4).</summary>
public static class Bibliography
{
    /// <summary>By author in the order of the fifty sounds (Latin letters after kana), then year, then title by code point.</summary>
    /// <param name="items">The publications.</param>
    public static ImmutableArray<Publication> Sorted(IEnumerable<Publication> items)
    {
        var sorted = items.ToArray();
        Array.Sort(sorted, static (a, b) =>
        {
            var order = IsLatin(a).CompareTo(IsLatin(b));
            if (order == 0) order = string.CompareOrdinal(SortKey(a), SortKey(b));
            if (order == 0) order = Year(a).CompareTo(Year(b));
            if (order == 0) order = string.CompareOrdinal(a.Title, b.Title);
            return order != 0 ? order : string.CompareOrdinal(a.Key, b.Key);
        });
        return [.. sorted];
    }

    /// <summary>Letters by key: a, b, c for works of the same authors and year, in the order of the list; none for the others.</summary>
    /// <param name="sorted">The list.</param>
    public static FrozenDictionary<string, string> Suffixes(ImmutableArray<Publication> sorted) =>
        sorted.GroupBy(p => $"{string.Join('\n', p.Authors.Select(a => a.Whole))}\n{Year(p).ToString(CultureInfo.InvariantCulture)}", StringComparer.Ordinal)
            .Where(g => g.Count() > 1 && !g.First().Authors.IsEmpty)
            .SelectMany(g => g.Select((p, i) => KeyValuePair.Create(p.Key, i < 26 ? ((char)('a' + i)).ToString() : "z" + (i - 25).ToString(CultureInfo.InvariantCulture))))
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Formats a publication in a style.</summary>
    /// <param name="style">The style.</param>
    /// <param name="item">The publication.</param>
    /// <param name="suffix">Letter behind its year; empty = none.</param>
    public static CitedText Format(CitationStyle style, Publication item, string suffix = "") => style == CitationStyle.Apa ? Apa.Format(item, suffix) : Sist02.Format(item, suffix);

    /// <summary>Mark of a publication in the text with author and year: 中村, 2021; Dachner &amp; Makarius, 2021; 中村ほか, 2021.</summary>
    /// <param name="item">The publication.</param>
    /// <param name="suffix">Letter behind its year.</param>
    public static string AuthorYear(Publication item, string suffix)
    {
        var names = item.Authors;
        var who = names.Length switch
        {
            0 => item.Title,
            1 => names[0].InMark,
            2 => names.All(n => n.IsLatin) ? $"{names[0].InMark} & {names[1].InMark}" : $"{names[0].InMark}・{names[1].InMark}",
            _ => names[0].IsLatin ? names[0].InMark + " et al." : names[0].InMark + "ほか",
        };
        return $"{who}, {(item.Issued is { } issued ? issued.Earliest.Year.ToString(CultureInfo.InvariantCulture) : "n.d.")}{suffix}";
    }

    /// <summary>True when a Japanese author has no reading, so that there is no place for it in the order of the fifty sounds (KYO4305).</summary>
    /// <param name="item">The publication.</param>
    public static bool LacksReading(Publication item) => item.Authors is [{ Yomi: null, IsLatin: false } first, ..] && Reading.IndexOfStranger(JapaneseText.ToHiragana(first.InMark)) >= 0;

    private static bool IsLatin(Publication item) => item.Authors is [{ } first, ..] ? first.IsLatin : item.Title.All(c => c < 0x2E80);

    private static string SortKey(Publication item)
    {
        if (item.Authors is not [{ } first, ..]) return item.Title;
        if (first.IsLatin) return first.Inverted.ToUpperInvariant();
        return GojuonKey.Of(first.Yomi ?? JapaneseText.ToHiragana(first.InMark));
    }

    private static int Year(Publication item) => item.Issued?.Earliest.Year ?? int.MaxValue;
}
