using System.Globalization;
using System.Text.Json;
using Kyojo.Model;
using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>
/// Tests forty pages of the demonstration site with axe-core, ten that stand for their kind and thirty drawn by lot, and
/// records per criterion what was found. Criteria that axe-core has no rule for get no line: people have to look.
/// </summary>
internal static class AccessibilityRecord
{
    private const int DrawnPages = 30;

    private static readonly string[] Chosen =
        ["", "types/regional-alumni/", "prefectures/niigata/", "prefectures/tokyo/regional-alumni/", "communities/tottori-fan-tokyo/", "communities/", "cases/m-san-niigata/", "about/", "guide/start/", "accessibility/"];

    // What each rule that ran says of a page: its criteria, and how many elements were wrong, not decided, right.
    private const string Run = """
        async (selectors) => {
          const answer = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa"] });
          const lines = (kind, results) => results.map(r => ({ rule: r.id, tags: r.tags, kind, nodes: r.nodes.map(n => ({ target: n.target.join(" "), matches: selectors.filter(s => document.querySelector(n.target[0])?.matches(s)), message: [...n.any, ...n.all, ...n.none].map(c => c.message).join(" / ") })) }));
          return JSON.stringify([...lines("violations", answer.violations), ...lines("incomplete", answer.incomplete), ...lines("passes", answer.passes), ...lines("inapplicable", answer.inapplicable)]);
        }
        """;

    /// <summary>Tests and writes <c>content/data/accessibility-results.csv</c> and <c>accessibility-sample.csv</c>.</summary>
    /// <returns>0 when nothing was found wrong.</returns>
    public static async Task<int> Write()
    {
        var lab = new Lab();
        await lab.InitializeAsync();
        await using var _ = lab;
        var pages = Chosen.Concat(DrawnPagesTests.Drawn(lab.Demo, DrawnPages + Chosen.Length, DrawnPagesTests.Seed).Where(p => !Chosen.Contains(p)).Take(DrawnPages)).ToList();
        var said = new List<Said>();
        foreach (var page in pages)
        {
            await using var view = await lab.Open(lab.Demo.Url(page));
            await view.Page.EvaluateAsync(lab.Tools.Axe + "\n;undefined");
            foreach (var (width, scheme) in ((int, ColorScheme)[])[(1280, ColorScheme.Light), (320, ColorScheme.Dark)])
            {
                await view.Page.SetViewportSizeAsync(width, 800);
                await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var answers = JsonSerializer.Deserialize<Answer[]>(await view.Page.EvaluateAsync<string>(Run, AxeReview.All.Select(r => r.Selector).ToArray()), JsonSerializerOptions.Web)!;
                said.AddRange(answers.Select(a => new Said(page, width, a)));
            }
        }

        var version = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.Project("assets/node_modules/axe-core/package.json"))).RootElement.GetProperty("version").GetString();
        var day = DateTime.UtcNow.AddHours(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var lines = ReferenceTables.AccessibilityCriteria.Select(c => Line(c.Number, said, pages.Count, $"{day},axe-core {version}")).OfType<string>().ToList();
        Directory.CreateDirectory(Path.Combine(Repository.Root, "content", "data"));
        await File.WriteAllLinesAsync(Path.Combine(Repository.Root, AccessibilityResults.Path), ["criterion,applies,result,method,date,tool,note", .. lines]);
        await File.WriteAllLinesAsync(Path.Combine(Repository.Root, AccessibilityResults.SamplePath), ["page,drawn", .. pages.Select((p, i) => $"{p},{(i < Chosen.Length ? "no" : "yes")}")]);
        lines.ForEach(Console.WriteLine);
        Console.WriteLine($"{lines.Count} of {ReferenceTables.AccessibilityCriteria.Length} criteria");
        return lines.Any(l => l.Contains("問題あり", StringComparison.Ordinal)) ? 1 : 0;
    }

    // 1.4.3 is the tag wcag143 of axe-core.
    private static string? Line(string criterion, List<Said> said, int pages, string dayAndTool)
    {
        var tag = "wcag" + criterion.Replace(".", "", StringComparison.Ordinal);
        var own = said.Where(s => s.Answer.Tags.Contains(tag)).ToList();
        if (own.Count == 0) return null;
        var undecided = own.Where(s => s.Answer.Kind == "incomplete")
            .SelectMany(s => s.Answer.Nodes.Select(n => (s.Page, s.Width, Finding: new AxeFinding(s.Answer.Rule, n.Target, n.Message, n.Matches, true)))).Where(u => !AxeReview.IsReviewed(u.Finding, u.Width)).ToList();
        foreach (var (page, width, finding) in undecided) Console.WriteLine($"/{page} {width}: {finding}");
        var wrong = own.Where(s => s.Answer.Kind == "violations").Sum(s => s.Answer.Nodes.Length);
        var looked = own.Any(s => s.Answer.Kind != "inapplicable");
        var result = wrong > 0 ? "問題あり" : undecided.Count > 0 ? "機械では決められない" : looked ? "機械の検査では問題なし" : "機械の検査の対象なし";
        var rules = own.Select(s => s.Answer.Rule).Distinct(StringComparer.Ordinal).Count();
        var note = wrong > 0 ? $"{wrong}か所" : $"{pages}ページ・規則{rules}件。規則で調べられる範囲だけです";
        return $"{criterion},{(looked ? "適用" : "対象なし")},{result},AC,{dayAndTool},{note}";
    }

    private sealed record Said(string Page, int Width, Answer Answer);

    private sealed record Answer(string Rule, string[] Tags, string Kind, Node[] Nodes);

    private sealed record Node(string Target, string[] Matches, string Message);
}
