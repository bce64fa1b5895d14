using System.Collections.Frozen;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Syntax;

/// <summary>What stands around a text and decides how it is read: the tables of data it may show.</summary>
public sealed class MarkdownAround
{
    /// <summary>Nothing.</summary>
    public static MarkdownAround None { get; } = new();

    /// <summary>Tables by the id that <c>data=</c> names.</summary>
    public FrozenDictionary<string, DataTable> Tables { get; init; } = FrozenDictionary<string, DataTable>.Empty;

    /// <summary>True for a table whose file is there but could not be read: that has been told.</summary>
    public Func<string, bool> IsUnread { get; init; } = _ => false;

    /// <summary>Name and site address of a community by its id; null when it has no page.</summary>
    public Func<string, (string Name, string Address)?> Community { get; init; } = _ => null;

    /// <summary>Hash of everything a text can take from here; null where it takes nothing.</summary>
    /// <param name="text">The text.</param>
    internal Fingerprint? HashFor(string text) => Tables.Count > 0 && text.Contains("data=", StringComparison.Ordinal) ? hash ??= Hash() : null;

    private Fingerprint? hash;

    private Fingerprint Hash()
    {
        var parts = new List<Fingerprint>();
        foreach (var (id, table) in Tables.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            parts.AddRange([Fingerprint.Of(id), table.Hash]);
            foreach (var cell in table.Communities) parts.Add(Fingerprint.Of($"{Community(cell)}"));
        }

        return Fingerprint.Combine([.. parts]);
    }
}
