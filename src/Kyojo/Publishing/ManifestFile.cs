using System.Collections.Immutable;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>What the manifest keeps of a written file that is no page: assets, sitemap, data.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Stamp">The written file.</param>
internal sealed record ManifestFile(RoutePath Route, OutputStamp Stamp)
{
    /// <summary>Hash of all that it was made of; null when that is not known.</summary>
    public Fingerprint? MadeOf { get; init; }

    /// <summary>What was told of it.</summary>
    public ImmutableArray<PageNote> Notes { get; init; } = [];
}
