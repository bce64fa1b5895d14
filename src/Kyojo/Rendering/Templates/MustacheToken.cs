namespace Kyojo.Rendering.Templates;

/// <summary>What stands between the braces.</summary>
internal enum MustacheKind
{
    Output,
    Raw,
    Comment,
    Open,
    Close,
    Partial,
    OpenPartial,
    Else,
}

/// <summary>One <c>{{…}}</c>: its kind, place, and the words inside (without the sigil).</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Start">Offset of the first brace.</param>
/// <param name="End">Offset behind the last brace.</param>
/// <param name="Words">Words inside; empty for a comment.</param>
internal sealed record MustacheToken(MustacheKind Kind, int Start, int End, List<MustacheWord> Words)
{
    public int Length => End - Start;

    /// <summary><c>{{~</c>: the white space before goes away.</summary>
    public bool TrimBefore { get; init; }

    /// <summary><c>~}}</c>: the white space after goes away.</summary>
    public bool TrimAfter { get; init; }
}

/// <summary>Kind of a word.</summary>
internal enum WordKind
{
    Name,
    Text,
    Open,
    Close,
    Assign,
    Bars,
}

/// <summary>A word inside <c>{{ }}</c>; <paramref name="Text"/> is the value of a quoted text, else the word as written.</summary>
internal sealed record MustacheWord(WordKind Kind, int Start, int Length, string Text);
