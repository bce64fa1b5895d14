namespace Kyojo.Rendering.Templates;

/// <summary>
/// White space that a template does not print: what <c>~</c> takes away, and the line end and indentation of a block
/// tag, partial or comment that stands alone on its line.
/// </summary>
internal static class TemplateSpace
{
    /// <summary>Number of characters before a tag that go away.</summary>
    public static int Before(string text, MustacheToken token)
    {
        var at = token.Start;
        if (token.TrimBefore)
        {
            while (at > 0 && char.IsWhiteSpace(text[at - 1])) at--;
        }
        else if (StandsAlone(text, token, out var lineStart, out _))
        {
            at = lineStart;
        }

        return token.Start - at;
    }

    /// <summary>Number of characters after a tag that go away.</summary>
    public static int After(string text, MustacheToken token)
    {
        var at = token.End;
        if (token.TrimAfter)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        }
        else if (StandsAlone(text, token, out _, out var lineEnd))
        {
            at = lineEnd;
        }

        return at - token.End;
    }

    private static bool StandsAlone(string text, MustacheToken token, out int lineStart, out int lineEnd)
    {
        lineStart = token.Start;
        lineEnd = token.End;
        if (token.Kind is MustacheKind.Output or MustacheKind.Raw) return false;
        while (lineStart > 0 && text[lineStart - 1] is ' ' or '\t') lineStart--;
        if (lineStart > 0 && text[lineStart - 1] != '\n') return false;
        while (lineEnd < text.Length && text[lineEnd] is ' ' or '\t' or '\r') lineEnd++;
        if (lineEnd < text.Length && text[lineEnd] != '\n') return false;
        if (lineEnd < text.Length) lineEnd++;
        return true;
    }
}
