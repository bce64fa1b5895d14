using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>
/// <c>*</c>, <c>**</c>, <c>~~</c>, <c>==</c> and <c>^</c>, with the rules for Japanese: what the two emphasis extensions
/// set up, which look for the stock class only. Subscript and inserted text are left out. And emphasis that sees the word of a ruby beside it, not its brace: <c>**{共助|きょうじょ}**NPO</c> is strong because
/// <c>**共助**NPO</c> is.
/// </summary>
internal sealed class EmphasisParser : EmphasisInlineParser
{
    public EmphasisParser()
    {
        CjkFriendlyEmphasis = true;
        EmphasisDescriptors.Add(new EmphasisDescriptor('~', 2, 2, true));
        EmphasisDescriptors.Add(new EmphasisDescriptor('=', 2, 2, true));
        EmphasisDescriptors.Add(new EmphasisDescriptor('^', 1, 1, true));
    }

    /// <summary>For lines: <c>^</c> alone.</summary>
    public static EmphasisParser SuperscriptOnly()
    {
        var parser = new EmphasisParser();
        parser.EmphasisDescriptors.RemoveAll(sign => sign.Character != '^');
        return parser;
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var run = text.IndexOfAnyExcept(text[0]);
        var before = slice.PeekCharExtra(-1) == '}' ? Edge(processor.Inline, first: false) : '\0';
        var after = run > 0 && text[run] == '{' ? Edge(RubyParser.Read(text[run..], out _), first: true) : '\0';
        if (before == '\0' && after == '\0') return base.Match(processor, ref slice);

        // The rules of emphasis look at the characters on both sides, so they get a text that has the word there.
        var seen = slice.Text.ToCharArray();
        if (before != '\0') seen[slice.Start - 1] = before;
        if (after != '\0') seen[slice.Start + run] = after;
        var copy = new StringSlice(new string(seen), slice.Start, slice.End);
        var isMatch = base.Match(processor, ref copy);
        slice.Start = copy.Start;
        return isMatch;
    }

    private static char Edge(Markdig.Syntax.Inlines.Inline? inline, bool first)
    {
        var word = inline switch
        {
            RubyInline ruby => ruby.Base,
            LanguageInline foreign => foreign.Text,
            _ => "",
        };
        if (word.Length == 0) return '\0';
        var edge = first ? word[0] : word[^1];
        // Half of a pair is no character; what stands beyond the basic plane here is a kanji.
        return char.IsSurrogate(edge) ? '漢' : edge;
    }
}
