namespace Kyojo.Diagnostics;

/// <summary>One change of a source file: the old text at a place becomes the new text.</summary>
/// <param name="File">Path relative to the site folder.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1, in UTF-16 units.</param>
/// <param name="Old">
/// The text that stands there, within that line; empty = insert before the column. Where the file says something else,
/// the edit is not made: nothing is ever changed that was not looked at.
/// </param>
/// <param name="New">The text to put there; <c>\n</c> becomes the line end of the file.</param>
public readonly record struct TextEdit(string File, int Line, int Column, string Old, string New);
