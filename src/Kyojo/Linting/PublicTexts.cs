using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>Which of some texts are public in a field of their own: these are no secret, whoever wrote them down again.</summary>
internal static class PublicTexts
{
    private static readonly HashSet<Field> Hidden = [CommunityFields.InternalNote, CommunityFields.People, CommunityFields.NotDuplicateOf];

    /// <summary>Those of the candidates that are the whole value of a public field.</summary>
    public static HashSet<string> Among(Catalog catalog, IEnumerable<Community> shown, HashSet<string> candidates)
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        if (candidates.Count == 0) return open;
        foreach (var entry in shown)
        {
            Look(entry.Values, skip: true);
            Look(entry.Own);
        }

        foreach (var type in catalog.Types) Look(type.Values);
        foreach (var story in catalog.Cases) Look(story.Values);
        foreach (var report in catalog.Reports) Look(report.Values);
        foreach (var page in catalog.Pages.Concat(catalog.Guide)) Look(page.Values);
        foreach (var literature in catalog.Literature.Values) Look(literature.Values);
        Look(catalog.Settings.Values);
        foreach (var kind in ChannelFields.Kind.Choices) Text(kind.Label.Ja);
        return open;

        void Text(string text)
        {
            // Forms were trimmed; a text of several lines is public line by line.
            foreach (var line in text.AsSpan().EnumerateLines())
            {
                if (candidates.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line.Trim(), out var known)) open.Add(known);
            }
        }

        void Look(FieldValues values, bool skip = false)
        {
            foreach (var item in values.Entries)
            {
                if (skip && Hidden.Contains(item.Field)) continue;
                switch (item.Value)
                {
                    case string text:
                        Text(text);
                        break;
                    case PlacedList<string> list:
                        foreach (var text in list.Items) Text(text);
                        break;
                    case FieldValues part:
                        Look(part);
                        break;
                    case FieldValues[] parts:
                        foreach (var part in parts)
                        {
                            if (part.Text(ChannelFields.Audience, "public") == "public") Look(part);
                        }

                        break;
                    case PlacedList<KeyValuePair<string, object>> pairs:
                        foreach (var (_, value) in pairs.Items)
                        {
                            if (value is string text) Text(text);
                            else if (value is FieldValues map) Look(map);
                        }

                        break;
                }
            }
        }
    }
}
