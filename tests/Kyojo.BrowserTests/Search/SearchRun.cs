using System.Globalization;
using System.Text;
using System.Text.Json;
using Kyojo.Bench.Search;

namespace Kyojo.BrowserTests.Search;

/// <summary>What came of all queries of a run.</summary>
internal sealed class SearchRun
{
    private readonly List<(string Kind, double Recall, double? Ndcg, long Bytes, int Requests, double Milliseconds)> rows = [];

    // Every so many queries one is asked by a visitor who comes for the first time.
    private const int EveryCold = 8;
    private readonly List<(long Script, long Index, long Page)> cold = [];

    private SearchRun()
    {
    }

    /// <summary>Mean share of the answers among the first ten.</summary>
    public double Recall => Answered.Average(r => r.Recall);

    /// <summary>Mean discounted gain of the first ten.</summary>
    public double Ndcg => Answered.Average(r => r.Ndcg!.Value);

    /// <summary>Share of the queries without an answer that show nothing.</summary>
    public double Nothing => rows.Where(r => r.Ndcg is null).Average(r => r.Recall);

    /// <summary>Mean recall of the kind of query that is answered worst.</summary>
    public double WorstKind => Answered.GroupBy(r => r.Kind).Min(kind => kind.Average(r => r.Recall));

    private IEnumerable<(string Kind, double Recall, double? Ndcg, long Bytes, int Requests, double Milliseconds)> Answered => rows.Where(r => r.Ndcg is not null);

    /// <summary>Asks all queries in one open page, one after the other, as in one visit.</summary>
    public static async Task<SearchRun> Of(Lab lab, BuiltSite site, IReadOnlyList<Query> queries)
    {
        await using var view = await lab.Open(site.Url("search/"));
        var script = await SearchFoldingTests.Script(view.Page);
        await view.Page.EvaluateAsync("async ({ script, home }) => { const { createSearch } = await import(script); globalThis.asked = createSearch(home); await asked.search('warm'); }", new { script, home = site.Home });
        var run = new SearchRun();
        foreach (var query in queries)
        {
            var before = site.Server.Sent;
            var answer = await view.Page.EvaluateAsync<JsonElement>("async text => { const from = performance.now(), found = await asked.search(text, {}); return { total: found.total, ids: found.hits.map(hit => hit.id), ms: performance.now() - from }; }", query.Text);
            var after = site.Server.Sent;
            string[] ids = [.. answer.GetProperty("ids").EnumerateArray().Select(id => id.GetString()!).Take(10)];
            var nothing = query.Relevant.Count == 0;
            var recall = nothing ? (answer.GetProperty("total").GetInt32() == 0 ? 1 : 0) : ids.Count(query.Relevant.ContainsKey) / (double)Math.Min(10, query.Relevant.Count);
            run.rows.Add((query.Kind, recall, nothing ? null : Gain(ids.Select(id => query.Relevant.GetValueOrDefault(id))) / Gain(query.Relevant.Values.OrderDescending().Take(10)), after.Bytes - before.Bytes, after.Requests - before.Requests, answer.GetProperty("ms").GetDouble()));
        }

        foreach (var query in queries.Where((q, i) => i % EveryCold == 0 && q.Relevant.Count > 0)) run.cold.Add(await Opening(lab, site, query.Text));
        return run;
    }

    // From opening the page with an empty cache to shown results.
    private static async Task<(long Script, long Index, long Page)> Opening(Lab lab, BuiltSite site, string query)
    {
        site.Server.Listen();
        await using var view = await lab.Open(site.Url("search/?q=" + Uri.EscapeDataString(query)));
        await view.Page.Locator("[data-search-state=done]").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        var answered = site.Server.Answered!.ToArray();
        long Sum(Func<string, bool> which) => answered.Where(a => which(a.Path)).Sum(a => (long)a.Bytes);
        bool IsScript(string path) => path.EndsWith(".js", StringComparison.Ordinal) && path.Contains("search", StringComparison.Ordinal);
        bool IsIndex(string path) => path.Contains("/assets/search/", StringComparison.Ordinal) && !IsScript(path);
        return (Sum(IsScript), Sum(IsIndex), Sum(p => !IsScript(p) && !IsIndex(p)));
    }

    /// <summary>A line for each kind of query, and one for all.</summary>
    public string Table()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{"kind",-28}{"recall@10",10}{"NDCG@10",10}{"bytes",10}{"requests",10}");
        foreach (var kind in rows.GroupBy(r => r.Kind))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind.Key,-28}{kind.Average(r => r.Recall),10:F3}{kind.Average(r => r.Ndcg),10:F3}{kind.Average(r => r.Bytes),10:F0}{kind.Average(r => r.Requests),10:F1}");
        }

        long[] bytes = [.. rows.Select(r => r.Bytes).Order()];
        double[] times = [.. rows.Select(r => r.Milliseconds).Order()];
        text.AppendLine(CultureInfo.InvariantCulture, $"{rows.Count} queries: recall@10 {Recall:F3}, NDCG@10 {Ndcg:F3}, nothing {Nothing:F3}, worst kind {WorstKind:F3}");
        text.AppendLine(CultureInfo.InvariantCulture, $"bytes of a later query: median {bytes[bytes.Length / 2]}, p95 {bytes[bytes.Length * 95 / 100]}; milliseconds: median {times[times.Length / 2]:F1}, p95 {times[times.Length * 95 / 100]:F1}");
        long[] opening = [.. cold.Select(c => c.Script + c.Index).Order()];
        text.AppendLine(CultureInfo.InvariantCulture, $"bytes of a first query (script and index, packed; {opening.Length} queries): median {opening[opening.Length / 2]}, p95 {opening[opening.Length * 95 / 100]}; script {cold.Max(c => c.Script)}; page with styles {cold.Max(c => c.Page)}");
        return text.ToString();
    }

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}
