using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// The step from the last site to the next: check, next manifest, journal, removals, moves, manifest, end of journal,
/// end of staging. Until the journal stands nothing is changed; from then on <see cref="Recover"/> can finish: what is
/// still in the staging folder has still to be moved, be it a file or a folder.
/// </summary>
/// <param name="outputFolder">Full path of the output folder.</param>
/// <param name="state">Where journal and manifest lie.</param>
/// <param name="staging">Where the new files wait.</param>
/// <param name="beforeStep">Called before each step with its name; for tests that stop there.</param>
internal sealed class Transaction(string outputFolder, StatePaths state, StagingFolder staging, Action<string>? beforeStep)
{
    /// <summary>Goes on where a killed build stopped, or drops what it had not begun to publish.</summary>
    internal void Recover()
    {
        if (File.Exists(outputFolder)) throw DiskFaults.IsFile(outputFolder);
        if (Journal.Load(state.Journal) is { } journal)
        {
            // Moves come after all removals, so one file moved means that no removal is left to do. Doing them again could
            // hit a file already moved there on a disk that ignores the case of names.
            var moved = journal.Moves.Any(move => !File.Exists(Path.Join(staging.Path, move.Staged)));
            Publish(moved ? journal with { Removals = [] } : journal, Check(journal));
            return;
        }

        Delete(state.Journal);
        Drop();
    }

    /// <summary>Publishes the staged files.</summary>
    /// <param name="removals">Files to remove unless they are written anew.</param>
    /// <param name="next">The next manifest.</param>
    internal void Commit(IReadOnlyCollection<RoutePath> removals, Manifest next)
    {
        var moves = staging.All();
        var journal = new Journal([.. removals.Where(route => !staging.Has(route))], [.. moves]);
        var folders = Check(journal);
        Directory.CreateDirectory(state.Folder);
        Step("next manifest");
        using (var file = File.Create(state.NextManifest, bufferSize: 1)) next.Write(file);
        Step("journal");
        journal.Save(state.Journal);
        Publish(journal, folders);
    }

    /// <summary>Drops what was staged, unless a commit has begun to publish it.</summary>
    internal void Abort()
    {
        if (!File.Exists(state.Journal)) Drop();
    }

    private void Drop()
    {
        staging.Clear();
        Delete(state.NextManifest);
        Delete(Journal.DraftOf(state.Journal));
    }

    private OutputFolders Check(Journal journal)
    {
        var folders = new OutputFolders(outputFolder, journal.Removals);
        foreach (var route in journal.Removals) folders.HasFile(route);
        foreach (var (_, target) in journal.Moves) folders.CheckTarget(target);
        return folders;
    }

    private void Publish(Journal journal, OutputFolders folders)
    {
        foreach (var route in journal.Removals)
        {
            Step("remove");
            if (folders.HasFile(route)) File.Delete(folders.PathOf(route));
        }

        Step("prune");
        folders.Prune();
        Move(journal, folders);
        Step("manifest");
        if (File.Exists(state.NextManifest)) File.Move(state.NextManifest, state.Manifest, overwrite: true);
        Step("end of journal");
        File.Delete(state.Journal);
        Step("end of staging");
        staging.Clear();
    }

    private void Move(Journal journal, OutputFolders folders)
    {
        string? carried = null;
        foreach (var (staged, target) in journal.Moves)
        {
            if (carried is not null && staged.StartsWith(carried, StringComparison.Ordinal)) continue;
            var from = Path.Join(staging.Path, staged);
            if (!File.Exists(from)) continue;
            carried = MoveFolder(staged, folders);
            if (carried is not null) continue;
            folders.MakeFor(target);
            Step("move");
            File.Move(from, folders.PathOf(target), overwrite: true);
        }
    }

    /// <summary>Moves the topmost folder of a staged file that the output lacks; all it holds is moved with it.</summary>
    /// <returns>What the staged paths of the moved files begin with; null when there was no such folder.</returns>
    private string? MoveFolder(string staged, OutputFolders folders)
    {
        if (!staged.StartsWith(StagingFolder.Tree, StringComparison.Ordinal)) return null;
        for (var slash = staged.IndexOf('/', StagingFolder.Tree.Length); slash > 0; slash = staged.IndexOf('/', slash + 1))
        {
            var folder = staged[StagingFolder.Tree.Length..slash];
            if (folders.HasFolder(folder)) continue;
            Step("move folder");
            if (folders.TryMove(Path.Join(staging.Path, staged[..slash]), folder)) return staged[..(slash + 1)];
        }

        return null;
    }

    private void Step(string name) => beforeStep?.Invoke(name);

    private static void Delete(string path)
    {
        if (File.Exists(path)) File.Delete(path);
    }
}
