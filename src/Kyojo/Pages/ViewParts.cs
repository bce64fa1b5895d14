using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages;

// Parts of views that several page kinds share. Site addresses (Href) are turned into links by the template.

internal sealed record Link(string Label, string Href);

internal sealed record CountLink(string Label, string Href, int Count);

internal sealed record TypeLink(string Id, string Label, string Href);

/// <summary>How sure the state of a community is: a string key of the theme with its blanks.</summary>
/// <param name="State">Name of the state, for styles.</param>
/// <param name="Key">String of the theme.</param>
/// <param name="Date">Day of the last check; of an ended group when it ended. ISO or EDTF.</param>
/// <param name="How">How it was checked.</param>
/// <param name="Period">The threshold that was passed, in years or days as the key says; null where none was.</param>
/// <param name="Successors">Names of the groups that took over; null when there are none.</param>
internal sealed record StatusView(string State, string Key, string? Date, string? How, int? Period, string? Successors);

/// <summary>What a list says of a community. Holds no description, so a changed description touches no list.</summary>
internal abstract class CardText : SharedView
{
    public required string Id { get; init; }
    public required string Href { get; init; }
    public required MarkdownLine Name { get; init; }
    public required string Reading { get; init; }
    public required TypeLink Type { get; init; }
    public required string? Standing { get; init; }
    public required string? From { get; init; }
    public required string? At { get; init; }
    public required bool Online { get; init; }
    public required bool OpenToAll { get; init; }
    public required MarkdownLine Summary { get; init; }
    public required string? Joining { get; init; }
    /// <summary>Language of name and summary; null when it is that of the page.</summary>
    public required string? Lang { get; init; }
    public required StatusView Status { get; init; }
}

/// <summary>A community in a list. Many lists hold the same card: in their identity it stands as its own hash, made once.</summary>
[JsonConverter(typeof(CardIdentity))]
internal sealed class Card : CardText
{
    private string? identity;

    private string Identity => identity ??= Fingerprint.Of(JsonSerializer.SerializeToUtf8Bytes(this, ViewJson.Default.CardText)).ToString();

    internal sealed class CardIdentity : JsonConverter<Card>
    {
        public override Card Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Views are only written.");

        public override void Write(Utf8JsonWriter writer, Card value, JsonSerializerOptions options) => writer.WriteStringValue(value.Identity);
    }
}

/// <summary>A case or report in a list.</summary>
internal sealed record DocumentCard(MarkdownLine Title, string Href, MarkdownLine Summary, string Published, string? Kind)
{
    /// <summary>True for a report that says it was put right after publication.</summary>
    public bool IsCorrected { get; init; }
}

/// <summary>Cards under a heading that has an id of its own.</summary>
internal sealed record CardGroup(string Anchor, string? Label, string? Key, int Count, ImmutableArray<Card> Cards, string? MoreHref);

/// <summary>Links between the pages of a list.</summary>
internal sealed record PagerView(int Number, int Count, string? Previous, string? Next, ImmutableArray<PagerLink> Pages);

internal sealed record PagerLink(int Number, string Href, bool Current);

/// <summary>A prefecture in the grid, with its number of entries and the bin of that number (0–4).</summary>
internal sealed record Tile(string Slug, string Label, string Href, int Count, int Bin);

/// <summary>The grid of prefectures with what its colours mean.</summary>
internal sealed record TileGrid(ImmutableArray<TileRegion> Regions, ImmutableArray<TileBin> Bins);

/// <summary>Numbers of one colour of the grid, both ends included; null above the last.</summary>
internal sealed record TileBin(int Bin, int From, int? To);

internal sealed record TileRegion(string Slug, string Label, ImmutableArray<Tile> Tiles);
