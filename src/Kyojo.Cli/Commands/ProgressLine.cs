using Kyojo.Diagnostics;

namespace Kyojo.Commands;

/// <summary>A line on a terminal that counts pages; nothing when the output is no terminal.</summary>
internal sealed class ProgressLine(Language language) : IDisposable
{
    private readonly bool isTerminal = !Console.IsErrorRedirected;
    private readonly Lock gate = new();
    private int shown = -1;

    public void Show(int done, int all)
    {
        if (!isTerminal) return;
        var percent = done * 100 / Math.Max(1, all);
        if (percent == Volatile.Read(ref shown)) return;
        lock (gate)
        {
            if (percent <= shown) return;
            shown = percent;
            Console.Error.Write($"\r{Words.Rendering.In(language)} {percent}% ({done}/{all})");
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            if (shown >= 0) Console.Error.Write("\r" + new string(' ', 60) + "\r");
            shown = -1;
        }
    }

    public void Dispose() => Clear();
}
