using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The value of any field as people read it: labels for codes, Japanese dates, lists joined.</summary>
internal static class FieldText
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Null when the field is absent; a value that is given as unknown is said to be so.</summary>
    public static string? Of(Field field, FieldValues values, Language language = Language.Japanese)
    {
        if (!field.Many) return values.Find(field) is { } value ? One(field, value, language) : null;
        var texts = values.Texts(field);
        if (texts.IsEmpty) return null;
        var labels = new string?[texts.Length];
        for (var i = 0; i < labels.Length; i++) labels[i] = One(field, texts[i], language);
        return string.Join(language == Language.English ? ", " : "、", labels.AsSpan());
    }

    /// <summary>A date of any precision: 2021年1月, 2020年ごろ; January 2021, about 2020.</summary>
    public static string Date(EdtfDate date, Language language = Language.Japanese)
    {
        if (language != Language.English) return date.InJapanese();
        return (date.IsAbout ? "about " : "") + string.Join(" to ", date.Text.TrimEnd('~').Split('/').Select(One));
    }

    /// <summary>A day.</summary>
    public static string Date(DateOnly day, Language language) => language == Language.English ? $"{day.Day} {Months[day.Month - 1]} {day.Year}" : $"{day.Year}年{day.Month}月{day.Day}日";

    /// <summary>The month of a day: 2026年11月, November 2026.</summary>
    public static string Month(DateOnly day, Language language) => language == Language.English ? $"{Months[day.Month - 1]} {day.Year}" : $"{day.Year}年{day.Month}月";

    /// <summary>The label of one code.</summary>
    public static string Label(Field field, string code, Language language = Language.Japanese) => One(field, code, language) ?? code;

    private static string One(string text)
    {
        var parts = text.TrimEnd('~').Split('-').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return parts switch
        {
            [var year] => $"{year}",
            [var year, var month] => $"{Months[month - 1]} {year}",
            _ => Date(new DateOnly(parts[0], parts[1], parts[2]), Language.English),
        };
    }

    private static string? One(Field field, object value, Language language) => (field.Kind, value) switch
    {
        (FieldKind.Tri, "unknown") => language == Language.English ? "unknown" : "不明",
        (FieldKind.Enum, string text) => field.LabelOf(text).In(language),
        (FieldKind.Tri, string text) => Yes(text == "true", language),
        (FieldKind.Bool, bool yes) => Yes(yes, language),
        (FieldKind.Industry, string text) => ReferenceTables.Industries.GetValueOrDefault(text, text),
        (FieldKind.Occupation, string text) => ReferenceTables.Occupations.GetValueOrDefault(text, text),
        (FieldKind.NpoActivity, string text) => ReferenceTables.NpoActivities.GetValueOrDefault(text, text),
        (FieldKind.Prefecture, string text) => ReferenceTables.PrefectureByCode.TryGetValue(text, out var p) ? p.Name : text,
        (FieldKind.LocalGovernment or FieldKind.Municipality, string text) => Government(text),
        (_, string text) => text,
        (_, int number) => number.ToString("N0", CultureInfo.InvariantCulture),
        (_, DateOnly day) => Date(day, language),
        (_, EdtfDate date) => Date(date, language),
        _ => null,
    };

    private static string Yes(bool yes, Language language) => language == Language.English ? yes ? "yes" : "no" : yes ? "はい" : "いいえ";

    private static string Government(string code) =>
        ReferenceTables.Municipalities.TryGetValue(code, out var municipality) ? municipality.Name
        : ReferenceTables.PrefectureByCode.TryGetValue(code[..2], out var prefecture) ? prefecture.Name : code;
}
