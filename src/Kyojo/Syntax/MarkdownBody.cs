using Kyojo.Diagnostics;

namespace Kyojo.Syntax;

/// <summary>How much of Kyojo Markdown a text may use (markdown.md section 1).</summary>
public enum MarkdownProfile
{
    /// <summary>Cases, reports, pages, guide: everything.</summary>
    Document,
    /// <summary>Descriptions of records, leads of types: paragraphs, lists, headings from level 3, emphasis, links, ruby.</summary>
    Field,
    /// <summary>One line: ruby, emphasis dots, language spans, code.</summary>
    Line,
    /// <summary>A line that may hold links: source and note of a box.</summary>
    LinkedLine,
}

/// <summary>What else decides how a text is read: the site's settings and what the text belongs to.</summary>
[Flags]
public enum MarkdownRules
{
    /// <summary>Nothing special.</summary>
    None = 0,
    /// <summary><c>markdown.raw_html</c>: tags go through, except those that the site could not run.</summary>
    RawHtml = 1,
    /// <summary>A published report: its chapters need ids that stay when their words change (KYO3805).</summary>
    LastingIds = 2,
    /// <summary>A report: figures and tables that its text never speaks of are named (KYO4201).</summary>
    Figures = 4,
    /// <summary>A figure on a page of its own: what is wrong with it is told where it stands, and its numbers are open.</summary>
    Alone = 8,
    /// <summary>Chapters and sections have numbers.</summary>
    NumberedHeadings = 16,
    /// <summary>Only the key points are shown (<see cref="MarkdownTree.KeyPoints"/>), and nothing is told: they stand above the abstract.</summary>
    KeyPoints = 32,
    /// <summary>Key points are left out: they are shown elsewhere.</summary>
    WithoutKeyPoints = 64,
}

/// <summary>A Markdown text and where it stands; not yet parsed.</summary>
/// <param name="Text">The text, line ends LF, in normal form C.</param>
/// <param name="Start">Place of its first character in its file; columns of later lines are shifted by the same indentation.</param>
/// <param name="Profile">What it may use.</param>
public sealed record MarkdownBody(string Text, SourceSpan Start, MarkdownProfile Profile)
{
    /// <summary>What else decides how it is read.</summary>
    public MarkdownRules Rules { get; init; }

    /// <summary>Number of figures before it, for a part of a text on a page of its own.</summary>
    public int FiguresBefore { get; init; }

    /// <summary>Id of the report it is a part of, for a part on a page of its own: what it points to stands there. Null for a whole text.</summary>
    public string? PartOf { get; init; }

    /// <summary>True when it may have charts: a box is opened by one of their names.</summary>
    public bool HasCharts
    {
        get
        {
            for (var at = Text.IndexOf(":::", StringComparison.Ordinal); at >= 0;)
            {
                var name = Text.AsSpan(at).TrimStart(':').TrimStart(" \t　");
                if (name.StartsWith("chart", StringComparison.Ordinal) || name.StartsWith("グラフ", StringComparison.Ordinal)) return true;
                at = Text.IndexOf(":::", Math.Min(Text.Length, at + 3), StringComparison.Ordinal);
            }

            return false;
        }
    }

    /// <summary>What stands around it; given when the site is known.</summary>
    public MarkdownAround Around { get; init; } = MarkdownAround.None;
}
