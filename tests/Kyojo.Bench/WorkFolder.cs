namespace Kyojo.Bench;

/// <summary>
/// A new folder for one benchmark, on a real disk. Nothing in it is deleted between runs: ext4 creates files several
/// times slower right after a large tree was removed.
/// </summary>
internal static class WorkFolder
{
    private static readonly string[] InMemory = ["tmpfs", "ramfs"];

    /// <summary>A new folder in the system's temporary folder; below the repository when that one lives in memory.</summary>
    public static string Default()
    {
        var name = $"kyojo-bench-{Environment.ProcessId}";
        var temp = Path.Combine(Path.GetTempPath(), name);
        return IsInMemory(Path.GetTempPath()) ? Path.Combine(Repository.Root, "artifacts", name) : temp;
    }

    /// <summary>True when files in a folder never reach a disk, so that creating them costs too little.</summary>
    public static bool IsInMemory(string folder)
    {
        var drive = DriveInfo.GetDrives().Where(d => d.IsReady && folder.StartsWith(d.Name, StringComparison.Ordinal)).MaxBy(d => d.Name.Length);
        return drive is not null && InMemory.Contains(drive.DriveFormat);
    }
}
