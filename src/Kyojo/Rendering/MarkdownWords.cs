namespace Kyojo.Rendering;

/// <summary>The few words that a rendered text says itself; they come from the theme's strings file.</summary>
/// <param name="Note">Heading of the list of notes: 注.</param>
/// <param name="NoteLabel">Name of a note mark for screen readers; <c>{n}</c> is its number.</param>
/// <param name="BackTo">Name of the way back from a note; <c>{n}</c> is its number.</param>
/// <param name="BackToNth">The same for a note with several marks; <c>{m}</c> says which, from 1.</param>
/// <param name="Table">Name of the scroll box around a table without a title: 表.</param>
public sealed record MarkdownWords(string Note, string NoteLabel, string BackTo, string BackToNth, string Table)
{
    /// <summary>The words of a language's strings, keys <c>markdown.*</c>; Japanese for those a theme leaves out.</summary>
    /// <param name="strings">Strings of the theme.</param>
    public static MarkdownWords Of(IReadOnlyDictionary<string, string> strings)
    {
        ArgumentNullException.ThrowIfNull(strings);
        return new MarkdownWords(
            Word("markdown.note", Japanese.Note), Word("markdown.note-label", Japanese.NoteLabel), Word("markdown.back", Japanese.BackTo),
            Word("markdown.back-nth", Japanese.BackToNth), Word("markdown.table", Japanese.Table));

        string Word(string key, string otherwise) => strings.TryGetValue(key, out var word) ? word : otherwise;
    }

    /// <summary>The Japanese words, as in the default theme.</summary>
    public static MarkdownWords Japanese { get; } = new("注", "注{n}", "注{n}の参照元へ戻る", "注{n}の参照元{m}へ戻る", "表");
}
