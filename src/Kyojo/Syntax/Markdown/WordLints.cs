using System.Buffers;
using System.Text;
using Kyojo.Diagnostics;
using Markdig.Syntax.Inlines;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>
/// Signs within words that are shown as they stand, or read out wrongly (KYO3608–3610, 3612). Two searches over the whole
/// text; nothing more where none of the signs is.
/// </summary>
internal sealed class WordLints(MarkdownBody body, Findings findings)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_　］]");

    private readonly bool hasSigns = body.Text.AsSpan().ContainsAny(Signs);
    private readonly bool hasKana = body.Text.AsSpan().ContainsAnyInRange('\uFF66', '\uFF9F');
    private int signsToldTo;
    private int spaceToldTo;

    /// <summary>Looks at a stretch of text.</summary>
    public void Check(LiteralInline literal)
    {
        if (!hasSigns && !hasKana) return;
        var words = literal.Content.AsSpan();
        for (var at = 0; at < words.Length;)
        {
            var next = Next(words[at..]);
            if (next < 0) return;
            at += next;
            var place = literal.Span.Start + at + (literal.IsFirstCharacterEscaped && body.Text.AsSpan(literal.Span.Start).StartsWith("\\", StringComparison.Ordinal) ? 1 : 0);
            // What came from an entity has no place of its own.
            if (place >= body.Text.Length || body.Text[place] != words[at]) return;
            var isEscaped = at == 0 && literal.IsFirstCharacterEscaped;
            at = isEscaped ? at + 1 : Math.Max(at + 1, at + Sign(words[at], place));
        }
    }

    // Two exact searches are faster than one over all these signs: most hiragana look like half-width kana to that one.
    private int Next(ReadOnlySpan<char> words)
    {
        var sign = words.IndexOfAny(Signs);
        if (!hasKana) return sign;
        var kana = (sign < 0 ? words : words[..sign]).IndexOfAnyInRange('\uFF66', '\uFF9F');
        return kana >= 0 ? kana : sign;
    }

    // Returns the number of characters that are dealt with.
    private int Sign(char sign, int at) => sign switch
    {
        '*' or '_' => Emphasis(sign, at),
        '　' => Space(at),
        '］' or ']' => Link(sign, at),
        _ => Kana(at),
    };

    private int Emphasis(char sign, int at)
    {
        var text = body.Text;
        var run = text.AsSpan(at).IndexOfAnyExcept(sign);
        if (run < 0) run = text.Length - at;
        if (run < 2 || (at > 0 && text[at - 1] == sign) || at < signsToldTo) return run;
        if (sign == '_' && (run != 2 || !TouchesJapanese(at, run))) return run;
        var (start, end) = LineOf(at);
        signsToldTo = end;
        var span = new Span(at, at + 1);
        var signs = new string(sign, 2);
        if (Emphasised(text[start..end], at - start, signs) is { } pair && IsCured(text[start..end], pair))
        {
            var stretch = new Span(start + pair.From, start + pair.To - 1);
            findings.Fixable(Codes.LeftOverSigns, findings.Places.Of(span), Fix.Replace(findings.Places.Of(stretch), findings.Text(stretch), pair.New), ("signs", signs));
        }
        else findings.Add(Codes.LeftOverSigns, span, ("signs", signs));
        return run;
    }

    // 「** 重要 **」 or 「__重要__」 when these two are the only such signs of the line.
    private static (int From, int To, string New)? Emphasised(string line, int open, string signs)
    {
        var close = line.IndexOf(signs, open + 2, StringComparison.Ordinal);
        if (close < 0 || line.IndexOf(signs, StringComparison.Ordinal) != open || line.IndexOf(signs, close + 2, StringComparison.Ordinal) >= 0) return null;
        var inner = line[(open + 2)..close];
        var kept = inner.Trim(' ', '\t', '　');
        return kept.Length == 0 || (kept == inner && signs == "**") || kept.Contains('*') ? null : (open, close + 2, $"**{kept}**");
    }

    // The repair is tried out on the line.
    private bool IsCured(string line, (int From, int To, string New) pair) =>
        MarkdownReader.Read(new MarkdownBody(line[..pair.From] + pair.New + line[pair.To..], body.Start, body.Profile)).Found.All(one => one.Code != Codes.LeftOverSigns);

    private bool TouchesJapanese(int at, int run) =>
        (at > 0 && body.Text[at - 1] > '\u007F') || (at + run < body.Text.Length && body.Text[at + run] > '\u007F');

    // 「日　時」: a full-width space between two kanji that stand alone on their sides.
    private int Space(int at)
    {
        var text = body.Text;
        if (at < spaceToldTo || !IsKanji(at - 1) || !IsKanji(at + 1) || IsKanji(at - 2) || IsKanji(at + 2)) return 1;
        spaceToldTo = LineOf(at).End;
        findings.Add(Codes.SpacedWord, new Span(at - 1, at + 1), ("word", text.Substring(at - 1, 3)));
        return 1;
    }

    private bool IsKanji(int at) => at >= 0 && at < body.Text.Length && body.Text[at] is (>= '一' and <= '\u9FFF') or '々' or (>= '\u3400' and <= '\u4DBF');

    // 「［案内］（https://…）」 and mixtures with half-width signs.
    private int Link(char sign, int at)
    {
        var text = body.Text;
        if (at + 1 >= text.Length || text[at + 1] is not ('（' or '(') || (sign == ']' && text[at + 1] == '(')) return 1;
        var (start, end) = LineOf(at);
        var open = text.AsSpan(start, at - start).LastIndexOfAny('［', '[');
        var rest = text.AsSpan(at + 2, end - at - 2);
        var close = rest.IndexOfAny('）', ')');
        if (open < 0 || close <= 0) return 1;
        var target = rest[..close].Trim(' ');
        if (!LeadsSomewhere(target)) return 1;
        var words = text[(start + open + 1)..at];
        var span = new Span(start + open, at + 2 + close);
        findings.Fixable(Codes.WideLinkSigns, span, $"[{words}]({target})", ("text", words), ("target", target.ToString()));
        return 1;
    }

    private static bool LeadsSomewhere(ReadOnlySpan<char> target)
    {
        if (target.Contains(' ')) return false;
        foreach (var start in (ReadOnlySpan<string>)["https://", "http://", "./", "../", "/", "#", "mailto:", "tel:"])
        {
            if (target.StartsWith(start, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private int Kana(int at)
    {
        var text = body.Text;
        var end = at;
        while (end < text.Length && text[end] is >= '\uFF61' and <= '\uFF9F') end++;
        var written = text[at..end];
        var wide = written.Normalize(NormalizationForm.FormKC);
        var span = new Span(at, end - 1);
        // A voiced mark without its letter would join what stands before it.
        if (wide[0] is '\u3099' or '\u309A') findings.Add(Codes.HalfWidthWords, span, ("kana", written), ("wide", "゛"));
        else findings.Fixable(Codes.HalfWidthWords, span, wide, ("kana", written), ("wide", wide));
        return end - at;
    }

    private (int Start, int End) LineOf(int at)
    {
        var text = body.Text;
        var end = text.AsSpan(at).IndexOf('\n');
        return (at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1, end < 0 ? text.Length : at + end);
    }
}
