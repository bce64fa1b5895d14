using System.Collections.Immutable;
using System.Text;

namespace Kyojo.Charts;

/// <summary>Width of words without a font, and their lines (reports.md section 4.2).</summary>
internal static class ChartText
{
    // A line does not end with what opens, nor begin with what closes or goes on (JIS X 4051, the common cases).
    private const string Opens = "（「『〔［(";
    private const string Closes = "、。，．・）」』〕］)ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々%％";

    /// <summary>Width of a text in user units.</summary>
    public static decimal Width(string text, decimal size)
    {
        var ems = 0m;
        foreach (var rune in text.EnumerateRunes()) ems += Ems(rune);
        return ems * size;
    }

    /// <summary>Lines of a text: broken after 、 and ・, before an opening bracket and at spaces, else where the width ends.</summary>
    public static ImmutableArray<string> Wrap(string text, decimal width, decimal size)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = text.Trim();
        while (Width(rest, size) > width && rest.Length > 1)
        {
            var at = BreakOf(rest, width, size);
            lines.Add(rest[..at].TrimEnd());
            rest = rest[at..].TrimStart();
        }

        lines.Add(rest);
        return lines.ToImmutable();
    }

    // At least one character stays on the line, however narrow it is.
    private static int BreakOf(string text, decimal width, decimal size)
    {
        var (used, at, good) = (0m, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += Ems(rune) * size;
            if (used > width && at > 0) break;
            if (at > 0 && Opens.Contains(text[at], StringComparison.Ordinal)) good = at;
            at += rune.Utf16SequenceLength;
            if (text[at - 1] is '、' or '・' or ' ' or '　' && at < text.Length && !Closes.Contains(text[at], StringComparison.Ordinal)) good = at;
        }

        if (good > 0) return good;
        var last = at;
        while (last > 1 && last < text.Length && (Closes.Contains(text[last], StringComparison.Ordinal) || Opens.Contains(text[last - 1], StringComparison.Ordinal) || char.IsLowSurrogate(text[last]))) last--;
        return last > 1 ? last : at;
    }

    private static decimal Ems(Rune rune) => rune.Value switch
    {
        >= 0xFF61 and <= 0xFF9F => 0.6m,
        >= 0x2E80 => 1m,
        >= 'a' and <= 'z' => 0.54m,
        _ => 0.6m,
    };
}
