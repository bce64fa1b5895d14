using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Pages;

/// <summary>What a file of open data is: for the page that lists it, and for the descriptions that machines read.</summary>
/// <param name="Title">What it holds, in a few words.</param>
/// <param name="Format">Name of the format for people: CSV（UTF-8）.</param>
/// <param name="MediaType">IANA media type.</param>
public sealed record DataFile(Bilingual Title, Bilingual Format, string MediaType)
{
    /// <summary>Number of entries or rows without the header; null where that says nothing.</summary>
    public int? Rows { get; init; }

    /// <summary>Character encoding as IANA names it; null for what is no text.</summary>
    public string? Encoding { get; init; }

    /// <summary>Columns in their order; empty for what is no table.</summary>
    public ImmutableArray<FileColumn> Columns { get; init; } = [];

    /// <summary>Where the page of open data lists it. Default: among the helps.</summary>
    public DataGroup Group { get; init; } = DataGroup.Helps;

    /// <summary>Column that names each row; null when there is none.</summary>
    public string? Key { get; init; }

    /// <summary>Id of the report it is a table of; null for the data of entries.</summary>
    public string? Report { get; init; }

    /// <summary>Path of the file of <c>content/data</c> it is made of; null for what is made of records.</summary>
    public string? Table { get; init; }

    /// <summary>Id of its licence; null = that of the site.</summary>
    public string? Licence { get; init; }

    /// <summary>Where its values come from, in the words of its author; null when the site itself is the source.</summary>
    public string? Source { get; init; }

    /// <summary>True when the first column is the ID of an entry of communities.csv.</summary>
    public bool BelongsToCommunities { get; init; }
}
