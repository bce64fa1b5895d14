using System.Globalization;
using System.Text;

namespace Kyojo.Citations;

/// <summary>A publication in the RIS format, which reference managers import.</summary>
public static class RisWriter
{
    /// <summary>Writes one record; lines end with CR LF, as the format asks.</summary>
    /// <param name="item">The publication.</param>
    /// <param name="summary">Abstract; may be empty.</param>
    /// <param name="keywords">Keywords; may be empty.</param>
    public static string Write(Publication item, string summary, IEnumerable<string> keywords)
    {
        var text = new StringBuilder();
        Line("TY", item.Number is null ? "GEN" : "RPRT");
        Line("ID", item.Key);
        foreach (var author in item.Authors) Line("AU", author.Family is null ? author.Literal : author.Given is null ? author.Family : $"{author.Family}, {author.Given}");
        Line("TI", item.Title);
        Line("T3", item.Collection);
        Line("M1", item.Number);
        if (item.Issued is { } issued)
        {
            Line("PY", issued.Earliest.Year.ToString("0000", CultureInfo.InvariantCulture));
            Line("DA", issued.Earliest.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        }

        Line("PB", item.Publisher);
        Line("SN", item.Isbn);
        Line("DO", item.Doi);
        Line("UR", item.Url);
        Line("LA", item.Language);
        Line("AB", summary);
        foreach (var word in keywords) Line("KW", word);
        return text.Append("ER  - \r\n").ToString();

        void Line(string tag, string? value)
        {
            if (value is { Length: > 0 }) text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
        }
    }
}
