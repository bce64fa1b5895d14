using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Building;

/// <summary>What a build did.</summary>
public sealed record BuildReport
{
    /// <summary>Findings with the site's weights, by place.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Pages of the site.</summary>
    public int Pages { get; init; }

    /// <summary>Pages whose bytes were written.</summary>
    public int Written { get; init; }

    /// <summary>Other files whose bytes were written: assets, feed, data.</summary>
    public int FilesWritten { get; init; }

    /// <summary>Files removed because nothing owns them any more.</summary>
    public int Removed { get; init; }

    /// <summary>Size of the whole site in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>True when the site was published, or was already so.</summary>
    public bool Published { get; init; }

    /// <summary>Pages that were rendered, with the reason; for <c>--verbose</c>.</summary>
    public ImmutableArray<(string Route, string Why)> Rendered { get; init; } = [];

    /// <summary>The table of all leaflets as CSV, for staff; null when there are none, or when nothing was planned because nothing changed.</summary>
    public string? LeaveReport { get; init; }

    /// <summary>Settings of the site; null when they could not be read.</summary>
    public Model.SiteSettings? Settings { get; init; }

    /// <summary>First day on which pages change by age alone, so that the site can be built again then; null when there is none, or when nothing had to be looked at.</summary>
    public DateOnly? NextChange { get; init; }

    /// <summary>Moment at which the next report may be published; null when none waits, or nothing was planned.</summary>
    public DateTimeOffset? NextPublishing { get; init; }

    /// <summary>True when at least one finding stops publishing.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
