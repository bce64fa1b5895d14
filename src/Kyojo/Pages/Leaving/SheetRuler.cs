using System.Collections.Concurrent;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages.Leaving;

/// <summary>
/// Estimates how many lines a text takes in the font of sheets, BIZ UDPGothic, whose letters have widths of their own
/// (decision 0016); Japanese texts break between phrases only, as <c>phrase</c> prints them. The browser test is the judge
/// (leaving-kit.md 5).
/// </summary>
internal sealed class SheetRuler
{
    // Readings are half as large and set solid (leaflet.css): a quarter of the letters stands above the usual leading.
    private const double WithRuby = 1.25;

    // Widths of the phrases of a text: a sheet is measured for ever fewer groups until it fits.
    private readonly ConcurrentDictionary<string, double[]> widths = new(StringComparer.Ordinal);

    /// <summary>Width of a text in em: means of each kind of letter in BIZ UDPGothic Bold 1.051, table hmtx.</summary>
    public static double Width(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += WidthOf(c);
        }

        return width;
    }

    private static double WidthOf(char c) => c switch
    {
        '、' or '。' => 0.6,
        '・' or '：' or '（' or '）' or '「' or '」' or '〜' => 0.5,
        ' ' => 0.34,
        >= '0' and <= '9' => 0.75,
        >= 'A' and <= 'Z' => 0.78,
        >= 'a' and <= 'z' => 0.62,
        >= 'ぁ' and <= 'ゖ' => 0.98,
        >= 'ァ' and <= 'ー' => 0.95,
        _ when char.IsLowSurrogate(c) => 0,
        _ => DisplayWidth.IsWide(c) ? 1 : 0.6,
    };

    /// <summary>Lines of a text in a face of one width, half an em a letter: addresses.</summary>
    /// <param name="text">ASCII.</param>
    /// <param name="em">Room in em, more than 1.</param>
    public static int FixedLines(string text, double em) => (int)Math.Ceiling(text.Length / Math.Max(1, Math.Floor(em * 2)));

    /// <summary>Lines of a text whose words may be cut anywhere.</summary>
    /// <param name="text">The text; an empty one takes no line.</param>
    /// <param name="em">Room in em, more than 1.</param>
    public static int Lines(string text, double em) => text.Length == 0 ? 0 : Math.Max(1, (int)Math.Ceiling(Width(text) / Math.Max(1, em - 1)));

    /// <summary>Lines of a heading or name that breaks between phrases.</summary>
    /// <param name="text">The text.</param>
    /// <param name="em">Room in em, more than 1.</param>
    public int Phrases(string text, double em)
    {
        if (text.Length == 0) return 0;
        var (lines, used) = (1, 0.0);
        foreach (var whole in widths.GetOrAdd(text, WidthsOf))
        {
            var width = whole;
            if (used + width <= em)
            {
                used += width;
                continue;
            }

            // A phrase longer than a line is cut wherever it ends.
            lines += used > 0 ? 1 : 0;
            while (width > em)
            {
                lines++;
                width -= Math.Max(1, em - 1);
            }

            used = width;
        }

        return lines;
    }

    private static double[] WidthsOf(string text)
    {
        int[] borders = [.. PhraseBreaks.In(text), text.Length];
        return [.. borders.Select((border, i) => i == 0 ? Width(text.AsSpan(0, border)) : Width(text.AsSpan(borders[i - 1], border - borders[i - 1])))];
    }

    /// <summary>Lines of a text with readings above it.</summary>
    /// <param name="line">The text.</param>
    /// <param name="em">Room in em, more than 1.</param>
    public double Phrases(MarkdownLine line, double em) => Phrases(line.Plain, em) * (line.Marked is null ? 1 : WithRuby);
}
