using System.Collections.Immutable;

namespace Kyojo.Importing.Reporting;

/// <summary>A part of the report in one language: what texts and Markdown are made of.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">Its lines; a line that starts with two spaces belongs to the one before.</param>
internal sealed record ReportSection(string Title, ImmutableArray<string> Lines);
