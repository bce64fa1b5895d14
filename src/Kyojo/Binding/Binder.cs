using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>
/// YAML nodes to field values by the table of fields: the one place where required, unknown, empty, list and kind
/// are checked. Goes on after every fault, leaving the faulty value out.
/// </summary>
internal sealed class Binder(string file, DiagnosticBag found)
{
    public const int MostItems = 200;

    private readonly ScalarBinder scalars = new(file, found);

    /// <summary>Reads a mapping.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="schema">Fields it may have.</param>
    /// <param name="other">Asked about keys the schema does not know; true = taken care of.</param>
    /// <param name="checkRequired">False to leave missing fields alone.</param>
    public FieldValues Bind(YamlMapping node, Schema schema, Func<YamlScalar, YamlNode, bool>? other = null, bool checkRequired = true)
    {
        var entries = new FieldEntry[node.Entries.Length];
        var count = 0;
        var refused = false;
        ImmutableArray<string> meant = [];
        foreach (var (key, value) in node.Entries)
        {
            var field = schema[key.Value];
            if (field is null)
            {
                if (other?.Invoke(key, value) != true) meant = meant.AddRange(Unknown(key, schema).Take(1));
                continue;
            }

            var bound = Value(field, value, node);
            refused |= bound is null;
            if (bound is not null)
            {
                entries[count++] = new FieldEntry(field, bound, value.Line, (ushort)Math.Min(value.Column, ushort.MaxValue), (ushort)Math.Min(value.Length, ushort.MaxValue));
            }
        }

        if (checkRequired) Missing(node, schema, meant);
        if (count < entries.Length) Array.Resize(ref entries, count);
        if (ReferenceEquals(schema, ChannelFields.Schema)) entries = ChannelBinder.WithExtension(entries);
        return new FieldValues(schema, entries, node.Line, (ushort)Math.Min(node.Column, ushort.MaxValue), refused);
    }

    /// <summary>Reports the required fields that are not there.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="schema">Its fields.</param>
    /// <param name="meant">Fields that a misspelt key was taken for: they have had their message.</param>
    public void Missing(YamlMapping node, Schema schema, ImmutableArray<string> meant = default)
    {
        foreach (var field in schema.Fields)
        {
            if (field.Required && node[field.Key] is null && (meant.IsDefaultOrEmpty || !meant.Contains(field.Key)))
            {
                found.Add(field.Missing ?? Codes.RequiredMissing, node.In(file), ("key", field.Key), ("label", field.Label), ("example", Example(field)));
            }
        }
    }

    private ImmutableArray<string> Unknown(YamlScalar key, Schema schema)
    {
        if (PersonalKeys.WhatIs(key.Value) is { } what)
        {
            found.Add(Codes.PersonalKey, key.In(file), ("key", key.Value), ("what", what));
            return [];
        }

        var near = NearNames.Of(key.Value, schema.Keys);
        found.Suggest(Codes.UnknownKey, key.In(file), near, null, ("key", key.Value));
        return near;
    }

    private object? Value(Field field, YamlNode node, YamlMapping? around)
    {
        if (node is YamlScalar { IsEmpty: true } || (node is YamlSequence { Items.IsEmpty: true } && field.Required)) return Empty(field, node);
        if (field.Word is not null && node is YamlScalar word && word.Value == field.Word) return field.Word;
        if (field.Kind == FieldKind.Dictionary) return Dictionary(field, node);
        if (field.Many) return List(field, node, around);
        return Single(field, node, around) is not "" and var value ? value : Empty(field, node);
    }

    private object? Empty(Field field, YamlNode node)
    {
        found.Add(field.Required ? field.Missing ?? Codes.RequiredMissing : Codes.EmptyValue, node.In(file), ("key", field.Key), ("label", field.Label), ("example", Example(field)));
        return null;
    }

    private object? Single(Field field, YamlNode node, YamlMapping? around)
    {
        if (field.Kind == FieldKind.Map) return Map(field, node);
        if (node is YamlScalar scalar) return scalars.Convert(field, scalar, around);
        Expected(field, node, ScalarBinder.Expected(field));
        return null;
    }

    private FieldValues? Map(Field field, YamlNode node)
    {
        if (node is YamlMapping mapping) return Bind(mapping, field.Item!);
        if (node is YamlScalar scalar && field.ScalarKey is not null)
        {
            var inner = field.Item![field.ScalarKey]!;
            var value = Value(inner, scalar, around: null);
            var column = (ushort)Math.Min(node.Column, ushort.MaxValue);
            return value is null ? null : new FieldValues(field.Item, [new FieldEntry(inner, value, node.Line, column, (ushort)node.Length)], node.Line, column);
        }

        Expected(field, node, new($"「項目: 値」の並び（{string.Join("、", field.Item!.Keys.Take(4))}）", $"fields ({string.Join(", ", field.Item.Keys.Take(4))})"));
        return null;
    }

    private object? List(Field field, YamlNode node, YamlMapping? around)
    {
        var items = node is YamlSequence sequence ? sequence.Items : [node];
        if (items.Length > MostItems)
        {
            found.Add(Codes.TooLong, node.In(file), ("key", field.Key), ("n", items.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("max", "200"));
            items = items[..MostItems];
        }

        var count = 0;
        if (field.Kind == FieldKind.Map)
        {
            var maps = new FieldValues[items.Length];
            foreach (var item in items)
            {
                if (item is YamlScalar { IsEmpty: true }) Empty(field with { Required = false }, item);
                else if (Map(field, item) is { } map) maps[count++] = map;
            }

            if (count < maps.Length) Array.Resize(ref maps, count);
            return maps;
        }

        var texts = new string[items.Length];
        var places = new TextPlace[items.Length];
        foreach (var item in items)
        {
            var value = item is YamlScalar { IsEmpty: true } ? "" : Single(field, item, around);
            if (value is "")
            {
                found.Add(Codes.EmptyValue, item.In(file), ("key", field.Key));
            }
            else if (value is not null)
            {
                texts[count] = value as string ?? System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;
                places[count++] = TextPlace.Of(item.Line, item.Column, item.Length);
            }
        }

        if (count == texts.Length) return new PlacedList<string>(texts, places);
        return new PlacedList<string>(texts[..count], places[..count]);
    }

    private PlacedList<KeyValuePair<string, object>>? Dictionary(Field field, YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            Expected(field, node, new("「項目: 値」の並び", "“key: value” lines"));
            return null;
        }

        var pairs = new List<KeyValuePair<string, object>>();
        var places = new List<TextPlace>();
        foreach (var (key, value) in mapping.Entries)
        {
            var before = pairs.Count;
            switch (value)
            {
                case YamlMapping map when field.Item is not null:
                    pairs.Add(new(key.Value, Bind(map, field.Item)));
                    break;
                case YamlScalar { IsEmpty: true }:
                    found.Add(Codes.EmptyValue, value.In(file), ("key", key.Value));
                    break;
                case YamlScalar scalar when field.Item is null:
                    pairs.Add(new(key.Value, scalars.Line(field, scalar)));
                    break;
                case YamlSequence list when field.Item is null && list.Items.All(i => i is YamlScalar):
                    pairs.Add(new(key.Value, list.Items.Select(i => scalars.Line(field, (YamlScalar)i)).ToArray()));
                    break;
                default:
                    Expected(field, value, field.Item is null ? new("1行の値", "a one-line value") : new("「項目: 値」の並び", "“key: value” lines"));
                    break;
            }

            if (pairs.Count > before) places.Add(TextPlace.Of(key.Line, key.Column, key.Length));
        }

        return new PlacedList<KeyValuePair<string, object>>([.. pairs], [.. places]);
    }

    private void Expected(Field field, YamlNode node, Bilingual expected) =>
        found.Add(Codes.WrongKind, node.In(file), ("key", field.Key), ("expected", expected));

    private static Bilingual Example(Field field) => field.Kind switch
    {
        FieldKind.Map => new($"次のように書きます: {field.Key}: {{ {string.Join(", ", field.Item!.Keys.Take(2).Select(k => k + ": …"))} }}", $"For example: {field.Key}: {{ … }}"),
        FieldKind.Enum => new($"次のように書きます: {field.Key}: {field.Choices[0].Value}", $"For example: {field.Key}: {field.Choices[0].Value}"),
        FieldKind.Date => new($"次のように書きます: {field.Key}: 2026-04-01", $"For example: {field.Key}: 2026-04-01"),
        _ => new($"次のように書きます: {field.Key}: …", $"For example: {field.Key}: …"),
    };
}
