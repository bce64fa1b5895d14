using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Rendering.Templates;

/// <summary>A read template: its text, its nodes, and the faults of form that reading it found.</summary>
internal sealed record TemplateTree(TemplateSource Source, ImmutableArray<TemplateNode> Nodes, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>Reads a template. With faults the tree holds what could be read.</summary>
    public static TemplateTree Read(ThemeFile file)
    {
        var found = new DiagnosticBag();
        var source = new TemplateSource(file.Path, file.Text);
        var nodes = new TemplateParser(source, found).Parse();
        return new TemplateTree(source, nodes, found.ToSorted());
    }
}
