using System.Collections.Immutable;
using Kyojo.Linting;
using Kyojo.Outputs;
using Kyojo.Pages;
using Kyojo.PostProcessing;

namespace Kyojo.Building;

/// <summary>What a build is told from outside: the engine itself reads no clock, no environment and no command line.</summary>
public sealed record BuildOptions
{
    /// <summary>PDF files that were printed from the pages, by their address; empty for a build alone.</summary>
    public ImmutableSortedDictionary<string, byte[]> Printed { get; init; } = ImmutableSortedDictionary<string, byte[]>.Empty;

    /// <summary>This moment, against which <c>publish_at</c> is held where no day was stated; null = the first moment of the day.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>When the build began; null = not known, so that no file is taken for unchanged without reading it.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>Today, used for ages unless site.yml has <c>as_of</c>.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Day that wins over site.yml's (<c>--as-of</c>); null = not given.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Settings file, relative to the site folder.</summary>
    public string Config { get; init; } = "site.yml";

    /// <summary>Show drafts, whatever site.yml says.</summary>
    public bool Drafts { get; init; }

    /// <summary>Render every page again (<c>--no-cache</c>). The result is the same.</summary>
    public bool NoCache { get; init; }

    /// <summary>Workers at once, at least 1. The result does not depend on it.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Bytes of files of communities up to which their values are held as they are read; of more, they are packed. The result is the same. Default 64 MB, about 18,000 communities.</summary>
    public long MostHeld { get; init; } = 64 * 1024 * 1024;

    /// <summary>Page kinds. Default: <see cref="Defaults.PageKinds"/>.</summary>
    public ImmutableArray<IPageKind> PageKinds { get; init; } = Defaults.PageKinds;

    /// <summary>Rules over the content. Default: <see cref="Defaults.Rules"/>.</summary>
    public ImmutableArray<ILintRule> Rules { get; init; } = Defaults.Rules;

    /// <summary>HTML passes. Default: <see cref="Defaults.Passes"/>.</summary>
    public ImmutableArray<IHtmlPass> Passes { get; init; } = Defaults.Passes;

    /// <summary>Outputs. Default: <see cref="Defaults.Outputs"/>.</summary>
    public ImmutableArray<IOutput> Outputs { get; init; } = Defaults.Outputs;

    /// <summary>Told how many of how many pages are done; called by several workers at once. Null = nobody listens.</summary>
    public Action<int, int>? Progress { get; init; }
}
