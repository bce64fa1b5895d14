using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>The texts that one worker asked a pool for last: most of a page's are those of the page before. Of one thread.</summary>
/// <param name="pool">Where the others are asked for.</param>
internal sealed class RecentTexts(TextPool pool)
{
    private const int Slots = 1024;
    private readonly (string Text, int Number)[] recent = [.. Enumerable.Repeat(("", TextPool.Empty), Slots)];

    /// <summary>The number of a text in the pool.</summary>
    /// <param name="text">The text.</param>
    internal int NumberOf(ReadOnlySpan<char> text)
    {
        ref var slot = ref recent[TextHash.Of(text) % Slots];
        if (text.SequenceEqual(slot.Text)) return slot.Number;
        var number = pool.NumberOf(text);
        slot = (pool[number], number);
        return number;
    }
}
