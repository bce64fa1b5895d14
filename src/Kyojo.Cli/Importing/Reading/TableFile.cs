using System.Collections.Immutable;

namespace Kyojo.Importing.Reading;

/// <summary>A file of tables as it was read: cells with their places, nothing understood yet.</summary>
internal sealed record TableFile
{
    /// <summary>Name of the file without folders, as it is shown.</summary>
    public required string Name { get; init; }

    /// <summary>xlsx, xls or csv.</summary>
    public required string Format { get; init; }

    public required ImmutableArray<Sheet> Sheets { get; init; }

    /// <summary>How the bytes of CSV were read; null for workbooks.</summary>
    public string? Encoding { get; init; }

    /// <summary>What parts the columns of CSV; null for workbooks.</summary>
    public char? Delimiter { get; init; }

    /// <summary>True when serial numbers of days count from 1904-01-01 (Macintosh), false from 1899-12-30.</summary>
    public bool Is1904 { get; init; }

    /// <summary>Where records and columns stand in the text of CSV; null for workbooks.</summary>
    public CsvPlaces? Places { get; init; }

    /// <summary>What diagnostics carry as their file: name and sheet.</summary>
    public string PathOf(Sheet sheet) => sheet.Name is null ? Name : $"{Name}!{sheet.Name}";
}
