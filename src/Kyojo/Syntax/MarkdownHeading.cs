namespace Kyojo.Syntax;

/// <summary>A heading of a text, for tables of contents.</summary>
/// <param name="Level">1–6; a body starts at 2.</param>
/// <param name="Id">Its place in the page's address; empty in fields unless the author gave one.</param>
/// <param name="PlainText">Its words without marks, readings and note numbers.</param>
public sealed record MarkdownHeading(int Level, string Id, string PlainText)
{
    /// <summary>Its number where chapters are numbered: 1, 1.1; empty = none.</summary>
    public string Number { get; init; } = "";
}

/// <summary>A numbered figure or table of a text, for the list of them.</summary>
/// <param name="Id">Its place in the page's address.</param>
/// <param name="IsTable">False for figures and charts.</param>
/// <param name="Number">Its number among its kind.</param>
/// <param name="Title">Its title without marks; may be empty.</param>
public sealed record MarkdownFigure(string Id, bool IsTable, int Number, string Title);
