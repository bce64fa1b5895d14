namespace Kyojo.Exporting;

/// <summary>A list to choose from, for all cells of a column.</summary>
/// <param name="Column">Number of the column from 0.</param>
/// <param name="List">Name of the range with the choices.</param>
/// <param name="IsStrict">Anything else is refused; else Excel asks, so that several values can stand with <c>;</c> between them.</param>
/// <param name="Title">Title of what Excel says, at most 32 letters.</param>
/// <param name="Text">What Excel says, at most 255 letters.</param>
internal sealed record DropDown(int Column, string List, bool IsStrict, string Title, string Text);
