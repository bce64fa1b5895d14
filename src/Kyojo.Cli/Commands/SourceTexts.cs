using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Commands;

/// <summary>Texts of the files that diagnostics are about, each read once.</summary>
/// <param name="folder">The site folder.</param>
internal sealed class SourceTexts(ISourceFolder folder)
{
    private readonly Dictionary<string, string?> texts = new(StringComparer.Ordinal);

    /// <summary>Text of a file; null when there is none, it cannot be read, or it is no text.</summary>
    /// <param name="path">Path relative to the site folder; empty when no file is to blame.</param>
    public string? Of(string path)
    {
        if (path.Length == 0) return null;
        if (texts.TryGetValue(path, out var known)) return known;
        try
        {
            known = folder.Exists(path) ? TextDecoder.Decode(new SourceFile(path, folder.Read(path)), new DiagnosticBag()) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            known = null;
        }

        return texts[path] = known;
    }
}
