using System.Globalization;
using System.Text;
using Kyojo.Binding;
using Kyojo.Text;

namespace Kyojo.Importing.Merging;

/// <summary>Ids of new records: the list's own where it is one, else made of key or reading. Once given they are kept by the state.</summary>
internal sealed class RecordIds(IEnumerable<string> taken)
{
    private const int Longest = 40;
    private readonly HashSet<string> used = new(taken, StringComparer.Ordinal);

    /// <summary>Takes an id that is free, with -2, -3 behind it when it is not.</summary>
    /// <param name="own">Id of the list; null or no id at all = none.</param>
    /// <param name="prefix">Name of the list.</param>
    /// <param name="key">Key of the row.</param>
    /// <param name="yomi">Reading of the name in hiragana.</param>
    public string New(string? own, string prefix, string key, string yomi)
    {
        var wanted = own is not null && IsName(own) ? own : Joined(prefix, Folded(key)) ?? Joined(prefix, Romaji(yomi)) ?? prefix;
        if (wanted.Length > Longest + prefix.Length) wanted = wanted[..(Longest + prefix.Length)].TrimEnd('-');
        var id = wanted;
        for (var n = 2; !used.Add(id); n++) id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{n}");
        return id;
    }

    /// <summary>Marks an id as taken.</summary>
    public void Take(string id) => used.Add(id);

    /// <summary>True for an id with a letter in it: a bare number says nothing outside its list.</summary>
    public static bool IsName(string text) => ScalarBinder.IsId(text) && text.Any(char.IsAsciiLetterLower);

    private static string? Joined(string prefix, string rest) => rest.Length == 0 || !ScalarBinder.IsId($"{prefix}-{rest}") ? null : $"{prefix}-{rest}";

    // A key with letters beyond ASCII would lose them, and with them what tells rows apart.
    private static string Folded(string key)
    {
        var text = new StringBuilder();
        foreach (var c in JapaneseText.Compatible(key))
        {
            if (c > 0x7F) return "";
            if (char.IsAsciiLetterOrDigit(c)) text.Append(c);
            else if (text.Length > 0 && text[^1] != '-') text.Append('-');
        }

        return text.ToString().TrimEnd('-');
    }

    private static string Romaji(string yomi)
    {
        var text = KanaRomaji.Of(yomi);
        return text.Length > Longest ? text[..Longest].TrimEnd('-') : text;
    }
}
