using System.CommandLine;
using Kyojo.Diagnostics;
using Kyojo.Linting;

namespace Kyojo.Commands;

/// <summary><c>duplicates</c>: lists entries that may be one group, with what they have in common; writes nothing.</summary>
internal static class DuplicatesCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var command = new Command("duplicates", Words.Duplicates.In(shared.Help));
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, List));
        return command;
    }

    private static int List(SiteRun run)
    {
        if (run.Plan(out var policy) is not { } plan) return CommandLine.ContentErrors;

        var pairs = Duplicates.In(plan.Site.Catalog.Entries).Select(pair => (Pair: pair, Weight: policy.WeightOf(pair.Code, pair.Severity))).Where(p => p.Weight != Severity.Off).ToArray();
        foreach (var (pair, weight) in pairs)
        {
            Console.WriteLine($"{pair.Code.Id} {Words.Of(weight).In(run.Language)}: {string.Join(" / ", pair.Why.Lines(run.Language))}");
            Row(pair.First);
            Row(pair.Second);
            Console.WriteLine();
        }

        Console.WriteLine(pairs.Length == 0 ? Words.NoDuplicates.Fill(run.Language) : Words.DuplicatesFound.Fill(run.Language, pairs.Length));
        return pairs.Any(p => p.Weight == Severity.Error) ? CommandLine.ContentErrors : CommandLine.Done;
    }

    private static void Row(DuplicateEntry entry) => Console.WriteLine($"  {entry.Name}（{entry.Id}） {entry.Span}");
}
