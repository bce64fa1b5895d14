using Kyojo.Model;

namespace Kyojo.Importing.Records;

/// <summary>Fields by key. A part has few: looking through them costs less than a table of hashes for each part of each row.</summary>
internal sealed class FieldList
{
    private readonly List<(Field Field, object Value)> entries = new(4);

    public int Count => entries.Count;

    public IEnumerable<(Field Field, object Value)> Values => entries;

    public (Field Field, object Value) this[string key]
    {
        set
        {
            var at = IndexOf(key);
            if (at < 0) entries.Add(value);
            else entries[at] = value;
        }
    }

    public bool TryGetValue(string key, out (Field Field, object Value) entry)
    {
        var at = IndexOf(key);
        entry = at < 0 ? default : entries[at];
        return at >= 0;
    }

    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    public void TryAdd(string key, (Field Field, object Value) entry)
    {
        if (IndexOf(key) < 0) entries.Add(entry);
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Field.Key == key) return i;
        }

        return -1;
    }
}
