using System.Collections.Immutable;

namespace Kyojo.Forms;

/// <summary>A form by which people outside tell of a group, as an issue of the site's repository (leaving-kit.md 12).</summary>
/// <param name="Name">Name of its file without extension: <c>confirm</c>, <c>correct</c>, <c>new-community</c>.</param>
/// <param name="Title">Its name in the list of forms.</param>
internal sealed record IssueForm(string Name, string Title)
{
    /// <summary>One sentence in the list of forms.</summary>
    public required string About { get; init; }

    /// <summary>What stands before the questions.</summary>
    public required string Intro { get; init; }

    /// <summary>Questions in their order.</summary>
    public required ImmutableArray<FormField> Fields { get; init; }

    /// <summary>Path of its file in the repository.</summary>
    public string Path => $".github/ISSUE_TEMPLATE/{Name}.yml";
}
