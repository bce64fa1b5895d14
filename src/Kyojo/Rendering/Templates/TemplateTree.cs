using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Rendering.Templates;

/// <summary>A read template: its text, its nodes, and whether reading it found a fault.</summary>
internal sealed record TemplateTree(TemplateSource Source, ImmutableArray<TemplateNode> Nodes)
{
    /// <summary>Reads a template. Faults of form go to <paramref name="found"/>; the tree holds what could be read.</summary>
    public static TemplateTree Read(ThemeFile file, DiagnosticBag found)
    {
        var source = new TemplateSource(file.Path, file.Text);
        return new TemplateTree(source, new TemplateParser(source, found).Parse());
    }

    /// <summary>All nodes, outer before inner, in the order of the text.</summary>
    public IEnumerable<TemplateNode> All() => Nodes.SelectMany(Walk);

    private static IEnumerable<TemplateNode> Walk(TemplateNode node)
    {
        var inner = node switch
        {
            BlockNode block => block.Branches.SelectMany(branch => branch.Body),
            PartialNode { Body: { } body } => body,
            _ => [],
        };
        return inner.SelectMany(Walk).Prepend(node);
    }
}
