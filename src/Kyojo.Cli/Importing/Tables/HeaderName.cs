using Kyojo.Text;

namespace Kyojo.Importing.Tables;

/// <summary>Headers as they are compared: width, case, spaces and line breaks do not count, nor what stands in brackets behind them.</summary>
internal static class HeaderName
{
    /// <summary>What stands between the parts of a header over several rows.</summary>
    public const char Joint = '／';

    /// <summary>The name with its brackets: tried first, since <c>建物名等(方書)</c> may be known as such.</summary>
    public static string Whole(string header) =>
        string.Concat(JapaneseText.Compatible(JapaneseText.Compose(header).Replace(Joint, '\u241F')).Where(c => !char.IsWhiteSpace(c) && c != '*')).Replace('\u241F', Joint);

    /// <summary>The name without what stands in brackets; the whole name when nothing would be left.</summary>
    public static string Plain(string header)
    {
        var whole = Whole(header);
        var text = new System.Text.StringBuilder(whole.Length);
        var depth = 0;
        foreach (var c in whole)
        {
            if (c is '(' or '[' or '【' or '〔') depth++;
            else if (c is ')' or ']' or '】' or '〕') depth = Math.Max(0, depth - 1);
            else if (depth == 0) text.Append(c);
        }

        return text.Length == 0 ? whole : text.ToString();
    }

    /// <summary>All forms of a header, the most exact first: whole, without brackets, and its last part when it stands over several rows.</summary>
    public static IEnumerable<string> Forms(string header)
    {
        yield return Whole(header);
        yield return Plain(header);
        var joint = header.LastIndexOf(Joint);
        if (joint < 0) yield break;
        yield return Whole(header[(joint + 1)..]);
        yield return Plain(header[(joint + 1)..]);
    }
}
