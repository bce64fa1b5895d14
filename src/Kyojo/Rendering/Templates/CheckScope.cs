using System.Collections.Immutable;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// What is known at a place of a template. <paramref name="Frames"/>: types of the values that <c>../</c> leads to,
/// innermost last, null when unknown (after a fault, which has been told). <paramref name="Names"/>: names of
/// <c>as |x|</c>.
/// </summary>
internal sealed record CheckScope(CheckFile File, ImmutableList<Type?> Frames, NameChain<Type?>? Names, bool InEach, ImmutableList<string> Open)
{
    /// <summary>Inside a block that makes another value the current one.</summary>
    public CheckScope Into(Type? type) => this with { Frames = Frames.Add(type) };

    /// <summary>The frame that some steps of <c>../</c> lead to; negative when there is none.</summary>
    public int Level(int up) => Frames.Count - 1 - up;

    /// <summary>The value given by name to the partial this stands in, if the path names one.</summary>
    public CheckGiven? Given(PathExpression path) =>
        !path.Names.IsEmpty && Level(path.Up) == File.Level && !(path.Up == 0 && NameChain<Type?>.Find(Names, path.Names[0].Name) is not null)
            ? NameChain<CheckGiven>.Find(File.Given, path.Names[0].Name)?.Value : null;
}

/// <summary>A template as one page reaches it.</summary>
/// <param name="Source">Text.</param>
/// <param name="Level">Frame at which the named values are seen.</param>
/// <param name="Given">Named values, each with the scope it was written in.</param>
/// <param name="Body">Block of <c>{{#> name}}</c>, null without one.</param>
internal sealed record CheckFile(TemplateSource Source, int Level, NameChain<CheckGiven>? Given, CheckBody? Body);

/// <summary>A value given by name, with the scope it was written in.</summary>
internal sealed record CheckGiven(TemplateExpression Value, CheckScope Scope);

/// <summary>The block of <c>{{#> name}} … {{/name}}</c>.</summary>
internal sealed record CheckBody(ImmutableArray<TemplateNode> Nodes, CheckScope Scope);
