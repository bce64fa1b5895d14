using Markdig.Syntax.Inlines;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>One work in a citation.</summary>
/// <param name="key">Its key.</param>
/// <param name="locator">Where in the work (p. 3); empty = all of it.</param>
/// <param name="span">Place of the key with its sign.</param>
internal sealed class CitedItem(string key, string locator, Span span)
{
    /// <summary>Key of the work.</summary>
    public string Key => key;

    /// <summary>Where in the work; empty = all of it.</summary>
    public string Locator => locator;

    /// <summary>Place of the key with its sign.</summary>
    public Span Place => span;

    /// <summary>The work; null when there is none of that key.</summary>
    public CitedWork? Work { get; set; }

    /// <summary>Which of the marks that lead to the work this is, from 1.</summary>
    public int Mark { get; set; }
}

/// <summary><c>[@key, p. 3; @key2]</c>: a citation (reports.md section 5.3).</summary>
/// <param name="items">The works, in order.</param>
/// <param name="written">The whole mark as written; printed when a work is not there.</param>
internal sealed class CitationInline(List<CitedItem> items, string written) : LeafInline
{
    /// <summary>The works, in order.</summary>
    public IReadOnlyList<CitedItem> Items => items;

    /// <summary>The whole mark as written.</summary>
    public string Written => written;
}
