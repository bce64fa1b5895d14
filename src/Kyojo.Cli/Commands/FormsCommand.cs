using System.CommandLine;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Forms;
using Kyojo.Importing;
using Kyojo.Sources;

namespace Kyojo.Commands;

/// <summary><c>forms</c>: writes the issue forms of a site, and turns one that was sent into a change of its records.</summary>
internal static class FormsCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var write = new Option<bool>("--write") { Description = FormWords.Write.In(shared.Help) };
        var read = new Option<string?>("--read") { Description = FormWords.Read.In(shared.Help) };
        var command = new Command("forms", FormWords.Forms.In(shared.Help)) { write, read };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => (parsed.GetValue(write), parsed.GetValue(read)) switch
        {
            (true, null) => Write(run),
            (false, { } file) => Read(run, file),
            _ => SiteRun.Refuse(FormWords.One.In(run.Language)),
        }));
        return command;
    }

    private static int Write(SiteRun run)
    {
        if (run.Plan(out _) is not { } plan) return CommandLine.ContentErrors;
        var forms = IssueForms.Of(plan.Site.Catalog.Types).Select(form => (form.Path, Bytes: Encoding.UTF8.GetBytes(FormYaml.Of(form))))
            .Where(form => !run.Folder.Exists(form.Path) || !run.Folder.Read(form.Path).AsSpan().SequenceEqual(form.Bytes)).ToArray();
        FileSet.Write(run.SiteFolder, forms.Select(f => new ImportFile(f.Path, f.Bytes)));
        foreach (var (path, _) in forms) Console.WriteLine(FormWords.Wrote.Fill(run.Language, path));
        if (forms.Length == 0) Console.WriteLine(FormWords.UpToDate.In(run.Language));
        return CommandLine.Done;
    }

    private static int Read(SiteRun run, string file)
    {
        if (!File.Exists(file)) return SiteRun.Refuse(FormWords.NoFile.Fill(run.Language, file));
        if (run.Plan(out _) is not { } plan) return CommandLine.ContentErrors;
        var faults = new List<Bilingual>();
        if (Text(file, faults) is not { } text) return Refused(run, faults);
        var intake = FormIntake.Of(run.Folder, run.Options, plan.Site.Catalog, text);
        if (!intake.Errors.IsEmpty)
        {
            var after = new OverlayFolder(run.Folder);
            foreach (var (path, bytes) in intake.Files) after.Write(path, bytes);
            Console.Error.WriteLine(FormWords.NewFaults.In(run.Language));
            new ConsoleReport(Console.Error, run.Language, after).Write(intake.Errors, most: 500);
        }

        if (!intake.Faults.IsEmpty || !intake.Errors.IsEmpty) return Refused(run, intake.Faults);
        FileSet.Write(run.SiteFolder, intake.Files.Select(f => new ImportFile(f.Path, f.Bytes)));
        foreach (var done in intake.Done) Console.WriteLine(done.In(run.Language));
        return CommandLine.Done;
    }

    private static string? Text(string file, List<Bilingual> faults)
    {
        if (new FileInfo(file).Length > FormBody.Longest * 4) faults.Add(FormWords.TooLong);
        else
        {
            try
            {
                return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF');
            }
            catch (DecoderFallbackException)
            {
                faults.Add(FormWords.NotText);
            }
        }

        return null;
    }

    private static int Refused(SiteRun run, IEnumerable<Bilingual> faults)
    {
        foreach (var fault in faults) Console.Error.WriteLine(fault.In(run.Language));
        Console.Error.WriteLine(FormWords.Refused.In(run.Language));
        return CommandLine.ContentErrors;
    }
}
