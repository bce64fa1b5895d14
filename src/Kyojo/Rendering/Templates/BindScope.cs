using System.Collections.Immutable;

namespace Kyojo.Rendering.Templates;

/// <summary>Where the binder stands.</summary>
/// <param name="File">The template whose text is being read.</param>
/// <param name="Depth">Slot of the current value; each step of <c>../</c> is one less, down to the view at 0.</param>
/// <param name="List">Slot of the list that <c>@index</c> speaks of; negative outside of all lists.</param>
/// <param name="Names">Names of <c>as |x|</c>.</param>
/// <param name="Open">The template and those that print it.</param>
internal sealed record BindScope(BindFile File, int Depth, int List, NameChain<BoundValue>? Names, NameChain<string>? Open)
{
    /// <summary>Inside a block that makes another value the current one.</summary>
    public BindScope Into() => this with { Depth = Depth + 1 };
}

/// <summary>A template on its way into a page.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Base">Depth at which the named values are seen.</param>
/// <param name="Given">Values given by name.</param>
/// <param name="Body">The block of <c>{{#> name}}</c>; null without one.</param>
internal sealed record BindFile(TemplateSource Source, int Base, NameChain<BoundValue>? Given, BindBody? Body);

/// <summary>The block of <c>{{#> name}} … {{/name}}</c> with the place where it was written.</summary>
internal sealed record BindBody(ImmutableArray<TemplateNode> Nodes, BindScope Scope);

/// <summary>A page kind's template with all its partials in it.</summary>
/// <param name="Steps">What is printed.</param>
/// <param name="Depth">Number of slots it needs.</param>
internal sealed record BoundTemplate(RenderStep[] Steps, int Depth);
