using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Outputs;
using Kyojo.Pages;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>Everything that is written and is no page: assets of the theme, media, and the files of outputs.</summary>
internal sealed class SiteFiles(SitePlan plan, BuildOptions options, IOutputStore store, Manifest? last, PrivacyProof? proof = null)
{
    private readonly Dictionary<string, string> owners = new(plan.Specs.Length, StringComparer.OrdinalIgnoreCase);
    // Equal ingredients make an equal file only by the same engine, theme and settings.
    private readonly bool mayKeep = last is not null && !options.NoCache && proof is null or { KeptIsProved: true } && last.Parts.SequenceEqual(plan.Identities.SelectMany(identity => identity.Parts));
    private readonly ImmutableArray<ManifestFile>.Builder files = ImmutableArray.CreateBuilder<ManifestFile>();

    /// <summary>Files whose bytes were staged.</summary>
    public int Written { get; private set; }

    /// <summary>Writes what is made of the catalog alone. Comes first: pages tell of these files.</summary>
    public void WriteBeforePages(OutputInput input)
    {
        foreach (var spec in plan.Specs) owners[spec.Route.Place(StringComparison.OrdinalIgnoreCase)] = spec.Kind;
        Outputs(input, OutputStage.Data);
        Outputs(input, OutputStage.DataDescription);
    }

    /// <summary>Writes all others.</summary>
    /// <returns>All files that were written or kept, these and those written before the pages.</returns>
    public ImmutableArray<ManifestFile> Write(OutputInput input)
    {
        foreach (var asset in plan.Theme.Assets) Bytes(RoutePath.File(asset.Path), asset.Bytes, "theme", input.Found);
        foreach (var (file, route) in plan.Media.DistinctBy(m => m.Route)) Bytes(route, file.Bytes, file.Path, input.Found);
        Outputs(input, OutputStage.Site);
        return files.ToImmutable();
    }

    private void Outputs(OutputInput input, OutputStage stage)
    {
        foreach (var output in options.Outputs.Where(o => o.Stage == stage))
        {
            foreach (var file in output.Files(input)) Streamed(file, output.Name, input.Found);
        }
    }

    private void Bytes(RoutePath route, byte[] bytes, string owner, DiagnosticBag found)
    {
        if (!Owns(route, owner, found)) return;
        proof?.Written(route, bytes);
        var stamp = store.Put(route, bytes, last?.FindFile(route)?.Stamp, worker: 0, out var written);
        if (written) Written++;
        files.Add(new ManifestFile(route, stamp));
    }

    private void Streamed(OutputFile file, string owner, DiagnosticBag found)
    {
        if (file.Content is { } content)
        {
            Packed(file, content, owner, found);
            return;
        }

        if (!Owns(file.Route, owner, found)) return;
        if (Kept(file) is { } kept)
        {
            found.AddRange(kept.Notes.Select(n => n.ToDiagnostic()).OfType<Diagnostic>());
            Add(file, kept);
            return;
        }

        using var stream = store.StageStream(file.Route, worker: 0);
        if (proof is null)
        {
            Counted(file, stream, found);
        }
        else if (file.Route.FilePath.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            using var archive = new MemoryStream();
            file.Write(archive);
            archive.WriteTo(stream);
            proof.Parts(file.Route, archive);
        }
        else
        {
            using var searched = proof.Through(file.Route, stream);
            Counted(file, searched, found);
        }

        var (stamp, written) = stream.Keep();
        if (written) Written++;
        var told = new DiagnosticBag();
        file.Tell?.Invoke(told);
        ImmutableArray<PageNote> notes = [.. told.ToSorted().Select(PageNote.Of)];
        found.AddRange(told.ToSorted());
        Add(file, new ManifestFile(file.Route, stamp) { MadeOf = IngredientsOf(file, notes), Notes = notes });
    }

    private Fingerprint? IngredientsOf(OutputFile file, ImmutableArray<PageNote> notes) =>
        file.IsMadeOfOutlines ? plan.Ingredients.OfOutlines(file.OfPages, notes) : file.MadeOf is { } entries ? plan.Ingredients.Of(entries, notes) : null;

    // The file of the last build when it is made of the same and as it was written; else null.
    private ManifestFile? Kept(OutputFile file)
    {
        if (!mayKeep || last!.FindFile(file.Route) is not { MadeOf: { } madeOf } before || madeOf != IngredientsOf(file, before.Notes)) return null;
        return store.Matches(file.Route, before.Stamp, out var present) ? before with { Stamp = present } : null;
    }

    private void Add(OutputFile file, ManifestFile written)
    {
        files.Add(written);
        if (file.Data is { } data) plan.Site.AddData(new WrittenData(file.Route, data, written.Stamp.Length, written.Stamp.Hash));
    }

    // What a table says of itself is held against what is in it: the counts on pages come from there.
    private void Counted(OutputFile file, Stream stream, DiagnosticBag found)
    {
        if (file.Data is not { Rows: { } rows, Columns.IsEmpty: false, MediaType: "text/csv" })
        {
            file.Write(stream);
            return;
        }

        using var counted = new CountedRows(stream);
        file.Write(counted);
        if (counted.Count - 1 == rows) return;
        found.Add(Codes.RowCount, SourceSpan.WholeFile(plan.Site.Settings.Path), ("file", file.Route.FilePath), ("n", Text(counted.Count - 1)), ("m", Text(rows)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Packed(OutputFile file, ReadOnlyMemory<byte> content, string owner, DiagnosticBag found)
    {
        if (!Owns(file.Route, owner, found)) return;
        proof?.Written(file.Route, content.Span);
        if (file.IsNamedByContent && last?.FindFile(file.Route) is { } before && store.Matches(file.Route, before.Stamp, out var present))
        {
            files.Add(new ManifestFile(file.Route, present));
            return;
        }

        using var bytes = new MemoryStream();
        file.Write(bytes);
        var stamp = store.Put(file.Route, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), last?.FindFile(file.Route)?.Stamp, worker: 0, out var written);
        if (written) Written++;
        files.Add(new ManifestFile(file.Route, stamp));
    }

    private bool Owns(RoutePath route, string owner, DiagnosticBag found)
    {
        if (owners.TryAdd(route.Place(StringComparison.OrdinalIgnoreCase), owner)) return true;
        found.Add(Codes.TwoWriters, SourceSpan.WholeFile(plan.Site.Settings.Path), ("path", route.FilePath), ("a", owners[route.Place(StringComparison.OrdinalIgnoreCase)]), ("b", owner));
        return false;
    }
}
