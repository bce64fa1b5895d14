using System.Globalization;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>What a cross-reference points to.</summary>
internal enum ReferenceKind
{
    /// <summary><c>@fig:</c>, a figure or chart.</summary>
    Figure,
    /// <summary><c>@tbl:</c>.</summary>
    Table,
    /// <summary><c>@sec:</c>, a heading.</summary>
    Section,
    /// <summary><c>@report:</c>, a report or a figure or table of one.</summary>
    Report,
}

/// <summary><c>@fig:name</c>: shown as the number of the figure or table, or the words of the heading.</summary>
/// <param name="kind">What it points to.</param>
/// <param name="name">The name without its prefix.</param>
/// <param name="written">The whole mark as written.</param>
internal sealed class CrossReferenceInline(ReferenceKind kind, string name, string written) : LeafInline
{
    /// <summary>What it points to.</summary>
    public ReferenceKind Kind => kind;

    /// <summary>The whole mark as written; printed when nothing is there.</summary>
    public string Written => written;

    /// <summary>Id of what it points to.</summary>
    public string Target { get; } = PrefixOf(kind) + name;

    /// <summary>Site address of the page it leads to; null for this page.</summary>
    public string? Page { get; set; }

    /// <summary>True when the number it shows is that of a table.</summary>
    public bool IsTable { get; set; } = kind == ReferenceKind.Table;

    /// <summary>True once the target was found.</summary>
    public bool IsResolved { get; set; }

    /// <summary>Number of the figure or table.</summary>
    public int Number { get; set; }

    /// <summary>Number of the heading; empty where they have none.</summary>
    public string HeadingNumber { get; set; } = "";

    /// <summary>Words of the heading.</summary>
    public string Words { get; set; } = "";

    /// <summary>Beginning of the ids that a kind can point to.</summary>
    public static string PrefixOf(ReferenceKind kind) => kind switch { ReferenceKind.Figure => "fig-", ReferenceKind.Table => "tbl-", ReferenceKind.Section => "sec-", _ => "" };

    /// <summary>What it says in a text without marks.</summary>
    public string PlainText => !IsResolved ? written : kind switch
    {
        ReferenceKind.Figure => string.Create(CultureInfo.InvariantCulture, $"図{Number}"),
        ReferenceKind.Table => string.Create(CultureInfo.InvariantCulture, $"表{Number}"),
        ReferenceKind.Report when Number > 0 => string.Create(CultureInfo.InvariantCulture, $"「{Words}」{(IsTable ? "表" : "図")}{Number}"),
        _ => HeadingNumber.Length == 0 ? $"「{Words}」" : HeadingNumber.Contains('.', StringComparison.Ordinal) ? HeadingNumber : $"第{HeadingNumber}章",
    };
}
