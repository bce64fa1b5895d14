namespace Kyojo.Building;

/// <summary>The same work for many items on several threads; the order of results is the caller's, by index.</summary>
internal static class Workers
{
    /// <summary>Runs the work for each index from 0, each once.</summary>
    /// <param name="workers">Threads at once, at least 1; with 1 the caller's own thread, in order.</param>
    /// <param name="count">Number of items.</param>
    /// <param name="work">Called with index and number of the worker, from 0.</param>
    /// <param name="chunk">Items a worker takes at once; 1 for few that take long.</param>
    public static void Run(int workers, int count, Action<int, int> work, int chunk = 16)
    {
        if (workers <= 1 || count <= chunk)
        {
            for (var i = 0; i < count; i++) work(i, 0);
            return;
        }

        var next = -chunk;
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, worker =>
        {
            for (var start = Interlocked.Add(ref next, chunk); start < count; start = Interlocked.Add(ref next, chunk))
            {
                for (var i = start; i < Math.Min(start + chunk, count); i++) work(i, worker);
            }
        });
    }

    /// <summary>Starts work that goes on beside the caller's; with one worker it is done before this returns.</summary>
    /// <param name="workers">Threads at once.</param>
    /// <param name="work">The work.</param>
    public static Task<T> Beside<T>(int workers, Func<T> work) => workers <= 1 ? Task.FromResult(work()) : Task.Run(work);

    /// <summary>Starts work without a result.</summary>
    /// <param name="workers">Threads at once.</param>
    /// <param name="work">The work.</param>
    public static Task Beside(int workers, Action work)
    {
        if (workers > 1) return Task.Run(work);
        work();
        return Task.CompletedTask;
    }
}
