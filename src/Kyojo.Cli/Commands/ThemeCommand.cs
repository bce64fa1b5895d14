using System.Collections.Frozen;
using System.CommandLine;
using Kyojo.Conformance;
using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Text;

namespace Kyojo.Commands;

/// <summary><c>theme check</c>: tells every fault of a theme at once and how much of it is said in each language. Reads no content of the site: the theme is tried on invented sites.</summary>
internal static class ThemeCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var name = new Argument<string?>("name") { Description = Words.ThemeName.In(shared.Help), Arity = ArgumentArity.ZeroOrOne };
        var check = new Command("check", Words.ThemeCheck.In(shared.Help)) { name };
        check.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Check(run, parsed.GetValue(name))));
        var command = new Command("theme", Words.Theme.In(shared.Help)) { check };
        command.SetAction(_ => SiteRun.Refuse(Words.ThemeVerbNeeded.In(shared.Help)));
        return command;
    }

    private static int Check(SiteRun run, string? asked)
    {
        var found = new DiagnosticBag();
        var policy = SeverityPolicy.Default;
        var siteTheme = "default";
        IReadOnlyDictionary<string, string> options = FrozenDictionary<string, string>.Empty;
        if (run.Folder.Exists(run.Options.Config))
        {
            if (run.Builder.ReadSettings(found, out policy) is not { } settings) return Told(run, found, policy);
            siteTheme = settings.Theme;
            if (asked is null || asked == siteTheme) options = settings.ThemeOptions;
        }

        var name = asked ?? siteTheme;
        if (asked is not null && name != "default" && run.Folder.List($"themes/{name}").Count == 0)
        {
            Console.Error.WriteLine(Words.NoTheme.Fill(run.Language, name));
            var themes = run.Folder.List("themes").Select(path => path.Split('/')[1]).Append("default").Distinct(StringComparer.Ordinal);
            var near = NearNames.Of(name, themes);
            if (!near.IsEmpty) Console.Error.WriteLine($"{Words.Suggest.In(run.Language)}: {string.Join(", ", near)}");
            return CommandLine.WrongUse;
        }

        if (ThemeReader.Read(run.Folder, name, options, found) is not { } theme) return Told(run, found, policy);
        TemplateChecker.Check(theme, run.Options.PageKinds.ToFrozenDictionary(k => k.Name, k => k.ViewType, StringComparer.Ordinal), found);
        var pages = found.HasErrors ? [] : ThemeTrial.Run(run.Folder, theme, run.Options, found);
        var exit = Told(run, found, policy);
        StringsReport.Theme(Console.Out, theme, run.Language, run.Verbose);
        if (!pages.IsEmpty) Console.WriteLine(Words.ThemeTried.Fill(run.Language, pages.Length, pages.Distinct(StringComparer.Ordinal).Count()));
        var weighed = policy.Apply(found.ToSorted());
        Console.WriteLine(Words.ThemeChecked.Fill(run.Language, theme.Name, theme.Version, weighed.Count(d => d.Severity == Severity.Error), weighed.Count(d => d.Severity == Severity.Warning)));
        return exit;
    }

    private static int Told(SiteRun run, DiagnosticBag found, SeverityPolicy policy)
    {
        var weighed = policy.Apply(found.ToSorted());
        new ConsoleReport(Console.Out, run.Language, run.Folder).Write(weighed, most: 500);
        return weighed.Any(d => d.Severity == Severity.Error) ? CommandLine.ContentErrors : CommandLine.Done;
    }
}
