using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>
/// What records hold and no published file may (privacy rule P9): channels that are not for everybody, notes for the
/// office, people, the contacts of drafts, and reports that are not published. Phones and mail addresses always; other text from eight characters on, and
/// not where the same text is public in a field of its own.
/// </summary>
internal static class HiddenValues
{
    /// <summary>All of them, each form once, in the order of files; empty for a site that hides nothing.</summary>
    /// <param name="catalog">The site.</param>
    public static ImmutableArray<HiddenValue> Of(Catalog catalog)
    {
        // With each form the text that, where it is public, makes it no secret; null = nothing does.
        var found = new List<(HiddenValue Value, string? Open)>();
        var shown = new Lazy<HashSet<Community>>(() => [.. catalog.Communities]);
        foreach (var entry in catalog.Entries)
        {
            var isDraft = entry.PublicationStatus == "draft" && !shown.Value.Contains(entry);
            foreach (var channel in entry.Values.Maps(CommunityFields.Channels))
            {
                var isHidden = channel.Text(ChannelFields.Audience, "public") != "public";
                if (!isHidden && !isDraft) continue;
                Add(channel, ChannelFields.Value, entry.File, mayBePublic: !isHidden);
                Add(channel, ChannelFields.Label, entry.File, mayBePublic: !isHidden);
            }

            Add(entry.Values, CommunityFields.InternalNote, entry.File, mayBePublic: false);
            if (catalog.Settings.ShowPeople && !isDraft) continue;
            foreach (var person in entry.Values.Maps(CommunityFields.People)) Add(person, PersonFields.Name, entry.File, mayBePublic: isDraft);
        }

        foreach (var report in catalog.HiddenReports)
        {
            Add(report.Values, ReportFields.Title, report.File, mayBePublic: true);
            Add(report.Values, ReportFields.Abstract, report.File, mayBePublic: true);
            // Its address and its file give it away wherever they stand.
            var place = report.Values.SpanOf(ReportFields.Title, report.File);
            found.Add((new HiddenValue($"reports/{report.Id}/", place), null));
            found.Add((new HiddenValue(report.File, place), null));
        }

        foreach (var report in catalog.WithdrawnReports) Add(report.Values, ReportFields.Abstract, report.File, mayBePublic: true);
        if (found.Count == 0) return [];
        var open = PublicTexts.Among(catalog, shown.Value, [.. found.Select(f => f.Open).OfType<string>()]);
        return [.. found.Where(f => f.Open is null || !open.Contains(f.Open)).Select(f => f.Value).DistinctBy(v => v.Text, StringComparer.OrdinalIgnoreCase)];

        void Add(FieldValues part, Field field, string file, bool mayBePublic)
        {
            if (part.Text(field) is not { } text) return;
            var span = part.SpanOf(field, file);
            foreach (var form in HiddenForms.Phone(text).Concat(HiddenForms.Mail(text)).Concat(HiddenForms.ContactsIn(text)).Distinct()) found.Add((new HiddenValue(form, span), mayBePublic ? text : null));
            foreach (var form in HiddenForms.Text(text)) found.Add((new HiddenValue(form, span), form));
        }
    }
}
