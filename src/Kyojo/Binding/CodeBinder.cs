using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>Scalars that must stand in a reference table: prefectures, municipalities, classifications.</summary>
internal sealed class CodeBinder(string file, DiagnosticBag found)
{
    public string? Convert(Field field, YamlScalar node, YamlMapping? around)
    {
        var text = JapaneseText.Code(node.Value);
        return field.Kind switch
        {
            FieldKind.Prefecture => Prefecture(text, node),
            FieldKind.Municipality => Municipality(text, node, around),
            FieldKind.LocalGovernment => LocalGovernment(text, node),
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
        found.Suggest(Codes.NoSuchPrefecture, node.In(file), byName is null ? [] : [$"\"{byName.Code}\""], null, ("value", node.Value));
        return null;
    }

    private string? Municipality(string text, YamlScalar node, YamlMapping? around)
    {
        var span = node.In(file);
        if (IsPrefecture(text) || ReferenceTables.PrefectureByCode.ContainsKey(text) || ReferenceTables.Prefectures.Any(p => p.Name == text))
        {
            found.Add(Codes.PrefectureForMunicipality, span, ("value", text));
            return null;
        }

        if (text.Length != 6 || !text.All(char.IsAsciiDigit)) return Short(text, node, around);
        if (ReferenceTables.Municipalities.ContainsKey(text)) return text;
        if (ReferenceTables.Abolished.TryGetValue(text, out var old))
        {
            found.Add(Codes.MunicipalityAbolished, span, ("value", text), ("name", old.Name), ("successors", Bilingual.List(old.Successors.Select(Named))));
            return null;
        }

        var right = text[..5] + CheckDigit(text);
        if (right != text)
        {
            var best = ReferenceTables.Municipalities.ContainsKey(right) ? Named(right) : right;
            found.Suggest(Codes.MunicipalityCheckDigit, span, [right], null, ("value", text), ("best", best));
            return null;
        }

        found.Add(Codes.MunicipalityUnlisted, span, ("value", text));
        return text;
    }

    // Five digits: the check digit was left out, or a leading zero was lost. Both can be true of one number.
    private string? Short(string text, YamlScalar node, YamlMapping? around)
    {
        var span = node.In(file);
        if (text.Length != 5 || !text.All(char.IsAsciiDigit))
        {
            found.Add(Codes.NotMunicipality, span, ("value", node.Value));
            return null;
        }

        var appended = text + CheckDigit(text);
        var filled = "0" + text;
        var isAppended = ReferenceTables.Municipalities.ContainsKey(appended);
        var isFilled = ReferenceTables.Municipalities.ContainsKey(filled);
        if (isAppended && isFilled && around?["prefecture"] is YamlScalar prefecture && JapaneseText.Code(prefecture.Value).PadLeft(2, '0') is var row)
        {
            isAppended = appended[..2] == row;
            isFilled = filled[..2] == row;
            if (!isAppended && !isFilled) isAppended = isFilled = true;
        }

        if (isAppended && isFilled)
        {
            found.Add(Codes.MunicipalityAmbiguous, span, ("value", text), ("a", Named(appended)), ("b", Named(filled)));
            return null;
        }

        if (!isAppended && !isFilled)
        {
            found.Add(Codes.NotMunicipality, span, ("value", node.Value));
            return null;
        }

        var read = isAppended ? appended : filled;
        found.AddFixable(Codes.MunicipalityRead, span, node.Replaced(file, read), ("value", text), ("fixed", Named(read)));
        return read;
    }

    private string? LocalGovernment(string text, YamlScalar node)
    {
        if (IsPrefecture(text) || ReferenceTables.Municipalities.ContainsKey(text)) return text;
        found.Add(Codes.NotMunicipality, node.In(file), ("value", node.Value));
        return null;
    }

    private string? CorporateNumber(string text, YamlScalar node)
    {
        var digits = string.Concat(text.Replace("法人番号", "", StringComparison.Ordinal).Where(c => c is not (' ' or ',' or '-' or 'T')));
        if (digits.Length == 13 && digits.All(char.IsAsciiDigit)) return digits;
        found.Add(Codes.NotCorporateNumber, node.In(file), ("value", node.Value));
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

    private static bool IsPrefecture(string text) => text.Length == 6 && ReferenceTables.PrefectureByCode.TryGetValue(text[..2], out var prefecture) && prefecture.LgCode == text;

    private static string Named(string code) => ReferenceTables.Municipalities.TryGetValue(code, out var m) ? $"{code}（{m.Name}）" : code;

    /// <summary>Check digit of a local-government code (全国地方公共団体コード仕様): weights 6 5 4 3 2, modulus 11.</summary>
    public static string CheckDigit(string code)
    {
        var sum = 0;
        for (var i = 0; i < 5; i++) sum += (6 - i) * (code[i] - '0');
        return ((11 - sum % 11) % 10).ToString(CultureInfo.InvariantCulture);
    }
}
