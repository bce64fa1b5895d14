using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;

namespace Kyojo.Building;

/// <summary>One field that differs.</summary>
/// <param name="Label">Labels of the field and the parts it stands in.</param>
/// <param name="Before">Value as people read it; null = it was not there.</param>
/// <param name="After">The same afterwards; null = it is gone.</param>
internal sealed record FieldChange(Bilingual Label, string? Before, string? After);

/// <summary>Two sets of values, field by field, by the table of fields.</summary>
internal static class FieldChanges
{
    // A longer text is not shown twice: that it was rewritten is what a reader needs to know.
    private const int LongestShown = 120;

    /// <summary>What differs, in the order of the table.</summary>
    /// <param name="before">Values before; <see cref="FieldValues.None"/> when there were none.</param>
    /// <param name="after">Values after.</param>
    /// <param name="language">Language of values.</param>
    public static IEnumerable<FieldChange> Of(FieldValues before, FieldValues after, Language language) => Of(before, after, language, "");

    private static IEnumerable<FieldChange> Of(FieldValues before, FieldValues after, Language language, Bilingual above)
    {
        // Types have tables of their own, read anew for each site: fields go together by their keys.
        var fields = (after.Schema.Fields.Length > 0 ? after : before).Schema.Fields;
        foreach (var field in fields)
        {
            var label = Join(above, field.Label);
            var (old, now) = (Find(before, field), Find(after, field));
            if (old is null && now is null) continue;
            if (field.Kind == FieldKind.Map && !field.Many)
            {
                foreach (var change in Of(old as FieldValues ?? FieldValues.None, now as FieldValues ?? FieldValues.None, language, label)) yield return change;
            }
            else if (field.Kind == FieldKind.Map)
            {
                foreach (var change in Parts(label, field, old as FieldValues[] ?? [], now as FieldValues[] ?? [], language)) yield return change;
            }
            else if (Text(field, before, language) is var a && Text(field, after, language) is var b && a != b)
            {
                yield return IsHidden(field) ? Hidden(label, a, b, language) : Short(label, a, b, language);
            }
        }
    }

    // Parts have no names: those that stayed are left out, and one that went where one came is the same one changed.
    private static IEnumerable<FieldChange> Parts(Bilingual label, Field field, FieldValues[] before, FieldValues[] after, Language language)
    {
        var (old, now) = (before.Select(v => Line(field, v, language)).ToList(), after.Select(v => Line(field, v, language)).ToList());
        foreach (var same in old.Where(now.Contains).ToList())
        {
            if (now.Remove(same)) old.Remove(same);
        }

        for (var i = 0; i < Math.Max(old.Count, now.Count); i++)
        {
            var (a, b) = (old.ElementAtOrDefault(i), now.ElementAtOrDefault(i));
            yield return a?.Shown is { } before1 && before1 == b?.Shown ? Hidden(label, before1, before1, language) : Short(label, a?.Shown, b?.Shown, language);
        }
    }

    private sealed record Part(string Shown, string Whole);

    private static Part Line(Field field, FieldValues values, Language language)
    {
        var whole = string.Join(" / ", values.Schema.Fields.Select(f => Text(f, values, language) ?? Inner(f, values, language)).Where(t => t.Length > 0));
        var isHidden = field == CommunityFields.People || (field == CommunityFields.Channels && values.Text(ChannelFields.Audience, "public") != "public");
        return new(isHidden ? NotPublic(language) : whole, whole);
    }

    private static string Inner(Field field, FieldValues values, Language language) => values.Find(field) switch
    {
        FieldValues map => Line(field, map, language).Shown,
        FieldValues[] maps => string.Join("; ", maps.Select(m => Line(field, m, language).Shown)),
        _ => "",
    };

    private static string? Text(Field field, FieldValues values, Language language)
    {
        var own = values.Schema.Fields.FirstOrDefault(f => f.Key == field.Key);
        if (own is null || own.Kind == FieldKind.Map) return null;
        if (own.Kind != FieldKind.Dictionary) return FieldText.Of(own, values, language) ?? (values.Find(own) as string);
        var pairs = values.Pairs(own);
        return pairs.IsEmpty ? null : string.Join("; ", pairs.Select(p => $"{p.Key}: {(p.Value is string[] list ? string.Join(", ", list) : p.Value as string)}"));
    }

    private static object? Find(FieldValues values, Field field) => values.Schema.Fields.FirstOrDefault(f => f.Key == field.Key) is { } own ? values.Find(own) : null;

    private static bool IsHidden(Field field) => field == CommunityFields.InternalNote;

    private static FieldChange Hidden(Bilingual label, string? before, string? after, Language language) =>
        new(label, before is null ? null : NotPublic(language), after is null ? null : NotPublic(language));

    private static FieldChange Short(Bilingual label, string? before, string? after, Language language)
    {
        if (before is null || after is null || (before.Length <= LongestShown && after.Length <= LongestShown)) return new(label, Cut(before), Cut(after));
        return language == Language.English ? new(label, $"text of {before.Length} characters", $"rewritten, {after.Length} characters") : new(label, $"{before.Length}字の文", $"書き直した{after.Length}字の文");
    }

    private static string? Cut(string? text) => text is null || text.Length <= LongestShown ? text : $"{text[..(char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown)]}…";

    private static string NotPublic(Language language) => language == Language.English ? "(not public)" : "（公開しない内容）";

    private static Bilingual Join(Bilingual above, Bilingual label) => above.Ja.Length == 0 ? label : new($"{above.Ja} › {label.Ja}", $"{above.En} › {label.En}");
}
