namespace Kyojo.Importing.Reading;

/// <summary>What is said about a file from outside and not found out.</summary>
/// <param name="Encoding">Name of the encoding of CSV; null = found out.</param>
/// <param name="Delimiter">What parts its columns; null = found out.</param>
/// <param name="Is1904">Serial numbers count from 1904; null = as the workbook says.</param>
internal sealed record ReadingOptions(string? Encoding = null, char? Delimiter = null, bool? Is1904 = null);
