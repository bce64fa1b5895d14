using System.Globalization;
using System.Text.RegularExpressions;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>Times of the day in the ways people write them.</summary>
internal static partial class TimeWords
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>HH:MM and whether a person should look at it (午前12時); null for another text.</summary>
    public static (string Time, bool IsDoubtful)? Read(string text)
    {
        var word = JapaneseText.Code(text);
        if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var fraction) && word.Contains('.') && fraction < 1)
        {
            var minutes = (int)Math.Round(fraction * MinutesOfDay);
            return (Of(minutes / 60, minutes % 60), false);
        }

        var match = Clock().Match(word);
        if (!match.Success) return null;
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["half"].Success ? 30 : match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["part"].Value;
        if (hour > 24 || minute > 59 || (half.Length > 0 && hour > 12)) return null;
        // 午前12時 is midnight by the decree of 1872 (太政官布告第337号), noon to many who write it.
        var isDoubtful = half.Length > 0 && hour == 12;
        if (half is "午前" && hour == 12) hour = 0;
        else if (half is "午後" && hour < 12) hour += 12;
        return (Of(hour, minute), isDoubtful);
    }

    private static string Of(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");

    [GeneratedRegex(@"^(?<part>午前|午後)?\s*(?<hour>\d{1,2})(?:(?::|時)(?:(?<half>半)|(?<minute>\d{1,2})分?)?(?::\d{2})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
