using System.Globalization;
using System.Text.Json;

namespace Kyojo.BrowserTests;

/// <summary>
/// Lighthouse on the four pages people come to first, for a phone and for a desk: run by lighthouse.sh before a release.
/// It writes the figures into the manual and fails below 100.
/// </summary>
internal static class Lighthouse
{
    private static readonly (string Name, string Route, bool IsInvented)[] Pages =
        [("home", "", false), ("prefecture", "prefectures/niigata/", false), ("community", "communities/tottori-fan-tokyo/", false), ("report", "reports/example/", true)];

    private static readonly string[] Categories = ["performance", "accessibility", "best-practices", "seo"];

    /// <summary>Measures pages in both presets.</summary>
    /// <param name="names">Pages to measure, to try something out; none = all, and the figures are written into the manual.</param>
    /// <returns>0 when every figure is 100.</returns>
    public static async Task<int> Measure(IReadOnlyCollection<string> names)
    {
        var lab = new Lab();
        await lab.InitializeAsync();
        await using var _ = lab;
        var lines = new List<string>();
        var low = 0;
        var version = "";
        foreach (var (name, route, isInvented) in Pages.Where(p => names.Count == 0 || names.Contains(p.Name)))
        {
            foreach (var preset in (string[])["mobile", "desktop"])
            {
                using var answer = await Run(lab.Tools.Chromium, (isInvented ? lab.Full : lab.Demo).Url(route), preset);
                version = answer.RootElement.GetProperty("lighthouseVersion").GetString()!;
                var scores = Categories.Select(c => Score(answer.RootElement, c)).ToArray();
                var paint = answer.RootElement.GetProperty("audits").GetProperty("largest-contentful-paint").GetProperty("numericValue").GetDouble() / 1000;
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"| {name} | {preset} | {string.Join(" | ", scores)} | {paint:0.0} |"));
                Console.WriteLine(lines[^1]);
                foreach (var finding in Findings(answer.RootElement)) Console.WriteLine("  " + finding);
                low += scores.Count(s => s < 100);
            }
        }

        if (names.Count == 0) await Record(lines, version);
        Console.WriteLine(low == 0 ? "100 everywhere" : $"{low} figures are below 100");
        return low == 0 ? 0 : 1;
    }

    private static async Task<JsonDocument> Run(string chromium, string url, string preset)
    {
        string[] options = [url, "--output=json", "--quiet", "--only-categories=" + string.Join(',', Categories), "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync", .. preset == "desktop" ? ["--preset=desktop"] : Array.Empty<string>()];
        Environment.SetEnvironmentVariable("CHROME_PATH", chromium);
        var run = await ToolRun.Of("node", Repository.Project("assets/lighthouse"), ["node_modules/lighthouse/cli/index.js", .. options]);
        return run.Exit == 0 ? JsonDocument.Parse(run.Out) : throw new InvalidOperationException($"Lighthouse: {run.Error}");
    }

    private static int Score(JsonElement answer, string category) =>
        (int)Math.Round(answer.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble() * 100);

    // What keeps a category below 100.
    private static IEnumerable<string> Findings(JsonElement answer) =>
        from category in Categories
        where Score(answer, category) < 100
        from reference in answer.GetProperty("categories").GetProperty(category).GetProperty("auditRefs").EnumerateArray()
        let audit = answer.GetProperty("audits").GetProperty(reference.GetProperty("id").GetString()!)
        where audit.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 1 && reference.GetProperty("weight").GetDouble() > 0
        select $"{category}: {audit.GetProperty("id").GetString()} {audit.GetProperty("title").GetString()}";

    // The chapter of the manual that holds nothing else.
    private static async Task Record(List<string> lines, string version)
    {
        const string Chapter = "## 測った値 {#figures}\n";
        var page = Path.Combine(Repository.Root, "content", "guide", "develop", "lighthouse.md");
        var text = await File.ReadAllTextAsync(page);
        var start = text.IndexOf(Chapter, StringComparison.Ordinal) + Chapter.Length;
        var end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        var day = DateTime.UtcNow.AddHours(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string[] table = ["", $"Lighthouse {version}、{day}。", "", "| ページ | 端末 | 速さ | 使いやすさ | 作法 | 検索 | 主な内容が出るまで（秒） |", "|---|---|---|---|---|---|---|", .. lines, ""];
        await File.WriteAllTextAsync(page, text[..start] + string.Join('\n', table) + text[end..]);
    }
}
