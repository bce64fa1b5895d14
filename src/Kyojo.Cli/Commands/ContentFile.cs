namespace Kyojo.Commands;

/// <summary>Writing into a site's sources: whole files or nothing, so that a crash never leaves half a record.</summary>
internal static class ContentFile
{
    /// <summary>Writes a file that must not be there yet.</summary>
    /// <param name="path">Full path; folders above it are made.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="IOException">There is such a file.</exception>
    public static void Create(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(bytes);
    }

    /// <summary>Gives a file other bytes; its permissions stay, and a link still leads to the file it led to.</summary>
    /// <param name="path">Full path of a file that is there.</param>
    /// <param name="bytes">Its new bytes.</param>
    public static void Replace(string path, byte[] bytes)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var fresh = $"{target}.kyojo-{Environment.ProcessId}";
        try
        {
            File.WriteAllBytes(fresh, bytes);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(fresh, File.GetUnixFileMode(target));
            File.Move(fresh, target, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }
}
