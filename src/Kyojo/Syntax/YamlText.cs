using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kyojo.Syntax;

/// <summary>One-line values as they are written in YAML, so that reading them gives the same text.</summary>
public static class YamlText
{
    private static readonly SearchValues<char> FlowSigns = SearchValues.Create(",[]{}#\"'\\");

    /// <summary>The value, in double quotes where YAML, a leading zero or a word with a meaning of its own needs them.</summary>
    /// <param name="value">Any text; line breaks and other control characters are escaped.</param>
    public static string Of(string value)
    {
        if (IsPlain(value)) return value;
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF') text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else text.Append(c);
        }

        return text.Append('"').ToString();
    }

    private static bool IsPlain(string value) =>
        value.Length > 0 && value[^1] is not (' ' or '\u3000' or ':') && (char.IsLetter(value[0]) || (char.IsAsciiDigit(value[0]) && !value.All(char.IsAsciiDigit)))
        && value is not ("null" or "true" or "false") && value.AsSpan().IndexOfAny(FlowSigns) < 0 && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF');
}
