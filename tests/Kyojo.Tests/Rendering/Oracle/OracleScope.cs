using System.Collections.Immutable;
using Kyojo.Rendering.Templates;

namespace Kyojo.Tests.Rendering.Oracle;

/// <summary>
/// Where the writer of the library's text stands. <paramref name="Frames"/>: for each step of <c>../</c>, innermost
/// last, how deep it lies for the library. <paramref name="Depth"/>: how deep the library is.
/// </summary>
internal sealed record OracleScope(OracleFile File, ImmutableList<int> Frames, int Depth, ImmutableDictionary<string, string> Names)
{
    public OracleScope Into() => this with { Frames = Frames.Add(Depth + 1), Depth = Depth + 1 };

    /// <summary>Inside a branch that the library runs one deeper though the value stays.</summary>
    public OracleScope Deeper() => this with { Depth = Depth + 1 };
}

internal sealed record OracleFile(TemplateSource Source, int Base, ImmutableDictionary<string, (TemplateExpression Value, OracleScope Scope)> Given, OracleBody? Body);

internal sealed record OracleBody(ImmutableArray<TemplateNode> Nodes, OracleScope Scope);
