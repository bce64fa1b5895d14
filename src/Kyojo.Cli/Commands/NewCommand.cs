using System.CommandLine;
using System.Text;
using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Drafts;
using Kyojo.Sources;

namespace Kyojo.Commands;

/// <summary><c>new</c>: writes the draft of a record that passes the check, from options or from answers in a terminal.</summary>
internal static class NewCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var command = new Command("new", Words.New.In(shared.Help));
        foreach (var draft in (IDraft[])[new CommunityDraft(), new CaseDraft(), new ReportDraft()])
        {
            var options = draft.Options.Select(q => new Option<string?>($"--{q.Name}") { Description = q.Label.In(shared.Help) }).ToList();
            var kind = new Command(draft.Name, draft.Description.In(shared.Help));
            var fields = new Option<string[]>("--field") { Description = Words.NewField.In(shared.Help) };
            foreach (var option in options) kind.Add(option);
            if (draft is CommunityDraft) kind.Add(fields);
            kind.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => New(run, draft, Given(options.Select(o => (o.Name[2..], parsed.GetValue(o))), draft is CommunityDraft ? parsed.GetValue(fields) : null))));
            command.Add(kind);
        }

        return command;
    }

    private static int New(SiteRun run, IDraft draft, Dictionary<string, string?> given)
    {
        if (run.Plan(out _) is not { } plan) return CommandLine.ContentErrors;

        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var interview = Console.IsInputRedirected ? null : new Interview(Console.In, Console.Out, run.Language);
        // The second half is asked once the type is known.
        foreach (var question in draft.Questions(plan.Site).Concat(Later(() => draft.Further(plan.Site, answers))))
        {
            var written = given.GetValueOrDefault(question.Name);
            var answer = written is not null ? Interview.Accept(question, written) : interview?.Ask(question) ?? question.Default;
            if (answer is null) return SiteRun.Refuse(Missing(question, written, run.Language));
            answers.Add(question.Name, answer);
        }

        if (given.Keys.FirstOrDefault(name => name.StartsWith(Question.OfField, StringComparison.Ordinal) && !answers.ContainsKey(name)) is { } stranger) return SiteRun.Refuse(Words.NoSuchWord.Fill(run.Language, "--" + stranger));
        var path = draft.PathOf(answers["id"]);
        if (!ScalarBinder.IsId(answers["id"])) return SiteRun.Refuse(Words.BadId.Fill(run.Language, answers["id"]));
        if (run.Folder.Exists(path)) return SiteRun.Refuse(Words.FileThere.Fill(run.Language, path));
        var bytes = Encoding.UTF8.GetBytes(draft.Text(plan.Site, answers, run.Options.AsOf ?? run.Options.Today));
        var site = new OverlayFolder(run.Folder);
        site.Write(path, bytes);
        var faults = SiteTrial.NewErrors(run.Folder, site, run.Options);
        if (!faults.IsEmpty)
        {
            new ConsoleReport(Console.Error, run.Language, site).Write(faults, most: 500);
            return CommandLine.ContentErrors;
        }

        ContentFile.Create(Path.Combine(run.SiteFolder, path), bytes);
        Console.WriteLine(Words.Drafted.Fill(run.Language, path));
        return CommandLine.Done;
    }

    private static IEnumerable<Question> Later(Func<IEnumerable<Question>> questions)
    {
        foreach (var question in questions()) yield return question;
    }

    private static Dictionary<string, string?> Given(IEnumerable<(string Name, string? Value)> options, string[]? fields)
    {
        var given = options.ToDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal);
        foreach (var field in fields ?? [])
        {
            var sign = field.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0) given[Question.OfField + field[..sign]] = field[(sign + 1)..];
        }

        return given;
    }

    private static string Missing(Question question, string? written, Language language)
    {
        var allowed = string.Join(language == Language.English ? ", " : "、", question.Choices.Select(c => c.Value));
        return written is null
            ? Words.OptionNeeded.Fill(language, question.Name.StartsWith(Question.OfField, StringComparison.Ordinal) ? question.Name + "=…" : question.Name, question.Label.In(language), question.Choices.IsEmpty ? question.Example.In(language) : allowed)
            : Words.BadValue.Fill(language, "--" + question.Name, written, allowed);
    }
}
