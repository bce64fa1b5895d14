using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Model;

namespace Kyojo.Cli.Tests.Extending;

/// <summary>A rule of a site's own: names are not too short. Uses public types only.</summary>
public sealed class LongNamesRule(int atLeast) : ILintRule
{
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        if (entry.Name.Length < atLeast) found.Tell(entry.Span, new("名前が短すぎます", "The name is too short"), Severity.Error);
    }
}
