namespace Kyojo.Citations;

/// <summary>Who wrote, edited or translated: a person by family and given name, or a body by its whole name.</summary>
/// <param name="Family">Family name; null for a body.</param>
/// <param name="Given">Given name; null when there is none.</param>
/// <param name="Literal">Whole name of a body, or of a person whose names are not told apart; null when there is a family name.</param>
/// <param name="Yomi">Reading in hiragana, for the order of lists; null when not given.</param>
public sealed record CitedName(string? Family, string? Given, string? Literal, string? Yomi = null)
{
    /// <summary>True when the name is written in Latin letters alone.</summary>
    public bool IsLatin => Whole.All(c => c < 0x2E80);

    /// <summary>True when family and given name are written without anything between them (中村天江): a name with kanji.</summary>
    public bool IsJoined => Family is not null && Whole.Any(IsKanji);

    /// <summary>Family and given name, or the literal.</summary>
    public string Whole => Family is null ? Literal ?? "" : Given is null ? Family : Family + Given;

    /// <summary><c>Family, Given</c> where the two are told apart by order, else the whole name.</summary>
    public string Inverted => Family is null || Given is null || IsJoined ? Whole : $"{Family}, {Given}";

    /// <summary>The name used in a mark in the text: the family name.</summary>
    public string InMark => Family ?? Literal ?? "";

    private static bool IsKanji(char c) => c is >= (char)0x3400 and <= (char)0x9FFF or >= (char)0xF900 and <= (char)0xFAFF or '々' || char.IsSurrogate(c);
}
