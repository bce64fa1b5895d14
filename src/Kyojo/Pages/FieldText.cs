using System.Globalization;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The value of any field as people read it: labels for codes, Japanese dates, lists joined.</summary>
internal static class FieldText
{
    /// <summary>Null when the field is absent; a value that is given as unknown is said to be so.</summary>
    public static string? Of(Field field, FieldValues values)
    {
        if (!field.Many) return values.Find(field) is { } value ? One(field, value) : null;
        var texts = values.Texts(field);
        return texts.IsEmpty ? null : string.Join("、", texts.Select(t => One(field, t)).OfType<string>());
    }

    /// <summary>A date of any precision in Japanese: 2021年1月, 2020年ごろ.</summary>
    public static string Date(EdtfDate date)
    {
        var about = date.IsAbout ? "ごろ" : "";
        return string.Join('〜', date.Text.TrimEnd('~').Split('/').Select(One)) + about;

        static string One(string text)
        {
            var parts = text.TrimEnd('~').Split('-').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
            return parts.Length switch { 1 => $"{parts[0]}年", 2 => $"{parts[0]}年{parts[1]}月", _ => $"{parts[0]}年{parts[1]}月{parts[2]}日" };
        }
    }

    /// <summary>The label of one code.</summary>
    public static string Label(Field field, string code) => One(field, code) ?? code;

    private static string? One(Field field, object value) => (field.Kind, value) switch
    {
        (FieldKind.Tri, "unknown") => "不明",
        (FieldKind.Enum, string text) => field.LabelOf(text).Ja,
        (FieldKind.Tri, string text) => text == "true" ? "はい" : "いいえ",
        (FieldKind.Bool, bool yes) => yes ? "はい" : "いいえ",
        (FieldKind.Industry, string text) => ReferenceTables.Industries.GetValueOrDefault(text, text),
        (FieldKind.Occupation, string text) => ReferenceTables.Occupations.GetValueOrDefault(text, text),
        (FieldKind.NpoActivity, string text) => ReferenceTables.NpoActivities.GetValueOrDefault(text, text),
        (FieldKind.Prefecture, string text) => ReferenceTables.PrefectureByCode.TryGetValue(text, out var p) ? p.Name : text,
        (FieldKind.LocalGovernment or FieldKind.Municipality, string text) => Government(text),
        (_, string text) => text,
        (_, int number) => number.ToString("N0", CultureInfo.InvariantCulture),
        (_, DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日",
        (_, EdtfDate date) => Date(date),
        _ => null,
    };

    private static string Government(string code) =>
        ReferenceTables.Municipalities.TryGetValue(code, out var municipality) ? municipality.Name
        : ReferenceTables.PrefectureByCode.TryGetValue(code[..2], out var prefecture) ? prefecture.Name : code;
}
