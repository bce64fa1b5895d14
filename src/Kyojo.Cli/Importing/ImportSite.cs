using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Sources;
using SiteRecords = Kyojo.Catalogs.Records;

namespace Kyojo.Importing;

/// <summary>The site that a list is imported into, as it stands.</summary>
internal sealed class ImportSite
{
    private ImportSite(ISourceFolder folder, BuildOptions options, SiteSettings settings, SiteRecords records)
    {
        Folder = folder;
        Options = options;
        Settings = settings;
        Records = records;
        Types = records.Types.DistinctBy(t => t.Id).ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        ById = records.Communities.DistinctBy(c => c.Id).ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);
    }

    public ISourceFolder Folder { get; }

    public BuildOptions Options { get; }

    public SiteSettings Settings { get; }

    public SiteRecords Records { get; }

    public FrozenDictionary<string, CommunityType> Types { get; }

    public FrozenDictionary<string, Community> ById { get; }

    /// <summary>Reads settings and records; faults of other records are the build's business. Null when there are no settings.</summary>
    /// <param name="folder">Site folder.</param>
    /// <param name="options">Options of a build.</param>
    /// <param name="found">Receives what is wrong with the settings.</param>
    /// <param name="policy">Weights that the site gives to codes.</param>
    public static ImportSite? Load(ISourceFolder folder, BuildOptions options, DiagnosticBag found, out SeverityPolicy policy)
    {
        var builder = new SiteBuilder(folder, options);
        if (builder.ReadSettings(found, out policy) is not { } settings) return null;
        var content = folder.List("content").Where(IsRecord).Select(path => new SourceFile(path, folder.Read(path))).ToImmutableArray();
        return new ImportSite(folder, options, settings, RecordReader.Read(content, options.Workers, new DiagnosticBag()));
    }

    // Rules look at communities, what cites them, and the literature; pages and pictures tell an import nothing.
    private static bool IsRecord(string path) =>
        (path.StartsWith("content/types/", StringComparison.Ordinal) || path.StartsWith("content/communities/", StringComparison.Ordinal) || path.StartsWith("content/references/", StringComparison.Ordinal) || path.StartsWith("content/cases/", StringComparison.Ordinal))
        && (path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal));
}
