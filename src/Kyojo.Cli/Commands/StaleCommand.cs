using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Outputs.OpenData;
using Kyojo.Pages;
using Kyojo.Stewardship;

namespace Kyojo.Commands;

/// <summary><c>stale</c>: which entries have to be confirmed, for people, for a mail merge, for programs; writes nothing of the site.</summary>
internal static class StaleCommand
{
    private sealed record Choice(string? Area, string? Owner, int Due, string Format, string Encoding, string? Out, int? Max, bool Leaflets);

    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var area = new Option<string?>("--area") { Description = StaleWords.Area.In(shared.Help) };
        var owner = new Option<string?>("--owner") { Description = StaleWords.Owner.In(shared.Help) };
        var due = new Option<int>("--due") { Description = StaleWords.Due.In(shared.Help), DefaultValueFactory = _ => 90 };
        var format = new Option<string>("--format") { Description = StaleWords.Format.In(shared.Help), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "csv", "json");
        var encoding = new Option<string>("--encoding") { Description = StaleWords.Encoding.In(shared.Help), DefaultValueFactory = _ => "utf8-bom" };
        encoding.AcceptOnlyFromAmong("utf8-bom", "cp932");
        var file = new Option<string?>("--out") { Description = StaleWords.Out.In(shared.Help) };
        var max = new Option<int?>("--max") { Description = StaleWords.Max.In(shared.Help) };
        var leaflets = new Option<bool>("--leaflets") { Description = StaleWords.Leaflets.In(shared.Help) };
        var command = new Command("stale", StaleWords.Stale.In(shared.Help)) { area, owner, due, format, encoding, file, max, leaflets };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => List(run, new Choice(
            parsed.GetValue(area), parsed.GetValue(owner), parsed.GetValue(due), parsed.GetValue(format)!, parsed.GetValue(encoding)!, parsed.GetValue(file), parsed.GetValue(max), parsed.GetValue(leaflets)))));
        return command;
    }

    private static int List(SiteRun run, Choice choice)
    {
        if (choice.Due < 0) return SiteRun.Refuse(StaleWords.BadDays.Fill(run.Language, choice.Due));
        if (choice.Area is { } area && !ReferenceTables.PrefectureByCode.ContainsKey(area) && !ReferenceTables.Municipalities.ContainsKey(area)) return SiteRun.Refuse(StaleWords.BadArea.Fill(run.Language, area));
        if (choice.Out is { } name && IsInside(name, run.OutputFolder)) return SiteRun.Refuse(StaleWords.OutInside.Fill(run.Language, name));
        if (run.Plan(out _) is not { } plan) return CommandLine.ContentErrors;

        var review = choice.Leaflets ? LeafletReview.Of(plan.Site, choice.Area) : null;
        ImmutableArray<CheckTask> tasks = review is not null ? [.. review.Tasks.Where(t => IsOf(t.Entry, choice.Owner, plan.Site.Settings))]
            : [.. CheckList.Of(plan.Site.Catalog, choice.Due).Where(t => IsMeant(t.Entry, choice, plan.Site.Settings))];
        Write(run, choice, plan.Site, tasks, review);
        return tasks.Length > choice.Max ? CommandLine.ContentErrors : CommandLine.Done;
    }

    private static bool IsMeant(Community entry, Choice choice, SiteSettings settings) =>
        (choice.Area is not { } area || entry.Places.Any(p => p.PrefectureCode == area || p.MunicipalityCode == area)) && IsOf(entry, choice.Owner, settings);

    private static bool IsOf(Community entry, string? owner, SiteSettings settings) => owner is null || Departments.Of(entry, settings) == owner;

    private static void Write(SiteRun run, Choice choice, SiteContext site, ImmutableArray<CheckTask> tasks, LeafletReview? review)
    {
        var list = new StaleList(site, tasks, run.Language, review);
        var text = choice.Format switch
        {
            "csv" => StaleCsv.Of(tasks, site),
            "json" => list.ForPrograms(),
            var form => list.Text(form == "markdown"),
        };
        if (choice.Out is null)
        {
            Console.Write(text);
            if (choice.Format == "csv") Console.Error.Write(list.Sheets(isMarkdown: false) + list.End());
            return;
        }

        var bytes = choice.Format == "csv" ? Table(run, text, choice.Encoding) : new UTF8Encoding(false).GetBytes(text);
        File.WriteAllBytes(Path.GetFullPath(choice.Out), bytes);
        Console.WriteLine(StaleWords.Written.Fill(run.Language, choice.Out, tasks.Length));
        Console.Write((choice.Format == "csv" ? list.Sheets(isMarkdown: false) : "") + list.End());
    }

    // Excel takes a table in UTF-8 by its mark; one in CP932 has no mark and loses what that has not.
    private static byte[] Table(SiteRun run, string text, string encoding)
    {
        if (encoding != "cp932") return [.. CsvRow.Bom, .. Encoding.UTF8.GetBytes(text)];
        var bytes = new List<byte>();
        foreach (var line in text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var replaced = new List<(string From, string To)>();
            var written = Cp932Text.Replace(line, replaced) + "\r\n";
            var row = new byte[written.Length * 2];
            Cp932Text.TryEncode(written, row, out var count);
            bytes.AddRange(row.AsSpan(0, count));
            if (replaced.Count > 0) Console.Error.WriteLine(StaleWords.NotInCp932.Fill(run.Language, line.Split(',')[0], string.Join('、', replaced.Distinct().Select(r => $"{r.From} → {r.To}"))));
        }

        return [.. bytes];
    }

    private static bool IsInside(string file, string folder) =>
        Path.GetFullPath(file).StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
