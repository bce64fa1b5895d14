using System.Text.Json;
using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>Runs axe-core in an open page.</summary>
internal static class Axe
{
    // target-size is off by default even where the WCAG 2.2 tag is asked for. The source goes in by evaluation:
    // the policy of the pages lets no foreign script tag in.
    private const string Run = """
        async (selectors) => {
          const answer = await axe.run(document, {
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            rules: { "target-size": { enabled: true } },
            resultTypes: ["violations", "incomplete"],
          });
          const lines = (results, incomplete) => results.flatMap(r => r.nodes.map(n => ({
            rule: r.id, target: n.target.join(" "), incomplete,
            matches: selectors.filter(s => document.querySelector(n.target[0])?.matches(s)),
            message: [...n.any, ...n.all, ...n.none].map(c => c.message).join(" / "),
          })));
          return JSON.stringify([...lines(answer.violations, false), ...lines(answer.incomplete, true)]);
        }
        """;

    public static async Task<AxeFinding[]> Findings(IPage page, string source)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'")) await page.EvaluateAsync(source + "\n;undefined");
        return JsonSerializer.Deserialize<AxeFinding[]>(await page.EvaluateAsync<string>(Run, AxeReview.All.Select(r => r.Selector).ToArray()), JsonSerializerOptions.Web)!;
    }
}
