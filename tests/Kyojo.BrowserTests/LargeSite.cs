using System.Globalization;
using System.Text;

namespace Kyojo.BrowserTests;

/// <summary>An invented site of 3,000 groups all over the country; what is looked at is a sample of its pages.</summary>
internal static class LargeSite
{
    private const int Groups = 3000;

    private static readonly string[] Types = ["npo", "regional-alumni", "company-alumni", "professional-community", "union", "worker-coop"];

    private static readonly string[] Tags = ["子育て", "介護", "まちづくり", "Uターン", "学び直し", "農業", "防災"];

    /// <summary>Builds the site.</summary>
    public static async Task<BuiltSite> Built()
    {
        var source = Directory.CreateTempSubdirectory("kyojo-large-");
        try
        {
            BuiltSite.Copy(Path.Combine(Repository.Root, "content", "types"), Path.Combine(source.FullName, "content", "types"));
            await Write(source, "site.yml", """
                title: 試験のための大きな架空の共助ディレクトリ
                description: 三千の架空の会が載っています。
                url: https://kyojo.example/
                operator: {name: 架空の試験市, department: 試験係, contact: {label: 試験の窓口（架空）}}
                license: CC0-1.0
                diagnostics: {severity: {KYO2301: off, KYO2302: off, KYO2303: off}}
                """);
            await Write(source, "content/references/books.yml", "example-report: {title: 架空の調査, author: 架空の研究会, issued: 2026-01-01, type: report}\n");
            foreach (var part in Enumerable.Range(0, Groups).Chunk(250))
            {
                await Write(source, $"content/communities/part-{part[0]:0000}.yml", string.Concat(part.Select(Group)));
            }

            return await BuiltSite.Of(source.FullName, "/");
        }
        finally
        {
            source.Delete(recursive: true);
        }
    }

    // Numbers that share no factor with each other spread places, types and tags.
    private static string Group(int n)
    {
        string Prefecture(int at) => (at % 47 + 1).ToString("00", CultureInfo.InvariantCulture);
        var places = new StringBuilder($"{{role: activity, prefecture: \"{Prefecture(n * 7)}\"}}");
        if (n % 3 == 0 || Types[n % Types.Length] == "regional-alumni") places.Append(CultureInfo.InvariantCulture, $", {{role: origin, prefecture: \"{Prefecture(n * 11)}\"}}");
        var status = n % 5 == 0 ? "unknown" : "active";
        return $$"""
            - id: group-{{n:0000}}
              type: {{Types[n % Types.Length]}}
              name: {ja: 架空の第{{n}}の会, yomi: かくうのだい{{Kana(n)}}のかい}
              summary: 大きな一覧を試すための{{n}}番目の架空の会です。
              online: {{(n % 4 == 0 ? "true" : "unknown")}}
              places: [{{places}}]
              topics: {tags: [{{Tags[n % Tags.Length]}}]}
              joining: {status: unknown}
              lifecycle: {status: {{status}}, checked_on: 2026-10-01, checked_how: literature}
              sources: [{id: s1, ref: example-report}]
              publication: {status: published, updated: 2026-11-01}

            """;
    }

    private static string Kana(int n) => string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(digit => "ぜいにさよごろなはき"[digit - '0']));

    private static async Task Write(DirectoryInfo folder, string path, string text)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text + "\n");
    }
}
