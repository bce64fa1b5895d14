namespace Kyojo;

/// <summary>Which pages are made.</summary>
public sealed class ProcessPhase
{
    private readonly PhaseState state;

    internal ProcessPhase(PhaseState state) => this.state = state;

    /// <summary>Chooses page kinds and rules.</summary>
    /// <param name="process">Adds them.</param>
    public PostProcessPhase Process(Action<ProcessChoice> process)
    {
        ArgumentNullException.ThrowIfNull(process);
        var choice = new ProcessChoice();
        process(choice);
        return new PostProcessPhase(state with { PageKinds = [.. choice.Kinds], Rules = [.. choice.Rules] });
    }
}
