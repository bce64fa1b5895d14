using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kyojo.Bench;

/// <summary>
/// A fixed piece of work of the kind a build does (texts made, sorted, encoded, hashed, on one thread), timed beside the
/// builds: on a machine shared with others the same build may take half as long again an hour later.
/// </summary>
internal static class Yardstick
{
    private const int Rounds = 12, Texts = 60_000;

    /// <summary>CPU seconds of this process for the work, the least of three runs.</summary>
    public static double Measure() => Enumerable.Range(0, 3).Select(_ => Once()).Min();

    private static double Once()
    {
        using var process = Process.GetCurrentProcess();
        var begin = process.TotalProcessorTime;
        for (var round = 0; round < Rounds; round++) Work(round);
        process.Refresh();
        return (process.TotalProcessorTime - begin).TotalSeconds;
    }

    private static void Work(int round)
    {
        var texts = new string[Texts];
        for (var i = 0; i < texts.Length; i++) texts[i] = string.Create(CultureInfo.InvariantCulture, $"共助の集まり{(i * 7919L + round) % Texts}（生成データ）");
        Array.Sort(texts, StringComparer.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(texts));
        SHA256.HashData(bytes);
    }
}
