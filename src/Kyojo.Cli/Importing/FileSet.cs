namespace Kyojo.Importing;

/// <summary>Writes several files or none: all are written under other names first and moved when each is whole.</summary>
internal sealed class FileSet
{
    private readonly List<(string Fresh, string Target)> files = [];
    private readonly Dictionary<string, string?> newFolders = new(StringComparer.Ordinal);

    /// <summary>Writes the files as they come.</summary>
    /// <param name="folder">Site folder.</param>
    /// <param name="files">Files with their paths below it.</param>
    /// <returns>Number of files.</returns>
    /// <exception cref="IOException">A file cannot be written; then none is.</exception>
    public static int Write(string folder, IEnumerable<ImportFile> files)
    {
        var set = new FileSet();
        try
        {
            var count = 0;
            foreach (var file in files)
            {
                using var stream = new FileStream(set.NameFor(Path.Combine(folder, file.Path)), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
                file.Write(stream);
                count++;
            }

            set.Move();
            return count;
        }
        finally
        {
            set.Clear();
        }
    }

    // A folder that is not there yet is filled under another name and moved as a whole.
    private string NameFor(string full)
    {
        var folder = Path.GetDirectoryName(full)!;
        if (!newFolders.TryGetValue(folder, out var fresh))
        {
            newFolders[folder] = fresh = Directory.Exists(folder) ? null : Hidden(folder);
            if (fresh is not null) Directory.CreateDirectory(fresh);
        }

        return fresh is not null ? Path.Combine(fresh, Path.GetFileName(full)) : Beside(full);
    }

    private string Beside(string full)
    {
        var target = File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
        var fresh = Hidden(target);
        files.Add((fresh, target));
        if (File.Exists(target) && !OperatingSystem.IsWindows())
        {
            // The new file has the rights of the old one.
            File.WriteAllBytes(fresh, []);
            File.SetUnixFileMode(fresh, File.GetUnixFileMode(target));
        }

        return fresh;
    }

    private void Move()
    {
        foreach (var (target, fresh) in newFolders)
        {
            if (fresh is null) continue;
            if (!Directory.Exists(target)) Directory.Move(fresh, target);
            else foreach (var file in Directory.GetFiles(fresh)) File.Move(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }

        foreach (var (fresh, target) in files) File.Move(fresh, target, overwrite: true);
        files.Clear();
    }

    private void Clear()
    {
        foreach (var (fresh, _) in files) File.Delete(fresh);
        foreach (var fresh in newFolders.Values)
        {
            if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        }
    }

    // A name with a dot in front is no source for a build that runs meanwhile.
    private static string Hidden(string target) => Path.Combine(Path.GetDirectoryName(target)!, $".kyojo-{Environment.ProcessId}-{Path.GetFileName(target)}");
}
