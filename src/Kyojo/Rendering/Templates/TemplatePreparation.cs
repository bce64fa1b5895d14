using System.Collections.Immutable;
using System.Text;
using Kyojo.Diagnostics;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// Template text as the library gets it. Helpers get a name that no view value can have, so that <c>{{lang}}</c> is the
/// value and <c>{{lang x}}</c> the helper; inside a tag they get the name of their plain variant. White space before a
/// stand-alone partial goes away, because the library would repeat it on every line of the partial, values too.
/// </summary>
internal static class TemplatePreparation
{
    /// <summary>Name of a helper that may print markup.</summary>
    public static string Markup(string name) => "_" + name;

    /// <summary>Name of the same helper where only plain text may stand.</summary>
    public static string Plain(string name) => "__" + name;

    /// <summary>The text for the library.</summary>
    public static string Of(ThemeFile file) => Of(TemplateTree.Read(file, new DiagnosticBag()));

    /// <summary>The text for the library.</summary>
    public static string Of(TemplateTree tree)
    {
        var edits = new List<(int Start, int Length, string Text)>();
        foreach (var node in tree.All())
        {
            switch (node)
            {
                case CommentNode comment:
                    edits.Add(Emptied(tree.Source.Text, comment));
                    break;
                case OutputNode output:
                    Rename(output.Value, output.Place != OutputPlace.Text, edits);
                    break;
                case BlockNode block:
                    foreach (var branch in block.Branches) Arguments(branch.Call?.Arguments ?? [], branch.Call?.Hash ?? [], edits);
                    break;
                case PartialNode partial:
                    Unindent(tree.Source.Text, partial, edits);
                    Arguments(partial.Arguments, partial.Hash, edits);
                    break;
                default:
                    break;
            }
        }

        return Apply(tree.Source.Text, edits);
    }

    // The library ends a comment at the first brace.
    private static (int Start, int Length, string Text) Emptied(string text, CommentNode comment)
    {
        var from = text.IndexOf('!', comment.Start) + 1;
        return (from, comment.Start + comment.Length - 2 - from, "");
    }

    private static void Rename(TemplateExpression expression, bool plain, List<(int Start, int Length, string Text)> edits)
    {
        if (expression is not CallExpression call) return;
        edits.Add((call.NameStart, call.Name.Length, plain ? Plain(call.Name) : Markup(call.Name)));
        Arguments(call.Arguments, call.Hash, edits);
    }

    private static void Arguments(ImmutableArray<TemplateExpression> arguments, ImmutableArray<HashArgument> hash, List<(int Start, int Length, string Text)> edits)
    {
        foreach (var argument in arguments) Rename(argument, plain: false, edits);
        foreach (var argument in hash) Rename(argument.Value, plain: false, edits);
    }

    private static void Unindent(string text, PartialNode partial, List<(int Start, int Length, string Text)> edits)
    {
        var start = partial.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        if (start == partial.Start || (start > 0 && text[start - 1] != '\n')) return;
        var end = partial.Start + partial.Length;
        while (end < text.Length && text[end] is ' ' or '\t' or '\r') end++;
        if (end == text.Length || text[end] == '\n') edits.Add((start, partial.Start - start, ""));
    }

    private static string Apply(string text, List<(int Start, int Length, string Text)> edits)
    {
        edits.Sort((a, b) => a.Start.CompareTo(b.Start));
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, length, replacement) in edits)
        {
            result.Append(text, at, start - at).Append(replacement);
            at = start + length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
