using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>One scalar to a value of its field's kind, or a diagnostic at its place.</summary>
internal sealed class ScalarBinder(string file, DiagnosticBag found)
{
    private const int LongestLine = 200;
    private const int LongestText = 4000;

    private readonly CodeBinder codes = new(file, found);

    /// <summary>What a field of this kind wants, in words.</summary>
    public static Bilingual Expected(Field field) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Markdown => new("文章", "text"),
        FieldKind.Int or FieldKind.Number => new("数", "a number"),
        FieldKind.Bool => new("true か false", "true or false"),
        FieldKind.Tri => new("true、false、unknown のどれか", "true, false or unknown"),
        FieldKind.Date => new("日付（例 2026-04-01）", "a day such as 2026-04-01"),
        FieldKind.Url => new("https:// で始まるURL", "an https:// address"),
        FieldKind.Enum => new($"{string.Join("、", field.Choices.Select(c => c.Value))} のどれか", $"one of {string.Join(", ", field.Choices.Select(c => c.Value))}"),
        _ => new("1行の文字", "one line of text"),
    };

    /// <summary>The value, or null when it cannot be used.</summary>
    /// <param name="field">The field.</param>
    /// <param name="node">Its scalar.</param>
    /// <param name="around">The mapping it stands in: a prefecture decides what a short municipality code means.</param>
    public object? Convert(Field field, YamlScalar node, YamlMapping? around)
    {
        switch (field.Kind)
        {
            case FieldKind.Line:
                return Limited(field, node, JapaneseText.Line(node.Value), LongestLine);
            case FieldKind.Text or FieldKind.Markdown:
                return Limited(field, node, JapaneseText.Block(node.Value), LongestText);
            case FieldKind.Int:
                return int.TryParse(Plain(node), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : NotNumber(node, new("整数", "a whole number"));
            case FieldKind.Number:
                return double.TryParse(Plain(node), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : NotNumber(node, new("数", "a number"));
            case FieldKind.Bool:
                return Plain(node) switch { "true" => true, "false" => false, _ => NotNumber(node, new("true か false", "true or false")) };
            case FieldKind.Tri:
                return Plain(node) is "true" or "false" or "unknown" ? Plain(node) : NotAllowed(node, ["true", "false", "unknown"]);
            case FieldKind.Enum:
                return Choice(field, node);
            case FieldKind.Date:
                return Date(node);
            case FieldKind.Edtf:
                return EdtfDate.TryParse(Plain(node), out var date, out var noSuchDay) && (field.Period || !date!.Text.Contains('/')) ? date : NotDate(node, noSuchDay, new("2020-04-01、2020-04、2020", "2020-04-01, 2020-04, 2020"));
            case FieldKind.Url:
                return Contact.Url(node.Value, node.In(file), found);
            case FieldKind.Email:
                return Contact.Mail(node.Value, node.In(file), found);
            case FieldKind.Phone:
                return Contact.Phone(node.Value, node.In(file), found);
            case FieldKind.Id:
                return Id(node);
            default:
                return codes.Convert(field, node, around);
        }
    }

    private string? Limited(Field field, YamlScalar node, string text, int limit)
    {
        var max = field.Max > 0 ? field.Max : limit;
        // Characters as people count them, not the two halves of a rare kanji.
        if (text.Length <= max || text.EnumerateRunes().Count() is var length && length <= max) return text;
        found.Add(Codes.TooLong, node.In(file), ("key", field.Key), ("n", length.ToString(CultureInfo.InvariantCulture)), ("max", max.ToString(CultureInfo.InvariantCulture)));
        return text;
    }

    private string? Choice(Field field, YamlScalar node)
    {
        var value = node.Value;
        foreach (var choice in field.Choices)
        {
            if (choice.Value == value) return choice.Value;
        }

        return NotAllowed(node, [.. field.Choices.Select(c => c.Value)], field.Choices.FirstOrDefault(c => c.Label.Ja == value)?.Value);
    }

    private string? NotAllowed(YamlScalar node, string[] allowed, string? best = null)
    {
        found.Suggest(Codes.NotAllowed, node.In(file), best is null ? NearNames.Of(node.Value, allowed) : [best], null,
            ("value", node.Value), ("allowed", Bilingual.List(allowed)));
        return null;
    }

    private object? NotNumber(YamlScalar node, Bilingual expected)
    {
        found.Add(Codes.NotNumber, node.In(file), ("value", node.Value), ("expected", expected));
        return null;
    }

    private object? Date(YamlScalar node)
    {
        var text = Plain(node);
        if (EdtfDate.TryParse(text, out var date, out var noSuchDay) && text.Length == 10) return date!.Earliest;
        return NotDate(node, noSuchDay && text.Length == 10, "2020-04-01");
    }

    private object? NotDate(YamlScalar node, bool noSuchDay, Bilingual example)
    {
        found.Add(noSuchDay ? Codes.NoSuchDay : Codes.NotDate, node.In(file), ("value", node.Value), ("example", example));
        return null;
    }

    private string? Id(YamlScalar node)
    {
        if (IsId(node.Value)) return node.Value;
        found.Add(Codes.BadId, node.In(file), ("id", node.Value));
        return null;
    }

    /// <summary>True for <c>^[a-z0-9]+(-[a-z0-9]+)*$</c>, at most 60 characters, not a name the site needs itself.</summary>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > 60 || text is "page" or "index" || text[0] == '-' || text[^1] == '-' || !RoutePath.IsSegment(text)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && !(c == '-' && text[i - 1] != '-')) return false;
        }

        return true;
    }

    private static string Plain(YamlScalar node) => JapaneseText.Code(node.Value);
}
