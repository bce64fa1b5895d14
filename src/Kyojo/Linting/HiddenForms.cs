using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Kyojo.Text;

namespace Kyojo.Linting;

/// <summary>The forms in which a value may stand in a page, a data file or a link (privacy rule P9).</summary>
internal static partial class HiddenForms
{
    /// <summary>Shortest text that is searched for, in characters; phones and mail addresses are whatever their length.</summary>
    public const int ShortestText = 8;

    private const int FewestLetters = 4;

    private static readonly char[] Escaped = ['&', '<', '>', '"', '\'', '\\', '\t', '`', '*', '_'];

    /// <summary>A phone number with and without its signs, from here and from abroad; nothing when it is none.</summary>
    public static IEnumerable<string> Phone(string written)
    {
        var text = JapaneseText.Code(written);
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length is not (10 or 11) || digits[0] != '0' ? [] : new[] { text.Trim(), digits, "+81" + digits[1..], "+81-" + text.Trim().TrimStart('(')[1..] }.Distinct();
    }

    /// <summary>A mail address as it is, and as it stands in links; nothing when it is none.</summary>
    public static IEnumerable<string> Mail(string written)
    {
        var text = JapaneseText.Code(written);
        return Encoding.UTF8.GetByteCount(text) < NeedleSet.Shortest || !text.Contains('@') ? [] : [text, text.Replace("@", "%40", StringComparison.Ordinal), text.Replace("@", "&#64;", StringComparison.Ordinal)];
    }

    /// <summary>Phone numbers and mail addresses inside a text.</summary>
    public static IEnumerable<string> ContactsIn(string text)
    {
        var plain = JapaneseText.Code(text);
        return Phones().Matches(plain).SelectMany(m => Phone(m.Value)).Concat(Mails().Matches(plain).SelectMany(m => Mail(m.Value)));
    }

    /// <summary>True for a web address.</summary>
    public static bool IsWeb(string text) => text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A text line by line: what stands between signs that are written in other ways in HTML, JSON or Markdown; where
    /// nothing long enough is left, the line as HTML and as JSON have it.
    /// </summary>
    public static IEnumerable<string> Text(string text)
    {
        if (IsWeb(text) && !text.AsSpan().ContainsAny(' ', '\n'))
        {
            var address = text.TrimEnd('/');
            if (address.IndexOf('.', StringComparison.Ordinal) > 0) yield return address;
            if (address.Contains('&')) yield return address.Replace("&", "&amp;", StringComparison.Ordinal);
            yield break;
        }

        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (!IsLongEnough(line)) continue;
            var parts = line.Split(Escaped, StringSplitOptions.TrimEntries).Where(IsLongEnough).ToArray();
            if (parts.Length > 0)
            {
                foreach (var part in parts) yield return part;
                continue;
            }

            yield return line;
            yield return line.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
            yield return JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(line);
        }
    }

    // Dates and numbers stand everywhere: it takes a few letters to be a secret.
    private static bool IsLongEnough(string text) => text.Length >= ShortestText && text.Count(char.IsLetter) >= FewestLetters;

    [GeneratedRegex(@"(?<![0-9])\(?0[0-9]{1,4}[)\- ]?[0-9]{1,4}[)\- ]?[0-9]{3,4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Phones();

    [GeneratedRegex(@"[A-Za-z0-9._+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Mails();
}
