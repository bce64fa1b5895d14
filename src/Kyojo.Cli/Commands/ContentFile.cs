namespace Kyojo.Commands;

/// <summary>Writing into a site's sources: whole files or nothing, so that a crash never leaves half a record.</summary>
internal static class ContentFile
{
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
