using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Tables;

namespace Kyojo.Catalogs;

/// <summary>What was read, before anything is looked up: the input of <see cref="CatalogBuilder"/>.</summary>
internal sealed record Records(
    ImmutableArray<CommunityType> Types,
    ImmutableArray<Community> Communities,
    ImmutableArray<CaseStudy> Cases,
    ImmutableArray<Report> Reports,
    ImmutableArray<TextPage> Pages,
    ImmutableArray<TextPage> Guide,
    ImmutableArray<(Literature Entry, Diagnostics.SourceSpan Span)> Literature,
    ImmutableArray<DataTable> Tables,
    Unread Unread)
{
    /// <summary>The four occasions of leaving, in their order.</summary>
    public required ImmutableArray<Occasion> Occasions { get; init; }

    /// <summary>Files of communities in which nothing was found, as they are kept for the next build.</summary>
    public ImmutableArray<PackedFile> Packed { get; init; } = [];

    /// <summary>Short addresses that were printed; empty when nothing was written down.</summary>
    public ImmutableArray<ShortUrl> ShortUrls { get; init; } = [];
}
