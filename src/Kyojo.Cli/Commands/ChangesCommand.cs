using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Commands;

/// <summary><c>changes</c>: what differs from another state of the site, such as before a pull request, in plain words.</summary>
internal static class ChangesCommand
{
    private const int MostPages = 20;

    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var from = new Option<string>("--from") { Description = Words.ChangesFrom.In(shared.Help), Required = true };
        var format = new Option<string>("--format") { Description = Words.ChangesFormat.In(shared.Help), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown");
        var command = new Command("changes", Words.Changes.In(shared.Help)) { from, format };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Compare(run, parsed.GetValue(from)!, parsed.GetValue(format) == "markdown")));
        return command;
    }

    private static int Compare(SiteRun run, string from, bool isMarkdown)
    {
        if (!Directory.Exists(from)) return SiteRun.Refuse(Words.NoFolder.Fill(run.Language, from));
        if (Plan(run, new DiskFolder(Path.GetFullPath(from))) is not { } before || Plan(run, run.Folder) is not { } after) return CommandLine.ContentErrors;
        var changes = SiteChanges.Of(before, after, run.Language);
        var text = new StringBuilder();
        var form = new Form(text, isMarkdown, run.Language);
        form.Records(Words.ChangesAdded, changes.Added);
        form.Records(Words.ChangesChanged, changes.Changed);
        form.Records(Words.ChangesEnded, changes.Ended);
        form.Records(Words.ChangesRemoved, changes.Removed);
        form.Pages(Words.PagesNew, changes.NewPages);
        form.Pages(Words.PagesChanged, changes.ChangedPages);
        form.Pages(Words.PagesGone, changes.GonePages);
        Console.Write(text.Length > 0 ? text.ToString() : Words.NoChanges.In(run.Language) + "\n");
        return CommandLine.Done;
    }

    private static SitePlan? Plan(SiteRun run, DiskFolder folder)
    {
        var found = new DiagnosticBag();
        var builder = new SiteBuilder(folder, run.Options);
        var plan = builder.Plan(builder.ReadSources(found), found, out var policy, out _);
        var errors = policy.Apply(found.ToSorted()).Where(d => d.Severity == Severity.Error).ToImmutableArray();
        if (errors.IsEmpty) return plan;
        // A file that cannot be read would be told as removed.
        new ConsoleReport(Console.Error, run.Language, folder).Write(errors, most: 500);
        Console.Error.WriteLine(Words.ChangesNeedCheck.Fill(run.Language, errors.Length));
        return null;
    }

    private sealed class Form(StringBuilder text, bool isMarkdown, Language language)
    {
        public void Records(Bilingual heading, ImmutableArray<RecordChange> records)
        {
            if (records.IsEmpty) return;
            Heading(heading, records.Length);
            foreach (var record in records)
            {
                var name = language == Language.English ? $"{record.Title} ({record.Kind.En}, {record.Id})" : $"{record.Title}（{record.Kind.Ja}、{record.Id}）";
                text.Append(isMarkdown ? "- **" : "  ").Append(Escaped(name)).Append(isMarkdown ? "**\n" : "\n");
                foreach (var field in record.Fields)
                {
                    text.Append(isMarkdown ? "  - " : "    ").Append(Escaped($"{field.Label.In(language)}: {Value(field.Before)} → {Value(field.After)}")).Append('\n');
                }
            }

            text.Append('\n');
        }

        public void Pages(Bilingual heading, ImmutableArray<string> pages)
        {
            if (pages.IsEmpty) return;
            Heading(heading, pages.Length);
            foreach (var page in pages.Take(MostPages)) text.Append(isMarkdown ? $"- `{page}`\n" : $"  {page}\n");
            if (pages.Length > MostPages) text.Append(isMarkdown ? "- " : "  ").Append(Words.More.Fill(language, pages.Length - MostPages)).Append('\n');
            text.Append('\n');
        }

        private void Heading(Bilingual heading, int count)
        {
            var line = heading.Fill(language, count);
            text.Append(isMarkdown ? $"### {line}\n\n" : $"{line}\n");
        }

        private string Value(string? value) => value is null ? (language == Language.English ? "(nothing)" : "（なし）") : value;

        // Text of the site must not become markup, a mention or a link of the host.
        private string Escaped(string line)
        {
            line = line.ReplaceLineEndings(" ");
            if (!isMarkdown) return line;
            var safe = new StringBuilder(line.Length);
            foreach (var c in line)
            {
                if (c is '<') safe.Append("&lt;");
                else if (c is '&') safe.Append("&amp;");
                else if (c is '@') safe.Append("@\u200B");
                else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '!') safe.Append('\\').Append(c);
                else safe.Append(c);
            }

            return safe.ToString();
        }
    }
}
