using System.Collections.Immutable;
using Kyojo.Building;
using Kyojo.Outputs;

namespace Kyojo.Exporting;

/// <summary>All outputs of a site that adds none of its own: those of the engine, and Excel files, which the engine does not know.</summary>
internal static class Workbooks
{
    /// <summary>The outputs.</summary>
    public static ImmutableArray<IOutput> WithDefaults { get; } = [.. Defaults.Outputs, new CommunitiesWorkbook(), new TemplateWorkbook()];
}
