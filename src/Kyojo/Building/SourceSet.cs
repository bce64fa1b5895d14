using System.Collections.Immutable;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>All files of a site, read and hashed: what a build is a function of.</summary>
internal sealed class SourceSet
{
    private SourceSet(SourceFile? settings, SourceFile? addresses, ImmutableArray<SourceFile> content, ImmutableArray<SourceFile> theme)
    {
        Settings = settings;
        Addresses = addresses;
        Content = content;
        Theme = theme;
    }

    /// <summary>site.yml; null when there is none.</summary>
    public SourceFile? Settings { get; }

    /// <summary>urls.lock; null when there is none.</summary>
    public SourceFile? Addresses { get; }

    /// <summary>Files below <c>content/</c>, sorted by path.</summary>
    public ImmutableArray<SourceFile> Content { get; }

    /// <summary>Files below <c>themes/</c>, sorted by path.</summary>
    public ImmutableArray<SourceFile> Theme { get; }

    /// <summary>False when a file of a theme could not be read: pages cannot be made.</summary>
    public bool IsThemeWhole { get; private init; }

    /// <summary>Reads one file; null when there is none or it cannot be read (KYO1013).</summary>
    public static SourceFile? ReadFile(ISourceFolder folder, string path, DiagnosticBag found) => folder.Exists(path) ? ReadOne(folder, path, found) : null;

    /// <summary>Reads everything; a file that cannot be read is KYO1013 and missing.</summary>
    public static SourceSet Read(ISourceFolder folder, string config, int workers, DiagnosticBag found)
    {
        var settings = ReadFile(folder, config, found);
        var addresses = ReadFile(folder, AddressLock.File, found);
        var content = ReadAll(folder, "content", workers, found);
        var before = found.Count;
        var themes = ReadAll(folder, "themes", workers, found);
        return new SourceSet(settings, addresses, content, themes) { IsThemeWhole = found.Count == before };
    }

    /// <summary>Hash of all paths and bytes.</summary>
    public Fingerprint Fingerprint()
    {
        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[Text.Fingerprint.SizeBytes];
        foreach (var file in Content.Concat(Theme).Concat(Settings is null ? [] : [Settings]).Concat(Addresses is null ? [] : [Addresses]))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\n"));
            file.Hash.CopyTo(bytes);
            hash.AppendData(bytes);
        }

        hash.GetHashAndReset(bytes);
        return new Fingerprint(bytes);
    }

    private static ImmutableArray<SourceFile> ReadAll(ISourceFolder folder, string top, int workers, DiagnosticBag found)
    {
        IReadOnlyList<string> paths;
        try
        {
            paths = folder.List(top);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Going on without a folder would publish a site that lost what is in it.
            found.Add(Codes.Unreadable, SourceSpan.WholeFile(top), ("detail", error.Message));
            return [];
        }

        var files = new SourceFile?[paths.Count];
        Workers.Run(workers, paths.Count, (index, _) => files[index] = IsUsed(paths[index]) ? ReadOne(folder, paths[index], found) : new SourceFile(paths[index], []));
        return [.. files.OfType<SourceFile>()];
    }

    // A file of a kind that nothing in content/ is made of is told by its name alone (KYO1011), however large it is.
    // What has no extension may be a link to a folder, which is told when it is read.
    private static bool IsUsed(string path) =>
        !path.StartsWith("content/", StringComparison.Ordinal) || MediaFiles.HasKind(path) || Path.GetExtension(path) is "" or ".yml" or ".yaml" or ".md" or ".csv" or ".json" or ".bib";

    private static SourceFile? ReadOne(ISourceFolder folder, string path, DiagnosticBag found)
    {
        try
        {
            return new SourceFile(path, folder.Read(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            found.Add(Codes.Unreadable, SourceSpan.WholeFile(path), ("detail", error is RefusedSourceException refused ? refused.Text : error.Message));
            return null;
        }
    }
}
