using System.Collections.Immutable;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// Where the linker stands. <paramref name="Frames"/>: for each step of <c>../</c>, innermost last, how deep it lies for
/// the library. <paramref name="Depth"/>: how deep the library is.
/// </summary>
internal sealed record LinkScope(LinkFile File, ImmutableList<int> Frames, int Depth, ImmutableDictionary<string, string> Names, ImmutableList<string> Open)
{
    /// <summary>Inside a block that makes another value the current one.</summary>
    public LinkScope Into() => this with { Frames = Frames.Add(Depth + 1), Depth = Depth + 1 };

    /// <summary>Inside a branch that the library runs one deeper though the value stays.</summary>
    public LinkScope Deeper() => this with { Depth = Depth + 1 };
}

/// <summary>A template on its way into a page: its text, what it was given by name, and the block it may print.</summary>
/// <param name="Source">Text.</param>
/// <param name="Base">Depth at which the named values are seen.</param>
/// <param name="Given">Named values, each with the scope it was written in.</param>
/// <param name="Body">The block of <c>{{#> name}}</c> with the file it stands in; null without one.</param>
internal sealed record LinkFile(TemplateSource Source, int Base, ImmutableDictionary<string, (TemplateExpression Value, LinkScope Scope)> Given, LinkBody? Body);

/// <summary>The block of <c>{{#> name}} … {{/name}}</c>.</summary>
internal sealed record LinkBody(ImmutableArray<TemplateNode> Nodes, LinkScope Scope);
