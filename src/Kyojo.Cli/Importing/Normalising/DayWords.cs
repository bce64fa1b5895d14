using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>Days of the week: <c>月火水</c>, <c>月・水</c>, <c>毎週月曜日</c>, <c>第2・第4土曜</c>.</summary>
internal static partial class DayWords
{
    private const string Days = "月火水木金土日";

    /// <summary>What a cell says.</summary>
    /// <param name="List">Days from 月 to 日, each once.</param>
    /// <param name="Frequency">How often, as written; null when it is not said.</param>
    /// <param name="Note">The whole cell, when something is left that is neither.</param>
    public readonly record struct Reading(ImmutableArray<string> List, string? Frequency, string? Note);

    public static Reading Read(string text)
    {
        var word = JapaneseText.Code(text);
        var frequency = HowOften().Match(word);
        var rest = word[frequency.Length..].Replace("曜日", "", StringComparison.Ordinal).Replace("曜", "", StringComparison.Ordinal);
        var letters = rest.Where(c => c is not ('・' or '、' or ',' or ';' or '/' or ' ' or '\u3000' or '\n' or '\r' or 'と')).ToArray();
        if (letters.Length == 0 || letters.Any(c => !Days.Contains(c))) return new([], null, JapaneseText.Line(text));
        return new([.. Days.Where(d => letters.Contains(d)).Select(d => d.ToString())], frequency.Length > 0 ? frequency.Value.Trim(' ', '\u3000', 'の') : null, null);
    }

    [GeneratedRegex(@"^(?:毎週|隔週|毎月|毎日|第\s*\d(?:[・、,\s]*第?\s*\d)*)*の?", RegexOptions.CultureInvariant)]
    private static partial Regex HowOften();
}
