using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Importing.Records;

/// <summary>
/// A record as a row gives it, growing value by value. It becomes the same nodes that a YAML file is read into, with rows and
/// columns for places, so that the binder of the build reads both alike.
/// </summary>
internal sealed class RecordTree(int row)
{
    private readonly MapNode root = new(null);

    /// <summary>Row from 1.</summary>
    public int Row => row;

    /// <summary>Routes that have a value from a cell or default, in their order.</summary>
    public List<FieldRoute> Routes { get; } = [];

    /// <summary>True when the path has a value.</summary>
    public bool Has(string path)
    {
        foreach (var route in Routes)
        {
            if (route.Path == path) return true;
        }

        return false;
    }

    private void Note(FieldRoute route)
    {
        foreach (var known in Routes)
        {
            if (ReferenceEquals(known, route) || known.Path == route.Path) return;
        }

        Routes.Add(route);
    }

    /// <summary>The text of a field at the top of the record; null when it is not there.</summary>
    public string? TextAt(string key) => root.Entries.TryGetValue(key, out var entry) && entry.Value is Leaf leaf ? leaf.Text : null;

    /// <summary>The text of a field of a part; null when it is not there.</summary>
    public string? TextIn(string part, string key) =>
        root.Entries.TryGetValue(part, out var entry) && entry.Value is MapNode map && map.Entries.TryGetValue(key, out var inner) && inner.Value is Leaf leaf ? leaf.Text : null;

    /// <summary>Gives items of a list a value for a field that they lack.</summary>
    public void FillItems(string list, string key, string value)
    {
        if (!root.Entries.TryGetValue(list, out var entry) || entry.Value is not ListNode items) return;
        foreach (var map in items.Items.OfType<MapNode>())
        {
            if (map.Schema![key] is { } field) map.Entries.TryAdd(key, (field, new Leaf(value, row, RecordYaml.First(map))));
        }
    }

    /// <summary>A word in place of a list: <c>places: unknown</c>.</summary>
    public void AddWord(Field field, string word) => root.Entries.TryAdd(field.Key, (field, new Leaf(word, row, 0)));

    /// <summary>With several sources a record has to say which of them tells what: a row that names them says all it says by all of them.</summary>
    public void AddEvidence()
    {
        if (!root.Entries.TryGetValue(CommunityFields.Sources.Key, out var entry) || entry.Value is not ListNode { Items.Count: > 1 } sources || root.Entries.ContainsKey(CommunityFields.Evidence.Key)) return;
        var ids = sources.Items.OfType<MapNode>().Select(s => s.Entries.TryGetValue(SourceFields.Id.Key, out var id) && id.Value is Leaf leaf ? leaf : default).ToArray();
        var all = new MapNode(null);
        foreach (var (part, key) in Claims)
        {
            if (!root.Entries.TryGetValue(part, out var there) || (key is not null && !(there.Value is MapNode map && map.Entries.ContainsKey(key)))) continue;
            var claim = new ListNode();
            claim.Items.AddRange(ids.Select(id => (object)id));
            var path = key is null ? part : $"{part}.{key}";
            all.Entries[path] = (new Field(path, FieldKind.Line, path) { Many = true }, claim);
        }

        if (all.Entries.Count > 0) root.Entries[CommunityFields.Evidence.Key] = (CommunityFields.Evidence, all);
    }

    // What KYO2094 asks for.
    private static readonly (string Part, string? Key)[] Claims =
        [("standing", null), ("lifecycle", "founded"), ("lifecycle", "ended"), ("members", null), ("activities", null), ("values", "individual"), ("values", "company"), ("values", "municipality"), ("values", "region"), ("values", "society")];

    /// <summary>Adds the places of another tree behind those of this one, of each role in their order. Their cells are in another table: the row is named.</summary>
    public void AddPlaces(RecordTree other)
    {
        if (!other.root.Entries.TryGetValue(CommunityFields.Places.Key, out var entry) || entry.Value is not ListNode added) return;
        var all = root.List(CommunityFields.Places);
        foreach (var item in added.Items) all.Items.Add(Moved(item));
        foreach (var route in other.Routes) Note(route);
    }

    private object Moved(object value)
    {
        if (value is not MapNode map) return value is Leaf leaf ? new Leaf(leaf.Text, row, 0) : value;
        var moved = new MapNode(map.Schema);
        foreach (var (field, inner) in map.Entries.Values) moved.Entries[field.Key] = (field, Moved(inner));
        return moved;
    }

    /// <summary>True when there is anything at the end of a route, whatever brought it there.</summary>
    public bool HasValue(FieldRoute route)
    {
        var map = root;
        foreach (var (field, item) in route.Steps)
        {
            if (!map.Entries.TryGetValue(field.Key, out var entry)) return false;
            if (entry.Value is MapNode inner) map = inner;
            else if (entry.Value is not ListNode || item is null or FieldRoute.Append) return true;
            else return CountOf(route) > 0;
        }

        return true;
    }

    /// <summary>Number of items that the list of a route has under the name in it; of a route that ends at a list, all its items.</summary>
    public int CountOf(FieldRoute route)
    {
        var map = root;
        foreach (var (field, item) in route.Steps)
        {
            if (!map.Entries.TryGetValue(field.Key, out var entry)) return 0;
            if (entry.Value is ListNode list)
            {
                if (item is null or FieldRoute.Append || FieldRoute.NameOf(field.Item!) is not { } name) return list.Items.Count;
                return list.Items.OfType<MapNode>().Count(m => m.Entries.TryGetValue(name.Key, out var e) && e.Value is Leaf leaf && leaf.Text == item);
            }

            if (entry.Value is not MapNode inner) return 1;
            map = inner;
        }

        return 0;
    }

    /// <summary>Sets or adds a value.</summary>
    /// <param name="route">Where.</param>
    /// <param name="leaf">The value.</param>
    /// <param name="ordinal">Which of several items of one name (two places of one role), from 0.</param>
    public void Add(FieldRoute route, Leaf leaf, int ordinal = 0)
    {
        Note(route);
        var map = root;
        for (var i = 0; i < route.Steps.Length; i++)
        {
            var (field, item) = route.Steps[i];
            if (i == route.Steps.Length - 1)
            {
                if (field.Many) map.List(field).Items.Add(leaf);
                else map.Entries[field.Key] = (field, leaf);
                return;
            }

            map = item is null ? map.Map(field) : Item(map.List(field), field, item, ordinal, leaf);
        }
    }

    /// <summary>Adds a whole map to a list.</summary>
    /// <param name="route">A route that ends at the list.</param>
    /// <param name="values">Fields of the item; those that are null are left out.</param>
    /// <param name="column">Column of the cell it came from.</param>
    public void AddMap(FieldRoute route, ReadOnlySpan<(Field Field, string? Text)> values, int column)
    {
        Note(route);
        var map = root;
        foreach (var (field, item) in route.Steps[..^1]) map = item is null ? map.Map(field) : Item(map.List(field), field, item, 0, new Leaf("", row, column));
        var added = new MapNode(route.Last.Item);
        foreach (var (field, text) in values)
        {
            if (text is not null) added.Entries[field.Key] = (field, new Leaf(text, row, column));
        }

        map.List(route.Last).Items.Add(added);
    }

    /// <summary>The nodes, keys in the order of the table of fields.</summary>
    /// <param name="paths">Path of each mapping: its <see cref="YamlNode.Length"/> less <see cref="RecordYaml.PathBase"/> is the index.</param>
    public YamlMapping ToYaml(PathTable paths) => new RecordYaml(row, paths).Of(root);

    private static MapNode Item(ListNode list, Field field, string item, int ordinal, Leaf leaf)
    {
        var schema = field.Item!;
        if (item == FieldRoute.Append || (FieldRoute.IsNumber(item, out var number) && FieldRoute.NameOf(schema) is null))
        {
            var wanted = item == FieldRoute.Append ? list.Items.Count : int.Parse(item, System.Globalization.CultureInfo.InvariantCulture) - 1;
            while (list.Items.Count <= wanted) list.Items.Add(new MapNode(schema));
            return (MapNode)list.Items[wanted];
        }

        var name = FieldRoute.NameOf(schema)!;
        var same = list.Items.OfType<MapNode>().Where(m => m.Entries.TryGetValue(name.Key, out var e) && e.Value is Leaf { } l && l.Text == item).ToArray();
        for (var count = same.Length; count <= ordinal; count++)
        {
            var added = new MapNode(schema);
            added.Entries[name.Key] = (name, leaf with { Text = item });
            list.Items.Add(added);
        }

        return list.Items.OfType<MapNode>().Where(m => m.Entries.TryGetValue(name.Key, out var e) && e.Value is Leaf { } l && l.Text == item).ElementAt(ordinal);
    }
}
