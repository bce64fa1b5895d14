using System.Text;
using Kyojo.Building;
using Kyojo.Linting;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Tests.Building;

/// <summary>A site on disk that notes which files are read.</summary>
internal sealed class TempFolder : IDisposable, ISourceFolder
{
    /// <summary>When builds begin.</summary>
    public static readonly DateTimeOffset Started = new(2026, 4, 1, 3, 0, 0, TimeSpan.Zero);

    private readonly string root = Directory.CreateTempSubdirectory("kyojo-test-").FullName;
    private readonly List<string> read = [];
    private readonly DiskFolder folder;

    public TempFolder()
    {
        folder = new DiskFolder(root);
        State = new StatePaths(root, Output);
        Write("site.yml", SiteText.Settings);
        Write("content/references/books.yml", SiteText.References);
        Write("content/types/club.yml", SiteText.Type, Started.UtcDateTime.AddMinutes(-9));
    }

    public StatePaths State { get; }

    public string[] Read => [.. read];

    public string Output => Path.Combine(root, "public");

    public void Write(string path, string text, DateTime? changed = null)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        if (changed is { } time) File.SetLastWriteTimeUtc(full, time);
    }

    public BuildReport Build(params ReadOnlySpan<ILintRule> rules)
    {
        var options = SiteText.Options with { Started = Started };
        var report = new SiteBuilder(this, rules.IsEmpty ? options : options with { Rules = [.. rules] }).Build(new DiskStore(Output, State));
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return report;
    }

    /// <summary>What a clean build tells.</summary>
    public string[] CleanFindings() => Findings(SiteText.Build(folder).Report);

    /// <summary>What a build tells, with places.</summary>
    public static string[] Findings(BuildReport report) => [.. report.Diagnostics.Select(d => $"{d.Span}: {d.Code.Id} {string.Join(' ', d.Args.Select(a => a.Value.En))}")];

    public SortedDictionary<string, string> Clean() => SiteText.Build(folder).Store.Snapshot();

    public SortedDictionary<string, string> Snapshot() => new(
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(Output, path).Replace('\\', '/'), path => Encoding.Latin1.GetString(File.ReadAllBytes(path))), StringComparer.Ordinal);

    IReadOnlyList<string> ISourceFolder.List(string folder) => this.folder.List(folder);

    bool ISourceFolder.Exists(string path) => folder.Exists(path);

    SourceStamp? ISourceFolder.StampOf(string path) => folder.StampOf(path);

    byte[] ISourceFolder.Read(string path)
    {
        lock (read) read.Add(path);
        return folder.Read(path);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
