using System.Globalization;

namespace Kyojo.BrowserTests;

/// <summary>
/// The invented site of the folder full-site, completed: the repository's types, and enough invented groups in one
/// prefecture that lists have pages.
/// </summary>
internal static class FullSite
{
    /// <summary>Groups of Tokyo of one type; a page of a list shows 100.</summary>
    private const int Groups = 120;

    /// <summary>Builds the site, drafts too.</summary>
    public static async Task<BuiltSite> Built(string basePath)
    {
        var source = Directory.CreateTempSubdirectory("kyojo-full-");
        try
        {
            BuiltSite.Copy(Repository.Project("full-site"), source.FullName);
            BuiltSite.Copy(Path.Combine(Repository.Root, "content", "types"), Path.Combine(source.FullName, "content", "types"));
            await File.WriteAllTextAsync(Path.Combine(source.FullName, "content", "communities", "many.yml"), string.Concat(Enumerable.Range(1, Groups).Select(Group)));
            return await BuiltSite.Of(source.FullName, basePath, "--drafts");
        }
        finally
        {
            source.Delete(recursive: true);
        }
    }

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

    private static readonly string[] Kana = ["ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"];

    private static readonly string[] Rows = ["あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ"];
}
