namespace Kyojo.PostProcessing;

/// <summary>The texts that one worker asked a pool for last: most of a page's are those of the page before. Of one thread.</summary>
/// <param name="pool">Where the others are asked for.</param>
internal sealed class RecentTexts(TextPool pool)
{
    private const int Slots = 1024;
    private readonly string[] recent = [.. Enumerable.Repeat("", Slots)];

    /// <summary>The one string with this text.</summary>
    /// <param name="text">The text.</param>
    internal string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        ref var slot = ref recent[Mixed(text) & (Slots - 1)];
        return text.SequenceEqual(slot) ? slot : slot = pool.Get(text);
    }

    // Addresses differ at their ends, ids of headings in all they have.
    private static int Mixed(ReadOnlySpan<char> text)
    {
        var mixed = text.Length + (text[0] * 31);
        for (var i = Math.Max(0, text.Length - 4); i < text.Length; i++) mixed = (mixed * 31) + text[i];
        return mixed ^ (mixed >> 10);
    }
}
