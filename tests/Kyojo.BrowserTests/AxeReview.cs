using System.Text.Json;

namespace Kyojo.BrowserTests;

/// <summary>Something axe-core cannot tell, and what a person found. A violation is never reviewed away.</summary>
/// <param name="Rule">Rule of axe-core.</param>
/// <param name="Selector">CSS selector of the elements it is about; the element itself has to match.</param>
/// <param name="Message">Part of what axe-core says.</param>
/// <param name="NarrowOnly">True when it is about windows narrower than 1,280 pixels only.</param>
/// <param name="Reason">Why it is no fault.</param>
internal sealed record AxeReview(string Rule, string Selector, string Message, bool NarrowOnly, string Reason)
{
    public static readonly AxeReview[] All = JsonSerializer.Deserialize<AxeReview[]>(File.ReadAllText(Repository.Project("axe-reviewed.json")), JsonSerializerOptions.Web)!;

    /// <summary>True when a review speaks of what was found.</summary>
    public static bool IsReviewed(AxeFinding finding, int width) => All.Any(review => review.Covers(finding, width));

    private bool Covers(AxeFinding finding, int width) =>
        finding.Incomplete && finding.Rule == Rule && (!NarrowOnly || width < 1280)
        && finding.Matches.Contains(Selector) && finding.Message.Contains(Message, StringComparison.Ordinal);
}
