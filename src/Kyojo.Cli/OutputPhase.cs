namespace Kyojo;

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
