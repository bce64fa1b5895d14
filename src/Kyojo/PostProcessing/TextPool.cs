using System.Collections.Concurrent;
using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>One string and one number for equal texts: thousands of pages lead to the same few addresses. Safe for several threads.</summary>
internal sealed class TextPool : INumberedTexts
{
    /// <summary>Number of the empty text.</summary>
    internal const int Empty = 0;

    private const int Shelf = 4096;

    private readonly ConcurrentDictionary<string, int> numbers;
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Lock gate = new();
    private volatile string[][] shelves = [];
    private int count;

    /// <summary>A pool that holds the empty text alone.</summary>
    internal TextPool()
    {
        numbers = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        NumberOf("");
    }

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            lock (gate) return count;
        }
    }

    /// <inheritdoc/>
    public string this[int number] => shelves[number / Shelf][number % Shelf];

    /// <summary>The number of a text.</summary>
    /// <param name="text">The text.</param>
    internal int NumberOf(ReadOnlySpan<char> text) => bySpan.TryGetValue(text, out var known) ? known : numbers.GetOrAdd(text.ToString(), Add);

    /// <summary>A number for a text that hardly any other page has: it is not looked for.</summary>
    /// <param name="text">The text.</param>
    internal int Add(string text)
    {
        lock (gate)
        {
            if (count == shelves.Length * Shelf) shelves = [.. shelves, new string[Shelf]];
            shelves[count / Shelf][count % Shelf] = text;
            return count++;
        }
    }
}
