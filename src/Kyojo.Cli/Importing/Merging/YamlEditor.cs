using System.Collections.Immutable;
using Kyojo.Importing.Records;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Importing.Merging;

/// <summary>
/// Sets and removes single values in the text of a record. Comments, order, quoting and blank lines elsewhere stay byte for byte;
/// a new key goes behind its nearest predecessor in the order of the table of fields.
/// </summary>
internal static class YamlEditor
{
    /// <summary>The text with another value; null where the text has a form that cannot be changed in place.</summary>
    /// <param name="text">The file.</param>
    /// <param name="id">Record in it.</param>
    /// <param name="unit">Where.</param>
    /// <param name="value">The value in YAML on one line; null removes it.</param>
    public static string? Apply(string text, string id, Unit unit, string? value)
    {
        if (Record(EditNode.Read(text), id) is not { } record) return null;
        var schema = CommunityFields.Schema;
        var map = record;
        var steps = unit.Route.Steps;
        var parents = new List<(EditMap Map, string Key, EditMap? Item)>();
        for (var i = 0; i < steps.Length; i++)
        {
            var (field, item) = steps[i];
            var rest = steps[(i + 1)..];
            var isLast = i == steps.Length - 1 || item == FieldRoute.Append;
            var node = map[field.Key];
            if (isLast) return value is null ? Removed(text, parents, map, field, node) : node is null ? Inserted(text, map, schema, field, value) : Replaced(text, node, value);
            if (node is null) return value is null ? text : Inserted(text, map, schema, field, Nested(field, item, rest, value));
            if (item is null)
            {
                // A short form: the value stands where its part would.
                if (node is EditScalar && field.ScalarKey is { } short_ && rest is [{ Field.Key: var only }] && only == short_ && value is not null) return Replaced(text, node, value);
                if (node is not EditMap inner) return null;
                parents.Add((map, field.Key, null));
                (map, schema) = (inner, field.Item!);
                continue;
            }

            if (node is not EditList list) return null;
            if (Item(list, field, item, unit.Ordinal) is not { } found) return value is null ? text : Appended(text, list, Flow(field, item, rest, value));
            parents.Add((map, field.Key, found));
            (map, schema) = (found, field.Item!);
        }

        return null;
    }

    private static EditMap? Record(EditNode? root, string id) => root switch
    {
        EditMap map => map["id"] is EditScalar own && own.Value == id ? map : null,
        EditList list => list.Items.OfType<EditMap>().FirstOrDefault(m => m["id"] is EditScalar own && own.Value == id),
        _ => null,
    };

    private static EditMap? Item(EditList list, Field field, string item, int ordinal)
    {
        var maps = list.Items.OfType<EditMap>();
        if (FieldRoute.NameOf(field.Item!) is { } name) return maps.Where(m => m[name.Key] is EditScalar s && s.Value == item).ElementAtOrDefault(ordinal);
        return FieldRoute.IsNumber(item, out var number) ? maps.ElementAtOrDefault(number - 1) : null;
    }

    private static string Replaced(string text, EditNode node, string value)
    {
        // A value that is not there takes no characters, and one that begins on the next line would lose its place.
        var lead = node.Start == node.End && node.Start > 0 && text[node.Start - 1] == ':' ? " " : "";
        return string.Concat(text.AsSpan(0, node.Start), lead + value, text.AsSpan(node.End));
    }

    // What stands behind a new key when more of the route is to come.
    private static string Nested(Field field, string? item, ImmutableArray<RouteStep> rest, string value) =>
        item is null ? $"{{{Pairs(rest, value)}}}" : $"[{Flow(field, item, rest, value)}]";

    private static string Flow(Field field, string item, ImmutableArray<RouteStep> rest, string value) =>
        FieldRoute.NameOf(field.Item!) is { } name && item != FieldRoute.Append ? $"{{{name.Key}: {YamlText.Of(item)}, {Pairs(rest, value)}}}" : $"{{{Pairs(rest, value)}}}";

    private static string Pairs(ImmutableArray<RouteStep> steps, string value) =>
        steps.Length == 1 ? $"{steps[0].Field.Key}: {value}" : $"{steps[0].Field.Key}: {Nested(steps[0].Field, steps[0].Item, steps[1..], value)}";

    private static string Inserted(string text, EditMap map, Schema schema, Field field, string value)
    {
        var entry = $"{field.Key}: {value}";
        var own = Order(schema, field.Key);
        var before = map.Entries.Where(e => Order(schema, e.Key.Value) < own).OrderBy(e => Order(schema, e.Key.Value)).LastOrDefault();
        if (map.IsFlow)
        {
            if (map.Entries.Count == 0) return Put(text, map.Start + 1, entry);
            return before.Key is null ? Put(text, map.Entries[0].Key.Start, entry + ", ") : Put(text, before.Value.End, ", " + entry);
        }

        var indent = new string(' ', ColumnOf(text, map.Entries[0].Key.Start));
        return before.Key is null ? Put(text, map.Entries[0].Key.Start, $"{entry}\n{indent}") : Put(text, LineEnd(text, Math.Max(before.Key.End, before.Value.End)), $"\n{indent}{entry}");
    }

    private static string Appended(string text, EditList list, string item)
    {
        if (list.IsFlow) return Put(text, list.Items.Count == 0 ? list.Start + 1 : list.Items[^1].End, list.Items.Count == 0 ? item : ", " + item);
        return Put(text, LineEnd(text, list.End), $"\n{new string(' ', ColumnOf(text, list.Start))}- {item}");
    }

    // A part that would be left with nothing but its name goes with its last value.
    private static string? Removed(string text, List<(EditMap Map, string Key, EditMap? Item)> parents, EditMap map, Field field, EditNode? node)
    {
        if (node is null) return text;
        if (parents.Count == 0) return WithoutEntry(text, map, field.Key);
        var (outer, key, item) = parents[^1];
        var left = map.Entries.Count(e => e.Key.Value != field.Key && !(item is not null && IsName(e.Key.Value)));
        if (left > 0 && !(item is not null && field.Required)) return WithoutEntry(text, map, field.Key);
        if (item is not null && outer[key] is EditList { Items.Count: > 1 } list) return WithoutItem(text, list, item);
        var above = parents.Count > 1 ? parents[..^1] : [];
        if (above.Count > 0 && outer.Entries.Count == 1) return WithoutEntry(text, above[^1].Map, above[^1].Key);
        return WithoutEntry(text, outer, key);
    }

    private static bool IsName(string key) => key is "role" or "kind" or "label" or "certainty" or "audience";

    private static string? WithoutEntry(string text, EditMap map, string key)
    {
        var index = 0;
        while (map.Entries[index].Key.Value != key) index++;
        var (name, value) = map.Entries[index];
        var end = Math.Max(name.End + 1, value.End);
        if (map.IsFlow)
        {
            if (index > 0) return Cut(text, map.Entries[index - 1].Value.End, end);
            return Cut(text, name.Start, map.Entries.Count > 1 ? map.Entries[1].Key.Start : end);
        }

        var start = text.LastIndexOf('\n', Math.Max(0, name.Start - 1)) + 1;
        if (text.AsSpan(start, name.Start - start).Trim(' ').Length > 0)
        {
            // The first key of an item of a sequence: the next one takes its place.
            return map.Entries.Count > 1 ? Cut(text, name.Start, map.Entries[1].Key.Start) : null;
        }

        return Cut(text, start, Math.Min(text.Length, LineEnd(text, end) + 1));
    }

    private static string? WithoutItem(string text, EditList list, EditNode item)
    {
        var index = 0;
        while (!ReferenceEquals(list.Items[index], item)) index++;
        if (list.IsFlow) return index > 0 ? Cut(text, list.Items[index - 1].End, item.End) : Cut(text, item.Start, list.Items[1].Start);
        var start = text.LastIndexOf('\n', Math.Max(0, item.Start - 1)) + 1;
        return text.AsSpan(start, item.Start - start).Trim(' ') is "-" ? Cut(text, start, Math.Min(text.Length, LineEnd(text, item.End) + 1)) : null;
    }

    private static int Order(Schema schema, string key)
    {
        for (var i = 0; i < schema.Fields.Length; i++)
        {
            if (schema.Fields[i].Key == key) return i;
        }

        return schema.Fields.Length;
    }

    private static int ColumnOf(string text, int at) => at - (text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Max(0, at)) + 1);

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', Math.Min(at, text.Length));
        if (end < 0) return text.Length;
        return end > 0 && text[end - 1] == '\r' ? end - 1 : end;
    }

    private static string Put(string text, int at, string added) => string.Concat(text.AsSpan(0, at), added, text.AsSpan(at));

    private static string Cut(string text, int start, int end) => string.Concat(text.AsSpan(0, start), text.AsSpan(end));
}
