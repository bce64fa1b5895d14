using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Tables;
using Kyojo.Text;
using SourceSpan = Kyojo.Diagnostics.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>What a box with <c>data=</c> shows of a table of data (reports.md section 3.2).</summary>
/// <param name="View">Rows and columns.</param>
internal sealed record DataBox(DataView View)
{
    /// <summary>Place in <see cref="DataView.Columns"/> of the column whose equal neighbours share a cell; -1 = none.</summary>
    public int Group { get; init; } = -1;

    /// <summary>True when heads such as 「企業：メリット」 make two levels.</summary>
    public bool TwoLevels { get; init; }

    /// <summary>Rows that are shown at once; 0 = all.</summary>
    public int Limit { get; init; }

    /// <summary>Reads the attributes of a box; null when there is no such table (KYO4210).</summary>
    /// <param name="box">The box.</param>
    /// <param name="around">Knows the tables.</param>
    /// <param name="findings">Receives KYO4106, 4210, 4214 and 4218.</param>
    public static DataBox? Read(BoxBlock box, MarkdownAround around, Findings findings)
    {
        var data = box.Attribute("data")!;
        if (!around.Tables.TryGetValue(data.Value, out var table))
        {
            if (!around.IsUnread(data.Value))
            {
                findings.Suggest(Codes.NoSuchData, PlaceOf(data), NearNames.Of(data.Value, around.Tables.Keys.Order(StringComparer.Ordinal)), ("id", data.Value));
            }

            return null;
        }

        var query = new DataQuery
        {
            Columns = List(box.Attribute("columns"), ','),
            Only = box.Attribute("rows") is { } rows ? Pair(rows) : null,
            Sort = box.Attribute("sort") is { } sort ? Sort(sort) : null,
            SetApart = List(box.Attribute("set-apart"), ';'),
            Exclude = List(box.Attribute("exclude"), ';'),
        };
        var view = DataView.Of(table, query, NoColumn, NoRow);
        var group = -1;
        if (box.Attribute("group") is { } by)
        {
            var column = table.IndexOf(by.Value);
            if (column < 0) NoColumn(by.Value);
            group = column < 0 ? -1 : view.Columns.IndexOf(column);
        }

        if (box.Attribute("head") is { } head && head.Value != "two-level") Refuse(head);
        var limit = 0;
        if (box.Attribute("limit") is { } most && (!int.TryParse(most.Value, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit == 0)) Refuse(most);
        // The column that groups the rows stands first.
        if (group > 0) view = view with { Columns = [view.Columns[group], .. view.Columns.Where((_, i) => i != group)] };
        return new DataBox(view) { Group = group < 0 ? -1 : 0, TwoLevels = box.Attribute("head")?.Value == "two-level", Limit = limit };

        SourceSpan PlaceOf(BoxValue value) => findings.Places.Of(value.ValueStart, value.Value.Length);

        SourceSpan PlaceOfWord(string word) => box.Attributes.Find(one => one.Key is not "data" && one.Value.Contains(word, StringComparison.Ordinal)) is { } one
            ? findings.Places.Of(one.ValueStart + one.Value.IndexOf(word, StringComparison.Ordinal), word.Length) : PlaceOf(data);

        void NoColumn(string name) => findings.Suggest(Codes.NoSuchColumn, PlaceOfWord(name), NearNames.Of(name, table.Columns.SelectMany(c => new[] { c.Id, c.Header }).Distinct()), ("name", name));

        void NoRow(string name) => findings.Suggest(Codes.NoSuchRow, PlaceOfWord(name), NearNames.Of(name, table.Rows.Select(row => row[table.LabelColumn].Written).Distinct()), ("name", name));

        void Refuse(BoxValue value) => findings.Add(Codes.UnknownBoxKey, findings.Places.Of(value.KeySpan), ("key", $"{value.Key}={value.Value}"));

        (string, string)? Pair(BoxValue value)
        {
            var sign = value.Value.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0) return (value.Value[..sign].Trim(), value.Value[(sign + 1)..].Trim());
            Refuse(value);
            return null;
        }

        (string, bool)? Sort(BoxValue value)
        {
            var sign = value.Value.LastIndexOf(':');
            if (sign < 0) return (value.Value, false);
            if (value.Value[(sign + 1)..] is "asc" or "desc") return (value.Value[..sign], value.Value.EndsWith("desc", StringComparison.Ordinal));
            Refuse(value);
            return null;
        }
    }

    private static ImmutableArray<string> List(BoxValue? value, char between) =>
        value is null ? [] : [.. value.Value.Split(between).Select(part => part.Trim()).Where(part => part.Length > 0)];
}
