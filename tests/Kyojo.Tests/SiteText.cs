using System.Text;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Publishing;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Tests;

/// <summary>
/// A whole site written in one string: <c>=== path</c> starts a file. What a test leaves out comes from the smallest
/// site that builds: settings, one type, one publication.
/// </summary>
internal static class SiteText
{
    public const string Settings = "title: 試しのサイト\noperator: {name: 試しの市, department: 試しの課, contact: {label: 電話交換}}\nlicense: CC-BY-4.0\nurl: https://site.example/\n";

    public const string Type = """
        id: club
        order: 1
        label: 試しの会
        yomi: ためしのかい
        schema_org: Organization
        what: 試しの種別。
        value_individual: 個人の価値。
        value_second: {for: [region], label: 地域, text: 地域の価値。}
        fields:
          - {key: size, label: 大きさ, kind: enum, values: [{value: small, label: 小さい}, {value: unknown, label: 不明}]}
          - {key: open_to_non_natives, label: 出身者以外, kind: tri}
        """;

    public const string References = "book:\n  title: 試しの本\n  author: 例示太郎研究所\n  issued: 2021-03-30\n";

    /// <summary>A community with everything that is required.</summary>
    public static string Community(string id, string more = "", string name = "試しの会", string yomi = "ためしのかい") => $$"""
        id: {{id}}
        type: club
        name: {ja: {{name}}, yomi: {{yomi}}}
        summary: 試しに集まる会。
        lifecycle: {status: unknown, checked_on: 2021-03-30, checked_how: literature}
        sources: [{id: s1, ref: book}]
        publication: {status: published, updated: 2026-01-01}
        {{more}}
        """ + "\n";

    public static MemoryFolder Folder(string files = "")
    {
        var folder = new MemoryFolder();
        folder.Write("site.yml", Settings);
        folder.Write("content/types/club.yml", Type);
        folder.Write("content/references/books.yml", References);
        foreach (var (path, text) in Files(files)) folder.Write(path, text);
        return folder;
    }

    public static BuildOptions Options => new() { Today = new DateOnly(2026, 4, 1) };

    /// <summary>Builds into a store of its own.</summary>
    public static (BuildReport Report, MemoryStore Store) Build(ISourceFolder folder, BuildOptions? options = null)
    {
        var store = new MemoryStore();
        return (new SiteBuilder(folder, options ?? Options).Build(store), store);
    }

    /// <summary>Codes with their places, of a site given as text.</summary>
    public static string[] Findings(string files) => [.. Build(Folder(files)).Report.Diagnostics.Select(d => $"{d.Code.Id} {d.Span}")];

    /// <summary>All findings of a site given as text.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(string files) => Build(Folder(files)).Report.Diagnostics;

    /// <summary>A published page as text.</summary>
    public static string Page(this MemoryStore store, string route)
    {
        Assert.True(RoutePath.TryParse(route, out var parsed));
        return Encoding.UTF8.GetString(store.Read(parsed));
    }

    /// <summary>A published file as bytes.</summary>
    public static byte[] Bytes(this MemoryStore store, string path) => store.Read(RoutePath.File(path));

    /// <summary>Every published file with its bytes as text of Latin-1, so that two sites can be compared.</summary>
    public static SortedDictionary<string, string> Snapshot(this MemoryStore store) =>
        new(store.Paths.ToDictionary(p => p, p => Encoding.Latin1.GetString(store.Read(RoutePath.File(p)))), StringComparer.Ordinal);

    private static IEnumerable<(string Path, string Text)> Files(string files)
    {
        foreach (var part in ("\n" + files.ReplaceLineEndings("\n")).Split("\n=== ").Skip(1))
        {
            var end = part.IndexOf('\n');
            yield return (part[..end].Trim(), part[(end + 1)..] + "\n");
        }
    }
}
