using System.Globalization;
using System.Text;

namespace Kyojo.Citations;

/// <summary>
/// References after the Publication Manual of the American Psychological Association (7th edition), with Japanese names and
/// titles as they are written (reports.md section 5.6).
/// </summary>
public static class Apa
{
    private const int MostNames = 20;

    /// <summary>Formats a publication.</summary>
    /// <param name="item">The publication.</param>
    /// <param name="suffix">Letter that tells works of one author and year apart; empty = none.</param>
    public static CitedText Format(Publication item, string suffix = "")
    {
        var text = new CitedText.Builder();
        var date = Date(item, suffix);
        // Without an author the title stands first.
        if (item.Authors.IsEmpty) Title(text, item).Add($" ({date}).");
        else Title(text.Add($"{Names(item.Authors)} ({date}).").Space(), item).Stop();
        if (item.Container is { } container)
        {
            text.Space();
            if (item.Kind == PublicationKind.Chapter) text.Add("In ").Add(item.Editors.IsEmpty ? null : $"{Names(item.Editors)} ({(item.Editors.Length == 1 ? "Ed." : "Eds.")}), ");
            text.Add(container, italic: true);
            if (item.Kind == PublicationKind.Chapter) text.Add(item.Page is { } inside ? $" (pp. {Dashed(inside)})" : null);
            else if (item.Kind is PublicationKind.JournalArticle or PublicationKind.MagazineArticle or PublicationKind.NewspaperArticle) Numbers(text, item);
            text.Stop();
        }

        text.Group(item.Kind is PublicationKind.JournalArticle or PublicationKind.MagazineArticle or PublicationKind.NewspaperArticle ? null : item.OtherPublisher);
        return text.Address(item.Address).Done();
    }

    // Titles of works that stand alone are italic, those of parts are not.
    private static CitedText.Builder Title(CitedText.Builder text, Publication item)
    {
        var isPart = item.Container is not null;
        text.Add(item.Title, italic: !isPart);
        var inside = new List<string>();
        if (item.Edition is { } edition && item.Kind == PublicationKind.Book) inside.Add(edition);
        if (!item.Translators.IsEmpty) inside.Add(string.Join(", ", item.Translators.Select(t => t.IsJoined || t.Family is null ? t.Whole : $"{t.Given} {t.Family}".Trim())) is var who && item.Translators.All(t => t.IsLatin) ? who + ", Trans." : Spaced(item.Translators) + " 訳");
        if (!isPart && item.Collection is { } series) inside.Add(item.Number is { } number ? $"{series} {number}" : series);
        if (inside.Count > 0) text.Add($" ({string.Join("; ", inside)})");
        if (item.Kind == PublicationKind.Dataset) text.Add(" [データセット]");
        return text;
    }

    private static string Spaced(IEnumerable<CitedName> names) => string.Join("・", names.Select(n => n.Whole));

    private static void Numbers(CitedText.Builder text, Publication item)
    {
        if (item.Volume is { } volume) text.Add(", ").Add(volume, italic: true);
        if (item.Issue is { } issue && !IsMonth(item)) text.Add(item.Volume is null ? $", ({issue})" : $"({issue})");
        if (item.Page is { } page) text.Add(", " + Dashed(page));
    }

    // An issue named by its month belongs to the date.
    private static bool IsMonth(Publication item) => item.Kind is PublicationKind.MagazineArticle && item.Issue is { } issue && !issue.Any(char.IsAsciiDigit);

    private static string Date(Publication item, string suffix)
    {
        if (item.Issued is not { } issued) return "n.d." + (suffix.Length > 0 ? "-" + suffix : "");
        var first = issued.Earliest;
        var year = first.Year.ToString(CultureInfo.InvariantCulture) + suffix;
        if (IsMonth(item)) return $"{year}, {item.Issue}";
        if (issued.IsAbout || issued.IsPeriod) return year;
        if (issued.Text.Length == 10) return $"{year}, {first.ToString("MMMM d", CultureInfo.InvariantCulture)}";
        return issued.Text.Length == 7 && item.Kind is PublicationKind.MagazineArticle or PublicationKind.NewspaperArticle or PublicationKind.Webpage
            && issued.Text.Length == 7 ? $"{year}, {first.ToString("MMMM", CultureInfo.InvariantCulture)}" : year;
    }

    private static string Names(IReadOnlyList<CitedName> names)
    {
        var shown = names.Select(Name).ToArray();
        if (shown.Length == 1) return shown[0];
        if (shown.Length > MostNames) return string.Join(", ", shown[..(MostNames - 1)]) + ", … " + shown[^1];
        return string.Join(", ", shown[..^1]) + ", & " + shown[^1];
    }

    // Latin given names become initials; kana and kanji stay.
    private static string Name(CitedName name) => name is { Family: { } family, Given: { } given, IsLatin: true } ? $"{family}, {Initials(given)}" : name.Inverted;

    private static string Initials(string given)
    {
        var initials = new StringBuilder();
        foreach (var part in given.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (initials.Length > 0) initials.Append(' ');
            initials.Append(string.Join('-', part.Split('-').Where(p => p.Length > 0).Select(p => p[0] + ".")));
        }

        return initials.ToString();
    }

    private static string Dashed(string pages) => pages.Replace('-', '\u2013');
}
