using System.Globalization;
using System.Text;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Importing.Records;

/// <summary>A bound record as YAML: block style, keys in the order of the table of fields, codes in quotes, no folded lines.</summary>
internal static class RecordText
{
    /// <summary>The record with a final line end.</summary>
    public static string Of(Community record)
    {
        var text = new StringBuilder();
        Map(text, record.Values, "");
        if (!record.Own.Entries.IsEmpty)
        {
            text.Append(record.Type.Id).Append(":\n");
            Map(text, record.Own, "  ");
        }

        return text.ToString();
    }

    /// <summary>A record as an item of a sequence.</summary>
    /// <param name="text">The record for itself.</param>
    public static string AsItem(string text) => "- " + text.TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal).Replace("\n  \n", "\n\n", StringComparison.Ordinal) + "\n";

    /// <summary>One value on one line, as it stands behind a key or in a flow list.</summary>
    public static string Inline(object value) => value switch
    {
        string text => YamlText.Of(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        EdtfDate date => YamlText.Of(date.Text),
        bool yes => yes ? "true" : "false",
        PlacedList<string> list => $"[{string.Join(", ", list.Items.Select(YamlText.Of))}]",
        FieldValues map => $"{{{string.Join(", ", Ordered(map).Select(e => $"{e.Field.Key}: {Inline(Word(e))}"))}}}",
        PlacedList<KeyValuePair<string, object>> pairs => $"{{{string.Join(", ", pairs.Items.Select(p => $"{YamlText.Of(p.Key)}: {(p.Value is string[] many ? $"[{string.Join(", ", many.Select(YamlText.Of))}]" : Inline(p.Value))}"))}}}",
        FieldValues[] maps => $"[{string.Join(", ", maps.Select(Inline))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static void Map(StringBuilder text, FieldValues map, string indent)
    {
        foreach (var entry in Ordered(map)) Entry(text, entry.Field.Key, Word(entry), indent);
    }

    private static void Entry(StringBuilder text, string key, object value, string indent)
    {
        text.Append(indent).Append(key).Append(':');
        switch (value)
        {
            case FieldValues map:
                text.Append('\n');
                Map(text, map, indent + "  ");
                break;
            case FieldValues[] maps:
                text.Append('\n');
                foreach (var map in maps) Item(text, map, indent);
                break;
            case string lines when lines.Contains('\n') && !lines.Contains('\r'):
                text.Append(lines[0] is ' ' or '\n' ? " |2-\n" : " |-\n");
                foreach (var line in lines.Split('\n')) text.Append(line.Length == 0 ? "" : indent + "  ").Append(line).Append('\n');
                break;
            default:
                text.Append(' ').Append(Inline(value)).Append('\n');
                break;
        }
    }

    private static void Item(StringBuilder text, FieldValues map, string indent)
    {
        var item = new StringBuilder();
        Map(item, map, indent + "    ");
        if (item.Length == 0) return;
        text.Append(indent).Append("  - ").Append(item, indent.Length + 4, item.Length - indent.Length - 4);
    }

    // true and false of a three-valued field are words, not quoted texts.
    private static object Word(FieldEntry entry) =>
        entry.Field.Kind == FieldKind.Tri && entry.Value is "true" or "false" && entry.Field.Kind == FieldKind.Tri ? (string)entry.Value == "true" : entry.Value;

    private static IEnumerable<FieldEntry> Ordered(FieldValues map) => map.Entries.OrderBy(e => map.Schema.Fields.IndexOf(e.Field));
}
