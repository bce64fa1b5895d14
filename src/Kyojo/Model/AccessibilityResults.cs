using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kyojo.Model;

/// <summary>One success criterion of WCAG 2.0, levels A and AA, which JIS X 8341-3:2016 takes over.</summary>
/// <param name="Number">1.1.1.</param>
/// <param name="Level">A or AA.</param>
/// <param name="Ja">What it is about, in our words.</param>
/// <param name="En">Its English name.</param>
public sealed record AccessibilityCriterion(string Number, string Level, string Ja, string En);

/// <summary>What was found for a criterion.</summary>
/// <param name="Applies">Whether the site has anything it is about.</param>
/// <param name="Result">Result as recorded.</param>
/// <param name="Method">AC (by a tool), AF (by a tool and a person) or HC (by a person).</param>
/// <param name="Date">Day of the test.</param>
/// <param name="Tool">Tool and version; may be empty.</param>
/// <param name="Note">Remark; may be empty.</param>
public sealed record AccessibilityResult(string Applies, string Result, string Method, string Date, string Tool, string Note);

/// <summary>A page that was tested.</summary>
/// <param name="Page">Its address below the home page; empty for the home page.</param>
/// <param name="IsDrawn">True for a page drawn by lot, false for one chosen to stand for its kind.</param>
public sealed record AccessibilitySample(string Page, bool IsDrawn);

/// <summary>
/// Recorded results of <c>content/data/accessibility-results.csv</c>: head
/// <c>criterion,applies,result,method,date,tool,note</c>, one criterion a line, no quotes. The pages that were tested stand in
/// <c>content/data/accessibility-sample.csv</c>: head <c>page,drawn</c>, one address a line with <c>yes</c> when it was drawn by lot.
/// </summary>
public sealed class AccessibilityResults
{
    /// <summary>Where the results stand.</summary>
    public const string Path = "content/data/accessibility-results.csv";

    /// <summary>Where the list of tested pages stands.</summary>
    public const string SamplePath = "content/data/accessibility-sample.csv";

    /// <summary>Nothing is recorded.</summary>
    public static AccessibilityResults None { get; } = new(FrozenDictionary<string, AccessibilityResult>.Empty);

    private readonly FrozenDictionary<string, AccessibilityResult> results;

    private AccessibilityResults(FrozenDictionary<string, AccessibilityResult> results) => this.results = results;

    /// <summary>Pages that were tested, in the order of the file; empty when there is no list.</summary>
    public ImmutableArray<AccessibilitySample> Sample { get; private init; } = [];

    /// <summary>True when at least one criterion has a result.</summary>
    public bool Any => results.Count > 0;

    /// <summary>The newest day of a test; null when there is none.</summary>
    public string? LastDay => results.Values.Select(r => r.Date).Where(d => d.Length > 0).Max(StringComparer.Ordinal);

    /// <summary>Tools that were used, each once.</summary>
    public ImmutableArray<string> Tools => [.. results.Values.Select(r => r.Tool).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The result of a criterion; null when nobody has recorded one.</summary>
    public AccessibilityResult? Of(string criterion) => results.GetValueOrDefault(criterion);

    /// <summary>Criteria that lack a result, its method or its date: with any of them there is nothing to claim.</summary>
    public ImmutableArray<string> Missing => [.. ReferenceTables.AccessibilityCriteria.Select(c => c.Number).Where(n => Of(n) is not { Result.Length: > 0, Method.Length: > 0, Date.Length: > 0 })];

    /// <summary>Reads the tables; lines of other criteria are passed over.</summary>
    /// <param name="text">The results.</param>
    /// <param name="sample">The tested pages; null when there is no list.</param>
    public static AccessibilityResults Read(string text, string? sample = null)
    {
        var known = ReferenceTables.AccessibilityCriteria.Select(c => c.Number).ToHashSet(StringComparer.Ordinal);
        var results = new Dictionary<string, AccessibilityResult>(StringComparer.Ordinal);
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Skip(1))
        {
            var cells = line.TrimEnd('\r').Split(',').Select(cell => cell.Trim()).ToArray();
            if (!known.Contains(cells[0]) || cells.Length < 3) continue;
            string At(int index) => index < cells.Length ? cells[index] : "";
            results[cells[0]] = new AccessibilityResult(At(1), At(2), At(3), At(4), At(5), At(6));
        }

        var pages = (sample ?? "").TrimStart('\uFEFF').Split('\n').Skip(1).Select(line => line.TrimEnd('\r').Split(',')).Where(cells => cells.Length == 2);
        return new AccessibilityResults(results.ToFrozenDictionary(StringComparer.Ordinal)) { Sample = [.. pages.Select(cells => new AccessibilitySample(cells[0].Trim(), cells[1].Trim() == "yes"))] };
    }
}
