using System.Globalization;
using System.Text.RegularExpressions;
using Kyojo.Importing.Reading;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>What spreadsheets do to dates, undone; how people write dates is known to the binder.</summary>
internal static partial class PeriodWords
{
    /// <summary>The text as the binder reads it: serial numbers become days, a hyphen between two dates the sign of a period.</summary>
    public static string Read(string text, bool is1904)
    {
        var word = JapaneseText.Code(text);
        if (word.Length == 5 && double.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Serial.Date(number, is1904) is { } day) return CellText.Day(day);
        // The time of a day cell: midnight is how a day is stored.
        if (Midnight().Match(word) is { Success: true } moment) return moment.Groups[1].Value;
        return Between().Replace(word, "~");
    }

    [GeneratedRegex(@"^(\d{4}[-/]\d{1,2}[-/]\d{1,2}) 0?0:00(?::00)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Midnight();

    [GeneratedRegex(@"(?<=日)\s*[-‐–—―−]\s*(?=[\d明大昭平令MTSHR])", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
