using Kyojo.Diagnostics;
using Kyojo.Publishing;

namespace Kyojo.Building;

/// <summary>The short way for a build whose sources have not changed: look that every file is still as it was written.</summary>
internal static class Unchanged
{
    /// <summary>The report of such a build; null when a file is missing or was changed, so that the long way is needed.</summary>
    public static BuildReport? Confirm(IOutputStore store, Manifest last, int workers)
    {
        var intact = 1;
        Workers.Run(workers, last.Pages.Length + last.Files.Length, (i, worker) =>
        {
            if (Volatile.Read(ref intact) == 0) return;
            var (route, stamp) = i < last.Pages.Length ? (last.Pages[i].Route, last.Pages[i].Stamp) : (last.Files[i - last.Pages.Length].Route, last.Files[i - last.Pages.Length].Stamp);
            if (!store.Matches(route, stamp, out _)) Volatile.Write(ref intact, 0);
        });
        if (intact == 0) return null;
        return new BuildReport
        {
            Diagnostics = [.. last.Notes.Select(n => n.ToDiagnostic()).OfType<Diagnostic>()],
            Pages = last.Pages.Length,
            Bytes = last.Pages.Sum(p => p.Stamp.Length) + last.Files.Sum(f => f.Stamp.Length),
            Published = true,
        };
    }
}
