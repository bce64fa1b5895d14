namespace Kyojo.Diagnostics;

/// <summary>One text in both languages of the tool. A plain string stands for both.</summary>
/// <param name="Ja">Japanese text.</param>
/// <param name="En">English text.</param>
public readonly record struct Bilingual(string Ja, string En)
{
    /// <summary>The same text in both languages: names, codes, values of the author.</summary>
    /// <param name="same">The text.</param>
    public static implicit operator Bilingual(string same) => new(same, same);

    /// <summary>Names and values of the author as a list, with the comma of each language.</summary>
    /// <param name="items">The items in order.</param>
    public static Bilingual List(IEnumerable<string> items)
    {
        var list = items.ToArray();
        return new(string.Join('、', list), string.Join(", ", list));
    }

    /// <summary>The text in one language; <see cref="Language.Both"/> gives Japanese.</summary>
    /// <param name="language">Language wanted.</param>
    public string In(Language language) => language == Language.English ? En : Ja;
}
