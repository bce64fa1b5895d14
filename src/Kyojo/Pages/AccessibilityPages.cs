using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Pages;

internal sealed record ProblemView(string Text, string? Plan);

/// <summary>The view of the accessibility policy.</summary>
internal sealed class AccessibilityView : PageView
{
    public required string? Scope { get; init; }
    public required string Standard { get; init; }
    public required string Level { get; init; }
    public required string Degree { get; init; }
    public required string? DeclaredOn { get; init; }
    public required string? TestedOn { get; init; }
    public required string? Deadline { get; init; }
    public required ImmutableArray<string> Exceptions { get; init; }
    public required ImmutableArray<string> ExtraCriteria { get; init; }
    public required ImmutableArray<ProblemView> Problems { get; init; }
    public required bool Checked { get; init; }
}

/// <summary>The accessibility policy, from site.yml and nothing else (theme.md 3.12).</summary>
public sealed class AccessibilityPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "accessibility";

    /// <inheritdoc/>
    public Type ViewType => typeof(AccessibilityView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
    [
        new PageSpec(Routes.Accessibility, Name, [site.Settings.Path], () =>
        {
            var policy = site.Settings.Accessibility;
            string? Day(string key) => policy.Date(SiteFields.AccessibilitySchema[key]!) is { } day ? Dates.Iso(day) : null;
            return site.Complete(new AccessibilityView
            {
                Page = Indexes.Info(site, Name, Routes.Accessibility, "accessibility", ""),
                Breadcrumb = Crumbs.Index("accessibility"),
                JsonLd = Indexes.Ld(site, Routes.Accessibility, "accessibility"),
                Scope = policy.Text(SiteFields.AccessibilitySchema["scope"]!) ?? site.Settings.Url,
                Standard = policy.Text(SiteFields.AccessibilitySchema["standard"]!, "JIS X 8341-3:2016"),
                Level = policy.Text(SiteFields.AccessibilitySchema["level"]!, "AA"),
                Degree = policy.Text(SiteFields.AccessibilitySchema["degree"]!, "配慮"),
                DeclaredOn = Day("declared_on"),
                TestedOn = Day("tested_on"),
                Deadline = Day("deadline"),
                Exceptions = policy.Texts(SiteFields.AccessibilitySchema["exceptions"]!),
                ExtraCriteria = policy.Texts(SiteFields.AccessibilitySchema["extra_criteria"]!),
                Problems = [.. policy.Maps(SiteFields.AccessibilitySchema["known_problems"]!).Select(p => new ProblemView(p.Text(SiteFields.ProblemSchema["text"]!, ""), p.Text(SiteFields.ProblemSchema["plan"]!)))],
                Checked = site.Accessibility.Any,
            });
        }),
    ];
}

internal sealed record SamplePageView(string Page, string? Href, bool IsDrawn);

internal sealed record CriterionRow(string Number, string Name, string Level, AccessibilityResult? Result);

/// <summary>The view of the recorded results.</summary>
internal sealed class AccessibilityCheckView : PageView
{
    public required ImmutableArray<CriterionRow> Rows { get; init; }
    public required string? Day { get; init; }
    public required ImmutableArray<string> Tools { get; init; }
    public required ImmutableArray<SamplePageView> Sample { get; init; }
}

/// <summary>What was tested, criterion by criterion; what nobody has recorded is called so.</summary>
public sealed class AccessibilityCheckPages : IPageKind
{
    private static readonly ImmutableArray<Crumb> Way = [Crumbs.Home, new(null, "nav.accessibility", Routes.Accessibility.Value), new(null, "nav.accessibility-check", null)];

    /// <inheritdoc/>
    public string Name => "accessibility-check";

    /// <inheritdoc/>
    public Type ViewType => typeof(AccessibilityCheckView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool IsMadeIn(string lang) => lang != "easy";

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
    [
        new PageSpec(Routes.AccessibilityCheck, Name, [site.Settings.Path], () => site.Complete(new AccessibilityCheckView
        {
            Page = Indexes.Info(site, Name, Routes.AccessibilityCheck, "accessibility-check", ""),
            Breadcrumb = Way,
            JsonLd = Indexes.Ld(site, Routes.AccessibilityCheck, "accessibility-check", Way),
            Rows = [.. ReferenceTables.AccessibilityCriteria.Select(c => new CriterionRow(c.Number, site.Labels == Language.Japanese ? c.Ja : c.En, c.Level, site.Accessibility.Of(c.Number)))],
            Day = site.Accessibility.LastDay,
            Tools = site.Accessibility.Tools,
            // A page may have gone since it was tested.
            Sample = [.. site.Accessibility.Sample.Select(s => new SamplePageView("/" + s.Page, site.Languages[0].Planned.Has(s.Page) ? "/" + s.Page : null, s.IsDrawn))],
        })),
    ];
}
