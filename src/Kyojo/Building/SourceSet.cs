using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>All files of a site, read and hashed: what a build is a function of.</summary>
internal sealed class SourceSet
{
    // Bytes of a path and a hash, with most files.
    private const int RoomOfFile = 96;

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

    /// <summary>Bytes of all files of communities, as far as their lengths are known.</summary>
    public long CommunityBytes => Content.Where(file => IsReadLate(file.Path)).Sum(file => file.Stamp?.Length ?? 0);

    /// <summary>False when a file of a theme could not be read: pages cannot be made.</summary>
    public bool IsThemeWhole { get; private init; }

    /// <summary>Reads one file; null when there is none or it cannot be read (KYO1013).</summary>
    public static SourceFile? ReadFile(ISourceFolder folder, string path, DiagnosticBag found) => folder.Exists(path) ? ReadOne(folder, path, found) : null;

    /// <summary>Reads everything; a file that cannot be read is KYO1013 and missing.</summary>
    /// <param name="folder">The site folder.</param>
    /// <param name="config">Path of the settings.</param>
    /// <param name="workers">Threads at once.</param>
    /// <param name="found">Receives KYO1013.</param>
    /// <param name="known">Files that need not be read when they are as they were; null = all are read.</param>
    public static SourceSet Read(ISourceFolder folder, string config, int workers, DiagnosticBag found, Func<KnownSources>? known = null)
    {
        var settings = ReadFile(folder, config, found);
        var addresses = ReadFile(folder, AddressLock.File, found);
        var content = ReadAll(folder, "content", workers, found, known);
        var before = found.Count;
        var themes = ReadAll(folder, "themes", workers, found);
        return new SourceSet(settings, addresses, content, themes) { IsThemeWhole = found.Count == before };
    }

    /// <summary>The same with the bytes of those files that are needed; files of communities are read when they are bound.</summary>
    /// <param name="folder">The site folder.</param>
    /// <param name="isNeeded">Asked of each file that has not been read.</param>
    /// <param name="workers">Threads at once.</param>
    /// <param name="found">Receives KYO1013.</param>
    public SourceSet WithBytes(ISourceFolder folder, Func<SourceFile, bool> isNeeded, int workers, DiagnosticBag found)
    {
        SourceFile?[] files = [.. Content];
        Workers.Run(workers, files.Length, (i, _) =>
        {
            if (!files[i]!.IsRead && isNeeded(files[i]!)) files[i] = IsReadLate(files[i]!.Path) ? new SourceFile(files[i]!.Path, folder, files[i]!.Stamp) : ReadOne(folder, files[i]!.Path, found);
        });
        return new SourceSet(Settings, Addresses, [.. files.OfType<SourceFile>()], Theme) { IsThemeWhole = IsThemeWhole };
    }

    /// <summary>Reads a file that is read late, unless it has been; one that cannot be read is KYO1013, and empty from then on.</summary>
    /// <param name="file">The file.</param>
    /// <param name="found">Receives KYO1013.</param>
    /// <returns>False when it cannot be read.</returns>
    public static bool Fetch(SourceFile file, DiagnosticBag found)
    {
        try
        {
            _ = file.Bytes;
            return true;
        }
        catch (Exception error) when (IsRefusal(error))
        {
            file.Release();
            Tell(file.Path, error, found);
            return false;
        }
    }

    /// <summary>Hash of all paths and bytes.</summary>
    public Fingerprint Fingerprint()
    {
        var all = new ByteWriter((Content.Length + Theme.Length) * RoomOfFile);
        foreach (var file in Content.Concat(Theme).Concat(Settings is null ? [] : [Settings]).Concat(Addresses is null ? [] : [Addresses]))
        {
            all.Text(file.Path);
            all.Hash(file.Hash);
        }

        return Text.Fingerprint.Of(all.Written.Span);
    }

    private static ImmutableArray<SourceFile> ReadAll(ISourceFolder folder, string top, int workers, DiagnosticBag found, Func<KnownSources>? known = null)
    {
        IReadOnlyList<string> paths;
        try
        {
            paths = folder.List(top);
        }
        catch (Exception error) when (IsRefusal(error))
        {
            // Going on without a folder would publish a site that lost what is in it.
            Tell(top, error, found);
            return [];
        }

        var files = new SourceFile?[paths.Count];
        var last = known?.Invoke() ?? KnownSources.None;
        Workers.Run(workers, paths.Count, (index, _) =>
        {
            var path = paths[index];
            if (!IsUsed(path)) files[index] = new SourceFile(path, []);
            else if (last == KnownSources.None && IsReadLate(path)) files[index] = new SourceFile(path, folder, folder.StampOf(path));
            else files[index] = ReadOne(folder, path, found, IsAskedFirst(path) ? null : last);
        });
        return [.. files.OfType<SourceFile>()];
    }

    // A file of a kind that nothing in content/ is made of is told by its name alone (KYO1011), however large it is.
    // What has no extension may be a link to a folder, which is told when it is read.
    private static bool IsUsed(string path) =>
        !path.StartsWith("content/", StringComparison.Ordinal) || Path.GetExtension(path.AsSpan()) is "" or ".yml" or ".yaml" or ".md" or ".csv" or ".json" or ".bib" || MediaFiles.HasKind(path);

    // Whether a report waits for its moment is asked before it is known what has changed.
    private static bool IsAskedFirst(string path) => path.StartsWith("content/reports/", StringComparison.Ordinal);

    // There are many, and each is looked into once: where nothing has to be compared first, they are not held all at once.
    private static bool IsReadLate(string path) => path.StartsWith("content/communities/", StringComparison.Ordinal) && Path.GetExtension(path.AsSpan()) is ".yml" or ".yaml";

    private static SourceFile? ReadOne(ISourceFolder folder, string path, DiagnosticBag found, KnownSources? known = null)
    {
        try
        {
            var stamp = folder.StampOf(path);
            return known?.HashOf(path, stamp) is { } hash ? new SourceFile(path, hash, stamp) : new SourceFile(path, folder.Read(path), stamp);
        }
        catch (Exception error) when (IsRefusal(error))
        {
            Tell(path, error, found);
            return null;
        }
    }

    private static bool IsRefusal(Exception error) => error is IOException or UnauthorizedAccessException;

    private static void Tell(string path, Exception error, DiagnosticBag found) =>
        found.Add(Codes.Unreadable, SourceSpan.WholeFile(path), ("detail", error is RefusedSourceException refused ? refused.Text : error.Message));
}
