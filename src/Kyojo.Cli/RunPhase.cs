using Kyojo.Commands;

namespace Kyojo;

/// <summary>Everything is chosen.</summary>
public sealed class RunPhase
{
    private readonly PhaseState state;

    internal RunPhase(PhaseState state) => this.state = state;

    /// <summary>Runs the verb of the command line.</summary>
    /// <returns>Exit code: 0 done, 1 errors in content, 2 wrong use or environment.</returns>
    public Task<int> RunAsync() => CommandLine.RunAsync(state);
}
