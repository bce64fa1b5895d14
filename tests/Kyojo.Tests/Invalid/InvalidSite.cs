using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Tests.Invalid;

/// <summary>
/// A small broken site: a folder <c>KYONNNN</c> or <c>KYONNNN-what</c> with the files that differ from those of
/// <c>base</c>, and <c>expected.txt</c>, one line for each finding. <c>without.txt</c> names files of the base that are missing.
/// </summary>
internal static class InvalidSite
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Kyojo.Tests", "Invalid");

    /// <summary>Names of all broken sites.</summary>
    public static string[] Names { get; } = [.. Directory.GetDirectories(Folder, "KYO*").Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    /// <summary>The code a folder is about.</summary>
    public static string CodeOf(string name) => name[..7];

    /// <summary>The site: the base with the files of a broken one; <c>base</c> alone for an empty name.</summary>
    public static MemoryFolder Read(string name)
    {
        var site = new MemoryFolder();
        Copy(Path.Combine(Folder, "base"), site);
        if (name.Length == 0) return site;
        Copy(Path.Combine(Folder, name), site);
        foreach (var path in Lines(name, "without.txt")) site.Delete(path);
        site.Delete("expected.txt");
        site.Delete("without.txt");
        return site;
    }

    /// <summary>Lines that must be found, exactly and in this order.</summary>
    public static string[] Expected(string name) => Lines(name, "expected.txt");

    /// <summary>What is found: <c>KYO2001 error content/communities/one.yml:4:1</c>.</summary>
    public static string[] Found(BuildReport report) => [.. report.Diagnostics.Select(d => $"{d.Code.Id} {Word(d.Severity)} {d.Span}")];

    /// <summary>Builds as on 1 April 2026.</summary>
    public static (BuildReport Report, MemoryStore Store) Build(ISourceFolder site) => SiteText.Build(site);

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    private static string[] Lines(string name, string file)
    {
        var path = Path.Combine(Folder, name, file);
        return File.Exists(path) ? [.. File.ReadAllLines(path).Where(l => l.Length > 0)] : [];
    }

    private static void Copy(string from, MemoryFolder to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories)) to.Write(Path.GetRelativePath(from, file).Replace('\\', '/'), File.ReadAllBytes(file));
    }
}
