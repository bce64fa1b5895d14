namespace Kyojo.Rendering;

/// <summary>A file of a theme that is published.</summary>
/// <param name="Name">Name in templates and style sheets: <c>site.css</c>, <c>icons.svg</c>.</param>
/// <param name="Path">Address it is published at: <c>assets/site.4f1c0a2b3c.css</c>.</param>
/// <param name="Bytes">Its bytes, references to other assets already rewritten.</param>
public sealed record ThemeAsset(string Name, string Path, byte[] Bytes);
