using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Pages;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// What a page is made of, known before its view is made: its own sources, and of everything else all but the
/// descriptions of communities. Equal ingredients make an equal view, so that the view need not be made (decision 0009).
/// </summary>
internal sealed class Ingredients
{
    // Bytes of a path and a hash, with most files.
    private const int RoomOfFile = 96;

    private readonly FrozenSet<string> kinds;
    private readonly Dictionary<string, Fingerprint> communityFiles;
    private readonly Dictionary<string, Fingerprint> outlineOf;
    private readonly Fingerprint others;

    /// <summary>Hashes what is there.</summary>
    /// <param name="asOf">Day of the build.</param>
    /// <param name="now">Moment of the build; null = the first of the day.</param>
    /// <param name="records">Everything that was read, shown or not.</param>
    /// <param name="sources">The files they and everything else were read from.</param>
    /// <param name="options">What the build is told from outside.</param>
    public Ingredients(DateOnly asOf, DateTimeOffset? now, Records records, SourceSet sources, BuildOptions options)
    {
        kinds = options.PageKinds.Where(k => !k.ShowsTextsOfOthers).Select(k => k.Name).ToFrozenSet(StringComparer.Ordinal);
        communityFiles = new Dictionary<string, Fingerprint>(StringComparer.Ordinal);
        var otherFiles = new List<Fingerprint>();
        foreach (var file in sources.Content)
        {
            if (file.Path.StartsWith("content/communities/", StringComparison.Ordinal)) communityFiles[file.Path] = file.Hash;
            else otherFiles.Add(Fingerprint.Combine(Fingerprint.Of(file.Path), file.Hash));
        }

        var communities = records.Communities;
        var outlines = new Fingerprint[communities.Length];
        Workers.Run(options.Workers, communities.Length, (i, _) => outlines[i] = RecordOutline.Of(communities[i]));
        outlineOf = new Dictionary<string, Fingerprint>(communities.Length, StringComparer.Ordinal);
        for (var i = 0; i < outlines.Length; i++) outlineOf.TryAdd(communities[i].Id, outlines[i]);
        others = Fingerprint.Combine(
            Fingerprint.Of($"{asOf:O}\n{options.Drafts}\n{string.Join(',', records.Reports.Where(r => CatalogBuilder.Waits(r, asOf, now)).Select(r => r.Id))}"),
            sources.Settings?.Hash ?? default,
            Printed(options),
            Fingerprint.Combine([.. otherFiles]));
        var all = new ByteWriter(communityFiles.Count * RoomOfFile);
        foreach (var path in communityFiles.Keys) all.Text(path);
        foreach (var outline in outlines) all.Hash(outline);
        Rest = Fingerprint.Combine(others, Fingerprint.Of(all.Written.Span));
    }

    /// <summary>Hash of everything but the descriptions of communities.</summary>
    public Fingerprint Rest { get; }

    /// <summary>Hash of what was printed from the pages, which link to it.</summary>
    /// <param name="options">What the build is told from outside.</param>
    public static Fingerprint Printed(BuildOptions options) =>
        Fingerprint.Combine([.. options.Printed.SelectMany(file => new[] { Fingerprint.Of(file.Key), Fingerprint.Of(file.Value) })]);

    /// <summary>Ingredients of a page; null when its kind may show texts of any record.</summary>
    public Fingerprint? Of(PageSpec spec)
    {
        if (!kinds.Contains(spec.Kind)) return null;
        if (spec.Sources.Length > 0 && communityFiles.TryGetValue(spec.Sources[0], out var file)) return Rest.Xor(file);
        return Rest;
    }

    /// <summary>Ingredients of a file that shows of communities no more than the outlines of some.</summary>
    /// <param name="entries">These, in their order.</param>
    /// <param name="notes">What was told of the file when it was made: the places of it have to be where they were.</param>
    public Fingerprint Of(IReadOnlyList<Community> entries, ImmutableArray<PageNote> notes)
    {
        var parts = new Fingerprint[entries.Count + 1];
        parts[0] = others;
        for (var i = 0; i < entries.Count; i++) parts[i + 1] = outlineOf[entries[i].Id];
        return Fingerprint.Combine([.. parts, .. Places(notes)]);
    }

    /// <summary>Ingredients of a file that shows of communities no more than their outlines.</summary>
    /// <param name="ofPages">Hash of what it shows of pages.</param>
    /// <param name="notes">What was told of the file when it was made.</param>
    public Fingerprint OfOutlines(Fingerprint ofPages, ImmutableArray<PageNote> notes) => Fingerprint.Combine([Rest, ofPages, .. Places(notes)]);

    private IEnumerable<Fingerprint> Places(ImmutableArray<PageNote> notes) =>
        notes.Select(n => n.Span.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(file => communityFiles.GetValueOrDefault(file));
}
