namespace Kyojo.Syntax;

/// <summary>A heading of a text, for tables of contents.</summary>
/// <param name="Level">1–6; a body starts at 2.</param>
/// <param name="Id">Its place in the page's address; empty in fields unless the author gave one.</param>
/// <param name="PlainText">Its words without marks, readings and note numbers.</param>
public sealed record MarkdownHeading(int Level, string Id, string PlainText);
