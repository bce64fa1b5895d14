using System.Collections.Immutable;
using Kyojo.Text;

namespace Kyojo.Citations;

/// <summary>One publication that texts can cite: a subset of CSL-JSON (reports.md section 5.1).</summary>
public sealed record Publication
{
    /// <summary>Key it is cited by.</summary>
    public required string Key { get; init; }

    /// <summary>What it is.</summary>
    public required PublicationKind Kind { get; init; }

    /// <summary>Title, as printed on the publication.</summary>
    public required string Title { get; init; }

    /// <summary>Authors in order; may be empty.</summary>
    public ImmutableArray<CitedName> Authors { get; init; } = [];

    /// <summary>Editors in order; may be empty.</summary>
    public ImmutableArray<CitedName> Editors { get; init; } = [];

    /// <summary>Translators in order; may be empty.</summary>
    public ImmutableArray<CitedName> Translators { get; init; } = [];

    /// <summary>When it was published; null = not stated on it.</summary>
    public EdtfDate? Issued { get; init; }

    /// <summary>When a page was looked at; null = not recorded.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>Journal, newspaper, site or book it is a part of.</summary>
    public string? Container { get; init; }

    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Place of publication.</summary>
    public string? Place { get; init; }

    /// <summary>Series.</summary>
    public string? Collection { get; init; }

    /// <summary>Number in the series.</summary>
    public string? Number { get; init; }

    /// <summary>Edition.</summary>
    public string? Edition { get; init; }

    /// <summary>Volume.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue: a number, or words such as March–April.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages, as in 12-20; of a book their number.</summary>
    public string? Page { get; init; }

    /// <summary>DOI without resolver.</summary>
    public string? Doi { get; init; }

    /// <summary>Address.</summary>
    public string? Url { get; init; }

    /// <summary>ISBN.</summary>
    public string? Isbn { get; init; }

    /// <summary>Language tag; null = not stated.</summary>
    public string? Language { get; init; }

    /// <summary>Remark.</summary>
    public string? Note { get; init; }

    /// <summary>Address to print: that of the DOI, else the URL; null = none.</summary>
    public string? Address => Doi is { } doi ? "https://doi.org/" + doi : Url;

    /// <summary>Authors in one line as they are spoken of: 中村天江、Erin E. Makarius; null when there is none.</summary>
    public string? AuthorNames => Authors.IsEmpty ? null : string.Join('、', Authors.Select(a => a is { IsLatin: true, Family: { } family, Given: { } given } ? $"{given} {family}" : a.Whole));

    /// <summary>Publisher, unless it is an author.</summary>
    internal string? OtherPublisher => Authors.Any(a => a.Whole == Publisher) ? null : Publisher;
}
