using System.Diagnostics;

namespace Kyojo.Bench;

/// <summary>
/// What of a clean build is the file system's: files of the same names and lengths, created one after the other and
/// nothing else. No build can cost less.
/// </summary>
internal static class BareFiles
{
    /// <summary>CPU seconds of this process for creating the files of a folder anew.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="copy">Folder for the new ones; not yet there.</param>
    public static double Measure(string folder, string copy)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(f => (Path.Combine(copy, Path.GetRelativePath(folder, f.FullName)), f.Length)).ToArray();
        var content = new byte[files.Max(f => f.Length)];
        using var process = Process.GetCurrentProcess();
        var begin = process.TotalProcessorTime;
        foreach (var (path, length) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(file, content.AsSpan(0, (int)length), 0);
        }

        process.Refresh();
        return (process.TotalProcessorTime - begin).TotalSeconds;
    }
}
