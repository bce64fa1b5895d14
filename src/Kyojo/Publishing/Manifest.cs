using System.Collections.Immutable;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>What one build wrote: read by the next to know what it can keep and what it may remove.</summary>
internal sealed class Manifest
{
    /// <summary>Version of the file's form. A manifest of another form counts as none.</summary>
    internal const int FormatVersion = 6;

    /// <summary>Version of the engine that wrote the site.</summary>
    internal required string EngineVersion { get; init; }

    /// <summary>Hash of everything that went into the build. Equal: there is nothing to do.</summary>
    internal required Fingerprint InputFingerprint { get; init; }

    /// <summary>Hashes of what every page depends on, by name (engine, theme, settings, passes): tells why a page changed.</summary>
    internal ImmutableArray<(string Name, Fingerprint Value)> Parts { get; init; } = [];

    /// <summary>Hash of the sources of a theme in which nothing was found; the default when something was.</summary>
    internal Fingerprint SoundTheme { get; init; }

    /// <summary>What rules that read no descriptions of communities told of the whole.</summary>
    internal ImmutableArray<PageNote> Told { get; init; } = [];

    /// <summary>Hash of everything that those rules looked at; the default when what they told is not kept.</summary>
    internal Fingerprint ToldUnder { get; init; }

    /// <summary>Files that were read, of those that can be known again without reading.</summary>
    internal ImmutableArray<ManifestSource> Sources { get; init; } = [];

    /// <summary>True when no link inside the site was broken.</summary>
    internal bool LinksHold { get; init; }

    /// <summary>Hash of the hidden values that all files were searched for; the default when there were none.</summary>
    internal Fingerprint Searched { get; init; }

    /// <summary>Findings that belong to no page, so that a build with nothing to do still tells them.</summary>
    internal ImmutableArray<PageNote> Notes { get; init; } = [];

    /// <summary>All pages, sorted by address whatever the order they are given in.</summary>
    internal required ImmutableArray<ManifestPage> Pages { get; init => field = Sorted(value, page => page.Route); }

    /// <summary>Its pages being packed beside other work; null: they are packed when it is written.</summary>
    internal Task<ManifestWriter>? Packing { get; init; }

    /// <summary>All other files, sorted by address.</summary>
    internal required ImmutableArray<ManifestFile> Files { get; init => field = Sorted(value, file => file.Route); }

    /// <summary>Reads a manifest; null when the bytes are not exactly what <see cref="Write"/> made, or of another form.</summary>
    /// <param name="bytes">Content of the file.</param>
    internal static Manifest? Read(ReadOnlyMemory<byte> bytes) => ManifestReader.Read(SealedFile.Open(bytes));

    /// <summary>Reads a manifest file; null when it is missing, damaged or of another form.</summary>
    /// <param name="path">Path of the file.</param>
    internal static Manifest? Load(string path) => ManifestReader.Read(SealedFile.Read(path));

    /// <summary>Writes it. The same manifest gives the same bytes.</summary>
    /// <param name="target">Where to.</param>
    internal void Write(Stream target) => (Packing?.GetAwaiter().GetResult() ?? new ManifestWriter(Pages)).Write(this, target);

    /// <summary>The page at an address, or null.</summary>
    /// <param name="route">The address.</param>
    internal ManifestPage? FindPage(RoutePath route) => Find(Pages, route, page => page.Route);

    /// <summary>The file at an address, or null.</summary>
    /// <param name="route">The address.</param>
    internal ManifestFile? FindFile(RoutePath route) => Find(Files, route, file => file.Route);

    /// <summary>What the last manifest has and this one has not: the files to remove, in order.</summary>
    /// <param name="last">The last manifest; null when there is none.</param>
    internal ImmutableArray<RoutePath> OrphansOf(Manifest? last)
    {
        if (last is null || (Same(Pages, last.Pages, page => page.Route) && Same(Files, last.Files, file => file.Route))) return [];
        var owned = new HashSet<string>(Pages.Length + Files.Length, StringComparer.Ordinal);
        foreach (var page in Pages) owned.Add(page.Route.FilePath);
        foreach (var file in Files) owned.Add(file.Route.FilePath);
        return [.. last.Pages.Select(page => page.Route).Concat(last.Files.Select(file => file.Route)).Where(route => !owned.Contains(route.FilePath))];
    }

    private static bool Same<T>(ImmutableArray<T> these, ImmutableArray<T> those, Func<T, RoutePath> routeOf)
    {
        if (these.Length != those.Length) return false;
        for (var i = 0; i < these.Length; i++)
        {
            if (routeOf(these[i]) != routeOf(those[i])) return false;
        }

        return true;
    }

    private static T? Find<T>(ImmutableArray<T> sorted, RoutePath route, Func<T, RoutePath> routeOf) where T : class
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = RoutePath.Compare(routeOf(sorted[middle]), route);
            if (order == 0) return sorted[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private static ImmutableArray<T> Sorted<T>(ImmutableArray<T> items, Func<T, RoutePath> routeOf)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (RoutePath.Compare(routeOf(items[i - 1]), routeOf(items[i])) > 0)
            {
                return items.Sort((a, b) => RoutePath.Compare(routeOf(a), routeOf(b)));
            }
        }

        return items;
    }
}
