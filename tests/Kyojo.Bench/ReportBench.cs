using System.Diagnostics;
using System.Globalization;
using System.Text;
using Kyojo.Building;
using Kyojo.Publishing;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Bench;

/// <summary>
/// What a large report costs: a site of one report with 300 figures of all kinds and 1,000 citations of 200 works, built in
/// this process with its output in memory. The numbers and works are invented. Two builds in two cultures give the same bytes.
/// </summary>
internal static class ReportBench
{
    private const int Figures = 300;
    private const int Citations = 1_000;
    private const int Works = 200;
    private const int Tables = 30;
    private const int Runs = 5;

    /// <summary>Most CPU seconds a clean build may take (issue of the reports), compilation of the program included.</summary>
    private const double Most = 2;

    private static readonly string[] Kinds = ["bar x=a", "grouped x=a,b,c", "stacked x=a,b,c,d", "dot x=a,b", "trellis x=a,b,c,d", "line x=a,b", "slope x=a,b rows=\"群=一\"", "bar x=b"];

    /// <summary>Measures and prints.</summary>
    /// <returns>True when the report is within its limit and the same twice.</returns>
    public static bool Run()
    {
        var site = Site();
        var first = Cpu(site, "ja-JP", out var store);
        var runs = Enumerable.Range(0, Runs).Select(run => Cpu(site, "ar-SA", out _)).Order().ToArray();
        Cpu(site, "ar-SA", out var again);
        var isSame = store.Paths.Order(StringComparer.Ordinal).SequenceEqual(again.Paths.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            && store.Paths.All(path => store.Read(RoutePath.File(path)).AsSpan().SequenceEqual(again.Read(RoutePath.File(path))));
        var page = store.Read(RoutePath.File("reports/large/index.html"));
        Console.WriteLine($"one report, {Figures} figures, {Citations:N0} citations of {Works} works: {page.Length / 1e6:N1} MB of HTML, {store.Paths.Length:N0} files");
        Console.WriteLine($"first build of the process    CPU {first,6:N2} s  (limit {Most:N0} s)");
        Console.WriteLine($"median of {Runs} further builds    CPU {runs[Runs / 2],6:N2} s");
        Console.WriteLine(isSame ? "same bytes in two cultures" : "NOT the same bytes in two cultures");
        return first <= Most && isSame;
    }

    private static double Cpu(MemoryFolder site, string culture, out MemoryStore store)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        GC.Collect();
        store = new MemoryStore();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var report = new SiteBuilder(site, new BuildOptions { Today = new DateOnly(2026, 11, 21), NoCache = true, Workers = Environment.ProcessorCount }).Build(store);
        var spent = Process.GetCurrentProcess().TotalProcessorTime - before;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return report.Published ? spent.TotalSeconds : throw new InvalidOperationException(string.Join('\n', report.Diagnostics.Take(10)));
    }

    private static MemoryFolder Site()
    {
        var site = new MemoryFolder();
        site.Write("site.yml", "title: 架空の試しのサイト\nlicense: CC-BY-4.0\nurl: https://kyojo.example/\noperator: {name: 架空の課}\nguide: false\n");
        foreach (var type in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "types"))) site.Write("content/types/" + Path.GetFileName(type), File.ReadAllText(type));
        for (var i = 0; i < Tables; i++)
        {
            var csv = new StringBuilder("名前,甲,乙,丙,丁,群\n");
            for (var row = 0; row < 12; row++) csv.Append(CultureInfo.InvariantCulture, $"架空の項目その{row + 1},{(i * 7 + row * 3) % 50}.5,{(i + row * 5) % 40}.0,{(i * 3 + row) % 30}.2,{(i + row) % 20}.1,{(row < 4 ? "一" : "二")}\n");
            site.Write($"content/data/table-{i}.csv", csv.ToString());
            site.Write($"content/data/table-{i}.yml", "title: 架空の表\nsource: 架空の調査\nlicense: CC-BY-4.0\ncolumns:\n  名前: {role: label}\n  甲: {id: a, type: number}\n  乙: {id: b, type: number}\n  丙: {id: c, type: number}\n  丁: {id: d, type: number}\n");
        }

        var works = new StringBuilder();
        for (var i = 0; i < Works; i++) works.Append(CultureInfo.InvariantCulture, $"work-{i}:\n  type: report\n  title: 架空の文献その{i + 1}\n  author: {{literal: 架空の研究所{i % 17}, yomi: かくうのけんきゅうじょ}}\n  issued: \"{2000 + i % 25}\"\n");
        site.Write("content/references/works.yml", works.ToString());
        site.Write("content/reports/large.md", Report());
        return site;
    }

    private static string Report()
    {
        var text = new StringBuilder("---\ntitle: 架空の大きな報告\ntitle_yomi: かくうのおおきなほうこく\nauthors: [架空の課]\npublished: 2026-11-01\nstatus: published\nlicense: CC-BY-4.0\nabstract: 速さを測るための架空の報告です。\n---\n\n");
        for (var i = 0; i < Figures; i++)
        {
            if (i % 30 == 0) text.Append(CultureInfo.InvariantCulture, $"## 章{i / 30 + 1} {{#part-{i / 30 + 1}}}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"架空の文を書きます（@fig:n{i}）。");
            for (var c = i * Citations / Figures; c < (i + 1) * Citations / Figures; c++) text.Append(CultureInfo.InvariantCulture, $"文献を引く文です[@work-{c % Works}, p. {c}]。");
            text.Append(CultureInfo.InvariantCulture, $"\n\n:::グラフ {{#fig-n{i} data=table-{i % Tables} kind={Kinds[i % Kinds.Length]}}}\n題名：架空の図その{i + 1}\n副題：架空の数、架空の土地、2026年\n要約：架空の数を図にしたもので、何かを表しているわけではない。図の番号は{i + 1}である。\n:::\n\n");
        }

        return text.ToString();
    }
}
