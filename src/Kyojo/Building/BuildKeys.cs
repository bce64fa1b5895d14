using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>Hashes of all that decides what a stage of a build makes or finds: equal keys, equal results.</summary>
/// <param name="options">What the build is told from outside.</param>
internal sealed class BuildKeys(BuildOptions options)
{
    /// <summary>Version of the program as it enters identities: changes with every change of the engine or of a site's own classes.</summary>
    public string EngineVersion => field ??= string.Join('\n',
        options.PageKinds.Select(k => k.GetType()).Concat(options.Passes.Select(p => p.GetType())).Concat(options.Outputs.Select(o => o.GetType())).Append(typeof(SiteBuilder))
            .Select(type => type.Module.ModuleVersionId.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The rules and their versions, in their order.</summary>
    public string RuleNames => field ??= string.Join(',', options.Rules.Select(r => $"{r.GetType()} {r.GetType().Module.ModuleVersionId}"));

    private string KindNames => field ??= string.Join(',', options.PageKinds.Select(k => k.Name));

    /// <summary>How a file of communities is read, but for the file: the engine and the types.</summary>
    /// <param name="sources">Files of the site.</param>
    public static Fingerprint Reading(SourceSet sources) => Fingerprint.Combine(
        [Fingerprint.Of(typeof(SiteBuilder).Module.ModuleVersionId.ToString()), .. sources.Content.Where(f => f.Path.StartsWith("content/types/", StringComparison.Ordinal)).SelectMany(f => new[] { Fingerprint.Of(f.Path), f.Hash })]);

    /// <summary>The whole build: equal input and intact files mean that there is nothing to do.</summary>
    /// <param name="sources">Files of the site.</param>
    public Fingerprint Input(SourceSet sources) => Fingerprint.Combine(
        sources.Fingerprint(),
        Ingredients.Printed(options),
        Fingerprint.Of(sources.Content.Any(WaitsForItsMoment) ? $"{options.Now:yyyy-MM-ddTHH:mmzzz}" : ""),
        Fingerprint.Of(EngineVersion),
        Fingerprint.Of($"{options.Config}\n{options.AsOf ?? options.Today:O}\n{options.AsOf is null}\n{options.Drafts}\n{KindNames}\n{RuleNames}\n{string.Join(',', options.Passes.Select(p => p.Version))}\n{string.Join(',', options.Outputs.Select(o => o.Name))}"));

    /// <summary>What is found in a theme.</summary>
    /// <param name="sources">Files of the site.</param>
    public Fingerprint Theme(SourceSet sources) => Fingerprint.Combine(
        [Fingerprint.Of($"{EngineVersion}\n{KindNames}"), sources.Settings?.Hash ?? default, .. sources.Theme.SelectMany(f => new[] { Fingerprint.Of(f.Path), f.Hash })]);

    // A report that names a moment appears when it comes, though nothing else changed.
    private static bool WaitsForItsMoment(SourceFile file) =>
        file.Path.StartsWith("content/reports/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal) && file.Bytes.IndexOf("publish_at"u8) >= 0;
}
