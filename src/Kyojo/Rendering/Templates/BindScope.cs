using System.Collections.Immutable;

namespace Kyojo.Rendering.Templates;

/// <summary>Where the binder stands.</summary>
/// <param name="File">The template whose text is being read.</param>
/// <param name="Depth">Slot of the current value; each step of <c>../</c> is one less, down to the view at 0.</param>
/// <param name="List">Slot of the list that <c>@index</c> speaks of; negative outside of all lists.</param>
/// <param name="Names">Names of <c>as |x|</c>.</param>
/// <param name="Open">The template and those that print it.</param>
/// <param name="Outside">Told when a partial reads more than it is given; null where that does not matter.</param>
internal sealed record BindScope(BindFile File, int Depth, int List, NameChain<BoundValue>? Names, NameChain<string>? Open, OutsideReads? Outside = null)
{
    /// <summary>Inside a block that makes another value the current one.</summary>
    public BindScope Into() => this with { Depth = Depth + 1 };
}

/// <summary>Whether a partial reads what lies outside of it: the values around its call, other than those it is given.</summary>
/// <param name="depth">Slot of the current value where it is called.</param>
/// <param name="outer">The same of the partial it is called in.</param>
internal sealed class OutsideReads(int depth, OutsideReads? outer)
{
    /// <summary>True when it does.</summary>
    public bool Any { get; private set; }

    /// <summary>Takes down that a slot is read.</summary>
    public void Slot(int slot)
    {
        if (slot <= depth) Any = true;
        outer?.Slot(slot);
    }
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
/// <param name="Given">Number of places for values given to partials.</param>
internal sealed record BoundTemplate(RenderStep[] Steps, int Depth, int Given);
