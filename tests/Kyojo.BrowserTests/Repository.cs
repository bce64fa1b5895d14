using System.Runtime.CompilerServices;

namespace Kyojo.BrowserTests;

/// <summary>The repository the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    /// <summary>Full path of a file or folder of this project.</summary>
    public static string Project(string path) => Path.Combine(Here(), path);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
