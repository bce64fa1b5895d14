using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Importing.Records;

/// <summary>The record of a row as the nodes that a YAML file is read into, with row and columns for places.</summary>
internal sealed class RecordYaml(int row, PathTable paths)
{
    /// <summary>Added to the index of a path in the length of a mapping, where no real length is that large.</summary>
    public const int PathBase = 1_000_000;

    public YamlMapping Of(MapNode root) => Node(root, CommunityFields.Schema, PathTable.Root);

    /// <summary>First column that a value came from; 0 when no cell is to blame.</summary>
    public static int First(object value) => value switch
    {
        Leaf leaf => leaf.Column,
        MapNode map => map.Entries.Values.Select(e => First(e.Value)).Where(c => c > 0).DefaultIfEmpty().Min(),
        ListNode list => list.Items.Select(First).Where(c => c > 0).DefaultIfEmpty().Min(),
        _ => 0,
    };

    private YamlMapping Node(MapNode map, Schema? schema, int path)
    {
        var order = map.Entries.Values.OrderBy(e => schema is null ? -1 : Order(schema, e.Field)).ToArray();
        var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlNode)>(order.Length);
        foreach (var (field, value) in order)
        {
            entries.Add((new YamlScalar { Line = row, Column = Math.Max(1, First(value)), Value = field.Key, IsBlock = true }, Value(value, field, paths.Child(path, field.Key))));
        }

        return new YamlMapping { Line = row, Column = Math.Max(1, First(map)), Length = PathBase + path, Entries = entries.DrainToImmutable() };
    }

    private YamlNode Value(object value, Field field, int path) => value switch
    {
        // A block scalar: parts of its text are not looked for in the line.
        Leaf leaf => new YamlScalar { Line = leaf.Row, Column = Math.Max(1, leaf.Column), Value = leaf.Text, IsBlock = true },
        MapNode map => Node(map, field.Item, path),
        ListNode list => new YamlSequence { Line = row, Column = Math.Max(1, list.Items.Select(First).DefaultIfEmpty(1).Min()), Items = [.. list.Items.Select(item => Value(item, field, ItemPath(item, field, path)))] },
        _ => throw new InvalidOperationException(),
    };

    private int ItemPath(object item, Field field, int path) =>
        item is MapNode map && FieldRoute.NameOf(field.Item!) is { } name && map.Entries.TryGetValue(name.Key, out var named) && named.Value is Leaf leaf ? paths.Child(path, leaf.Text) : path;

    private static int Order(Schema schema, Field field)
    {
        var at = schema.Fields.IndexOf(field);
        return at < 0 ? schema.Fields.Length : at;
    }
}
