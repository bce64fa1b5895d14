using System.Globalization;
using System.Text;
using Kyojo.Sources;

namespace Kyojo.Conformance;

/// <summary>
/// The invented sites that a theme is tried on (theme.md section 7): one with every page kind, notice, language and the
/// longest names, and one on its first day, when every list is empty. Their files are in the program.
/// </summary>
internal static class InventedSites
{
    /// <summary>The day on which they are built: their notices depend on it.</summary>
    public static readonly DateOnly Day = new(2026, 11, 21);

    private const string Prefix = "invented/";
    private const int Groups = 120;

    private static readonly string[] Kana = ["ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"];
    private static readonly string[] Rows = ["あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ"];

    /// <summary>The site with everything: drafts have to be shown.</summary>
    /// <param name="settings">More lines of <c>site.yml</c>.</param>
    public static MemoryFolder Full(string settings = "")
    {
        var folder = new MemoryFolder();
        foreach (var (path, bytes) in Files()) folder.Write(path, bytes);
        folder.Write("content/communities/many.yml", string.Concat(Enumerable.Range(1, Groups).Select(Group)));
        Add(folder, settings);
        return folder;
    }

    /// <summary>The same settings and types, and no content at all.</summary>
    /// <param name="settings">More lines of <c>site.yml</c>.</param>
    public static MemoryFolder Empty(string settings = "")
    {
        var folder = new MemoryFolder();
        foreach (var (path, bytes) in Files().Where(f => f.Path == "site.yml" || f.Path.StartsWith("content/types/", StringComparison.Ordinal))) folder.Write(path, bytes);
        Add(folder, settings);
        return folder;
    }

    private static void Add(MemoryFolder folder, string settings) => folder.Write("site.yml", Encoding.UTF8.GetString(folder.Read("site.yml")) + settings);

    private static IEnumerable<(string Path, byte[] Bytes)> Files()
    {
        var program = typeof(InventedSites).Assembly;
        foreach (var name in program.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = program.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return (name[Prefix.Length..].Replace('\\', '/'), bytes);
        }
    }

    // One of many groups of Tokyo of one type: a page of a list shows 100.
    private static string Group(int n)
    {
        var number = n.ToString("000", CultureInfo.InvariantCulture);
        var kana = string.Concat(number.Select(digit => Kana[digit - '0']));
        return $$"""
            - id: many-{{number}}
              type: npo
              name: {ja: 架空の{{number}}番の会, yomi: {{Rows[n % Rows.Length]}}{{kana}}ばんのかい}
              summary: 一覧を長くするための{{number}}番の会。
              places: [{role: office, prefecture: "13"}{{(n % 10 == 0 ? ", {role: origin, prefecture: \"32\"}" : "")}}]
              joining: {status: open, how: [{method: visit, text: 事務所に来る}]}
              lifecycle: {status: active, checked_on: 2026-10-01, checked_how: site}
              sources: [{id: s1, ref: example-report}]
              publication: {status: published, updated: 2026-11-01}

            """;
    }
}
