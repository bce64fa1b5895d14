using System.Collections.Immutable;

namespace Kyojo.Importing.Tables;

/// <summary>What a mapping says about where the table is.</summary>
/// <param name="Sheet">Name of the sheet, its number from 1, or a pattern with <c>*</c>; null = found out.</param>
/// <param name="FirstHeaderRow">First row of the header from 1; 0 = found out.</param>
/// <param name="LastHeaderRow">Last row of the header.</param>
/// <param name="FillMerged">Copy the value of merged data cells downwards.</param>
/// <param name="StopAt">Further beginnings of rows that are no data.</param>
internal sealed record TableOptions(string? Sheet = null, int FirstHeaderRow = 0, int LastHeaderRow = 0, bool FillMerged = false, ImmutableArray<string> StopAt = default);
