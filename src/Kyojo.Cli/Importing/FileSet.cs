namespace Kyojo.Importing;

/// <summary>Writes several files or none: all are written under other names first and moved when each is whole.</summary>
internal static class FileSet
{
    /// <param name="folder">Site folder.</param>
    /// <param name="files">Paths below it with their bytes.</param>
    /// <exception cref="IOException">A file cannot be written; then none is.</exception>
    public static void Write(string folder, IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var fresh = new List<(string Fresh, string Target)>();
        try
        {
            foreach (var (path, bytes) in files)
            {
                var full = Path.Combine(folder, path);
                var target = File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                // A name with a dot in front is no source for a build that runs meanwhile.
                var name = Path.Combine(Path.GetDirectoryName(target)!, $".kyojo-{Environment.ProcessId}-{Path.GetFileName(target)}");
                fresh.Add((name, target));
                File.WriteAllBytes(name, bytes);
                if (File.Exists(target) && !OperatingSystem.IsWindows()) File.SetUnixFileMode(name, File.GetUnixFileMode(target));
            }

            foreach (var (name, target) in fresh) File.Move(name, target, overwrite: true);
        }
        finally
        {
            foreach (var (name, _) in fresh) File.Delete(name);
        }
    }
}
