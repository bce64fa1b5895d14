using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>The texts of a community that are searched and stand in no field of their own: all that the table of fields marks with <c>s</c>.</summary>
internal static class CommunityTexts
{
    private static readonly HashSet<Field> Elsewhere = [CommunityFields.Type, CommunityFields.Name, CommunityFields.LegalName, CommunityFields.Places, CommunityFields.Lifecycle, TopicFields.Tags];

    /// <summary>The texts, in the order of the record.</summary>
    public static IEnumerable<string> Of(Community community)
    {
        var texts = new List<string>();
        Add(texts, community.Values);
        Add(texts, community.Own);
        if (community.Description is { } description) texts.Add(MarkdownWordText.Of(description.Text));
        return texts;
    }

    private static void Add(List<string> texts, FieldValues values)
    {
        foreach (ref readonly var entry in values.Entries.AsSpan())
        {
            var field = entry.Field;
            if (!field.Shown.HasFlag(Shown.Search) || Elsewhere.Contains(field)) continue;
            switch (entry.Value)
            {
                case string text when Label(field, text) is { } label:
                    texts.Add(label);
                    break;
                case PlacedList<string> list:
                    foreach (var text in list.Items)
                    {
                        if (Label(field, text) is { } label) texts.Add(label);
                    }

                    break;
                case FieldValues part:
                    Add(texts, part);
                    break;
                case FieldValues[] parts:
                    foreach (var part in parts) Add(texts, part);
                    break;
                case PlacedList<KeyValuePair<string, object>> pairs:
                    foreach (var (_, value) in pairs.Items)
                    {
                        if (value is FieldValues part) Add(texts, part);
                    }

                    break;
            }
        }
    }

    // Values of lists to choose from are searched by their words where several may be chosen; one choice of few is a facet.
    private static string? Label(Field field, string value) => field.Kind switch
    {
        FieldKind.Line or FieldKind.Text or FieldKind.Yomi => value,
        FieldKind.Markdown => MarkdownWordText.Of(value),
        FieldKind.Enum when field.Many => field.LabelOf(value).Ja,
        FieldKind.NpoActivity => ReferenceTables.NpoActivities.GetValueOrDefault(value),
        FieldKind.Industry => ReferenceTables.Industries.GetValueOrDefault(value),
        FieldKind.Occupation => ReferenceTables.Occupations.GetValueOrDefault(value),
        _ => null,
    };
}
