using Kyojo.Tables;

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
        if (BoxQuery.TableOf(box, around, findings) is not { } table) return null;
        var query = new BoxQuery(box, findings, table);
        var view = query.View(new DataQuery { Columns = query.List("columns", ','), Sort = query.Sort() });
        var group = query.Column("group") is >= 0 and var column ? view.Columns.IndexOf(column) : -1;
        if (box.Attribute("head") is { } head && head.Value != "two-level") query.Refuse(head, "two-level");
        // The column that groups the rows stands first.
        if (group > 0) view = view with { Columns = [view.Columns[group], .. view.Columns.Where((_, i) => i != group)] };
        return new DataBox(view) { Group = group < 0 ? -1 : 0, TwoLevels = box.Attribute("head")?.Value == "two-level", Limit = query.Number("limit") };
    }
}
