namespace Kyojo.Building;

/// <summary>The same work for many items on several threads; the order of results is the caller's, by index.</summary>
internal static class Workers
{
    private const int Chunk = 16;

    /// <summary>Runs the work for each index from 0, each once.</summary>
    /// <param name="workers">Threads at once, at least 1; with 1 the caller's own thread, in order.</param>
    /// <param name="count">Number of items.</param>
    /// <param name="work">Called with index and number of the worker, from 0.</param>
    public static void Run(int workers, int count, Action<int, int> work)
    {
        if (workers <= 1 || count <= Chunk)
        {
            for (var i = 0; i < count; i++) work(i, 0);
            return;
        }

        var next = -Chunk;
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, worker =>
        {
            for (var start = Interlocked.Add(ref next, Chunk); start < count; start = Interlocked.Add(ref next, Chunk))
            {
                for (var i = start; i < Math.Min(start + Chunk, count); i++) work(i, worker);
            }
        });
    }
}
