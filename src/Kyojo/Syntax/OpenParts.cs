using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Kyojo.Syntax;

/// <summary>What <see cref="PlainYaml"/> has read of the lists and mappings that are still open: one stack, used again for file after file.</summary>
internal sealed class OpenParts
{
    private readonly List<(YamlScalar? Key, YamlNode Value)> _open = [];

    [ThreadStatic]
    private static OpenParts? _shared;

    /// <summary>The stack of this thread.</summary>
    public static OpenParts Shared => _shared ??= new();

    /// <summary>Room for one text over several lines.</summary>
    public StringBuilder Text { get; } = new(4096);

    /// <summary>Where the next part begins.</summary>
    public int Mark => _open.Count;

    /// <summary>Adds an entry, or an item without a key.</summary>
    public void Add(YamlScalar? key, YamlNode value) => _open.Add((key, value));

    /// <summary>True when a mapping that began at the mark has the key.</summary>
    public bool Seen(int mark, string key)
    {
        for (var i = mark; i < _open.Count; i++)
        {
            if (_open[i].Key!.Value == key) return true;
        }

        return false;
    }

    /// <summary>Closes a mapping.</summary>
    public ImmutableArray<(YamlScalar Key, YamlNode Value)> Entries(int mark)
    {
        var entries = new (YamlScalar, YamlNode)[_open.Count - mark];
        for (var i = 0; i < entries.Length; i++) entries[i] = _open[mark + i]!;
        _open.RemoveRange(mark, entries.Length);
        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }

    /// <summary>Closes a list.</summary>
    public ImmutableArray<YamlNode> Items(int mark)
    {
        var items = new YamlNode[_open.Count - mark];
        for (var i = 0; i < items.Length; i++) items[i] = _open[mark + i].Value;
        _open.RemoveRange(mark, items.Length);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Forgets what was left open by a text that was given up.</summary>
    public void Clear() => _open.Clear();
}
