using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>An interview: lines <c>Q = name</c>, then paragraphs that start with <c>Q:</c> (reports.md section 9).</summary>
internal static class InterviewBox
{
    private const int LongestMark = 8;

    /// <summary>A line that names a speaker: sign, equals sign, name; null when it is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Offset of its first sign in the text.</param>
    public static BoxValue? Speaker(ReadOnlySpan<char> line, int start)
    {
        var sign = line[..Math.Min(line.Length, LongestMark + 2)].IndexOfAny('=', '＝');
        if (sign <= 0) return null;
        var mark = line[..sign].Trim();
        var name = line[(sign + 1)..].Trim();
        if (mark.IsEmpty || name.IsEmpty || !IsMark(mark)) return null;
        return new BoxValue(mark.ToString(), name.ToString(), new Span(start, start + mark.Length - 1), start + sign + 1 + line[(sign + 1)..].IndexOf(name[0]));
    }

    /// <summary>The sign of a speaker of the box that a line starts with, or null.</summary>
    /// <param name="box">The box.</param>
    /// <param name="line">The line.</param>
    public static string? MarkOf(BoxBlock box, ReadOnlySpan<char> line)
    {
        if (box.Kind?.Shape != BoxShape.Interview) return null;
        foreach (var speaker in box.Values)
        {
            if (line.Length > speaker.Key.Length && line.StartsWith(speaker.Key, StringComparison.Ordinal) && line[speaker.Key.Length] is ':' or '：') return speaker.Key;
        }

        return null;
    }

    /// <summary>Sorts the blocks of a box into turns; a block without a sign goes on with the one before.</summary>
    /// <param name="box">The box.</param>
    /// <param name="findings">Receives KYO4114 for a sign that nobody has, and for an interview without speakers.</param>
    public static InterviewPart Read(BoxBlock box, Findings findings)
    {
        if (box.Values.Count == 0) findings.Add(Codes.UnknownSpeaker, box.NameSpan, ("mark", box.Name));
        var before = ImmutableArray.CreateBuilder<Block>();
        var turns = ImmutableArray.CreateBuilder<InterviewTurn>();
        foreach (var block in box)
        {
            if (block is ParagraphBlock { Inline.FirstChild: LiteralInline first })
            {
                if (MarkOf(box, first.Content.AsSpan()) is { } mark)
                {
                    Cut(first, mark.Length + 1);
                    turns.Add(new InterviewTurn(mark, turns.All(turn => turn.Mark != mark), [block]));
                    continue;
                }

                if (box.Values.Count > 0 && Stranger(first.Content.AsSpan()) is { Length: > 0 } stranger) findings.Add(Codes.UnknownSpeaker, new Span(first.Span.Start, first.Span.Start + stranger.Length - 1), ("mark", stranger));
            }

            if (turns.Count == 0) before.Add(block);
            else turns[^1].Blocks.Add(block);
        }

        return new InterviewPart(before.ToImmutable(), turns.ToImmutable());
    }

    // One or two capitals and a colon look like a speaker.
    private static string Stranger(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 3 && char.IsAsciiLetterUpper(text[length])) length++;
        return length is 1 or 2 && length < text.Length && text[length] is ':' or '：' ? text[..length].ToString() : "";
    }

    private static void Cut(LiteralInline literal, int length)
    {
        literal.Content.Start += length;
        while (literal.Content.CurrentChar is ' ' or '　') literal.Content.Start++;
    }

    private static bool IsMark(ReadOnlySpan<char> mark)
    {
        foreach (var c in mark)
        {
            if (!char.IsLetterOrDigit(c)) return false;
        }

        return mark.Length <= LongestMark;
    }
}
