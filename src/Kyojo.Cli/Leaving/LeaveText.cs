using System.Globalization;
using System.Text;
using Kyojo.Catalogs;
using Kyojo.Catalogs.Leaving;
using Kyojo.Commands;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Model;

namespace Kyojo.Leaving;

/// <summary>Who is on the leaflets, as text for staff.</summary>
internal static class LeaveText
{
    /// <summary>One line for each area and occasion.</summary>
    public static string Overview(Catalog catalog, Language language)
    {
        var text = new StringBuilder();
        foreach (var area in catalog.Leave.Areas)
        {
            foreach (var occasion in catalog.Leave.Occasions)
            {
                var list = catalog.Leave.Of(area, occasion);
                text.Append(LeaveWords.Row.Fill(language, area.Name, LeaveRule.LabelOf(occasion).In(language), ShortUrls.CodeOf(area, occasion), list.Named.Length, list.OtherCount)).Append('\n');
            }
        }

        return text.Length == 0 ? LeaveWords.NoAreas.In(language) + "\n" : text.ToString();
    }

    /// <summary>Every entry of the area: who is named in which order, and which condition keeps each of the others out.</summary>
    public static string Explained(Catalog catalog, LeaveArea area, Occasion occasion, Language language)
    {
        var list = catalog.Leave.Of(area, occasion);
        var text = new StringBuilder();
        Line(LeaveWords.Head.Fill(language, area.Name, LeaveRule.LabelOf(occasion).In(language), ShortUrls.CodeOf(area, occasion)));
        Line(list.Named.IsEmpty ? LeaveWords.NobodyNamed.In(language) : LeaveWords.Named.Fill(language, list.Named.Length, catalog.Settings.Leave.PerSheet));
        for (var i = 0; i < list.Named.Length; i++)
        {
            var entry = list.Named[i];
            Line($"  {(i + 1).ToString(CultureInfo.InvariantCulture)} {entry.Name}（{entry.Id}）{(i < list.FeaturedCount ? LeaveWords.Featured.In(language) : "")}");
            var omitted = LeaveClaims.Unsourced(entry).Select(field => field.Label.In(language)).ToArray();
            if (omitted.Length > 0) Line(LeaveWords.Omitted.Fill(language, string.Join(language == Language.English ? ", " : "、", omitted)));
        }

        var kept = catalog.Entries.Where(entry => !list.Named.Contains(entry) && IsNear(entry, area, occasion)).OrderBy(entry => entry.SortKey, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal).ToArray();
        Line(LeaveWords.Kept.Fill(language, kept.Length));
        foreach (var entry in kept)
        {
            var condition = LeaveGate.Of(entry, area, occasion, catalog);
            Line(LeaveWords.KeptRow.Fill(language, entry.Name, entry.Id, (int)condition, LeaveGate.Reason(condition).In(language), entry.Span));
        }

        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    // Any place in the area, whatever its role: staff asks of these.
    private static bool IsNear(Community entry, LeaveArea area, Occasion occasion) => LeaveGate.IsOf(entry, area, occasion) || entry.Places.Any(place => place.PrefectureCode == area.Prefecture.Code);
}
