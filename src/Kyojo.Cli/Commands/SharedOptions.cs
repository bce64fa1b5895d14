using System.CommandLine;
using Kyojo.Diagnostics;

namespace Kyojo.Commands;

/// <summary>Options that every verb takes.</summary>
internal sealed class SharedOptions
{
    public SharedOptions(Language language)
    {
        Help = language;
        Config = new Option<string>("--config") { Description = Words.Config.In(language), DefaultValueFactory = _ => "site.yml", Recursive = true };
        AsOf = new Option<string?>("--as-of") { Description = Words.AsOf.In(language), Recursive = true };
        Verbose = new Option<bool>("--verbose") { Description = Words.Verbose.In(language), Recursive = true };
        Lang = new Option<string?>("--lang") { Description = Words.Lang.In(language), Recursive = true };
        Lang.AcceptOnlyFromAmong("ja", "en", "both");
        Output = new Option<string?>("--output", "-o") { Description = Words.Output.In(language), Recursive = true };
        Drafts = new Option<bool>("--drafts") { Description = Words.Drafts.In(language), Recursive = true };
    }

    /// <summary>Language of help.</summary>
    public Language Help { get; }

    public Option<string> Config { get; }

    public Option<string?> AsOf { get; }

    public Option<bool> Verbose { get; }

    public Option<string?> Lang { get; }

    public Option<string?> Output { get; }

    public Option<bool> Drafts { get; }

    public IEnumerable<Option> All => [Config, Output, AsOf, Drafts, Verbose, Lang];
}
