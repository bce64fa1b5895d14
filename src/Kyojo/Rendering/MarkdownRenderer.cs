using System.Text;
using Kyojo.Sources;
using Kyojo.Syntax;

namespace Kyojo.Rendering;

/// <summary>A checked tree to HTML or to plain words. The same tree and words give the same text.</summary>
public static class MarkdownRenderer
{
    private const int KeptCapacity = 64 * 1024;

    [ThreadStatic]
    private static StringBuilder? spare;

    /// <summary>HTML of a text: blocks for documents and fields, a single stretch without <c>p</c> for lines.</summary>
    /// <param name="tree">The text.</param>
    /// <param name="words">Words of the page's language.</param>
    /// <param name="resolve">Address to print for a target that is relative or starts with <c>/</c> or <c>#</c>; null = as written.</param>
    /// <param name="fileOf">Facts about the file a target leads to; null = nothing is known about files, or about this one.</param>
    public static string Render(MarkdownTree tree, MarkdownWords words, Func<string, string?> resolve, Func<string, FileFacts?>? fileOf = null)
    {
        var output = Take();
        new MarkdownHtml(output, words, resolve, fileOf).Tree(tree);
        return Give(output);
    }

    /// <summary>Words of a text for search, feeds and meta: ruby without readings, no note marks, images as their alternative text.</summary>
    /// <param name="tree">The text.</param>
    /// <returns>One line per block, notes last, without a line end at the end; may be empty.</returns>
    public static string PlainText(MarkdownTree tree)
    {
        var output = Take();
        MarkdownPlainText.Write(output, tree);
        return Give(output);
    }

    private static StringBuilder Take()
    {
        var output = spare ?? new StringBuilder(4096);
        spare = null;
        return output;
    }

    private static string Give(StringBuilder output)
    {
        while (output.Length > 0 && output[^1] == '\n') output.Length--;
        var text = output.ToString();
        if (output.Capacity <= KeptCapacity) spare = output.Clear();
        return text;
    }
}
