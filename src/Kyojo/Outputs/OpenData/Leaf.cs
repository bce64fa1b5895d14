using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>One column of a table of list items: a field that may lie within parts of the item.</summary>
/// <param name="Keys">Keys from the item to the field.</param>
/// <param name="Field">The field.</param>
/// <param name="Column">Header and meaning.</param>
/// <param name="IsName">True for the name that stands beside a code.</param>
internal sealed record Leaf(ImmutableArray<string> Keys, Field Field, FileColumn Column, bool IsName)
{
    /// <summary>The public fields of a kind of item, parts within it taken apart. Codes of places have a name beside them.</summary>
    public static ImmutableArray<Leaf> Of(Schema schema)
    {
        var leaves = ImmutableArray.CreateBuilder<Leaf>();
        Collect(schema, [], leaves);
        return leaves.ToImmutable();
    }

    /// <summary>What stands in the cell; empty when the item says nothing.</summary>
    public string Text(FieldValues item)
    {
        for (var i = 0; i < Keys.Length - 1; i++) item = item.Schema[Keys[i]] is { } part ? item.Map(part) : FieldValues.None;
        if (item.Schema[Keys[^1]] is not { } field || item.Find(field) is not { } value) return "";
        return value is PlacedList<string> list
            ? string.Join(StandardColumn.Separator, list.Items.Select(t => One(t).Replace(StandardColumn.Separator, StandardColumn.InsteadOfSeparator)))
            : One(value);
    }

    private string One(object value) => (Field.Kind, value) switch
    {
        (FieldKind.Enum, string code) => Field.LabelOf(code).Ja,
        (FieldKind.Prefecture, string code) when IsName => ReferenceTables.PrefectureByCode.TryGetValue(code, out var prefecture) ? prefecture.Name : "",
        (FieldKind.Municipality, string code) when IsName => ReferenceTables.Municipalities.TryGetValue(code, out var municipality) ? municipality.Name : "",
        (FieldKind.Region, string slug) => ReferenceTables.Regions.FirstOrDefault(r => r.Slug == slug)?.Name ?? slug,
        (_, string text) => text,
        (_, DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, EdtfDate date) => date.Text,
        (_, bool yes) => yes ? "はい" : "いいえ",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static void Collect(Schema schema, ImmutableArray<string> keys, ImmutableArray<Leaf>.Builder leaves)
    {
        foreach (var field in schema.Fields)
        {
            if (!field.Shown.HasFlag(Shown.Json)) continue;
            var path = keys.Add(field.Key);
            if (field.Item is { } item)
            {
                Collect(item, path, leaves);
            }
            else if (field.Kind is FieldKind.Prefecture or FieldKind.Municipality)
            {
                leaves.Add(new Leaf(path, field, Describe(field, field.Label.Ja + "コード", new(field.Label.Ja + "のコード", "Code of the " + field.Label.En.ToLowerInvariant())), IsName: false));
                leaves.Add(new Leaf(path, field, Describe(field, field.Label.Ja, field.Label), IsName: true));
            }
            else
            {
                leaves.Add(new Leaf(path, field, Describe(field, field.Label.Ja, field.Label), IsName: false));
            }
        }
    }

    private static FileColumn Describe(Field field, string header, Bilingual meaning) => new(header, meaning, field.Kind switch
    {
        FieldKind.Int when !field.Many => "integer",
        FieldKind.Number when !field.Many => "number",
        FieldKind.Date when !field.Many => "date",
        _ => "string",
    })
    {
        Values = [.. field.Choices.Select(c => c.Label.Ja)], Many = field.Many,
    };
}
