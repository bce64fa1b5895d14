using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Pages;
using Kyojo.Rendering;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>Everything that is known before the first page is rendered.</summary>
internal sealed record SitePlan(
    SiteContext Site,
    Theme Theme,
    ImmutableArray<PageSpec> Specs,
    ImmutableArray<(SourceFile File, RoutePath Route)> Media,
    ImmutableArray<PageIdentity> Identities,
    Ingredients Ingredients)
{
    /// <summary>Communities as they are kept for the next build.</summary>
    public NextRecords? Kept { get; init; }

    /// <summary>Hash of the theme's sources when nothing was found in it; else the default.</summary>
    public Fingerprint SoundTheme { get; init; }

    /// <summary>What rules that read no descriptions told of the whole.</summary>
    public ImmutableArray<Diagnostic> Told { get; init; } = [];

    /// <summary>Hash of everything that those rules looked at; the default when what they told is not to be kept.</summary>
    public Fingerprint ToldUnder { get; init; }

    /// <summary>What no published file may hold.</summary>
    public ImmutableArray<HiddenValue> Hidden { get; init; } = [];

    /// <summary>The table of all sheets, for staff; null when there are none.</summary>
    public string? LeaveReport { get; init; }

    /// <summary>What a page is known by, in its language.</summary>
    public PageIdentity IdentityOf(PageSpec spec) => Identities[LanguageOf(spec)];

    /// <summary>Place of a page's language in the list of the site's.</summary>
    public int LanguageOf(PageSpec spec)
    {
        for (var i = 1; spec.Lang is not null && i < Site.Languages.Length; i++)
        {
            if (Site.Languages[i].Lang == spec.Lang) return i;
        }

        return 0;
    }

    /// <summary>The page at an address, or null.</summary>
    public PageSpec? Find(RoutePath route) => Specs.FirstOrDefault(s => s.Route == route);
}
