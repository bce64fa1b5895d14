using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Kyojo.Tests.Rendering;

/// <summary>
/// Every number that a page of the demonstration site shows of a table of data is the one in its file: in tables, in the
/// tables of charts, and in both drawings. The files are read here by other means than the engine's.
/// </summary>
public sealed partial class NumberWalkTests
{
    public static TheoryData<string, string, string> Boxes()
    {
        var boxes = new TheoryData<string, string, string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "reports"), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (Match box in Opening().Matches(File.ReadAllText(path)))
            {
                if (!box.Groups["data"].Value.StartsWith("site:", StringComparison.Ordinal)) boxes.Add(Path.GetFileNameWithoutExtension(path), box.Groups["id"].Value, box.Groups["data"].Value);
            }
        }

        return boxes;
    }

    [Theory, MemberData(nameof(Boxes))]
    public void Every_number_is_that_of_its_cell(string report, string id, string data)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "content", "data", data + ".csv")).Where(line => line.Length > 0).Select(Cells).ToArray();
        var box = DemoSite.Store.Html($"reports/{report}/").GetElementById(id)!;
        var table = box.QuerySelector("table")!;
        var (checkedCells, drawn) = (0, new List<string>());
        foreach (var row in table.QuerySelectorAll("tbody tr"))
        {
            var name = row.QuerySelectorAll("th")[^1].TextContent;
            var line = lines.Single(l => l.Contains(name));
            foreach (var cell in row.QuerySelectorAll("td").Where(c => Number().IsMatch(c.TextContent) || c.QuerySelector(".missing") is not null))
            {
                var shown = cell.QuerySelector(".missing") is null ? cell.TextContent.Replace(",", "", StringComparison.Ordinal).Replace("年", "", StringComparison.Ordinal) : "";
                if (IsComputed(table, cell)) Assert.Equal(100 - line.Skip(1).Sum(c => decimal.Parse(c, CultureInfo.InvariantCulture)), decimal.Parse(shown, CultureInfo.InvariantCulture));
                else Assert.Contains(shown, line);
                checkedCells++;
                drawn.Add(cell.QuerySelector(".missing") is null ? cell.TextContent : "—");
            }
        }

        Assert.Equal(table.QuerySelectorAll("td.al-r").Length, checkedCells - table.QuerySelectorAll("td:not(.al-r)").Count(c => Number().IsMatch(c.TextContent) || c.QuerySelector(".missing") is not null));
        var leftOut = box.QuerySelectorAll(".figure-note").Select(p => p.TextContent).FirstOrDefault(text => text.StartsWith("図に入れていないもの", StringComparison.Ordinal))?.Split([' ', '/', '、', '：']) ?? [];
        foreach (var drawing in box.QuerySelectorAll("svg"))
        {
            var values = drawing.QuerySelectorAll("g.val > text").Select(t => t.TextContent[(t.TextContent.LastIndexOf(' ') + 1)..]).Order(StringComparer.Ordinal);
            Assert.Equal(drawn.Where(number => !leftOut.Contains(number)).Order(StringComparer.Ordinal), values);
        }
    }

    private static bool IsComputed(IElement table, IElement cell) =>
        table.QuerySelectorAll("thead tr:last-child th")[cell.ParentElement!.Children.Index(cell)].TextContent.Contains("計算値", StringComparison.Ordinal);

    // The files of the site have quotation marks in no cell.
    private static string[] Cells(string line)
    {
        Assert.DoesNotContain('"', line);
        return line.Split(',');
    }

    [GeneratedRegex(@"^:{3,}\S+ \{#(?<id>(?:fig|tbl)-[a-z0-9-]+)[^}\n]*\bdata=(?<data>[^\s}]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[−0-9][0-9,.]*年?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
