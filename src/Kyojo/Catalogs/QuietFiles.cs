using System.Collections.Concurrent;

namespace Kyojo.Catalogs;

/// <summary>
/// Which checks found something in the communities of a file, as one bit for each check: of a file that has not changed
/// the others need not look again. Safe for several threads.
/// </summary>
/// <param name="known">Checks that found something, by path of the file, in a build in which all that checks look at was the same.</param>
internal sealed class QuietFiles(IReadOnlyDictionary<string, uint> known)
{
    private const int Bits = 32;
    private readonly ConcurrentDictionary<string, uint> noisy = new(StringComparer.Ordinal);

    /// <summary>Nothing is known of any file.</summary>
    public static QuietFiles Unknown => new(new Dictionary<string, uint>());

    /// <summary>Number of the check whether what is referred to exists; rules follow.</summary>
    public const int References = 0;

    /// <summary>Number of a rule, as it is counted here.</summary>
    /// <param name="index">Place of the rule among all.</param>
    public static int OfRule(int index) => 1 + index;

    /// <summary>True when a check would find nothing in a file.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="check">Number of the check.</param>
    public bool IsQuiet(string file, int check) => known.TryGetValue(file, out var found) && (found & BitOf(check)) == 0;

    /// <summary>Notes that a check found something.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="check">Number of the check.</param>
    public void Disturb(string file, int check) => noisy.AddOrUpdate(file, static (_, bit) => bit, static (_, before, bit) => before | bit, BitOf(check));

    /// <summary>The checks that found something in this build.</summary>
    /// <param name="file">Path of the file.</param>
    public uint NoisyIn(string file) => noisy.GetValueOrDefault(file);

    // Those for which there is no bit share the last.
    private static uint BitOf(int check) => 1u << Math.Min(check, Bits - 1);
}
