using System.Collections.Immutable;

namespace Kyojo.Importing;

/// <summary>What the command line says about an import.</summary>
internal sealed record ImportOptions
{
    /// <summary>Day that changed records carry as their date of change, and ages are computed against.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Name of the mapping; null = found by the name of the file, else the one that is built in.</summary>
    public string? Map { get; init; }

    /// <summary>Name of the list when no mapping gives one; null = <c>standard</c>.</summary>
    public string? Name { get; init; }

    public string? Encoding { get; init; }

    public string? Sheet { get; init; }

    /// <summary>draft or published for new records; null = as the mapping says.</summary>
    public string? Status { get; init; }

    /// <summary>Values for empty fields: path and value, before those of the mapping.</summary>
    public ImmutableArray<(string Path, string Value)> Set { get; init; } = [];

    /// <summary>Take proposals of KYO7051.</summary>
    public bool AcceptMatches { get; init; }

    /// <summary>The import will be written: what that needs is kept.</summary>
    public bool Writes { get; init; } = true;

    /// <summary>Rows that are in memory at once with all they say.</summary>
    public int PartRows { get; init; } = 5_000;

    /// <summary>Rows without an error are taken although others have one.</summary>
    public bool Partial { get; init; }

    /// <summary>source or ours settles conflicts; null = they stay.</summary>
    public string? Take { get; init; }

    /// <summary>Only conflicts of this path are settled; null = all.</summary>
    public string? TakeField { get; init; }

    /// <summary>Only conflicts of the row with this key are settled; null = all.</summary>
    public string? TakeRow { get; init; }
}
