namespace Kyojo.Rendering;

/// <summary>A text file of a theme.</summary>
/// <param name="Path">Path shown in diagnostics: <c>themes/default/pages/type.hbs</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record ThemeFile(string Path, string Text);
