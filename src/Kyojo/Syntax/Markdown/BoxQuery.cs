using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Tables;
using Kyojo.Text;
using SourceSpan = Kyojo.Diagnostics.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>The attributes of a box that choose from a table of data, with the faults in them (reports.md section 3.2).</summary>
/// <param name="box">The box.</param>
/// <param name="findings">Receives KYO4106, 4214 and 4218.</param>
/// <param name="table">The table.</param>
internal sealed class BoxQuery(BoxBlock box, Findings findings, DataTable table)
{
    /// <summary>The table that <c>data=</c> names; null when there is none (KYO4210).</summary>
    public static DataTable? TableOf(BoxBlock box, MarkdownAround around, Findings findings)
    {
        var data = box.Attribute("data")!;
        if (data.Value.StartsWith(SiteCounts.Prefix, StringComparison.Ordinal)) return Counted(box, data, around, findings);
        foreach (var key in SiteCounts.Keys)
        {
            // What a file holds is not chosen by what communities are.
            if (box.Attribute(key) is { } filter) findings.Add(Codes.UnknownBoxKey, findings.Places.Of(filter.KeySpan), ("key", key));
        }

        if (around.Tables.TryGetValue(data.Value, out var table)) return table;
        if (!around.IsUnread(data.Value))
        {
            findings.Suggest(Codes.NoSuchData, findings.Places.Of(data.ValueStart, data.Value.Length), NearNames.Of(data.Value, around.Tables.Keys.Order(StringComparer.Ordinal)), ("id", data.Value));
        }

        return null;
    }

    // Counted from the site: a wrong name or value is told with those there are.
    private static DataTable? Counted(BoxBlock box, BoxValue data, MarkdownAround around, Findings findings)
    {
        var isKnown = true;
        foreach (var key in SiteCounts.Keys)
        {
            if (box.Attribute(key) is not { } value || around.Counts.Known(key).Contains(value.Value)) continue;
            findings.Suggest(Codes.UnknownBoxKey, findings.Places.Of(value.ValueStart, value.Value.Length), NearNames.Of(value.Value, around.Counts.Known(key)), ("key", $"{key}={value.Value}"));
            isKnown = false;
        }

        var table = isKnown ? around.Counts.Table(new SiteQuery(data.Value, box.Attribute("type")?.Value, box.Attribute("role")?.Value, box.Attribute("standing")?.Value)) : null;
        if (table is null && isKnown) findings.Suggest(Codes.NoSuchData, findings.Places.Of(data.ValueStart, data.Value.Length), NearNames.Of(data.Value, around.Counts.Known("data")), ("id", data.Value));
        return table;
    }

    /// <summary>Rows and columns of the table.</summary>
    /// <param name="query">What is asked for beside the rows: columns and order.</param>
    public DataView View(DataQuery query) => DataView.Of(table, query with
    {
        Only = box.Attribute("rows") is { } rows ? Pair(rows) : null,
        SetApart = List("set-apart", ';'),
        Exclude = List("exclude", ';'),
    }, NoColumn, NoRow);

    /// <summary>Index of the column that an attribute names; -1 when there is no attribute, or no such column.</summary>
    public int Column(string attribute)
    {
        if (box.Attribute(attribute) is not { } value) return -1;
        var index = table.IndexOf(value.Value);
        if (index < 0) NoColumn(value.Value);
        return index;
    }

    /// <summary>Parts of an attribute; empty when it is not there.</summary>
    public ImmutableArray<string> List(string attribute, char between) =>
        box.Attribute(attribute) is not { } value ? [] : [.. value.Value.Split(between).Select(part => part.Trim()).Where(part => part.Length > 0)];

    /// <summary>A whole number from 1; 0 when there is none.</summary>
    public int Number(string attribute)
    {
        var number = 0;
        if (box.Attribute(attribute) is { } value && (!int.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number == 0)) Refuse(value);
        return number;
    }

    /// <summary>The order that <c>sort=column:desc</c> asks for.</summary>
    public (string, bool)? Sort()
    {
        if (box.Attribute("sort") is not { } value) return null;
        var sign = value.Value.LastIndexOf(':');
        if (sign < 0) return (value.Value, false);
        if (value.Value[(sign + 1)..] is "asc" or "desc") return (value.Value[..sign], value.Value.EndsWith("desc", StringComparison.Ordinal));
        Refuse(value);
        return null;
    }

    /// <summary>Tells that an attribute says what it cannot say.</summary>
    public void Refuse(BoxValue value, params ImmutableArray<string> known) =>
        findings.Suggest(Codes.UnknownBoxKey, findings.Places.Of(value.KeySpan), known, ("key", $"{value.Key}={value.Value}"));

    /// <summary>Tells that there is no column of a name.</summary>
    public void NoColumn(string name) => findings.Suggest(Codes.NoSuchColumn, PlaceOf(name), NearNames.Of(name, table.Columns.SelectMany(c => new[] { c.Id, c.Header }).Distinct()), ("name", name));

    /// <summary>Where a word stands in the attributes.</summary>
    public SourceSpan PlaceOf(string word) => box.Attributes.Find(one => one.Key is not "data" && one.Value.Contains(word, StringComparison.Ordinal)) is { } one
        ? findings.Places.Of(one.ValueStart + one.Value.IndexOf(word, StringComparison.Ordinal), word.Length)
        : box.Attribute("data") is { } data ? findings.Places.Of(data.ValueStart, data.Value.Length) : findings.Places.Of(box.NameSpan);

    private void NoRow(string name) => findings.Suggest(Codes.NoSuchRow, PlaceOf(name), NearNames.Of(name, table.Rows.Select(row => row[table.LabelColumn].Written).Distinct()), ("name", name));

    private (string, string)? Pair(BoxValue value)
    {
        var sign = value.Value.IndexOf('=', StringComparison.Ordinal);
        if (sign > 0) return (value.Value[..sign].Trim(), value.Value[(sign + 1)..].Trim());
        Refuse(value);
        return null;
    }
}
