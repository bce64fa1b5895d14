using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Tables;

/// <summary>
/// One table of data with what is known about it: the only source of its table, chart, download and JSON-LD, so that they
/// cannot disagree (reports.md section 3.1).
/// </summary>
public sealed record DataTable
{
    /// <summary>Id: the file name without extension, or the id that a report gives it.</summary>
    public required string Id { get; init; }

    /// <summary>Path of the file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>Hash of the file, of what is stated about it, and of what a report states in its place.</summary>
    public required Fingerprint Hash { get; init; }

    /// <summary>Title; empty when none was given.</summary>
    public string Title { get; init; } = "";

    /// <summary>Source in the profile <c>line</c> with links; empty when none was given.</summary>
    public string Source { get; init; } = "";

    /// <summary>Key of the publication it comes from, in place of <see cref="Source"/>; null = none.</summary>
    public string? Cite { get; init; }

    /// <summary>Where that key stands.</summary>
    public SourceSpan CitePlace { get; init; }

    /// <summary>Remark; null = none.</summary>
    public string? Note { get; init; }

    /// <summary>Unit of all its numbers; null = not stated.</summary>
    public string? Unit { get; init; }

    /// <summary>What time the values are about; null = not stated. Not the date of the file.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>Licence id; null = that of the site.</summary>
    public string? License { get; init; }

    /// <summary>Columns in the order of the file, derived ones last.</summary>
    public required ImmutableArray<DataColumn> Columns { get; init; }

    /// <summary>Rows in the order of the file; each has a cell for every column.</summary>
    public required ImmutableArray<ImmutableArray<DataCell>> Rows { get; init; }

    /// <summary>Short names for long words of a chart, by the word; may be empty.</summary>
    public ImmutableDictionary<string, string> ShortNames { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Index of the column with an id, head or label; -1 when there is none.</summary>
    /// <param name="name">The name.</param>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].IsNamed(name)) return i;
        }

        return -1;
    }

    /// <summary>Cells that stand for a page of the site: communities and types, each once.</summary>
    public IEnumerable<(DataKind Kind, string Written)> Named => Columns.Index().Where(c => c.Item.Kind is DataKind.Community or DataKind.CommunityType)
        .SelectMany(c => Rows.Where(row => row[c.Index].Missing is null).Select(row => (c.Item.Kind, row[c.Index].Written))).Distinct();

    /// <summary>Index of the first column that names the rows.</summary>
    public int LabelColumn
    {
        get
        {
            for (var i = 0; i < Columns.Length; i++)
            {
                if (Columns[i].NamesRows) return i;
            }

            return 0;
        }
    }
}
