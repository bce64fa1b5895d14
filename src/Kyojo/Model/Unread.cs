using System.Collections.Concurrent;

namespace Kyojo.Model;

/// <summary>
/// What should be there but could not be read. Its own fault has been told, with its place; what refers to it is not told
/// as missing as well. Safe for several threads.
/// </summary>
internal sealed class Unread
{
    private readonly ConcurrentDictionary<(UnreadKind Kind, string Name), bool> names = new();
    private readonly ConcurrentDictionary<UnreadKind, bool> all = new();

    /// <summary>Notes one that could not be read.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its id; null when it is not known either, so that any id may be its.</param>
    public void Add(UnreadKind kind, string? name)
    {
        if (name is null) all[kind] = true;
        else names[(kind, name)] = true;
    }

    /// <summary>True when this one may be among them.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its id.</param>
    public bool Has(UnreadKind kind, string name) => all.ContainsKey(kind) || names.ContainsKey((kind, name));
}

/// <summary>What others refer to.</summary>
internal enum UnreadKind
{
    /// <summary>A type of communities, by id.</summary>
    Type,
    /// <summary>A community, by id.</summary>
    Community,
    /// <summary>A case, by id.</summary>
    Case,
    /// <summary>A publication, by key.</summary>
    Reference,
    /// <summary>A table of data, by id.</summary>
    Data,
    /// <summary>A text with a page, by path.</summary>
    File,
}
