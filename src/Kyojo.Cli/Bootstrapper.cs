using Kyojo.Building;
using Kyojo.Exporting;

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
    public RunPhase AddDefaults() => new(new PhaseState(args) { PageKinds = Defaults.PageKinds, Rules = Defaults.Rules, Passes = Defaults.Passes, Outputs = Workbooks.WithDefaults });
}
