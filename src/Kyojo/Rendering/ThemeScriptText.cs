using System.Text;

namespace Kyojo.Rendering;

/// <summary>Scripts without the lines that only a reader of the source needs. Whatever is not plainly such a line stays.</summary>
internal static class ThemeScriptText
{
    /// <summary>
    /// Removes lines that are nothing but a <c>//</c> comment, and the indentation of all lines. A script with a text over
    /// several lines (a back-quoted one) is left as it is: its lines may mean what they say.
    /// </summary>
    /// <param name="script">A script.</param>
    public static string WithoutComments(string script)
    {
        var text = new StringBuilder(script.Length);
        foreach (var range in script.AsSpan().Split('\n'))
        {
            var line = script.AsSpan()[range];
            if (line.Count('`') % 2 == 1) return script;
            var bare = line.TrimStart(' ');
            if (!bare.IsEmpty && !(bare.StartsWith("//") && !IsLicence(bare))) text.Append(bare).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsLicence(ReadOnlySpan<char> line) =>
        line.StartsWith("//!") || line.Contains("licen", StringComparison.OrdinalIgnoreCase) || line.Contains("copyright", StringComparison.OrdinalIgnoreCase) || line.Contains("spdx", StringComparison.OrdinalIgnoreCase);
}
