namespace Kyojo.Diagnostics;

/// <summary>One text in both languages of the tool. A plain string stands for both.</summary>
/// <param name="Ja">Japanese text.</param>
/// <param name="En">English text.</param>
public readonly record struct Bilingual(string Ja, string En)
{
    /// <summary>The same text in both languages: names, codes, values of the author.</summary>
    /// <param name="same">The text.</param>
    public static implicit operator Bilingual(string same) => new(same, same);

    /// <summary>The text in one language; <see cref="Language.Both"/> gives Japanese.</summary>
    /// <param name="language">Language wanted.</param>
    public string In(Language language) => language == Language.English ? En : Ja;
}
