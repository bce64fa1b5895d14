using System.CommandLine;
using System.Text;
using Kyojo.Building;
using Kyojo.Text;

namespace Kyojo.Commands;

/// <summary><c>fix</c>: shows as a diff what can be repaired without a guess; <c>--write</c> writes it.</summary>
internal static class FixCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var write = new Option<bool>("--write") { Description = Words.FixWrite.In(shared.Help) };
        var command = new Command("fix", Words.Fix.In(shared.Help)) { write };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Fix(run, parsed.GetValue(write))));
        return command;
    }

    private static int Fix(SiteRun run, bool write)
    {
        var report = SiteFixer.Run(run.Folder, run.Options);
        foreach (var (path, before, after) in report.Files) Console.Write(UnifiedDiff.Of(path, Text(before), Text(after)));
        foreach (var skipped in report.Skipped) Console.Error.WriteLine(Words.FixSkipped.Fill(run.Language, skipped.Span, skipped.Code.Id));
        if (report.Files.IsEmpty)
        {
            Console.WriteLine(Words.NothingToFix.Fill(run.Language));
            return CommandLine.Done;
        }

        if (write)
        {
            foreach (var (path, _, after) in report.Files) ContentFile.Replace(Path.Combine(run.SiteFolder, path), after);
        }

        var codes = string.Join(", ", report.Done.GroupBy(d => d.Code.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} × {g.Count()}"));
        Console.WriteLine((write ? Words.Fixed : Words.FixOffered).Fill(run.Language, report.Files.Length, report.Done.Length, codes));
        return CommandLine.Done;
    }

    private static string Text(byte[] bytes) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(bytes).TrimStart('\uFEFF');
}
