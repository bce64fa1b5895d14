namespace Kyojo.Tests.Publishing;

/// <summary>Ends a build the way a kill does: nothing after it runs.</summary>
internal sealed class SimulatedCrashException : Exception
{
    /// <summary>A hook that stops at the k-th step, from 0.</summary>
    internal static Action<string> At(int k) => _ =>
    {
        if (k-- == 0) throw new SimulatedCrashException();
    };
}
