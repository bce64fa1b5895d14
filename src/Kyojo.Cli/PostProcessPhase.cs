namespace Kyojo;

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
