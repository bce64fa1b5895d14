using Kyojo.Model;

namespace Kyojo.Importing.Records;

/// <summary>A part of a record that is being put together: its fields in the order they came.</summary>
/// <param name="schema">Its fields; null when any key may come.</param>
internal sealed class MapNode(Schema? schema)
{
    public Schema? Schema => schema;

    public FieldList Entries { get; } = new();

    public MapNode Map(Field field)
    {
        if (!Entries.TryGetValue(field.Key, out var entry)) Entries[field.Key] = entry = (field, new MapNode(field.Item));
        return (MapNode)entry.Value;
    }

    public ListNode List(Field field)
    {
        if (!Entries.TryGetValue(field.Key, out var entry)) Entries[field.Key] = entry = (field, new ListNode());
        return (ListNode)entry.Value;
    }
}
