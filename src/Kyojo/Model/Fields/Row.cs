using System.Collections.Immutable;

namespace Kyojo.Model.Fields;

/// <summary>Short words for writing the rows of the tables of fields; nothing but construction.</summary>
internal static class Row
{
    public static Field Of(string key, FieldKind kind, string ja, string en, string shown = "", string? csv = null) =>
        new(key, kind, new(ja, en)) { Shown = Parse(shown), Csv = csv };

    public static Field Line(string key, string ja, string en, string shown = "", string? csv = null) => Of(key, FieldKind.Line, ja, en, shown, csv);

    public static Field Lines(string key, string ja, string en, string shown = "", string? csv = null) => Line(key, ja, en, shown, csv) with { Many = true };

    public static Field Prose(string key, string ja, string en, string shown = "", string? csv = null) => Of(key, FieldKind.Text, ja, en, shown, csv);

    public static Field Date(string key, string ja, string en, string shown = "", string? csv = null) => Of(key, FieldKind.Date, ja, en, shown, csv);

    public static Field Url(string key, string ja, string en, string shown = "") => Of(key, FieldKind.Url, ja, en, shown);

    public static Field Ids(string key, string ja, string en, string shown = "") => Of(key, FieldKind.Id, ja, en, shown) with { Many = true };

    public static Field Enum(string key, string ja, string en, string shown, string? csv, params ImmutableArray<Choice> choices) =>
        Of(key, FieldKind.Enum, ja, en, shown, csv) with { Choices = choices };

    public static Field Enums(string key, string ja, string en, string shown, string? csv, params ImmutableArray<Choice> choices) =>
        Enum(key, ja, en, shown, csv, choices) with { Many = true };

    public static Field Map(string key, string ja, string en, Schema item, string shown = "", string? csv = null) =>
        Of(key, FieldKind.Map, ja, en, shown, csv) with { Item = item };

    public static Field Maps(string key, string ja, string en, Schema item, string shown = "", string? csv = null) =>
        Map(key, ja, en, item, shown, csv) with { Many = true };

    public static Field Pairs(string key, string ja, string en, Schema? item = null, string shown = "") =>
        Of(key, FieldKind.Dictionary, ja, en, shown) with { Item = item };

    public static Field Required(this Field field) => field with { Required = true };

    public static Choice C(string value, string ja, string en) => new(value, new(ja, en));

    public static Choice C(string value) => new(value, value);

    public static Choice Unknown { get; } = C("unknown", "不明", "unknown");

    // The letters of model.md's column "Shown".
    private static Shown Parse(string letters)
    {
        var shown = Shown.Nowhere;
        foreach (var letter in letters)
        {
            shown |= letter switch
            {
                'c' => Shown.Community,
                'k' => Shown.Card,
                's' => Shown.Search,
                'l' => Shown.Leaflet,
                'j' => Shown.Json,
                'x' => Shown.Table,
                _ => throw new ArgumentOutOfRangeException(nameof(letters), letters, "c k s l j x"),
            };
        }

        return shown;
    }
}
