using System.Collections.Immutable;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>What is searched and shown of one page.</summary>
internal sealed record SearchRecord
{
    /// <summary>Id of a community, case or report; path of a chapter.</summary>
    public required string Id { get; init; }

    /// <summary>Its address.</summary>
    public required string Route { get; init; }

    /// <summary>Name first, then other names.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Reading in hiragana; empty when there is none.</summary>
    public string Reading { get; init; } = "";

    /// <summary>Tags as readers see them, and their other spellings.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Slugs of the tags with the label of each.</summary>
    public ImmutableArray<(string Slug, string Label)> TagFacets { get; init; } = [];

    /// <summary>Words for its places, each a whole value: 長崎県, 長崎.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Readings of the same in hiragana.</summary>
    public ImmutableArray<string> PlaceReadings { get; init; } = [];

    /// <summary>Slugs of the prefectures it comes from.</summary>
    public ImmutableArray<string> Origins { get; init; } = [];

    /// <summary>Slugs of the prefectures where it is.</summary>
    public ImmutableArray<string> Here { get; init; } = [];

    /// <summary>Id of the type and its place in the list of types; empty and -1 for documents.</summary>
    public string Type { get; init; } = "";

    /// <summary>Place in the list of types.</summary>
    public int TypeIndex { get; init; } = -1;

    /// <summary>Found by its names only, and by no narrowing: a group that has ended.</summary>
    public bool IsNameOnly { get; init; }

    /// <summary>Names of the type.</summary>
    public ImmutableArray<string> TypeNames { get; init; } = [];

    /// <summary>official, endorsed, volunteer; empty when not known.</summary>
    public string Standing { get; init; } = "";

    /// <summary>open, approval, invitation, closed; empty when not known.</summary>
    public string Joining { get; init; } = "";

    /// <summary>One can take part online.</summary>
    public bool Online { get; init; }

    /// <summary>What stands on the card: place, standing, how to join, state, sentence of the state; empty for documents.</summary>
    public ImmutableArray<string> Card { get; init; } = [];

    /// <summary>One sentence.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Everything else that is searched.</summary>
    public required IEnumerable<string> Texts { get; init; }
}
