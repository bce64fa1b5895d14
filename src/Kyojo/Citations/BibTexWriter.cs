using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kyojo.Citations;

/// <summary>A publication as BibTeX in UTF-8: <c>@techreport</c> with a number, else <c>@misc</c>; bodies in double braces (reports.md section 6).</summary>
public static class BibTexWriter
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\{}&%$#_");

    /// <summary>Writes one entry.</summary>
    /// <param name="item">The publication.</param>
    public static string Write(Publication item)
    {
        var isNumbered = item.Number is not null;
        var text = new StringBuilder();
        text.Append(isNumbered ? "@techreport{" : "@misc{").Append(item.Key);
        Field("title", $"{{{Escaped(item.Title)}}}");
        Field("author", string.Join(" and ", item.Authors.Select(NameOf)));
        Field(isNumbered ? "institution" : "publisher", Escaped(item.Publisher));
        Field("series", Escaped(item.Collection));
        Field("number", Escaped(item.Number));
        if (item.Issued is { } issued)
        {
            Field("year", issued.Earliest.Year.ToString(CultureInfo.InvariantCulture));
            Field("date", issued.Text);
        }

        Field("doi", item.Doi);
        Field("isbn", item.Isbn);
        Field("url", item.Url);
        Field("langid", item.Language == "ja" ? "japanese" : item.Language);
        return text.Append("\n}\n").ToString();

        void Field(string name, string? value)
        {
            if (value is { Length: > 0 }) text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
    }

    private static string NameOf(CitedName name) => name.Family is null ? $"{{{Escaped(name.Literal)}}}" : name.Given is null ? Escaped(name.Family)! : $"{Escaped(name.Family)}, {Escaped(name.Given)}";

    // Signs that TeX would take for commands.
    private static string? Escaped(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny(Signs) < 0) return text;
        var result = new StringBuilder();
        foreach (var c in text)
        {
            if (c == '\\') result.Append("\\textbackslash{}");
            else if (Signs.Contains(c)) result.Append('\\').Append(c);
            else result.Append(c);
        }

        return result.ToString();
    }
}
