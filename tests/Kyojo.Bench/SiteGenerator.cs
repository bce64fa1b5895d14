using System.Globalization;
using System.Text;

namespace Kyojo.Bench;

/// <summary>
/// Writes a synthetic site: the same number gives the same bytes. Every record says that it is generated, no group or
/// person in it exists, and all addresses end in <c>.example</c>.
/// </summary>
internal static class SiteGenerator
{
    /// <summary>Day the site is built for; all dates in it are earlier.</summary>
    public const string AsOf = "2026-11-01";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const string Settings = $"""
        title: 性能測定のサイト（生成データ）
        title_yomi: せいのうそくていのさいと
        tagline: すべて生成したデータです
        description: 大きなサイトを作る時間を測るための、実在しない会だけのサイトです。
        url: https://bench.example/
        operator:
          name: 性能測定（生成データ）
          department: 性能測定の係
          kind: other
          contact:
            label: 窓口はありません
        license: CC-BY-4.0
        as_of: {AsOf}
        repository:
          url: https://code.example/bench

        """;

    private const string References = """
        generated-survey:
          title: 共助の集まりの調査（生成データ）
          author: 性能測定
          publisher: 性能測定
          issued: 2026-03-01
          type: report
        generated-registry:
          title: 団体の名簿（生成データ）
          publisher: 性能測定
          URL: https://registry.example/
          type: webpage
          issued: unknown
          accessed: unknown

        """;

    /// <summary>Writes the site.</summary>
    /// <param name="folder">Site folder; made when missing.</param>
    /// <param name="communities">Number of communities, at most 99,999.</param>
    /// <param name="repository">Repository whose <c>content/types</c> are copied.</param>
    public static void Write(string folder, int communities, string repository)
    {
        WriteFrame(folder, repository);
        for (var i = 0; i < communities; i++) Save(folder, PathOf(i), CommunityText.Of(i, communities));
        for (var i = 0; i < communities / 50; i++) Save(folder, Invariant($"content/cases/case-{i:00000}.md"), DocumentText.Case(i, communities));
        for (var i = 0; i < 3; i++) Save(folder, Invariant($"content/reports/report-{i}.md"), DocumentText.Report(i, communities));
    }

    /// <summary>Writes everything but communities, cases and reports.</summary>
    /// <param name="folder">Site folder; made when missing.</param>
    /// <param name="repository">Repository whose <c>content/types</c> are copied.</param>
    public static void WriteFrame(string folder, string repository)
    {
        Save(folder, "site.yml", Settings);
        Save(folder, "content/references/generated.yml", References);
        Save(folder, "content/pages/about.md", DocumentText.About());
        foreach (var type in Directory.EnumerateFiles(Path.Combine(repository, "content", "types"), "*.yml"))
        {
            Save(folder, $"content/types/{Path.GetFileName(type)}", File.ReadAllText(type));
        }
    }

    /// <summary>Writes one community again with another sentence in its description.</summary>
    /// <param name="folder">Site folder.</param>
    /// <param name="index">Which community.</param>
    /// <param name="edition">Number told in the sentence; 0 is the text of <see cref="Write"/>.</param>
    public static void ChangeDescription(string folder, int index, int edition)
    {
        var path = Path.Combine(folder, PathOf(index));
        var text = File.ReadAllText(path);
        var end = text.IndexOf(Prose.Closing, StringComparison.Ordinal) + Prose.Closing.Length;
        File.WriteAllText(path, Invariant($"{text[..end]}（第{edition}版）{text[text.IndexOf('\n', end)..]}"), Utf8);
    }

    /// <summary>Id of a community: <c>gen-00001</c> is the first.</summary>
    public static string IdOf(int index) => Invariant($"gen-{index + 1:00000}");

    /// <summary>File of a community.</summary>
    public static string PathOf(int index) => Invariant($"content/communities/{index % 100:00}/{IdOf(index)}.yml");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Save(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, Utf8);
    }
}
