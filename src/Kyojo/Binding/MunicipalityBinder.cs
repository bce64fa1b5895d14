using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>Local-government codes (全国地方公共団体コード, 総務省): six digits, the last a check digit (KYO2041–2048).</summary>
internal sealed class MunicipalityBinder(string file, DiagnosticBag found)
{
    /// <summary>A municipality's code.</summary>
    /// <param name="text">What was written, in half width.</param>
    /// <param name="node">Its place.</param>
    /// <param name="around">The mapping it stands in: its prefecture decides what five digits mean.</param>
    public string? Municipality(string text, YamlScalar node, YamlMapping? around)
    {
        if (ReferenceTables.Municipalities.ContainsKey(text)) return text;
        if (!IsPrefecture(text) && !ReferenceTables.PrefectureByCode.ContainsKey(text) && !ReferenceTables.Prefectures.Any(p => p.Name == text)) return Unlisted(text, node, around);
        found.Add(Codes.PrefectureForMunicipality, node.In(file), ("value", text));
        return null;
    }

    /// <summary>The code of a municipality or prefecture, as a publisher has.</summary>
    /// <param name="text">What was written, in half width.</param>
    /// <param name="node">Its place.</param>
    public string? Government(string text, YamlScalar node) =>
        IsPrefecture(text) || ReferenceTables.Municipalities.ContainsKey(text) ? text : Unlisted(text, node, around: null);

    /// <summary>Check digit of a local-government code (全国地方公共団体コード仕様): weights 6 5 4 3 2, modulus 11.</summary>
    /// <param name="code">At least five digits; the rest is not looked at.</param>
    public static string CheckDigit(string code)
    {
        var sum = 0;
        for (var i = 0; i < 5; i++) sum += (6 - i) * (code[i] - '0');
        return ((11 - sum % 11) % 10).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What five digits may mean: the check digit was left out, or a leading zero was lost. Both can be true.</summary>
    /// <param name="digits">Five digits.</param>
    public static ImmutableArray<string> Readings(string digits)
    {
        string[] both = [digits + CheckDigit(digits), "0" + digits];
        return [.. both.Where(ReferenceTables.Municipalities.ContainsKey)];
    }

    private string? Unlisted(string text, YamlScalar node, YamlMapping? around)
    {
        var span = node.In(file);
        if (text.Length == 5 && text.All(char.IsAsciiDigit)) return Short(text, node, around);
        if (text.Length != 6 || !text.All(char.IsAsciiDigit))
        {
            found.Add(Codes.NotMunicipality, span, ("value", node.Value));
            return null;
        }

        if (ReferenceTables.Abolished.TryGetValue(text, out var old))
        {
            found.Suggest(Codes.MunicipalityAbolished, span, old.Successors, null, ("value", text), ("name", old.Name), ("successors", Bilingual.List(old.Successors.Select(Named))));
            return null;
        }

        var right = text[..5] + CheckDigit(text);
        if (right != text)
        {
            found.Suggest(Codes.MunicipalityCheckDigit, span, [right], null, ("value", text), ("best", Named(right)));
            return null;
        }

        found.Add(Codes.MunicipalityUnlisted, span, ("value", text));
        return text;
    }

    private string? Short(string text, YamlScalar node, YamlMapping? around)
    {
        var span = node.In(file);
        var readings = Readings(text);
        if (readings.Length == 2 && around?["prefecture"] is YamlScalar prefecture)
        {
            var row = JapaneseText.Code(prefecture.Value).PadLeft(2, '0');
            var there = readings.Where(r => r[..2] == row).ToImmutableArray();
            if (there.Length == 1) readings = there;
        }

        switch (readings.Length)
        {
            case 0:
                found.Add(Codes.NotMunicipality, span, ("value", node.Value));
                return null;
            case 1:
                found.AddFixable(Codes.MunicipalityRead, span, node.Replaced(file, readings[0]), ("value", text), ("fixed", Named(readings[0])));
                return readings[0];
            default:
                found.Suggest(Codes.MunicipalityAmbiguous, span, readings, null, ("value", text), ("a", Named(readings[0])), ("b", Named(readings[1])));
                return null;
        }
    }

    private static bool IsPrefecture(string text) => text.Length == 6 && ReferenceTables.PrefectureByCode.TryGetValue(text[..2], out var prefecture) && prefecture.LgCode == text;

    private static string Named(string code) =>
        ReferenceTables.Municipalities.TryGetValue(code, out var m) ? $"{code}（{m.Name}）" : IsPrefecture(code) ? $"{code}（{ReferenceTables.PrefectureByCode[code[..2]].Name}）" : code;
}
