using System.Runtime.CompilerServices;

namespace Kyojo.Cli.Tests;

/// <summary>The repository the tests were built from: its demonstration site is test data too.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
