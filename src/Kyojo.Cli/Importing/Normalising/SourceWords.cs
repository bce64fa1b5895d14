using System.Globalization;
using System.Text.RegularExpressions;
using Kyojo.Importing.Records;
using Kyojo.Model.Fields;

namespace Kyojo.Importing.Normalising;

/// <summary>Sources as a cell has them: <c>届出書（例示市, 2026-04-01）https://…</c>.</summary>
internal static partial class SourceWords
{
    /// <summary>Adds a source; its id is its number.</summary>
    public static void Add(RecordTree tree, FieldRoute? route, string text, int column)
    {
        if (route is null) return;
        var match = Parts().Match(text);
        var about = match.Groups["about"].Success ? match.Groups["about"].Value.Split([", ", "、", ","], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        var date = about.Length > 0 && Day().IsMatch(about[^1]) ? about[^1] : null;
        var publisher = string.Join(", ", date is null ? about : about[..^1]);
        tree.AddMap(route,
        [
            (SourceFields.Id, "s" + (tree.CountOf(route) + 1).ToString(CultureInfo.InvariantCulture)), (SourceFields.Title, match.Groups["title"].Value.Trim()),
            (SourceFields.Publisher, publisher.Length == 0 ? null : publisher), (SourceFields.Url, match.Groups["url"].Success ? match.Groups["url"].Value : null), (SourceFields.Published, date),
        ], column);
    }

    [GeneratedRegex(@"^(?<title>.*?)(?:（(?<about>[^（）]*)）)?\s*(?<url>https?://\S+)?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\d{4}(?:-\d{2}(?:-\d{2})?)?~?$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
