using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A link of a Markdown text that stays inside the site: what the link check needs to name its place.</summary>
/// <param name="Span">Its first place in the text.</param>
/// <param name="Target">As written.</param>
/// <param name="Resolved">Site address, with query and fragment; null when it is shown as written.</param>
/// <param name="Page">Page of the file it stands in: where a link shown as written starts.</param>
internal sealed record WrittenLink(SourceSpan Span, string Target, string? Resolved, RoutePath Page)
{
    /// <summary>True when the file it means is there but could not be read: that has been told.</summary>
    public bool IsUnread { get; init; }

    /// <summary>True when a file of <c>content/</c> was meant and there is no such file with a page.</summary>
    public bool MeansContent => Resolved is null && Path.GetExtension(Target.Split('?', '#')[0]) is ".md" or ".yml";
}
