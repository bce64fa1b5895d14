using System.Collections.Immutable;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A page that will exist: its address, and how its view is made. Cheap; the view is made later, once.</summary>
/// <param name="Route">Address.</param>
/// <param name="Kind">Page kind: the template is <c>pages/&lt;kind&gt;.hbs</c>.</param>
/// <param name="Sources">Files the page is mainly made of, for <c>explain</c>; may be empty for lists.</param>
/// <param name="View">Makes the view; pure.</param>
public sealed record PageSpec(RoutePath Route, string Kind, ImmutableArray<string> Sources, Func<PageView> View)
{
    /// <summary>Language of the page; null for the language of the content.</summary>
    public string? Lang { get; init; }
}
