using System.Text;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>
/// Takes out line breaks that the author's editor made inside Japanese (markdown.md 4.1); a browser would show them as
/// spaces.
/// </summary>
internal static class SoftBreaks
{
    /// <summary>Removes the breaks that stand between wide characters or next to Japanese punctuation.</summary>
    /// <param name="breaks">Soft breaks of one block, in order.</param>
    public static void Join(List<LineBreakInline> breaks)
    {
        foreach (var line in breaks)
        {
            var before = Neighbour(line, forward: false);
            var after = Neighbour(line, forward: true);
            if (IsPunctuation(before) || IsPunctuation(after) || (IsWide(before) && IsWide(after))) line.Remove();
        }
    }

    /// <summary>True for a character that takes a full cell and is written without spaces; Hangul is not.</summary>
    public static bool IsWide(int c) => c is
        (>= 0x2E80 and <= 0x9FFF and not (>= 0x3130 and <= 0x318F)) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF9F)
        or (>= 0x20000 and <= 0x3FFFF) or '―' or '…' or '※' or (>= '①' and <= '⓿');

    /// <summary>True for Japanese punctuation, which never wants a space beside it.</summary>
    public static bool IsPunctuation(int c) => c is
        '、' or '。' or '〃' or (>= '〈' and <= '】') or (>= '〔' and <= '〛') or '（' or '）' or '，' or '．' or '：' or '；' or '！' or '？' or '・';

    // The visible character next to a break, looked for inside emphasis, links and ruby; 0 = something that is no text.
    private static int Neighbour(Inline from, bool forward)
    {
        Inline? at = from;
        while (at is not null)
        {
            var next = forward ? at.NextSibling : at.PreviousSibling;
            if (next is null)
            {
                at = at.Parent is EmphasisInline or LinkInline ? at.Parent : null;
                continue;
            }

            at = next;
            while (at is EmphasisInline or LinkInline { IsImage: false })
            {
                var inner = forward ? ((ContainerInline)at).FirstChild : ((ContainerInline)at).LastChild;
                if (inner is null) break;
                at = inner;
            }

            var text = TextOf(at);
            if (text.IsEmpty && at is LiteralInline or EmphasisInline) continue;
            return text.IsEmpty ? 0 : forward ? First(text) : Last(text);
        }

        return 0;
    }

    private static ReadOnlySpan<char> TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        RubyInline ruby => ruby.Base,
        BoutenInline dots => dots.Text,
        LanguageInline words => words.Text,
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        _ => [],
    };

    private static int First(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out _);
        return rune.Value;
    }

    private static int Last(ReadOnlySpan<char> text)
    {
        Rune.DecodeLastFromUtf16(text, out var rune, out _);
        return rune.Value;
    }
}
