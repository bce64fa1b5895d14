using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Citations;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Syntax;

/// <summary>What stands around a text and decides how it is read: the tables of data it may show, the works it may cite.</summary>
public sealed class MarkdownAround
{
    /// <summary>Nothing.</summary>
    public static MarkdownAround None { get; } = new();

    /// <summary>Tables by the id that <c>data=</c> names.</summary>
    public FrozenDictionary<string, DataTable> Tables { get; init; } = FrozenDictionary<string, DataTable>.Empty;

    /// <summary>Tables that are counted from the site itself.</summary>
    public SiteCounts Counts { get; init; } = SiteCounts.None;

    /// <summary>True for a table whose file is there but could not be read: that has been told.</summary>
    public Func<string, bool> IsUnread { get; init; } = _ => false;

    /// <summary>Words and site address of what a cell of a table stands for (a community or a type); null when it has no page.</summary>
    public Func<DataKind, string, (string Name, string Address)?> Named { get; init; } = (_, _) => null;

    /// <summary>What its boxes may show of the site's records.</summary>
    public MarkdownRecords Records { get; init; } = MarkdownRecords.None;

    /// <summary>A report by its id; null when there is none that may be read.</summary>
    public Func<string, ReportOutline?> Report { get; init; } = _ => null;

    /// <summary>Ids of the reports that may be read.</summary>
    public IReadOnlyCollection<string> Reports { get; init; } = [];

    /// <summary>True for a report whose file is there but could not be read: that has been told.</summary>
    public Func<string, bool> IsUnreadReport { get; init; } = _ => false;

    /// <summary>Site address of the folder with the pages and files of figures, ending in <c>/</c>; null where figures have none.</summary>
    public string? Figures { get; init; }

    /// <summary>Works by the key that <c>[@key]</c> names.</summary>
    public FrozenDictionary<string, Publication> Publications { get; init; } = FrozenDictionary<string, Publication>.Empty;

    /// <summary>True for a work whose file is there but could not be read: that has been told.</summary>
    public Func<string, bool> IsUnreadPublication { get; init; } = _ => false;

    /// <summary>Works that are listed without being cited; may be empty.</summary>
    public ImmutableArray<string> NoCite { get; init; } = [];

    /// <summary>Ids of figures and tables that were corrected after publication; may be empty.</summary>
    public ImmutableArray<string> Corrected { get; init; } = [];

    /// <summary>How references are written.</summary>
    public CitationStyle Style { get; init; }

    /// <summary>How the text points to them.</summary>
    public CitationMarks Marks { get; init; }

    /// <summary>Hash of everything a text can take from here; null where it takes nothing.</summary>
    /// <param name="text">The text.</param>
    internal Fingerprint? HashFor(string text)
    {
        var data = HashOfData(text);
        if (Reports.Count == 0 || !(text.Contains("@report:", StringComparison.Ordinal) || text.Contains("ref=", StringComparison.Ordinal))) return data;
        reportHash ??= Fingerprint.Combine([.. Reports.Select(id => Report(id)?.Hash ?? default)]);
        return Fingerprint.Combine(data ?? default, reportHash.Value);
    }

    /// <summary>The same without what reports show of each other.</summary>
    /// <param name="text">The text.</param>
    internal Fingerprint? HashOfData(string text)
    {
        var counts = text.Contains(SiteCounts.Prefix, StringComparison.Ordinal);
        var shows = Tables.Count > 0 && text.Contains("data=", StringComparison.Ordinal);
        var cites = NoCite.Length > 0 || (shows && Tables.Values.Any(table => table.Cite is not null)) || (Publications.Count > 0 && text.Contains("[@", StringComparison.Ordinal));
        if (!shows && !cites && !counts && Corrected.IsEmpty) return null;
        if (shows) tableHash ??= Hash();
        if (cites) workHash ??= Fingerprint.Of($"{Style} {Marks} {string.Join(' ', NoCite)}\n{string.Join('\n', Publications.Values.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p} {string.Join(' ', p.Authors)} {string.Join(' ', p.Editors)} {string.Join(' ', p.Translators)}"))}");
        return Fingerprint.Combine(shows ? tableHash!.Value : default, cites ? workHash!.Value : default, counts ? Counts.Hash : default, Corrected.IsEmpty ? default : Fingerprint.Of(string.Join(' ', Corrected)));
    }

    private Fingerprint? tableHash, workHash, reportHash;

    private Fingerprint Hash()
    {
        var parts = new List<Fingerprint>();
        foreach (var (id, table) in Tables.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            parts.AddRange([Fingerprint.Of(id), table.Hash]);
            foreach (var (kind, written) in table.Named) parts.Add(Fingerprint.Of($"{Named(kind, written)}"));
        }

        return Fingerprint.Combine([.. parts]);
    }
}
