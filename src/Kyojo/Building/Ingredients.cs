using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// What a page is made of, known before its view is made: its own sources, and of everything else all but the
/// descriptions of communities. Equal ingredients make an equal view, so that the view need not be made (decision 0009).
/// </summary>
internal sealed class Ingredients
{
    private readonly FrozenSet<string> kinds;
    private readonly Dictionary<string, Fingerprint> communityFiles;
    private readonly Fingerprint rest;

    /// <summary>Hashes what is there.</summary>
    /// <param name="site">The catalog.</param>
    /// <param name="records">All communities that were read, shown or not.</param>
    /// <param name="sources">The files they and everything else were read from.</param>
    /// <param name="options">What the build is told from outside.</param>
    public Ingredients(SiteContext site, ImmutableArray<Community> records, SourceSet sources, BuildOptions options)
    {
        kinds = options.PageKinds.Where(k => !k.ShowsTextsOfOthers).Select(k => k.Name).ToFrozenSet(StringComparer.Ordinal);
        communityFiles = new Dictionary<string, Fingerprint>(StringComparer.Ordinal);
        var others = new List<Fingerprint>();
        foreach (var file in sources.Content)
        {
            if (file.Path.StartsWith("content/communities/", StringComparison.Ordinal)) communityFiles[file.Path] = file.Hash;
            else others.Add(Fingerprint.Combine(Fingerprint.Of(file.Path), file.Hash));
        }

        var outlines = new Fingerprint[records.Length];
        Workers.Run(options.Workers, records.Length, (i, _) => outlines[i] = RecordOutline.Of(records[i]));
        rest = Fingerprint.Combine(
            Fingerprint.Of($"{site.Catalog.AsOf:O}\n{options.Drafts}\n{string.Join(',', site.Catalog.HiddenReports.Select(r => r.Id))}\n{string.Join('\n', communityFiles.Keys)}"),
            sources.Settings?.Hash ?? default,
            Printed(options),
            Fingerprint.Combine([.. others]),
            Fingerprint.Combine(outlines));
    }

    /// <summary>Hash of what was printed from the pages, which link to it.</summary>
    /// <param name="options">What the build is told from outside.</param>
    public static Fingerprint Printed(BuildOptions options) =>
        Fingerprint.Combine([.. options.Printed.SelectMany(file => new[] { Fingerprint.Of(file.Key), Fingerprint.Of(file.Value) })]);

    /// <summary>Ingredients of a page; null when its kind may show texts of any record.</summary>
    public Fingerprint? Of(PageSpec spec)
    {
        if (!kinds.Contains(spec.Kind)) return null;
        if (spec.Sources.Length > 0 && communityFiles.TryGetValue(spec.Sources[0], out var file)) return Fingerprint.Combine(rest, file);
        return rest;
    }
}
