using System.Collections.Immutable;
using Kyojo.Text;

namespace Kyojo.Tables;

/// <summary>A table that is counted from the site itself, and which communities it counts; null = all of them.</summary>
/// <param name="Name">Its name with <c>site:</c>.</param>
/// <param name="Type">Id of their type.</param>
/// <param name="Role">Role that a place has for them.</param>
/// <param name="Standing">Their standing.</param>
public sealed record SiteQuery(string Name, string? Type, string? Role, string? Standing);

/// <summary>Tables that are counted from the site itself (reports.md section 3.3). This one counts nothing; the site's own counts all.</summary>
public class SiteCounts
{
    /// <summary>What such names of tables begin with.</summary>
    public const string Prefix = "site:";

    /// <summary>Counts nothing.</summary>
    public static SiteCounts None { get; } = new();

    /// <summary>The keys that choose what is counted.</summary>
    public static ImmutableArray<string> Keys { get; } = ["type", "role", "standing"];

    /// <summary>Hash of everything that is counted.</summary>
    public virtual Fingerprint Hash => default;

    /// <summary>The table; null when there is none of that name.</summary>
    /// <param name="query">Its name, and what it counts, in known values.</param>
    public virtual DataTable? Table(SiteQuery query) => null;

    /// <summary>The values of a key, or with <c>data</c> the names of the tables.</summary>
    /// <param name="key">The key.</param>
    public virtual ImmutableArray<string> Known(string key) => [];
}
