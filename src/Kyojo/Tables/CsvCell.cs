using Kyojo.Diagnostics;

namespace Kyojo.Tables;

/// <summary>One cell as it stands in a file.</summary>
/// <param name="Text">Its text, without the quotation marks around it.</param>
/// <param name="Place">Where it starts; its length is that of what was written on that line.</param>
internal readonly record struct CsvCell(string Text, SourceSpan Place);
