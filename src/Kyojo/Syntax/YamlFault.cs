using System.Buffers;
using Kyojo.Diagnostics;
using YamlDotNet.Core;

namespace Kyojo.Syntax;

/// <summary>Turns a syntax error of the YAML library into words for an author who knows no YAML.</summary>
internal static class YamlFault
{
    public static void Report(string path, string text, YamlException error, int lineOffset, DiagnosticBag found)
    {
        var line = Math.Max(1, (int)error.Start.Line);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        if (Indent(lines, line, error.Message.Contains(" tab ", StringComparison.Ordinal)) is var (at, column, what) && at > 0)
        {
            found.Add(Codes.BadIndent, new SourceSpan(path, at + lineOffset, column, 1), ("what", what));
            return;
        }

        if (Colon(lines, line) is var (colonLine, colonColumn, detail) && colonLine > 0)
        {
            found.Add(Codes.NotYaml, new SourceSpan(path, colonLine + lineOffset, colonColumn, 1), ("detail", detail));
            return;
        }

        // What is missing at the end is missed after the last line: the place is the end of what was written.
        var where = Math.Max(1, (int)error.Start.Column);
        while (line > lines.Length || (line > 1 && line == lines.Length && lines[line - 1].Trim().Length == 0)) (line, where) = (line - 1, int.MaxValue);
        var place = new SourceSpan(path, line + lineOffset, Math.Min(where, lines[line - 1].TrimEnd('\r').Length + 1), 1);
        found.Add(Codes.NotYaml, place, ("detail", Words(error.Message)));
    }

    // The library names the line where it gave up: the one at fault, or a neighbour. Of a tab it names the start of the whole mapping.
    private static (int Line, int Column, Bilingual What) Indent(string[] lines, int line, bool isTab)
    {
        foreach (var n in isTab ? Enumerable.Range(line, Math.Max(0, lines.Length - line + 1)) : [line, line - 1, line + 1])
        {
            if (n < 1 || n > lines.Length) continue;
            var content = lines[n - 1];
            var indent = content.Length - content.TrimStart(' ', '\t', '\u3000').Length;
            var bad = content.AsSpan(0, indent).IndexOfAny('\t', '\u3000');
            if (bad >= 0 && indent < content.TrimEnd('\r').Length) return (n, bad + 1, content[bad] == '\t' ? new("タブ", "A tab") : new("全角空白", "A full-width space"));
        }

        return default;
    }

    // A key whose colon is full-width, or has no space after it, becomes plain text and runs into the next line.
    private static (int Line, int Column, Bilingual Detail) Colon(string[] lines, int line)
    {
        var before = line - 1;
        while (before > 1 && before <= lines.Length && lines[before - 1].Trim() is "" or ['#', ..]) before--;
        foreach (var n in (ReadOnlySpan<int>)[line, before])
        {
            if (n < 1 || n > lines.Length || lines[n - 1].Contains(": ", StringComparison.Ordinal)) continue;
            var content = lines[n - 1].TrimEnd();
            var start = content.Length - content.TrimStart(' ', '-').Length;
            var wide = content.IndexOf('：', StringComparison.Ordinal);
            var narrow = content.IndexOf(':', StringComparison.Ordinal);
            if (wide > start && (narrow < 0 || wide < narrow)) return (n, wide + 1, new("コロンが全角の「：」です", "the colon is a full-width “\uFF1A”"));
            if (narrow > start && narrow < content.Length - 1 && content.AsSpan(start, narrow - start).IndexOfAnyExcept(KeyLetters) < 0) return (n, narrow + 1, new("「:」のあとに半角の空白がありません", "there is no space after “:”"));
        }

        return default;
    }

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    // The library's own words, in the order in which they are looked for.
    private static Bilingual Words(string message)
    {
        foreach (var (part, words) in Known)
        {
            if (message.Contains(part, StringComparison.OrdinalIgnoreCase)) return words;
        }

        return new("書き方が正しくありません", message);
    }

    private static readonly (string Part, Bilingual Words)[] Known =
    [
        ("Unicode", new("「\\u」で始まる書き方が文字になりません", "an escape starting with “\\u” is no character")),
        ("escape character", new("引用符の中の「\\」の書き方が正しくありません。「\\」を2つ重ねてください", "wrong use of “\\” inside quotes: double it")),
        ("tags must be", new("「!」で値を始めることはできません。引用符で囲んでください", "a value cannot start with “!”: quote it")),
        ("could not find expected ':'", new("「項目: 値」の形になっていません", "a line is not “key: value”")),
        ("while scanning a simple key", new("「項目: 値」の形になっていません", "a line is not “key: value”")),
        ("Mapping values are not allowed", new("1行に「: 」が2つあるか、字下げが合っていません", "two “: ” on one line, or wrong indentation")),
        ("mapping values are not allowed", new("1行に「: 」が2つあるか、字下げが合っていません", "two “: ” on one line, or wrong indentation")),
        ("found invalid mapping", new("1行に「: 」が2つあるか、字下げが合っていません。「: 」を含む値は引用符で囲みます", "two “: ” on one line, or wrong indentation; quote a value that holds “: ”")),
        ("current state of the object", new("[ ] や { } が閉じられていません", "[ ] or { } is not closed")),
        ("quoted scalar", new("引用符が閉じられていません", "a quote is not closed")),
        ("did not find expected key", new("字下げが合っていないか、引用符の後に文字があります", "wrong indentation, or text after a quote")),
        ("did not find expected '-' indicator", new("一覧の字下げが合っていません", "the list is indented wrongly")),
        ("did not find expected ',' or", new("[ ] または { } が閉じられていません", "[ ] or { } is not closed")),
        ("cannot start any token", new("この記号で値を始めることはできません。引用符で囲んでください", "a value cannot start with this sign: quote it")),
        ("block sequence entries are not allowed", new("ここに一覧（- ）は書けません", "a list is not allowed here")),
    ];
}
