using System.Collections.Immutable;
using Kyojo.Linting;
using Kyojo.Outputs;
using Kyojo.Pages;
using Kyojo.PostProcessing;

namespace Kyojo;

/// <summary>What the phases have chosen so far.</summary>
internal sealed record PhaseState(string[] Args)
{
    public ImmutableArray<IPageKind> PageKinds { get; init; } = [];

    public ImmutableArray<ILintRule> Rules { get; init; } = [];

    public ImmutableArray<IHtmlPass> Passes { get; init; } = [];

    public ImmutableArray<IOutput> Outputs { get; init; } = [];

    public string OutputFolder { get; init; } = "public";
}
