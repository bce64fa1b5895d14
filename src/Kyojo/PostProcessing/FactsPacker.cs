using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>Packs facts of page after page (<see cref="PackedFacts"/>). Of one worker.</summary>
/// <param name="texts">Texts that all workers share.</param>
internal sealed class FactsPacker(TextPool texts)
{
    // What a page leaves free at the end of it is lost, so it holds many.
    private const int Room = 64 * 1024;

    private readonly ByteWriter page = new();
    private byte[] bytes = [];
    private int used;
    private PackedFacts facts = new(default, texts);

    /// <summary>Packs a page.</summary>
    /// <param name="title">Number of its title.</param>
    /// <param name="links">Numbers of its links.</param>
    /// <param name="anchors">Numbers of its anchors.</param>
    /// <returns>Where its facts are, and the place in it.</returns>
    internal (PackedFacts From, int At) Add(int title, List<int> links, List<int> anchors)
    {
        page.Clear();
        page.Number(title);
        List(links);
        List(anchors);
        var packed = page.Written.Span;
        if (packed.Length > bytes.Length - used)
        {
            bytes = new byte[Math.Max(Room, packed.Length)];
            facts = new PackedFacts(bytes, texts);
            used = 0;
        }

        packed.CopyTo(bytes.AsSpan(used));
        var at = used;
        used += packed.Length;
        return (facts, at);
    }

    private void List(List<int> numbers)
    {
        page.Number(numbers.Count);
        foreach (var number in numbers) page.Number(number);
    }
}
