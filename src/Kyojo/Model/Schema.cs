using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kyojo.Model;

/// <summary>The fields of one kind of record or part of a record, in the order in which they are exported.</summary>
internal sealed class Schema(string name, params ImmutableArray<Field> fields)
{
    private readonly FrozenDictionary<string, Field> byKey = fields.ToFrozenDictionary(field => field.Key, StringComparer.Ordinal);

    /// <summary>Name in messages and schemas.</summary>
    public string Name => name;

    /// <summary>All fields.</summary>
    public ImmutableArray<Field> Fields => fields;

    /// <summary>All keys in order.</summary>
    public IEnumerable<string> Keys => fields.Select(f => f.Key);

    /// <summary>Place of a field among all; -1 for a field of another schema.</summary>
    public int IndexOf(Field field)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (ReferenceEquals(fields[i], field)) return i;
        }

        return -1;
    }

    /// <summary>The field of a key, or null.</summary>
    public Field? this[string key] => byKey.GetValueOrDefault(key);
}
