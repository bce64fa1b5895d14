using System.Globalization;
using System.Text;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Importing.Records;

/// <summary>Values of a bound record as text in one form, so that a value from a table and one from a file compare equal when they mean the same.</summary>
internal static class FieldText
{
    /// <summary>The value of a unit; null when there is none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="route">Where; of an appended route the whole list is looked at.</param>
    /// <param name="ordinal">Which of several items of one name, from 0.</param>
    public static string? Of(Community record, FieldRoute route, int ordinal = 0)
    {
        var values = route.Type is null ? record.Values : record.Own;
        foreach (var (field, item) in route.Type is null ? route.Steps : route.Steps[1..])
        {
            var value = values.Find(field);
            if (value is null) return null;
            if (item == FieldRoute.Append) return Text(value);
            if (item is null && value is FieldValues map && !ReferenceEquals(field, route.Last))
            {
                values = map;
                continue;
            }

            if (item is not null)
            {
                if (ItemOf(value as FieldValues[] ?? [], field, item, ordinal) is not { } one) return null;
                values = one;
                continue;
            }

            return Text(value);
        }

        return null;
    }

    internal static FieldValues? ItemOf(FieldValues[] items, Field field, string item, int ordinal)
    {
        if (FieldRoute.NameOf(field.Item!) is { } name) return items.Where(i => i.Text(name) == item).ElementAtOrDefault(ordinal);
        return FieldRoute.IsNumber(item, out var number) ? items.ElementAtOrDefault(number - 1) : null;
    }

    /// <summary>One value.</summary>
    public static string Text(object value)
    {
        switch (value)
        {
            case string text:
                return text;
            case DateOnly day:
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            case EdtfDate date:
                return date.Text;
            case bool yes:
                return yes ? "true" : "false";
            case PlacedList<string> list:
                return string.Join("; ", list.Items);
            case FieldValues map:
                return Map(map);
            case FieldValues[] maps:
                return string.Join("; ", maps.Select(Map));
            case PlacedList<KeyValuePair<string, object>> pairs:
                return string.Join("; ", pairs.Items.Select(p => $"{p.Key}: {(p.Value is string[] many ? string.Join(", ", many) : p.Value is FieldValues inner ? Map(inner) : p.Value)}"));
            default:
                return Convert.ToString(value, CultureInfo.InvariantCulture)!;
        }
    }

    // Keys in the order of the table, whatever their order in the file; a map of one value that has a short form is that value.
    private static string Map(FieldValues map)
    {
        var text = new StringBuilder();
        foreach (var entry in map.Entries.OrderBy(e => map.Schema.Fields.IndexOf(e.Field)))
        {
            if (text.Length > 0) text.Append(", ");
            text.Append(entry.Field.Key).Append(": ").Append(Text(entry.Value));
        }

        return text.ToString();
    }
}
