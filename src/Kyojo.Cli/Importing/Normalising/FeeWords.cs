using System.Globalization;
using System.Text.RegularExpressions;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>Fees: <c>無料</c>, <c>500円</c>, <c>年会費 3000円/年</c>; what is no single amount becomes a note.</summary>
internal static partial class FeeWords
{
    /// <summary>What a fee says; amount and unit as YAML has them.</summary>
    public readonly record struct Reading(string? Label, string? Amount, string? Unit, bool IsFree, string? Note);

    /// <summary>Reads one fee.</summary>
    /// <param name="text">The cell, or one of its values.</param>
    public static Reading Read(string text)
    {
        var word = JapaneseText.Code(text);
        var match = Amount().Match(word);
        if (!match.Success) return new(null, null, null, IsFree: false, Bare(JapaneseText.Line(text)));
        var label = match.Groups["label"].Value.Trim();
        var note = match.Groups["note"].Success ? match.Groups["note"].Value : null;
        if (label.Length == 0) label = null!;
        var unit = Unit(match.Groups["unit"].Success ? match.Groups["unit"].Value : match.Groups["per"].Value);
        if (match.Groups["free"].Success) return new(label, null, null, IsFree: true, note);
        var yen = match.Groups["yen"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!int.TryParse(yen, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)) return new(null, null, null, IsFree: false, JapaneseText.Line(text));
        return amount == 0 ? new(label, null, null, IsFree: true, note) : new(label, amount.ToString(CultureInfo.InvariantCulture), unit, IsFree: false, note);
    }

    // A note in full-width brackets is how the export writes one that stands alone.
    private static string Bare(string text) => text.Length > 2 && text[0] == '（' && text[^1] == '）' ? text[1..^1] : text;

    private static string? Unit(string word) => word switch
    {
        "年" or "年額" or "1年" => "year",
        "月" or "月額" or "1月" or "ヶ月" or "か月" => "month",
        "回" or "1回" => "event",
        "口" or "1口" => "share",
        "入会時" or "初回" or "1回だけ" => "once",
        _ => null,
    };

    [GeneratedRegex(@"^(?<label>[^\d(（]*?)\s*(?<per>年額|月額|1回|1口)?\s*(?:(?<free>無料|なし)|(?<yen>\d[\d,]*)\s*円?)(?:\s*/\s*(?<unit>1?年|1?月|1?回|1?口|入会時|1回だけ|[ヶか]月))?\s*(?:[(（](?<note>[^)）]*)[)）])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
