using System.Collections.Immutable;
using Kyojo.PostProcessing;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>What the manifest keeps of one page.</summary>
internal sealed class ManifestPage
{
    /// <summary>Its address.</summary>
    internal required RoutePath Route { get; init; }

    /// <summary>Name of its page kind.</summary>
    internal required string Kind { get; init; }

    /// <summary>Hash of everything its template can see. Equal: the page needs no rendering. Of a page that is known by its ingredients it is zero until these have changed once.</summary>
    internal required Fingerprint Fingerprint { get; init; }

    /// <summary>Hash of what its view was made of, when that is known without the view. Equal: the view need not be made.</summary>
    internal Fingerprint? Ingredients { get; init; }

    /// <summary>The written file.</summary>
    internal required OutputStamp Stamp { get; init; }

    /// <summary>What the outputs need of it.</summary>
    internal required PageFacts Facts { get; init; }

    /// <summary>Findings made while it was rendered.</summary>
    internal ImmutableArray<PageNote> Notes { get; init; } = [];

    /// <summary>Paths of the sources it comes from.</summary>
    internal ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Why it was last rendered: <c>new</c>, <c>view</c>, <c>file</c>, <c>no-cache</c>, or the name of a part of the manifest.</summary>
    internal string Why { get; init; } = "new";
}
