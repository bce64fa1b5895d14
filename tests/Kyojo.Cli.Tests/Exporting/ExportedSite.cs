using System.IO.Compression;
using System.Text;
using Kyojo.Building;
using Kyojo.Exporting;
using Kyojo.Publishing;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Cli.Tests.Exporting;

/// <summary>A small invented site with letters that files stumble over, built in memory with all outputs.</summary>
internal static class ExportedSite
{
    /// <summary>Values in a place that must not leave the source.</summary>
    public static readonly string[] Secrets = ["内部の覚え書きその一", "https://secret-members.example.jp/", "090-0000-0000"];

    private const string Everything = """
        description: 説明です。
        notes: |
          =1+1 は式ではありません
          <b>&"引用" _x0041_ 〜 − ① ㈱ 髙 é 😀
        legal_name: "0123"
        corporate_number: "7000012050002"
        members: {count: 30, as_of: 2026-01-01}
        places: [{role: activity, prefecture: "13", municipality: "131016"}, {role: activity, prefecture: "25"}]
        topics: {tags: [読書, 対話]}
        channels:
          - {kind: website, value: "https://kai.example.jp/?a=1&b=2"}
          - {kind: line, value: "https://secret-members.example.jp/", audience: members}
          - {kind: phone, value: 090-0000-0000, audience: office}
        internal_note: 内部の覚え書きその一
        club: {size: small}
        """;

    /// <summary>The site's folder.</summary>
    public static MemoryFolder Folder(string settings = "", string more = "")
    {
        var folder = new MemoryFolder();
        folder.Write("site.yml", SmallSite.Settings + settings);
        folder.Write("content/types/club.yml", SmallSite.Type);
        folder.Write("content/references/books.yml", SmallSite.References);
        folder.Write("content/communities/first.yml", SmallSite.Community("first", Everything, "\"試しの会, <一番> & Co.\""));
        folder.Write("content/communities/second.yml", SmallSite.Community("second", more));
        return folder;
    }

    /// <summary>Builds it.</summary>
    public static MemoryStore Build(MemoryFolder? folder = null, int workers = 1)
    {
        var store = new MemoryStore();
        var options = new BuildOptions { Today = new DateOnly(2026, 4, 1), Workers = workers, Outputs = Workbooks.WithDefaults };
        var report = new SiteBuilder(folder ?? Folder(), options).Build(store);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return store;
    }

    /// <summary>Bytes of a published file.</summary>
    public static byte[] Bytes(this MemoryStore store, string path) => store.Read(RoutePath.File(path));

    /// <summary>The parts of a workbook as text.</summary>
    public static Dictionary<string, string> Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return zip.Entries.ToDictionary(e => e.FullName, e => new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd(), StringComparer.Ordinal);
    }
}
