using Kyojo.Sources;

namespace Kyojo.Tests;

/// <summary>Sites of the repository in memory.</summary>
internal static class InventedSites
{
    /// <summary>The files of a site; an invented one has the types of the demonstration.</summary>
    /// <param name="site">Its folder in the repository; empty = the demonstration.</param>
    public static MemoryFolder Folder(string site)
    {
        var folder = new MemoryFolder();
        foreach (var part in new[] { "content/types", site + "/content", site + "/site.yml" })
        {
            var full = Path.Combine(Repository.Root, part.TrimStart('/'));
            foreach (var path in Directory.Exists(full) ? Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories) : [full])
            {
                folder.Write(Path.GetRelativePath(Path.Combine(Repository.Root, part.StartsWith("content", StringComparison.Ordinal) ? "" : site), path).Replace('\\', '/'), File.ReadAllBytes(path));
            }
        }

        return folder;
    }
}
