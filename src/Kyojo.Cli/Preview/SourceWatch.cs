using System.Collections.Immutable;
using System.Diagnostics;
using System.IO.Enumeration;

namespace Kyojo.Preview;

/// <summary>
/// Waits for changes of the sources: settings, <c>content/</c> and <c>themes/</c>; files and folders whose name starts with a
/// dot are left out, as the build does. The system tells of changes; now and then one is looked for all the same, since some
/// disks (shares, mounted folders) tell of none, and often where the system cannot watch at all.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80), LongestUnrest = TimeSpan.FromSeconds(1);
    private static readonly string[] Folders = ["content", "themes"];

    private readonly string root;
    private readonly string config;
    private readonly bool mayListen;
    private readonly AutoResetEvent touched = new(initialState: false);
    private readonly List<FileSystemWatcher> watchers = [];
    private ImmutableArray<(string Path, long Length, DateTimeOffset Time)> seen;
    private TimeSpan costOfLook;
    private volatile bool isDeaf;

    /// <summary>Watches from now on.</summary>
    /// <param name="root">Full path of the site folder.</param>
    /// <param name="config">Name of the settings file.</param>
    /// <param name="mayListen">False = only look, as where the system cannot watch.</param>
    public SourceWatch(string root, string config, bool mayListen = true)
    {
        (this.root, this.config, this.mayListen) = (root, config, mayListen);
        Listen();
        seen = Look();
    }

    // Looking may take a hundredth of the time where the system watches, a twentieth where it does not.
    private TimeSpan UntilLook => isDeaf ? Longer(TimeSpan.FromMilliseconds(250), costOfLook * 20) : Longer(TimeSpan.FromSeconds(2), costOfLook * 100);

    /// <summary>Waits for a change and then until files have been quiet for 80 ms (at most a second).</summary>
    /// <returns>False when the end was asked for.</returns>
    public bool Wait(CancellationToken stop)
    {
        WaitHandle[] either = [stop.WaitHandle, touched];
        while (true)
        {
            var which = WaitHandle.WaitAny(either, UntilLook);
            if (which == 0) return false;
            var isTold = which == 1;
            if (isTold) Settle(either);
            var now = Look();
            var isChanged = !now.SequenceEqual(seen);
            seen = now;
            // Nobody told of it: those who should have are made anew.
            if (isDeaf || (isChanged && !isTold)) Listen();
            if (isTold || isChanged) return !stop.IsCancellationRequested;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        touched.Dispose();
    }

    private static void Settle(WaitHandle[] either)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < LongestUnrest && WaitHandle.WaitAny(either, Quiet) == 1)
        {
        }
    }

    private void Listen()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        watchers.Clear();
        isDeaf = !mayListen;
        if (isDeaf) return;
        try
        {
            Add(new FileSystemWatcher(root, config));
            foreach (var folder in Folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists)) Add(new FileSystemWatcher(folder) { IncludeSubdirectories = true });
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            isDeaf = true;
        }
    }

    private void Add(FileSystemWatcher watcher)
    {
        watchers.Add(watcher);
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Changed += Told;
        watcher.Created += Told;
        watcher.Deleted += Told;
        watcher.Renamed += Told;
        // Too many changes at once, too many folders for the system, or the folder is gone.
        watcher.Error += (_, _) =>
        {
            isDeaf = true;
            Touch();
        };
        watcher.EnableRaisingEvents = true;
    }

    private void Told(object sender, FileSystemEventArgs change)
    {
        // A change of a folder itself is a file added or gone, which is told too.
        var isHidden = (change.Name ?? "").Split('/', '\\').Any(name => name.StartsWith('.'));
        if (!isHidden && !(change.ChangeType == WatcherChangeTypes.Changed && Directory.Exists(change.FullPath))) Touch();
    }

    private void Touch()
    {
        try
        {
            touched.Set();
        }
        catch (ObjectDisposedException)
        {
            // Told while the end is being made.
        }
    }

    private ImmutableArray<(string Path, long Length, DateTimeOffset Time)> Look()
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var settings = new FileInfo(Path.Combine(root, config));
            var files = Folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists).SelectMany(Below).OrderBy(f => f.Path, StringComparer.Ordinal);
            return [settings.Exists ? (config, settings.Length, settings.LastWriteTimeUtc) : (config, -1, default), .. files];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A folder went while it was read: what is seen next will be another thing.
            return [];
        }
        finally
        {
            costOfLook = Stopwatch.GetElapsedTime(start);
        }
    }

    private static FileSystemEnumerable<(string Path, long Length, DateTimeOffset Time)> Below(string folder) =>
        new(folder, (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc), new EnumerationOptions { RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName[0] != '.',
            ShouldRecursePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.',
        };

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
