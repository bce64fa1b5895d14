using Kyojo.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>
/// Line starts that look like Markdown to the author and are none (KYO3601–3607, 3611, 3613, 3614). Looks at the first
/// sign of each line of a paragraph, as it stands in the source.
/// </summary>
internal sealed class LineLints(MarkdownBody body, Findings findings)
{
    private static readonly (string Mark, string Name)[] ForeignBoxes = [("[!NOTE]", "補足"), ("[!TIP]", "要点"), ("[!IMPORTANT]", "要点"), ("[!WARNING]", "注意"), ("[!CAUTION]", "注意")];

    /// <summary>Looks at a paragraph.</summary>
    public void Check(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is TableCell || paragraph.Span.IsEmpty) return;
        var text = body.Text;
        var end = Math.Min(paragraph.Span.End + 1, text.Length);
        for (var start = paragraph.Span.Start; start < end;)
        {
            var isFirst = start == paragraph.Span.Start;
            while (start < end && text[start] is ' ' or '\t' || (!isFirst && start < end && text[start] == '>')) start++;
            var length = text.AsSpan(start, end - start).IndexOf('\n');
            var lineEnd = length < 0 ? end : start + length;
            if (start < lineEnd) Line(paragraph, start, lineEnd, isFirst);
            start = lineEnd + 1;
        }
    }

    private void Line(ParagraphBlock paragraph, int start, int end, bool isFirst)
    {
        var line = body.Text.AsSpan(start, end - start);
        switch (line[0])
        {
            case (>= '0' and <= '9') or (>= '０' and <= '９'):
                Number(line, start);
                break;
            case '・' when line.Length > 1 && line[1] != '・':
                findings.Fixable(Codes.DotAsBullet, new Span(start, start), line[1] is ' ' or '　' ? "-" : "- ");
                break;
            case >= '①' and <= '⑳':
                findings.Add(Codes.CircledNumber, new Span(start, start), ("number", line[..1].ToString()));
                break;
            case '#':
                Heading(line, start);
                break;
            case '　' when isFirst:
                var blank = line.IndexOfAnyExcept('　', ' ');
                if (blank > 0) findings.Fixable(Codes.IndentedParagraph, new Span(start, start + blank - 1), "");
                break;
            case ':' or '：':
                Colons(line, start);
                break;
            case '｜':
                Bars(line, start);
                break;
            case '-' when !isFirst:
                Rule(paragraph, line, start);
                break;
            case '[' when isFirst:
                Brackets(paragraph, line, start);
                break;
        }
    }

    // 「１．」「1．」「１.」 and the like, but not 「１．５倍」.
    private void Number(ReadOnlySpan<char> line, int start)
    {
        var digits = 0;
        while (digits < line.Length && digits < 3 && line[digits] is (>= '0' and <= '9') or (>= '０' and <= '９')) digits++;
        if (digits == 3 || digits + 1 >= line.Length || line[digits] is not ('.' or '．')) return;
        var written = line[..(digits + 1)].ToString();
        if (!written.AsSpan().ContainsAnyInRange('！', '～') || line[digits + 1] is (>= '0' and <= '9') or (>= '０' and <= '９')) return;
        var half = string.Concat(written[..digits].Select(c => c >= '０' ? (char)(c - '０' + '0') : c));
        var gap = line[digits + 1] is ' ' or '　' ? 1 : 0;
        findings.Fixable(Codes.WideNumber, new Span(start, start + digits + gap), half + ". ", ("number", written), ("digits", half));
    }

    private void Heading(ReadOnlySpan<char> line, int start)
    {
        var signs = line.IndexOfAnyExcept('#');
        if (signs is < 2 or > 6 || line[signs] is ' ' or '\t') return;
        var span = new Span(start, start + signs - 1);
        var written = line[..signs].ToString();
        if (line[signs] == '　') findings.Fixable(Codes.HeadingWithoutSpace, new Span(start, start + signs), written + " ", ("signs", written));
        else if (body.Profile == MarkdownProfile.Field && signs == 2) findings.Add(Codes.HeadingWithoutSpace, span, ("signs", "###"));
        else findings.Fixable(Codes.HeadingWithoutSpace, span, written + " ", ("signs", written));
    }

    private void Colons(ReadOnlySpan<char> line, int start)
    {
        var count = line.IndexOfAnyExcept(':', '：');
        if (count < 0) count = line.Length;
        if (count < 3 || !line[..count].Contains('：')) return;
        findings.Fixable(Codes.WideColons, new Span(start, start + count - 1), new string(':', count));
    }

    private void Bars(ReadOnlySpan<char> line, int start)
    {
        if (line[1..].IndexOf('｜') < 0 || line.Contains('《')) return;
        var span = new Span(start, start + line.TrimEnd().Length - 1);
        findings.Fixable(Codes.WideBars, span, findings.Text(span).Replace('｜', '|'));
    }

    private void Rule(ParagraphBlock paragraph, ReadOnlySpan<char> line, int start)
    {
        var rule = line.TrimEnd();
        if (rule.Length < 3 || rule.IndexOfAnyExcept('-') >= 0) return;
        var place = findings.Places.Of(start, rule.Length);
        // An empty line inside a quotation or list would end it.
        if (paragraph.Parent is MarkdownDocument) findings.Fixable(Codes.RuleWithoutGap, place, Fix.Insert(place with { Column = 1 }, "\n"));
        else findings.Add(Codes.RuleWithoutGap, place);
    }

    private void Brackets(ParagraphBlock paragraph, ReadOnlySpan<char> line, int start)
    {
        if (paragraph.Parent is ListItemBlock item && item[0] == paragraph && line.Length > 3 && line[1] is ' ' or 'x' or 'X' && line[2] == ']' && line[3] == ' ')
        {
            var sign = line[1] == ' ' ? "☐" : "☑";
            findings.Fixable(Codes.TaskBox, new Span(start, start + 2), sign, ("mark", line[..3].ToString()), ("sign", sign));
            return;
        }

        if (paragraph.Parent is not QuoteBlock quote || quote[0] != paragraph || line.Length < 2 || line[1] != '!') return;
        foreach (var (mark, name) in ForeignBoxes)
        {
            if (!line.TrimEnd().Equals(mark, StringComparison.OrdinalIgnoreCase)) continue;
            var place = findings.Places.Of(start, mark.Length);
            if (Rewritten(quote, start, name) is { } fix) findings.Fixable(Codes.ForeignBox, place, fix, ("mark", mark), ("name", name));
            else findings.Add(Codes.ForeignBox, place, ("mark", mark), ("name", name));
        }
    }

    // The quotation as a box: its first line becomes the opening, the other lines lose their sign, a closing line follows.
    private Fix? Rewritten(QuoteBlock quote, int mark, string name)
    {
        if (quote.Parent is not MarkdownDocument || body.Profile != MarkdownProfile.Document) return null;
        var text = body.Text;
        var fixes = new List<Fix>();
        var end = Math.Min(quote.Span.End + 1, text.Length);
        for (var start = quote.Span.Start; start < end;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var lineEnd = length < 0 ? text.Length : start + length;
            var sign = start;
            while (sign < lineEnd && text[sign] == ' ') sign++;
            if (sign < lineEnd && text[sign] == '>')
            {
                var cut = start <= mark && mark < lineEnd ? lineEnd : sign + 1 < lineEnd && text[sign + 1] == ' ' ? sign + 2 : sign + 1;
                var place = findings.Places.Of(start, cut - start);
                fixes.Add(Fix.Replace(place, text[start..cut], cut == lineEnd && mark < lineEnd && start <= mark ? ":::" + name : ""));
            }

            if (lineEnd >= end) fixes.Add(Fix.Insert(findings.Places.Of(lineEnd, 1) with { Length = 1 }, "\n:::"));
            start = lineEnd + 1;
        }

        return Fix.Together([.. fixes]);
    }
}
