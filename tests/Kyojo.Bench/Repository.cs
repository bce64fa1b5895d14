namespace Kyojo.Bench;

/// <summary>Where the sources of the program are.</summary>
internal static class Repository
{
    /// <summary>Folder of <c>Kyojo.slnx</c>, looked for upwards from the current folder and from the program.</summary>
    public static string Root { get; } = Find(Directory.GetCurrentDirectory()) ?? Find(AppContext.BaseDirectory)
        ?? throw new InvalidOperationException("Kyojo.slnx is in no folder above this one.");

    private static string? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Kyojo.slnx"))) return at.FullName;
        }

        return null;
    }
}
