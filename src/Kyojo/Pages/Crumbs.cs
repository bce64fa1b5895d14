using System.Collections.Immutable;

namespace Kyojo.Pages;

/// <summary>Breadcrumbs. The fixed steps are strings of the theme.</summary>
internal static class Crumbs
{
    public static Crumb Home { get; } = new(null, "nav.home", "");

    public static Crumb Prefectures { get; } = new(null, "nav.prefectures", Routes.Prefectures.Value);

    /// <summary>Home, the index of a section, and this page.</summary>
    public static ImmutableArray<Crumb> To(string section, string href, string label) => [Home, new(null, "nav." + section, href), new(label, null, null)];

    /// <summary>Home and the index of a section, which is this page.</summary>
    public static ImmutableArray<Crumb> Index(string section) => [Home, new(null, "nav." + section, null)];
}
