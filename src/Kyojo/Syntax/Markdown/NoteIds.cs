using System.Globalization;

namespace Kyojo.Syntax.Markdown;

/// <summary>Ids of notes and of the marks that lead to them.</summary>
internal static class NoteIds
{
    /// <summary>Id of the list of notes and its heading.</summary>
    public const string List = "notes";

    /// <summary>Id of a note.</summary>
    public static string Note(int number) => string.Create(CultureInfo.InvariantCulture, $"fn-{number}");

    /// <summary>Id of a mark: the first of a note has its number only.</summary>
    public static string Mark(int number, int mark) =>
        mark == 1 ? string.Create(CultureInfo.InvariantCulture, $"fnref-{number}") : string.Create(CultureInfo.InvariantCulture, $"fnref-{number}-{mark}");
}
