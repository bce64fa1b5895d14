using System.Text;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Publishing;

/// <summary>A site folder and its output folder on the real disk, gone after the test.</summary>
internal sealed class TempSite : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("kyojo-test-").FullName;

    /// <summary>A site.</summary>
    internal static Dictionary<string, string> OldFiles { get; } = Files(
        ("index.html", "home"), ("c/a/index.html", "a"), ("c/b/index.html", "b"), ("data", "a file"), ("swap/x.json", "x"));

    /// <summary>The site after it: files come, go and change places with folders.</summary>
    internal static Dictionary<string, string> NewFiles { get; } = Files(
        ("index.html", "home 2"), ("c/a/index.html", "a"), ("c/c/index.html", "c"), ("data/y.json", "y"), ("swap", "now a file"), ("feed.xml", "f"));

    internal TempSite() => State = new StatePaths(root, Output);

    internal string Root => root;

    internal string Output => Path.Combine(root, "public");

    internal StatePaths State { get; }

    internal DiskStore Store(Action<string>? beforeStep = null) => new(Output, State, beforeStep);

    /// <summary>One whole build: writes exactly these files, removes what the last one wrote besides.</summary>
    internal void Build(IReadOnlyDictionary<string, string> files, Action<string>? beforeStep = null)
    {
        var store = Store(beforeStep);
        store.Recover();
        Commit(store, files);
    }

    internal static void Commit(IOutputStore store, IReadOnlyDictionary<string, string> files)
    {
        var last = store.LoadManifest();
        var next = ManifestOf(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select((file, i) =>
        {
            var route = RoutePath.File(file.Key);
            var bytes = Encoding.UTF8.GetBytes(file.Value);
            return new ManifestFile(route, i % 3 == 2 ? Streamed(store, route, bytes) : store.Put(route, bytes, last?.FindFile(route)?.Stamp, i % 2, out _));
        }));
        store.Commit(next.OrphansOf(last), next);
    }

    private static OutputStamp Streamed(IOutputStore store, RoutePath route, byte[] bytes)
    {
        using var stream = store.StageStream(route, 0);
        stream.Write(bytes);
        return stream.Keep().Stamp;
    }

    internal static Manifest ManifestOf(IEnumerable<ManifestFile> files) => new()
    {
        EngineVersion = "1", InputFingerprint = default, Pages = [], Files = [.. files],
    };

    internal void Foreign(string path, string text)
    {
        var full = Path.Combine(Output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Every file and every empty folder of the output folder.</summary>
    internal Dictionary<string, string> Snapshot()
    {
        if (!Directory.Exists(Output)) return [];
        return Directory.EnumerateFileSystemEntries(Output, "*", SearchOption.AllDirectories)
            .Where(path => File.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
            .ToDictionary(path => Path.GetRelativePath(Output, path).Replace('\\', '/'), path => File.Exists(path) ? File.ReadAllText(path) : "(empty folder)");
    }

    internal static Dictionary<string, string> Files(params (string Path, string Text)[] files) =>
        files.ToDictionary(file => file.Path, file => file.Text);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
