using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Publishing;
using Kyojo.Sources;
using Kyojo.Syntax;

namespace Kyojo.Commands;

/// <summary>
/// One run of a verb on a site: folder, options, language, and the one place where failures of disk and program become
/// words and exit code 2.
/// </summary>
internal sealed class SiteRun
{
    private SiteRun(string siteFolder, string outputFolder, BuildOptions options, Language language, bool verbose)
    {
        SiteFolder = siteFolder;
        OutputFolder = outputFolder;
        Options = options;
        Language = language;
        Verbose = verbose;
        Folder = new DiskFolder(siteFolder);
        State = new StatePaths(siteFolder, outputFolder);
    }

    public string SiteFolder { get; }

    public string OutputFolder { get; }

    public BuildOptions Options { get; init; }

    public Language Language { get; }

    public bool Verbose { get; }

    public DiskFolder Folder { get; }

    public StatePaths State { get; }

    public SiteBuilder Builder => new(Folder, Options);

    public DiskStore Store() => new(OutputFolder, State);

    /// <summary>The site up to its pages, for verbs that make none; null when the content allows none, which has been told: the verb ends with <see cref="CommandLine.ContentErrors"/>.</summary>
    /// <param name="policy">How heavy the site takes each finding.</param>
    public SitePlan? Plan(out SeverityPolicy policy)
    {
        var found = new DiagnosticBag();
        var plan = Builder.Plan(Builder.ReadSources(found), found, out policy, out var settings);
        if (plan is null) new ConsoleReport(Console.Error, Language, Folder).Write(policy.Apply(found.ToSorted()), settings?.DiagnosticsMax ?? 500);
        return plan;
    }

    /// <summary>Prepares a run and calls the verb.</summary>
    public static int Start(ParseResult parsed, SharedOptions shared, PhaseState state, Func<SiteRun, int> verb)
    {
        var config = parsed.GetValue(shared.Config) ?? "site.yml";
        var fullConfig = Path.GetFullPath(config);
        var siteFolder = Path.GetDirectoryName(fullConfig)!;
        var folder = new DiskFolder(siteFolder);
        var (language, zone) = SettingsBefore(folder, Path.GetFileName(fullConfig));
        var spoken = CommandLine.Named(parsed.GetValue(shared.Lang)) ?? language ?? (folder.Exists(Path.GetFileName(fullConfig)) ? Language.Japanese : shared.Help);
        DateOnly? asOf = null;
        if (parsed.GetValue(shared.AsOf) is { } text)
        {
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Refuse(Words.BadAsOf.Fill(spoken, text));
            asOf = day;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var timeZone)) return Refuse(Words.NoTimeZone.Fill(spoken, zone));
        var options = new BuildOptions
        {
            Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, timeZone).DateTime),
            Now = asOf is null ? TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, timeZone) : null,
            AsOf = asOf,
            Started = DateTimeOffset.UtcNow,
            Config = Path.GetFileName(fullConfig),
            Drafts = parsed.GetValue(shared.Drafts),
            Workers = Environment.ProcessorCount,
            PageKinds = state.PageKinds,
            Rules = state.Rules,
            Passes = state.Passes,
            Outputs = state.Outputs,
        };
        var output = Path.GetFullPath(parsed.GetValue(shared.Output) ?? Path.Combine(siteFolder, state.OutputFolder));
        var run = new SiteRun(siteFolder, output, options, spoken, parsed.GetValue(shared.Verbose));
        try
        {
            return verb(run);
        }
        catch (PublishingException error)
        {
            return Refuse(error.Text.In(spoken));
        }
        catch (Exception error) when (!run.Verbose)
        {
            return Refuse(Words.Unexpected.Fill(spoken, error.Message));
        }
    }

    /// <summary>The same run with other build options.</summary>
    public SiteRun With(BuildOptions options) => new(SiteFolder, OutputFolder, options, Language, Verbose);

    public static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return CommandLine.WrongUse;
    }

    /// <summary>Seconds since a moment, as people read them.</summary>
    public static string Seconds(long since) => Stopwatch.GetElapsedTime(since).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);

    // Language and time zone are needed before the build reads the settings for good; faults are told there.
    private static (Language? Language, string Zone) SettingsBefore(DiskFolder folder, string config)
    {
        const string Japan = "Asia/Tokyo";
        try
        {
            if (!folder.Exists(config)) return (null, Japan);
            var quiet = new DiagnosticBag();
            var text = TextDecoder.Decode(new SourceFile(config, folder.Read(config)), quiet);
            if (text is null || YamlReader.Read(config, text, quiet) is not YamlMapping mapping) return (null, Japan);
            var language = (mapping[SiteFields.Diagnostics.Key] as YamlMapping)?[SiteFields.DiagnosticsLang.Key] as YamlScalar;
            return (CommandLine.Named(language?.Value), (mapping[SiteFields.Timezone.Key] as YamlScalar)?.Value ?? Japan);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, Japan);
        }
    }
}
