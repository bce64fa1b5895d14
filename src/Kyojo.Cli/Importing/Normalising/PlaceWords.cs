using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>Names of prefectures and municipalities to their codes. A municipality is never taken by its name alone where two have it.</summary>
internal static class PlaceWords
{
    private static readonly Lazy<ILookup<string, Municipality>> ByName = new(() =>
        ReferenceTables.Municipalities.Values.OrderBy(m => m.Code, StringComparer.Ordinal)
            .SelectMany(m => Names(m).Select(name => (name, m))).ToLookup(p => p.name, p => p.m, StringComparer.Ordinal));

    /// <summary>Two digits; null when the text names no prefecture.</summary>
    public static string? Prefecture(string text)
    {
        var word = JapaneseText.Code(text);
        foreach (var prefecture in ReferenceTables.Prefectures)
        {
            if (word == prefecture.Name || word == prefecture.ShortName) return prefecture.Code;
        }

        // 13, 1, 13 東京都, 13:東京都
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits])) digits++;
        if (digits is 1 or 2)
        {
            var code = word[..digits].PadLeft(2, '0');
            var rest = word[digits..].Trim(' ', '\u3000', ':', '.', '-');
            if (ReferenceTables.PrefectureByCode.TryGetValue(code, out var byCode) && (rest.Length == 0 || rest == byCode.Name || rest == byCode.ShortName)) return code;
        }

        return null;
    }

    /// <summary>The prefecture whose full name a text starts with; null when there is none.</summary>
    public static Prefecture? Leading(string text)
    {
        foreach (var prefecture in ReferenceTables.Prefectures)
        {
            if (text.StartsWith(prefecture.Name, StringComparison.Ordinal)) return prefecture;
        }

        return null;
    }

    /// <summary>Municipalities of a name, in a prefecture or anywhere.</summary>
    /// <param name="name">松江市, 島根県松江市, 八束郡東出雲町.</param>
    /// <param name="prefecture">Two digits; null = any.</param>
    public static ImmutableArray<Municipality> Municipalities(string name, string? prefecture)
    {
        var word = PlaceNames.Fold(JapaneseText.Line(name).Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal));
        if (Leading(word) is { } lead && (prefecture is null || lead.Code == prefecture))
        {
            word = word[lead.Name.Length..];
            prefecture = lead.Code;
        }

        return [.. ByName.Value[word].Where(m => prefecture is null || m.PrefectureCode == prefecture).DistinctBy(m => m.Code)];
    }

    /// <summary>The municipality an address starts with, behind its prefecture; null when none or several fit.</summary>
    public static Municipality? InAddress(string line, string? prefecture)
    {
        var rest = PlaceNames.Fold(line);
        if (Leading(rest) is { } lead)
        {
            prefecture ??= lead.Code;
            rest = rest[lead.Name.Length..];
        }

        // The longest name first: a ward goes before its city.
        for (var length = Math.Min(rest.Length, 14); length >= 2; length--)
        {
            if (rest[length - 1] is not ('市' or '区' or '町' or '村')) continue;
            var fitting = ByName.Value[rest[..length]].Where(m => prefecture is null || m.PrefectureCode == prefecture).DistinctBy(m => m.Code).ToArray();
            if (fitting.Length == 1) return fitting[0];
            if (fitting.Length > 1) return null;
        }

        return null;
    }

    private static IEnumerable<string> Names(Municipality municipality)
    {
        yield return PlaceNames.Fold(municipality.Name);
        if (municipality.County is not null) yield return PlaceNames.Fold(municipality.County + municipality.Name);
    }
}
