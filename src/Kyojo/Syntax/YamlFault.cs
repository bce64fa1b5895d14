using Kyojo.Diagnostics;
using YamlDotNet.Core;

namespace Kyojo.Syntax;

/// <summary>Turns a syntax error of the YAML library into words for an author who knows no YAML.</summary>
internal static class YamlFault
{
    public static void Report(string path, string text, YamlException error, int lineOffset, DiagnosticBag found)
    {
        var line = Math.Max(1, (int)error.Start.Line);
        var lines = text.Split('\n');
        // The library names the line where it gave up: the one at fault, or a neighbour.
        foreach (var n in (ReadOnlySpan<int>)[line, line - 1, line + 1])
        {
            if (n < 1 || n > lines.Length) continue;
            var content = lines[n - 1];
            var indent = content.Length - content.TrimStart(' ', '\t', '\u3000').Length;
            var bad = content.AsSpan(0, indent).IndexOfAny('\t', '\u3000');
            if (bad < 0) continue;
            Bilingual what = content[bad] == '\t' ? new("タブ", "A tab") : new("全角空白", "A full-width space");
            found.Add(Codes.BadIndent, new SourceSpan(path, n + lineOffset, bad + 1, 1), ("what", what));
            return;
        }

        foreach (var n in (ReadOnlySpan<int>)[line, line - 1])
        {
            if (n < 1 || n > lines.Length) continue;
            var colon = lines[n - 1].IndexOf('：', StringComparison.Ordinal);
            if (colon <= 0 || lines[n - 1].Contains(':', StringComparison.Ordinal)) continue;
            found.Add(Codes.NotYaml, new SourceSpan(path, n + lineOffset, colon + 1, 1), ("detail", new("コロンが全角の「：」です", "the colon is a full-width “\uFF1A”")));
            return;
        }

        var place = new SourceSpan(path, line + lineOffset, Math.Max(1, (int)error.Start.Column), 1);
        found.Add(Codes.NotYaml, place, ("detail", Words(error.Message)));
    }

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
        ("could not find expected ':'", new("「項目: 値」の形になっていません", "a line is not “key: value”")),
        ("while scanning a simple key", new("「項目: 値」の形になっていません", "a line is not “key: value”")),
        ("Mapping values are not allowed", new("1行に「: 」が2つあるか、字下げが合っていません", "two “: ” on one line, or wrong indentation")),
        ("mapping values are not allowed", new("1行に「: 」が2つあるか、字下げが合っていません", "two “: ” on one line, or wrong indentation")),
        ("quoted scalar", new("引用符が閉じられていません", "a quote is not closed")),
        ("did not find expected key", new("字下げが合っていないか、引用符の後に文字があります", "wrong indentation, or text after a quote")),
        ("did not find expected '-' indicator", new("一覧の字下げが合っていません", "the list is indented wrongly")),
        ("did not find expected ',' or", new("[ ] または { } が閉じられていません", "[ ] or { } is not closed")),
        ("cannot start any token", new("この記号で値を始めることはできません。引用符で囲んでください", "a value cannot start with this sign: quote it")),
        ("block sequence entries are not allowed", new("ここに一覧（- ）は書けません", "a list is not allowed here")),
    ];
}
