using System.Collections.Immutable;
using Kyojo.Building;
using Kyojo.Commands;
using Kyojo.Outputs;
using Kyojo.Pages;
using Kyojo.PostProcessing;

namespace Kyojo;

/// <summary>
/// The start of every <c>Build.cs</c>, in the words of Statiq: Input, Process, PostProcess, Output. The phases are
/// types, so a wrong order does not compile.
/// </summary>
public sealed class Bootstrapper
{
    private readonly string[] args;

    private Bootstrapper(string[] args) => this.args = args;

    /// <summary>Starts with the words of the command line: a verb and its options; none = build.</summary>
    /// <param name="args">Command line.</param>
    public static Bootstrapper Create(string[] args) => new(args);

    /// <summary>Names the sources.</summary>
    /// <param name="input">What is read. <c>content/**</c> is all there is today.</param>
    public ProcessPhase Input(Action<InputPhase> input)
    {
        ArgumentNullException.ThrowIfNull(input);
        input(new InputPhase());
        return new ProcessPhase(new PhaseState(args));
    }

    /// <summary>All phases as they are by default: the shortest legal site.</summary>
    public RunPhase AddDefaults() => new(new PhaseState(args) { PageKinds = Defaults.PageKinds, Passes = Defaults.Passes, Outputs = Defaults.Outputs });
}

/// <summary>Which sources are read.</summary>
public sealed class InputPhase
{
    internal InputPhase()
    {
    }

    /// <summary>Reads files of the site folder.</summary>
    /// <param name="pattern"><c>content/**</c>: records, texts, tables, references, images.</param>
    /// <exception cref="ArgumentException">Another pattern.</exception>
    public InputPhase ReadFiles(string pattern) =>
        pattern == "content/**" ? this : throw new ArgumentException("Kyojo reads content/**", nameof(pattern));
}

/// <summary>Which pages are made.</summary>
public sealed class ProcessPhase
{
    private readonly PhaseState state;

    internal ProcessPhase(PhaseState state) => this.state = state;

    /// <summary>Chooses page kinds.</summary>
    /// <param name="process">Adds them.</param>
    public PostProcessPhase Process(Action<ProcessChoice> process)
    {
        ArgumentNullException.ThrowIfNull(process);
        var choice = new ProcessChoice();
        process(choice);
        return new PostProcessPhase(state with { PageKinds = [.. choice.Kinds] });
    }
}

/// <summary>Page kinds of a site.</summary>
public sealed class ProcessChoice
{
    internal List<IPageKind> Kinds { get; } = [];

    /// <summary>All page kinds of the engine.</summary>
    public ProcessChoice AddDefaults()
    {
        Kinds.AddRange(Defaults.PageKinds);
        return this;
    }

    /// <summary>A page kind of the site's own.</summary>
    /// <param name="kind">The kind; its template is <c>pages/&lt;name&gt;.hbs</c> of the site's theme.</param>
    public ProcessChoice Add(IPageKind kind)
    {
        Kinds.Add(kind);
        return this;
    }
}

/// <summary>What is done with finished HTML.</summary>
public sealed class PostProcessPhase
{
    private readonly PhaseState state;

    internal PostProcessPhase(PhaseState state) => this.state = state;

    /// <summary>Chooses HTML passes.</summary>
    /// <param name="html">Adds them.</param>
    public OutputPhase PostProcess(Action<PostProcessChoice> html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var choice = new PostProcessChoice();
        html(choice);
        return new OutputPhase(state with { Passes = [.. choice.Passes] });
    }
}

/// <summary>HTML passes of a site.</summary>
public sealed class PostProcessChoice
{
    internal List<IHtmlPass> Passes { get; } = [];

    /// <summary>All passes of the engine.</summary>
    public PostProcessChoice AddDefaults()
    {
        Passes.AddRange(Defaults.Passes);
        return this;
    }

    /// <summary>A pass of the site's own, after those added before.</summary>
    /// <param name="pass">The pass.</param>
    public PostProcessChoice Add(IHtmlPass pass)
    {
        Passes.Add(pass);
        return this;
    }
}

/// <summary>Which files are written, and where.</summary>
public sealed class OutputPhase
{
    private readonly PhaseState state;

    internal OutputPhase(PhaseState state) => this.state = state;

    /// <summary>Chooses outputs and the output folder.</summary>
    /// <param name="output">Adds them.</param>
    public RunPhase Output(Action<OutputChoice> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var choice = new OutputChoice();
        output(choice);
        return new RunPhase(state with { Outputs = [.. choice.Outputs], OutputFolder = choice.Folder });
    }
}

/// <summary>Outputs of a site.</summary>
public sealed class OutputChoice
{
    internal List<IOutput> Outputs { get; } = [];

    internal string Folder { get; private set; } = "public";

    /// <summary>All outputs of the engine.</summary>
    public OutputChoice AddDefaults()
    {
        Outputs.AddRange(Defaults.Outputs);
        return this;
    }

    /// <summary>An output of the site's own.</summary>
    /// <param name="output">The output.</param>
    public OutputChoice Add(IOutput output)
    {
        Outputs.Add(output);
        return this;
    }

    /// <summary>Names the output folder; <c>--output</c> wins.</summary>
    /// <param name="folder">Folder relative to the site folder. Default <c>public</c>.</param>
    public OutputChoice WriteFiles(string folder)
    {
        Folder = folder;
        return this;
    }
}

/// <summary>Everything is chosen.</summary>
public sealed class RunPhase
{
    private readonly PhaseState state;

    internal RunPhase(PhaseState state) => this.state = state;

    /// <summary>Runs the verb of the command line.</summary>
    /// <returns>Exit code: 0 done, 1 errors in content, 2 wrong use or environment.</returns>
    public Task<int> RunAsync() => CommandLine.RunAsync(state);
}

/// <summary>What the phases have chosen so far.</summary>
internal sealed record PhaseState(string[] Args)
{
    public ImmutableArray<IPageKind> PageKinds { get; init; } = [];

    public ImmutableArray<IHtmlPass> Passes { get; init; } = [];

    public ImmutableArray<IOutput> Outputs { get; init; } = [];

    public string OutputFolder { get; init; } = "public";
}
