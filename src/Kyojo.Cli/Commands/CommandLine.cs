using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Commands;

/// <summary>Verbs and options. Each verb is one file; this one only puts them together.</summary>
internal static class CommandLine
{
    /// <summary>Exit codes of every verb.</summary>
    public const int Done = 0, ContentErrors = 1, WrongUse = 2;

    public static async Task<int> RunAsync(PhaseState state)
    {
        var language = LanguageOf(state.Args) ?? LocaleLanguage();
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        if (!JapaneseText.NormalizationWorks)
        {
            Console.Error.WriteLine(Words.NoIcu.Fill(language));
            return WrongUse;
        }

        var options = new SharedOptions(language);
        var root = new RootCommand(Words.Program.In(language));
        foreach (var option in options.All) root.Add(option);
        BuildCommand.AddTo(root, options, state);
        root.Add(CheckCommand.Create(options, state));
        root.Add(ServeCommand.Create(options, state));
        root.Add(ExplainCommand.Create(options, state));
        root.Add(FixCommand.Create(options, state));
        root.Add(NewCommand.Create(options, state));
        root.Add(SearchCommand.Create(options, state));
        root.Add(DuplicatesCommand.Create(options, state));
        root.Add(StaleCommand.Create(options, state));
        root.Add(FormsCommand.Create(options, state));
        root.Add(ConfirmCommand.Create(options, state));
        root.Add(GapCommand.Create(options, state));
        root.Add(PdfCommand.Create(options, state));
        root.Add(LeaveCommand.Create(options, state));
        root.Add(ChangesCommand.Create(options, state));
        root.Add(ImportCommand.Create(options, state));
        root.Add(TemplateCommand.Create(options, state));
        root.Add(ThemeCommand.Create(options, state));
        root.Add(CleanCommand.Create(options, state));
        Translate(root, language);
        var parsed = root.Parse(state.Args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            foreach (var line in Complaints.Of(parsed, language)) Console.Error.WriteLine(line);
            return WrongUse;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>Language given by <c>--lang</c>; needed before parsing, since help is already in it.</summary>
    public static Language? LanguageOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var value = args[i].StartsWith("--lang=", StringComparison.Ordinal) ? args[i]["--lang=".Length..] : args[i] == "--lang" && i + 1 < args.Count ? args[i + 1] : null;
            if (value is not null) return Named(value);
        }

        return null;
    }

    public static Language? Named(string? value) => value switch
    {
        "ja" => Language.Japanese, "en" => Language.English, "both" => Language.Both, _ => null,
    };

    private static Language LocaleLanguage() =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en" ? Language.English : Language.Japanese;

    // The library's own words, where it has any: names of the help sections stay English in it.
    private static void Translate(RootCommand root, Language language)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption) option.Description = language == Language.English ? "Show help" : "使い方を表示します";
            if (option is VersionOption) option.Description = language == Language.English ? "Show the version" : "版を表示します";
        }
    }
}
