using System.CommandLine;
using Kyojo.Publishing;

namespace Kyojo.Commands;

/// <summary><c>clean</c>: removes what the manifest says we wrote, and nothing else.</summary>
internal static class CleanCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var command = new Command("clean", Words.Clean.In(shared.Help));
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, Clean));
        return command;
    }

    private static int Clean(SiteRun run)
    {
        if (!Directory.Exists(run.State.Folder)) return Nothing(run);
        if (!BuildLock.TryTake(run.State.Lock, $"clean {Environment.ProcessId}", out var held, out var holder))
        {
            return SiteRun.Refuse(Words.Locked.Fill(run.Language, holder));
        }

        using (held)
        {
            var store = run.Store();
            store.Recover();
            if (store.LoadManifest() is not { } last || last.Pages.Length + last.Files.Length == 0)
            {
                return Nothing(run);
            }

            var nothing = new Manifest { EngineVersion = last.EngineVersion, InputFingerprint = default, Pages = [], Files = [] };
            var removed = nothing.OrphansOf(last);
            store.Commit(removed, nothing);
            store.KeepRecords(default, []);
            Console.WriteLine(Words.Cleaned.Fill(run.Language, removed.Length));
            return CommandLine.Done;
        }
    }

    private static int Nothing(SiteRun run)
    {
        Console.WriteLine(Words.NothingToClean.Fill(run.Language));
        return CommandLine.Done;
    }
}
