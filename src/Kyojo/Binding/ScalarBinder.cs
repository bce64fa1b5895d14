using System.Globalization;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>One scalar to a value of its field's kind, or a diagnostic at its place.</summary>
internal sealed class ScalarBinder(string file, DiagnosticBag found)
{
    private readonly CodeBinder codes = new(file, found);
    private readonly TextBinder texts = new(file, found);
    private readonly DateBinder dates = new(file, found);
    private readonly Contact contact = new(file, found);
    private readonly ChannelBinder channels = new(file, found);

    /// <summary>What a field of this kind wants, in words.</summary>
    public static Bilingual Expected(Field field) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Markdown => new("文章", "text"),
        FieldKind.Int or FieldKind.Number => new("数", "a number"),
        FieldKind.Bool => new("true か false", "true or false"),
        FieldKind.Tri => new("true、false、unknown のどれか", "true, false or unknown"),
        FieldKind.Yomi => new("ひらがなのよみ", "a reading in hiragana"),
        FieldKind.Date => new("日付（例 2026-04-01）", "a day such as 2026-04-01"),
        FieldKind.Url => new("https:// で始まるURL", "an https:// address"),
        FieldKind.Enum => new($"{string.Join("、", field.Choices.Select(c => c.Value))} のどれか", $"one of {string.Join(", ", field.Choices.Select(c => c.Value))}"),
        _ => new("1行の文字", "one line of text"),
    };

    /// <summary>The value; null when it cannot be used, and an empty text when there is none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="node">Its scalar.</param>
    /// <param name="around">The mapping it stands in: a prefecture decides what a short municipality code means.</param>
    public object? Convert(Field field, YamlScalar node, YamlMapping? around)
    {
        if (JapaneseText.IsBlank(node.Value)) return "";
        return !Ascii.IsValid(node.Value) && (IsNarrow(field.Kind) || (field.Kind == FieldKind.Channel && ChannelBinder.IsNarrow(around))) ? Widened(field, node, around) : One(field, node, around);
    }

    /// <summary>One line below a key that an author or a theme made up: its letters are checked as those of any other line.</summary>
    /// <param name="field">The field that holds the keys.</param>
    /// <param name="node">The scalar.</param>
    public string Line(Field field, YamlScalar node) => texts.Line(field, node);

    private object? One(Field field, YamlScalar node, YamlMapping? around)
    {
        switch (field.Kind)
        {
            case FieldKind.Line or FieldKind.PersonName:
                return texts.Line(field, node);
            case FieldKind.Yomi:
                return texts.Yomi(field, node);
            case FieldKind.Address:
                return texts.Address(field, node);
            case FieldKind.Text:
                return texts.Block(field, node);
            case FieldKind.Markdown:
                return texts.Markdown(field, node);
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
                return dates.Day(node);
            case FieldKind.Edtf:
                return dates.Any(field, node);
            case FieldKind.Url:
                return contact.Url(node);
            case FieldKind.Email:
                return contact.Mail(node);
            case FieldKind.Phone:
                return contact.Phone(node);
            case FieldKind.Channel:
                return channels.Convert(node, around);
            case FieldKind.Id:
                return Id(node);
            default:
                return codes.Convert(field, node, around);
        }
    }

    // Kinds that are read in half width (step N3).
    private static bool IsNarrow(FieldKind kind) => kind is FieldKind.Int or FieldKind.Number or FieldKind.Bool or FieldKind.Tri or FieldKind.Date or FieldKind.Edtf
        or FieldKind.Email or FieldKind.Phone or FieldKind.Prefecture or FieldKind.Municipality or FieldKind.LocalGovernment or FieldKind.CorporateNumber
        or FieldKind.NpoActivity or FieldKind.Industry or FieldKind.Occupation or FieldKind.PostalCode or FieldKind.Country or FieldKind.Region;

    // Full-width letters are told only where nothing else is: a fault of the value itself says more.
    private object? Widened(Field field, YamlScalar node, YamlMapping? around)
    {
        var own = new DiagnosticBag();
        var value = new ScalarBinder(file, own).One(field, node, around);
        if (own.Count == 0 && value is not null && JapaneseText.HasWideAlphanumeric(node.Value))
        {
            var narrow = value as string ?? (value as EdtfDate)?.Text ?? Plain(node);
            found.AddFixable(Codes.WideAlphanumeric, node.In(file), node.Replaced(file, narrow), ("fixed", narrow));
        }

        found.AddRange(own.ToSorted());
        return value;
    }

    private string? Choice(Field field, YamlScalar node)
    {
        foreach (var choice in field.Choices)
        {
            if (choice.Value == node.Value) return choice.Value;
        }

        return NotChoice(field, node);
    }

    private string? NotChoice(Field field, YamlScalar node)
    {
        var value = node.Value;
        var narrow = JapaneseText.Compatible(value);
        return NotAllowed(node, [.. field.Choices.Select(c => c.Value)], field.Choices.FirstOrDefault(c => c.Label.Ja == value || c.Value == narrow)?.Value);
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
