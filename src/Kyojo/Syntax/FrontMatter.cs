using Kyojo.Diagnostics;

namespace Kyojo.Syntax;

/// <summary>A Markdown file cut in two: settings between two lines of <c>---</c>, and the text after them.</summary>
/// <param name="Settings">Root of the settings, or null when they hold nothing.</param>
/// <param name="Body">Text after the second <c>---</c>, line ends LF.</param>
/// <param name="BodyLine">Line of the file on which the body starts, from 1.</param>
public sealed record FrontMatter(YamlMapping? Settings, string Body, int BodyLine)
{
    /// <summary>Cuts a file. Line numbers stay those of the file.</summary>
    /// <param name="path">File named in diagnostics.</param>
    /// <param name="text">Its text.</param>
    /// <param name="found">Receives KYO1009 (no front matter) and what <see cref="YamlReader"/> finds.</param>
    /// <returns>The two parts, or null when there is no front matter.</returns>
    public static FrontMatter? Read(string path, string text, DiagnosticBag found)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var close = text.StartsWith("---\n", StringComparison.Ordinal) ? CloseOf(text) : -1;
        if (close < 0)
        {
            found.Add(Codes.NoFrontMatter, new SourceSpan(path, 1, 1, Math.Max(1, text.AsSpan().IndexOf('\n'))));
            return null;
        }

        var settings = text[4..close];
        var bodyStart = text.IndexOf('\n', close);
        var body = bodyStart < 0 ? "" : text[(bodyStart + 1)..];
        var bodyLine = text.AsSpan(0, bodyStart < 0 ? text.Length : bodyStart + 1).Count('\n') + 1;
        var own = new DiagnosticBag();
        var root = YamlReader.Read(path, settings, own, lineOffset: 1);
        found.AddRange(own.ToSorted());
        if (root is not null and not YamlMapping)
        {
            found.Add(Codes.WrongStart, root.In(path), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
        }

        return root is null && own.Count > 0 ? null : new FrontMatter(root as YamlMapping, body, bodyLine);
    }

    private static int CloseOf(string text)
    {
        for (var at = text.IndexOf("\n---", 3, StringComparison.Ordinal); at >= 0; at = text.IndexOf("\n---", at + 1, StringComparison.Ordinal))
        {
            var end = at + 4;
            if (end == text.Length || text[end] == '\n') return at + 1;
        }

        return -1;
    }
}
