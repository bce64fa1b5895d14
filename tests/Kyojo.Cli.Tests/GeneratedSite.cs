using System.Globalization;

namespace Kyojo.Cli.Tests;

/// <summary>
/// A site of many records in two editions. Every page differs between them (the line below the name of the site), and
/// some pages are only in one of them, so that a build from one to the other writes, replaces and removes.
/// </summary>
internal static class GeneratedSite
{
    private const int Records = 240;

    /// <summary>Writes one edition of the sources over the other.</summary>
    public static void Write(TempSite site, int edition)
    {
        site.Write("site.yml", SmallSite.Settings + $"tagline: 第{edition}版\nas_of: 2026-04-01\n");
        site.Write("content/types/club.yml", SmallSite.Type);
        site.Write("content/references/books.yml", SmallSite.References);
        foreach (var chunk in Enumerable.Range(0, Records).Chunk(50))
        {
            var path = $"content/communities/part-{chunk[0] / 50}.yml";
            site.Write(path, string.Concat(chunk.Select(n => Record(n, edition))));
        }

        site.Write("content/pages/picture.md", $"---\ntitle: 絵のある頁\nsummary: 第{edition}版の絵。\n---\n![第{edition}版の絵](picture.svg)\n");
        site.Write("content/pages/picture.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\"><title>第{edition}版</title></svg>\n");
    }

    private static string Record(int n, int edition)
    {
        var id = n % 8 == 0 ? $"only-{edition}-{n}" : $"club-{n}";
        var prefecture = (n % 47 + 1).ToString("00", CultureInfo.InvariantCulture);
        var lines = SmallSite.Community(id, $"places: [{{role: base, prefecture: \"{prefecture}\"}}]").Replace("ja: 試しの会", $"ja: 第{n}試しの会", StringComparison.Ordinal).TrimEnd().Split('\n');
        return $"- {string.Join("\n  ", lines)}\n";
    }
}
