using System.Collections.Immutable;
using System.CommandLine;
using Kyojo.Diagnostics;
using Kyojo.Importing;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Records;
using Kyojo.Importing.Reporting;

namespace Kyojo.Commands;

/// <summary><c>import</c>: a list from Excel or CSV into records. Tells all it found at once; writes only with <c>--write</c>.</summary>
internal sealed class ImportCommand
{
    private readonly Argument<string> file;
    private readonly Option<string?> map, name, take, field, row, encoding, sheet, status, annotated;
    private readonly Option<string> format;
    private readonly Option<bool> check, write, partial, suggest, accept, reportFile;
    private readonly Option<string[]> set;

    private ImportCommand(Language help)
    {
        file = new Argument<string>("file") { Description = ImportWords.File.In(help) };
        map = new("--map") { Description = ImportWords.Map.In(help) };
        name = new("--name") { Description = ImportWords.Name.In(help) };
        check = new("--check") { Description = ImportWords.Check.In(help) };
        write = new("--write") { Description = ImportWords.Write.In(help) };
        partial = new("--partial") { Description = ImportWords.Partial.In(help) };
        suggest = new("--suggest") { Description = ImportWords.Suggest.In(help) };
        accept = new("--accept-matches") { Description = ImportWords.AcceptMatches.In(help) };
        take = new("--take") { Description = ImportWords.Take.In(help) };
        take.AcceptOnlyFromAmong("source", "ours");
        field = new("--field") { Description = ImportWords.Field.In(help) };
        row = new("--row") { Description = ImportWords.Row.In(help) };
        encoding = new("--encoding") { Description = ImportWords.Encoding.In(help) };
        sheet = new("--sheet") { Description = ImportWords.Sheet.In(help) };
        status = new("--status") { Description = ImportWords.Status.In(help) };
        status.AcceptOnlyFromAmong("draft", "published");
        set = new("--set") { Description = ImportWords.Set.In(help), AllowMultipleArgumentsPerToken = false };
        format = new("--format") { Description = ImportWords.Format.In(help), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json", "github");
        annotated = new("--annotated") { Description = ImportWords.Annotated.In(help) };
        reportFile = new("--report-file") { Description = ImportWords.ReportFile.In(help) };
    }

    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var import = new ImportCommand(shared.Help);
        var command = new Command("import", ImportWords.Import.In(shared.Help))
        {
            import.file, import.map, import.name, import.check, import.write, import.partial, import.suggest, import.accept, import.take, import.field, import.row,
            import.encoding, import.sheet, import.status, import.set, import.format, import.annotated, import.reportFile,
        };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => import.Import(run, parsed)));
        return command;
    }

    private int Import(SiteRun run, ParseResult parsed)
    {
        if (parsed.GetValue(check) && parsed.GetValue(write)) return SiteRun.Refuse(ImportWords.CheckOrWrite.Fill(run.Language));
        var path = Path.GetFullPath(parsed.GetValue(file)!);
        if (!File.Exists(path)) return SiteRun.Refuse(ImportWords.NoFile.Fill(run.Language, parsed.GetValue(file)!));
        var found = new DiagnosticBag();
        if (ImportSite.Load(run.Folder, run.Options, found, out var policy) is not { } site)
        {
            new ConsoleReport(Console.Error, run.Language, run.Folder).Write(policy.Apply(found.ToSorted()), most: 500);
            return CommandLine.ContentErrors;
        }

        if (Options(run, parsed, site, out var refusal) is not { } options) return SiteRun.Refuse(refusal!);
        // What the file was read from is let go before the records take their room; a copy reads it once more.
        var result = new Importer(site, options, policy).Run(Path.GetFileName(path), Bytes(path), child => Child(path, child));
        if (path.StartsWith(run.SiteFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) result = result with { Diagnostics = [.. result.Diagnostics, .. policy.Apply([Inside(result.Name)])] };
        if (parsed.GetValue(suggest)) return Suggest(run, result, site);
        var writes = parsed.GetValue(write) && (!result.HasErrors || options.Partial);
        int? written = writes ? FileSet.Write(run.SiteFolder, result.Files) : null;
        if (parsed.GetValue(annotated) is { } copy)
        {
            if (Path.GetFullPath(copy) == path) return SiteRun.Refuse(ImportWords.InputIsOutput.Fill(run.Language));
            Importing.Annotating.AnnotatedCopy.Write(Path.GetFullPath(copy), result, Bytes(path), run.Language);
        }

        Tell(run, parsed, result, path, written);
        return result.HasErrors ? CommandLine.ContentErrors : CommandLine.Done;
    }

    // A file beyond the limit is not read: its length is enough to say so.
    private static byte[] Bytes(string path) => new FileInfo(path).Length > ReadingLimits.FileBytes ? new byte[ReadingLimits.FileBytes + 1] : File.ReadAllBytes(path);

    private static byte[]? Child(string input, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(input)!, Path.GetFileName(name));
        return File.Exists(path) ? Bytes(path) : null;
    }

    private static Diagnostic Inside(string name) => new() { Code = Codes.ImportInsideSite, Span = SourceSpan.WholeFile(name), Severity = Codes.ImportInsideSite.Severity };

    private ImportOptions? Options(SiteRun run, ParseResult parsed, ImportSite site, out string? refusal)
    {
        var values = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var text in parsed.GetValue(set) ?? [])
        {
            var sign = text.IndexOf('=', StringComparison.Ordinal);
            refusal = sign <= 0 ? ImportWords.BadSet.Fill(run.Language, text) : FieldRoute.Parse(text[..sign], site.Types) is null ? ImportWords.NoField.Fill(run.Language, text[..sign]) : null;
            if (refusal is not null) return null;
            values.Add((text[..sign], text[(sign + 1)..]));
        }

        refusal = null;
        return new ImportOptions
        {
            AsOf = run.Options.AsOf ?? site.Settings.AsOf ?? run.Options.Today,
            Map = parsed.GetValue(map), Name = parsed.GetValue(name), Encoding = parsed.GetValue(encoding), Sheet = parsed.GetValue(sheet), Status = parsed.GetValue(status), Set = values.DrainToImmutable(),
            AcceptMatches = parsed.GetValue(accept), Partial = parsed.GetValue(partial), Writes = parsed.GetValue(write), Take = parsed.GetValue(take), TakeField = parsed.GetValue(field), TakeRow = parsed.GetValue(row),
        };
    }

    private static int Suggest(SiteRun run, ImportResult result, ImportSite site)
    {
        if (result.Table is { } table)
        {
            Console.Write(MappingDraft.Of(result.Name, table, result.Columns, site.Types));
            return CommandLine.Done;
        }

        Console.Error.Write(ReportWriter.Text(new ImportReport(result, run.Language, written: null).Sections()));
        return CommandLine.ContentErrors;
    }

    private void Tell(SiteRun run, ParseResult parsed, ImportResult result, string path, int? written)
    {
        var language = run.Language == Language.Both ? Language.Japanese : run.Language;
        var sections = new ImportReport(result, language, written).Sections();
        switch (parsed.GetValue(format))
        {
            case "markdown":
                Console.Write(ReportWriter.Markdown(sections));
                break;
            case "json":
                Console.Write(ReportWriter.Json(result, language));
                break;
            case "github":
                var places = new CellPlaces(result);
                MachineReport.GitHub(Console.Out, [.. result.Diagnostics.Select(d => d.At(places.Machine(d.Span)))], run.Language);
                break;
            default:
                Console.Write(ReportWriter.Text(sections));
                break;
        }

        if (parsed.GetValue(reportFile)) File.WriteAllText(Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + ".report.md"), ReportWriter.Markdown(sections));
        if (parsed.GetValue(annotated) is { } copy) Console.Error.WriteLine(ImportWords.AnnotatedIs.Fill(run.Language, copy));
    }
}
