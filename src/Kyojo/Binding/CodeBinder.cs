using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>Scalars that must stand in a reference table: prefectures, municipalities, classifications.</summary>
internal sealed class CodeBinder(string file, DiagnosticBag found)
{
    private readonly MunicipalityBinder municipalities = new(file, found);

    public string? Convert(Field field, YamlScalar node, YamlMapping? around)
    {
        var text = JapaneseText.Code(node.Value);
        return field.Kind switch
        {
            FieldKind.Prefecture => Prefecture(text, node),
            FieldKind.Municipality => municipalities.Municipality(text, node, around),
            FieldKind.LocalGovernment => municipalities.Government(text, node),
            FieldKind.CorporateNumber => CorporateNumber(text, node),
            FieldKind.NpoActivity => Listed(text, node, ReferenceTables.NpoActivities, new("1〜20", "1–20")),
            FieldKind.Industry => Listed(text.ToUpperInvariant(), node, ReferenceTables.Industries, new("A〜T", "A–T")),
            FieldKind.Occupation => Listed(text.ToUpperInvariant(), node, ReferenceTables.Occupations, new("A〜L", "A–L")),
            FieldKind.PostalCode => PostalCode(text, node),
            FieldKind.Country => text.Length == 2 && text.All(char.IsAsciiLetterUpper) ? text 
                : Wrong(field, node, new("国の2文字の符号（例 US）", "a two-letter country code such as US")),
            FieldKind.Region => Region(text, node),
            _ => throw new InvalidOperationException($"No binder for {field.Kind}."),
        };
    }

    private string? Prefecture(string text, YamlScalar node)
    {
        var code = text.Length == 1 ? "0" + text : text;
        if (ReferenceTables.PrefectureByCode.ContainsKey(code)) return code;
        var byName = ReferenceTables.Prefectures.FirstOrDefault(p => p.Name == text || p.ShortName == text || p.Slug == text);
        found.Add(new Diagnostic
        {
            Code = Codes.NoSuchPrefecture, Span = node.In(file), Severity = Codes.NoSuchPrefecture.Severity, Args = [("value", node.Value)],
            Suggestions = byName is null ? [] : [$"\"{byName.Code}\""], Fix = byName is null ? null : node.Replaced(file, byName.Code),
        });
        return null;
    }

    private string? CorporateNumber(string text, YamlScalar node)
    {
        var digits = Text.CorporateNumber.Bare(text);
        var span = node.In(file);
        if (Text.CorporateNumber.HasForm(digits))
        {
            if (!Text.CorporateNumber.IsValid(digits))
            {
                found.Add(Codes.CorporateNumberDigit, span, ("value", digits));
                return null;
            }

            if (Text.CorporateNumber.LooksRounded(digits)) found.Add(Codes.CorporateNumberRounded, span, ("value", digits));
            return digits;
        }

        if (Text.CorporateNumber.IsRegisterNumber(digits))
        {
            var best = Text.CorporateNumber.Of(digits);
            found.Suggest(Codes.RegisterNumber, span, [best], null, ("value", digits), ("best", best));
        }
        else if (Text.CorporateNumber.IsExponent(text))
        {
            found.Add(Codes.SpreadsheetExponent, span, ("value", text));
        }
        else
        {
            found.Add(Codes.NotCorporateNumber, span, ("value", node.Value));
        }

        return null;
    }

    private string? PostalCode(string text, YamlScalar node)
    {
        var digits = text.Replace("-", "", StringComparison.Ordinal).Replace("〒", "", StringComparison.Ordinal).Trim();
        if (digits.Length == 7 && digits.All(char.IsAsciiDigit)) return digits;
        found.Add(Codes.BadPostalCode, node.In(file), ("value", node.Value));
        return null;
    }

    private string? Region(string text, YamlScalar node)
    {
        var slugs = ReferenceTables.Regions.Select(r => r.Slug).ToArray();
        if (slugs.Contains(text)) return text;
        var byName = ReferenceTables.Regions.FirstOrDefault(r => r.Name == text)?.Slug;
        found.Suggest(Codes.NotAllowed, node.In(file), byName is null ? NearNames.Of(text, slugs) : [byName], null, ("value", node.Value), ("allowed", string.Join(", ", slugs)));
        return null;
    }

    private string? Listed(string text, YamlScalar node, System.Collections.Frozen.FrozenDictionary<string, string> table, Bilingual range)
    {
        if (table.ContainsKey(text)) return text;
        found.Add(Codes.NoSuchClass, node.In(file), ("value", node.Value), ("range", range));
        return null;
    }

    private string? Wrong(Field field, YamlScalar node, Bilingual expected)
    {
        found.Add(Codes.WrongKind, node.In(file), ("key", field.Key), ("expected", expected));
        return null;
    }
}
