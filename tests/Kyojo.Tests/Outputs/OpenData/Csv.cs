using System.Text;

namespace Kyojo.Tests.Outputs.OpenData;

/// <summary>A plain reader of RFC 4180, so that the writer is held against the standard and not against itself.</summary>
internal static class Csv
{
    /// <summary>All records of a text with their cells.</summary>
    /// <param name="text">The text; a byte-order mark before it is no part of it.</param>
    /// <param name="lineEnd">What ends a record.</param>
    public static List<string[]> Read(string text, string lineEnd = "\r\n")
    {
        text = text.TrimStart('\uFEFF');
        var records = new List<string[]>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '"' && cell.Length == 0)
            {
                for (at++; ; at++)
                {
                    if (text[at] != '"') cell.Append(text[at]);
                    else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
                    else break;
                }

                at++;
                Assert.True(at == text.Length || text[at] == ',' || text[at] == lineEnd[0], "A quote ends before the cell does.");
            }
            else if (text[at] == ',')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                at++;
            }
            else if (text[at] == lineEnd[0])
            {
                Assert.Equal(lineEnd, text.Substring(at, lineEnd.Length));
                cells.Add(cell.ToString());
                records.Add([.. cells]);
                cells.Clear();
                cell.Clear();
                at += lineEnd.Length;
            }
            else
            {
                Assert.False(text[at] is '\r' or '\n', "A line end within a cell without quotes.");
                cell.Append(text[at++]);
            }
        }

        Assert.True(cell.Length == 0 && cells.Count == 0, "The last record has no line end.");
        return records;
    }

    /// <summary>Records of a file in UTF-8 with one byte-order mark, each by its headers.</summary>
    public static List<Dictionary<string, string>> Rows(byte[] bytes)
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 3, bytes.Length - 3);
        Assert.DoesNotContain('\uFEFF', text);
        return Rows(text);
    }

    /// <summary>Records of a text, each by its headers.</summary>
    public static List<Dictionary<string, string>> Rows(string text)
    {
        var records = Read(text);
        Assert.All(records, r => Assert.Equal(records[0].Length, r.Length));
        return [.. records.Skip(1).Select(r => records[0].Zip(r).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }
}
