using System.Globalization;

namespace Kyojo.Citations;

/// <summary>
/// References after SIST 02 (edition of 2007, Japan Science and Technology Agency): author, title, publication, note;
/// full stops between groups, commas inside (reports.md section 5.5).
/// </summary>
public static class Sist02
{
    private const int MostNames = 3;

    /// <summary>Formats a publication.</summary>
    /// <param name="item">The publication.</param>
    /// <param name="suffix">Letter that tells works of one author and year apart; empty = none.</param>
    public static CitedText Format(Publication item, string suffix = "")
    {
        var text = new CitedText.Builder().Group(Names(item.Authors));
        var year = Year(item) + suffix;
        switch (item.Kind)
        {
            case PublicationKind.JournalArticle or PublicationKind.MagazineArticle:
                text.Group(item.Title).Group(item.Container).Group(Joined(year, Volume(item), Issue(item), Pages(item)));
                break;
            case PublicationKind.NewspaperArticle:
                text.Group(item.Title).Group(item.Container).Group(Joined(year, item.Edition, Pages(item)));
                break;
            case PublicationKind.Book:
                text.Group(item.Title).Group(Translated(item)).Group(Joined(item.Edition, item.Place, item.OtherPublisher, year, item.Page is { } pages ? pages + "p." : null, Series(item)));
                break;
            case PublicationKind.Chapter:
                text.Group($"“{item.Title}”").Group(item.Container).Group(item.Editors.IsEmpty ? null : Names(item.Editors) + "編").Group(Joined(item.OtherPublisher, year, Pages(item)));
                break;
            case PublicationKind.Webpage:
                text.Group($"“{item.Title}”").Group(item.Container ?? item.OtherPublisher).Group(year);
                break;
            default:
                text.Group(item.Title).Group(Joined(item.OtherPublisher, year, Series(item)));
                break;
        }

        text.Address(item.Address);
        if (item.Accessed is { } day && item.Address is not null) text.Add($", (参照 {day.Text}).");
        return text.Done();
    }

    /// <summary>Names of authors: joined for kanji, inverted for kana and Latin letters; more than three are cut.</summary>
    private static string Names(IReadOnlyList<CitedName> names)
    {
        if (names.Count == 0) return "";
        var isLatin = names.Any(n => n.IsLatin && n.Family is not null);
        var between = isLatin ? "; " : ", ";
        var shown = string.Join(between, names.Take(MostNames).Select(n => n.Inverted));
        return names.Count <= MostNames ? shown : shown + between + (isLatin ? "et al." : "ほか");
    }

    // A day is printed whole; of anything less only the year.
    private static string Year(Publication item) => item.Issued switch
    {
        null => "出版年不明",
        { Text.Length: 10, IsAbout: false } day => day.Text,
        { } date => date.Earliest.Year.ToString(CultureInfo.InvariantCulture),
    };

    private static string? Translated(Publication item) => item.Translators.IsEmpty ? null : Names(item.Translators) + "訳";

    private static string? Volume(Publication item) => item.Volume is { } volume ? "vol. " + volume : null;

    private static string? Issue(Publication item) => item.Issue is not { } issue ? null : issue.All(char.IsAsciiDigit) ? "no. " + issue : issue;

    private static string? Pages(Publication item) => item.Page is { } page ? "p. " + page.Replace('\u2013', '-') : null;

    private static string? Series(Publication item) => item.Collection is null ? null : item.Number is { } number ? $"({item.Collection}, {number})" : $"({item.Collection})";

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
