using System.Collections.Immutable;

namespace Kyojo.Syntax;

/// <summary>One thing that a report recommends to somebody (reports.md section 9).</summary>
/// <param name="Audience">To whom: an id of <see cref="Audiences"/>.</param>
/// <param name="Id">Its place in the address of the page.</param>
/// <param name="Title">What stands in bold at its start; empty when nothing does.</param>
/// <param name="Text">All its words, the title among them, without marks.</param>
/// <param name="SectionId">Id of the heading it stands below; empty = none.</param>
public sealed record Recommendation(string Audience, string Id, string Title, string Text, string SectionId)
{
    /// <summary>To whom something can be recommended, in the order in which they are gathered.</summary>
    public static ImmutableArray<(string Id, string Ja)> Audiences { get; } =
        [("government", "国"), ("municipality", "自治体"), ("company", "企業"), ("union", "労働組合"), ("npo", "NPO"), ("individual", "個人")];

    /// <summary>The audience of an id or a Japanese name; null = there is none.</summary>
    /// <param name="written">As written.</param>
    public static string? AudienceOf(string written)
    {
        foreach (var (id, ja) in Audiences)
        {
            if (written == id || written == ja) return id;
        }

        return null;
    }
}
