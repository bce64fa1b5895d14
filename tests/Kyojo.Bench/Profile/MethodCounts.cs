using System.Globalization;
using System.Text.RegularExpressions;

namespace Kyojo.Bench.Profile;

/// <summary>What the runtime counted in one method.</summary>
/// <param name="Name">Type, as reflection writes it, and method.</param>
/// <param name="Parameters">Types of the parameters as the runtime writes them; empty when there are none.</param>
/// <param name="Size">Bytes of its IL.</param>
/// <param name="Counters">The counters, in their order.</param>
internal sealed partial record MethodCounts(string Name, string Parameters, int Size, IReadOnlyList<Counter> Counters)
{
    /// <summary>
    /// Reads the file of counts. Its form: PgoManager::WritePgoData in src/coreclr/vm/pgo.cpp of github.com/dotnet/runtime.
    /// </summary>
    /// <param name="lines">The lines.</param>
    /// <returns>One for each method; of a generic method that was compiled for several types, the one that counted the most.</returns>
    public static IReadOnlyList<MethodCounts> Read(IEnumerable<string> lines)
    {
        var all = new List<MethodCounts>();
        var (name, parameters, size) = ("", "", 0);
        var counters = new List<Counter>();
        foreach (var line in lines)
        {
            if (line.StartsWith("@@@", StringComparison.Ordinal) || line.StartsWith("***", StringComparison.Ordinal))
            {
                if (counters.Count > 0) all.Add(new MethodCounts(name, parameters, size, [.. counters]));
                counters.Clear();
                if (SizeOfIl().Match(line) is { Success: true } found) size = int.Parse(found.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            }
            else if (line.StartsWith("MethodName: ", StringComparison.Ordinal)) name = line["MethodName: ".Length..];
            else if (line.StartsWith("Signature: ", StringComparison.Ordinal)) parameters = line[(line.LastIndexOf("  (", StringComparison.Ordinal) + "  (".Length)..^1];
            else if (line.StartsWith("Schema ", StringComparison.Ordinal)) counters.Add(Counter.Of(line.Split(' ')));
            else if (counters.Count > 0) counters[^1].Values.Add(line);
        }

        return [.. all.GroupBy(method => (method.Name, method.Parameters, method.Size)).Select(same => same.MaxBy(method => method.Counters.Sum(counter => counter.Total))!)];
    }

    /// <summary>Number of its parameters.</summary>
    public int ParameterCount
    {
        get
        {
            var (count, depth) = (Parameters.Length == 0 ? 0 : 1, 0);
            foreach (var sign in Parameters)
            {
                if (sign is '<' or '[' or '(') depth++;
                else if (sign is '>' or ']' or ')') depth--;
                else if (sign == ',' && depth == 0) count++;
            }

            return count;
        }
    }

    [GeneratedRegex("ilSize 0x([0-9A-F]+)")]
    private static partial Regex SizeOfIl();
}

/// <summary>
/// One counter. Meaning of the numbers: PgoSchemaElem in src/coreclr/tools/Common/Pgo/PgoFormat.cs of github.com/dotnet/runtime.
/// </summary>
/// <param name="Kind">What is counted; its lowest four bits are the type of the values.</param>
/// <param name="Offset">Place in the IL.</param>
/// <param name="Other">Depends on the kind.</param>
/// <param name="Values">As the runtime writes them.</param>
internal sealed record Counter(int Kind, int Offset, int Other, List<string> Values)
{
    private const int Types = 0xF, Block = 0x40;

    /// <summary>Reads the head of a counter: <c>Schema InstrumentationKind 385 ILOffset 9 Count 1 Other 16</c>.</summary>
    /// <param name="words">Its words.</param>
    public static Counter Of(string[] words) => new(Number(words[2]), Number(words[4]), Number(words[8]), []);

    /// <summary>Type of its values.</summary>
    public CounterType Type => (CounterType)(Kind & Types);

    /// <summary>How often all that it counts came to pass; 0 for lists of types and methods.</summary>
    public long Total => Kind >= Block && Type is CounterType.Number or CounterType.LongNumber ? Values.Sum(NumberOf) : 0;

    /// <summary>A value as a number. Long ones are written in two halves, the lower first.</summary>
    /// <param name="value">As the runtime writes it.</param>
    public static long NumberOf(string value)
    {
        var halves = value.Split(' ');
        var low = (long)uint.Parse(halves[0], CultureInfo.InvariantCulture);
        return halves.Length == 1 ? low : low | ((long)uint.Parse(halves[1], CultureInfo.InvariantCulture) << 32);
    }

    // Some are bits, written as if they were numbers above zero.
    private static int Number(string word) => unchecked((int)long.Parse(word, CultureInfo.InvariantCulture));
}

/// <summary>Type of the values of a counter (PgoInstrumentationKind).</summary>
internal enum CounterType
{
    Number = 1,
    LongNumber = 2,
    TypeName = 3,
    MethodName = 4,
}
