using System.Text;

namespace Kyojo.Syntax;

/// <summary>
/// One string for the keys and short values that every record repeats. A table of fixed size in which the newest of two
/// that meet stays: it never grows, and whether a string is shared changes nothing but memory.
/// </summary>
internal sealed class ShortStrings
{
    /// <summary>Letters of the longest text that is shared.</summary>
    public const int Longest = 24;

    private readonly string?[] _table = new string?[1024];

    [ThreadStatic]
    private static ShortStrings? _shared;

    /// <summary>The table of this thread.</summary>
    public static ShortStrings Shared => _shared ??= new();

    /// <summary>The text as a string.</summary>
    /// <param name="text">Any text.</param>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return text.ToString();
        if (text.IsEmpty) return "";
        var hash = (uint)text.Length;
        foreach (var c in text) hash = (hash * 31) + c;
        ref var known = ref _table[(hash ^ (hash >> 10)) & 1023];
        if (known is null || !text.SequenceEqual(known)) known = text.ToString();
        return known;
    }

    /// <summary>The text as a string.</summary>
    /// <param name="text">Any text in UTF-8.</param>
    public string Of(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest) return Encoding.UTF8.GetString(text);
        Span<char> letters = stackalloc char[Longest];
        return Of(letters[..Encoding.UTF8.GetChars(text, letters)]);
    }
}
