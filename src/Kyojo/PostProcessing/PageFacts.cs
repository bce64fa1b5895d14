using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>What the outputs need to know of a finished page: for sitemap, search and link check.</summary>
public sealed class PageFacts
{
    /// <summary>Facts.</summary>
    public PageFacts()
    {
    }

    /// <summary>Facts that are packed with those of other pages.</summary>
    /// <param name="from">Where title, links and anchors are.</param>
    /// <param name="at">Place in it.</param>
    [SetsRequiredMembers]
    internal PageFacts(PackedFacts from, int at) => (From, At, Title, Links, Anchors) = (from, at, "", [], []);

    /// <summary>Where title, links and anchors are packed; null when they are held here.</summary>
    internal PackedFacts? From { get; }

    /// <summary>Place in <see cref="From"/>.</summary>
    internal int At { get; }

    /// <summary>True for those that were read with the last manifest.</summary>
    internal bool IsOfLastBuild => From?.Texts is LateTexts;

    /// <summary>Nothing known: a file that is no page.</summary>
    public static PageFacts None { get; } = new() { Title = "", Links = [], Anchors = [] };

    /// <summary>Text of the <c>title</c> element, decoded, white space collapsed; empty when there is none.</summary>
    public required string Title { get => From is null ? field : From.Title(At); init; }

    /// <summary>
    /// Where the page leads inside the site, images, styles and scripts included: addresses from the site's top such as
    /// <c>types/npo/</c> or <c>types/npo/#contact</c>, percent-decoded, without query, each once, in the order of first
    /// use. The home page is empty. An address that climbs above the site's top keeps its <c>../</c>, so that no check
    /// can mistake it for a page.
    /// </summary>
    public required ImmutableArray<string> Links { get => From is null ? field : From.Links(At); init; }

    /// <summary>Values of all <c>id</c> attributes in their order.</summary>
    public required ImmutableArray<string> Anchors { get => From is null ? field : From.Anchors(At); init; }

    /// <summary>True when the page asks search engines not to list it.</summary>
    public bool NoIndex { get; init; }

    /// <summary>What keeps somebody from using the page; usually empty.</summary>
    public ImmutableArray<PageFault> Faults { get; init; } = [];
}
