using System.Globalization;
using System.Text;

namespace Kyojo.Charts;

/// <summary>
/// A drawing while it is made: shapes in user units, rounded half away from zero to two places. Groups carry the class and,
/// for the drawing on its own, the light colour.
/// </summary>
internal sealed class Drawing(Chart chart, bool isNarrow)
{
    private readonly StringBuilder body = new(4096);
    private readonly string prefix = chart.Id + (isNarrow ? "-n" : "-w");

    /// <summary>Width of the whole: 720 or 360.</summary>
    public decimal Width { get; } = isNarrow ? 360 : 720;

    /// <summary>Room for a line of words of their own: what readers who set words wider need is left free.</summary>
    public decimal LineWidth => Width * 0.85m;

    /// <summary>Size of names and values.</summary>
    public decimal Size { get; } = isNarrow ? 13 : 14;

    /// <summary>Size of ticks.</summary>
    public const decimal TickSize = 12;

    /// <summary>From line to line of a name.</summary>
    public const decimal LineHeight = 16;

    /// <summary>Below the middle of a line of words stands its baseline.</summary>
    public const decimal Baseline = 5;

    /// <summary>An id of this drawing.</summary>
    public string Id(string name) => prefix + "-" + name;

    /// <summary>Width of words at the size of names and values.</summary>
    public decimal WidthOf(string text) => ChartText.Width(text, Size);

    /// <summary>Opens a group of words.</summary>
    public void Words(string style, string anchor = "start", bool bold = false)
    {
        var isTick = style == "tick";
        body.Append("<g class=\"").Append(style).Append("\" fill=\"").Append(isTick ? ChartColours.Muted : ChartColours.Ink).Append("\" font-size=\"").Append(Number(isTick ? TickSize : Size)).Append('"');
        if (bold) body.Append(" font-weight=\"700\"");
        if (anchor != "start") body.Append(" text-anchor=\"").Append(anchor).Append('"');
        body.Append(">\n");
    }

    /// <summary>Opens a group of thin lines, or of a baseline.</summary>
    public void Lines(string style)
    {
        var isBase = style == "base";
        body.Append("<g class=\"").Append(style).Append("\" fill=\"none\" stroke=\"").Append(isBase ? ChartColours.Edge : ChartColours.Line).Append("\">\n");
    }

    /// <summary>Opens a group of shapes of one series: the first is solid, the others have a pattern.</summary>
    public void Shapes(int series)
    {
        var number = series.ToString(CultureInfo.InvariantCulture);
        if (series < 2) body.Append("<g class=\"s").Append(number).Append("\" fill=\"").Append(ChartColours.Series(series)).Append("\">\n");
        else body.Append("<g class=\"o").Append(number).Append("\" fill=\"url(#").Append(Id("p" + number)).Append(")\" stroke=\"").Append(ChartColours.Series(series)).Append("\">\n");
    }

    /// <summary>Opens a group of marks and lines of one series, told apart by their form.</summary>
    public void Marks(int series) =>
        body.Append("<g class=\"s").Append(series.ToString(CultureInfo.InvariantCulture)).Append("\" fill=\"").Append(ChartColours.Series(series)).Append("\">\n");

    /// <summary>Opens a group with a class and attributes of its own.</summary>
    public void Group(string style, string attributes) => body.Append("<g class=\"").Append(style).Append("\" ").Append(attributes).Append(">\n");

    /// <summary>Closes a group.</summary>
    public void End() => body.Append("</g>\n");

    /// <summary>Words, left as they are when empty.</summary>
    public void Text(decimal x, decimal y, string text, string more = "")
    {
        if (text.Length == 0) return;
        body.Append("<text x=\"").Append(Number(x)).Append("\" y=\"").Append(Number(y)).Append('"').Append(more).Append('>');
        Escaped(body, text);
        body.Append("</text>\n");
    }

    /// <summary>A rectangle.</summary>
    public void Box(decimal x, decimal y, decimal width, decimal height, string more = "") =>
        body.Append("<rect x=\"").Append(Number(x)).Append("\" y=\"").Append(Number(y)).Append("\" width=\"").Append(Number(width)).Append("\" height=\"").Append(Number(height)).Append('"').Append(more).Append("/>\n");

    /// <summary>A path; its numbers are rounded as all others.</summary>
    public void Path(FormattableString path, string more = "")
    {
        var arguments = path.GetArguments();
        for (var i = 0; i < arguments.Length; i++) arguments[i] = arguments[i] is decimal number ? Number(number) : arguments[i];
        Outline(string.Format(CultureInfo.InvariantCulture, path.Format, arguments), more);
    }

    /// <summary>A path whose numbers are written.</summary>
    public void Outline(string path, string more = "") => body.Append("<path d=\"").Append(path).Append('"').Append(more).Append("/>\n");

    /// <summary>A mark of a series, 10 units wide: circle, square, triangle, diamond.</summary>
    public void Mark(int series, decimal x, decimal y)
    {
        switch (series)
        {
            case 1:
                body.Append("<circle cx=\"").Append(Number(x)).Append("\" cy=\"").Append(Number(y)).Append("\" r=\"5\"/>\n");
                break;
            case 2:
                Box(x - 5, y - 5, 10, 10);
                break;
            case 3:
                Path($"M{x} {y - 6}L{x + 6} {y + 5}H{x - 6}Z");
                break;
            default:
                Path($"M{x} {y - 6}L{x + 6} {y}L{x} {y + 6}L{x - 6} {y}Z");
                break;
        }
    }

    /// <summary>The patterns of series 2 to a number; before the first group that uses them.</summary>
    public void Patterns(int series)
    {
        if (series < 2) return;
        body.Append("<defs>\n");
        for (var i = 2; i <= series; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            body.Append("<pattern id=\"").Append(Id("p" + number)).Append("\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect class=\"s").Append(number)
                .Append("\" width=\"8\" height=\"8\" fill=\"").Append(ChartColours.Series(i)).Append("\"/>").Append(i switch
                {
                    2 => $"<path class=\"gap\" d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" stroke=\"{ChartColours.Paper}\" stroke-width=\"2\"/>",
                    3 => $"<circle class=\"gap dot\" cx=\"4\" cy=\"4\" r=\"2\" fill=\"{ChartColours.Paper}\"/>",
                    _ => $"<path class=\"gap\" d=\"M0 4H8\" stroke=\"{ChartColours.Paper}\" stroke-width=\"3\"/>",
                }).Append("</pattern>\n");
        }

        body.Append("</defs>\n");
    }

    /// <summary>The drawing as one element, also a file of its own.</summary>
    public string Finish(decimal height)
    {
        var text = new StringBuilder(body.Length + 1024);
        text.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").Append(isNarrow ? "narrow" : "wide").Append("\" viewBox=\"0 0 ").Append(Number(Width)).Append(' ').Append(Number(height))
            .Append("\" role=\"img\" aria-labelledby=\"").Append(Id("title")).Append(' ').Append(Id("desc")).Append("\" font-family=\"sans-serif\">\n<title id=\"").Append(Id("title")).Append("\">");
        Escaped(text, chart.Title);
        text.Append("</title>\n<desc id=\"").Append(Id("desc")).Append("\">");
        Escaped(text, chart.Summary);
        return text.Append("</desc>\n").Append(body).Append("</svg>").ToString();
    }

    /// <summary>A number with at most two places.</summary>
    public static string Number(decimal number) => (Math.Round(number, 2, MidpointRounding.AwayFromZero) + 0m).ToString("0.##", CultureInfo.InvariantCulture);

    private static void Escaped(StringBuilder target, string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    target.Append("&amp;");
                    break;
                case '<':
                    target.Append("&lt;");
                    break;
                case '>':
                    target.Append("&gt;");
                    break;
                case '"':
                    target.Append("&quot;");
                    break;
                default:
                    target.Append(c);
                    break;
            }
        }
    }
}
