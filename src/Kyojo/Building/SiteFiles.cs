using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Outputs;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>Everything that is written and is no page: assets of the theme, media, and the files of outputs.</summary>
internal sealed class SiteFiles(SitePlan plan, BuildOptions options, IOutputStore store, Manifest? last, PrivacyProof? proof = null)
{
    private readonly Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Files whose bytes were staged.</summary>
    public int Written { get; private set; }

    public ImmutableArray<ManifestFile> Write(OutputInput input)
    {
        foreach (var spec in plan.Specs) owners[spec.Route.FilePath] = spec.Kind;
        var files = ImmutableArray.CreateBuilder<ManifestFile>();
        foreach (var asset in plan.Theme.Assets) Bytes(files, RoutePath.File(asset.Path), asset.Bytes, "theme", input.Found);
        foreach (var (file, route) in plan.Media.DistinctBy(m => m.Route)) Bytes(files, route, file.Bytes, file.Path, input.Found);
        foreach (var output in options.Outputs)
        {
            foreach (var file in output.Files(input)) Streamed(files, file, output.Name, input.Found);
        }

        return files.ToImmutable();
    }

    private void Bytes(ImmutableArray<ManifestFile>.Builder files, RoutePath route, byte[] bytes, string owner, DiagnosticBag found)
    {
        if (!Owns(route, owner, found)) return;
        proof?.Written(route, bytes);
        var stamp = store.Put(route, bytes, last?.FindFile(route)?.Stamp, worker: 0, out var written);
        if (written) Written++;
        files.Add(new ManifestFile(route, stamp));
    }

    private void Streamed(ImmutableArray<ManifestFile>.Builder files, OutputFile file, string owner, DiagnosticBag found)
    {
        if (!Owns(file.Route, owner, found)) return;
        using var stream = store.StageStream(file.Route, worker: 0);
        if (proof is null)
        {
            file.Write(stream);
        }
        else
        {
            using var searched = proof.Through(file.Route, stream);
            file.Write(searched);
        }

        var stamp = stream.Keep();
        if (last?.FindFile(file.Route)?.Stamp != stamp) Written++;
        files.Add(new ManifestFile(file.Route, stamp));
    }

    private bool Owns(RoutePath route, string owner, DiagnosticBag found)
    {
        if (owners.TryAdd(route.FilePath, owner)) return true;
        found.Add(Codes.TwoWriters, SourceSpan.WholeFile(plan.Site.Settings.Path), ("path", route.FilePath), ("a", owners[route.FilePath]), ("b", owner));
        return false;
    }
}
