using System.CommandLine;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Outputs.SearchIndex;

namespace Kyojo.Commands;

/// <summary><c>search</c>: what the site's search answers, and with <c>--explain</c> why; writes nothing.</summary>
internal static class SearchCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var query = new Argument<string[]>("word") { Description = Words.SearchWord.In(shared.Help), Arity = ArgumentArity.OneOrMore };
        var explain = new Option<bool>("--explain") { Description = Words.SearchExplain.In(shared.Help) };
        var command = new Command("search", Words.Search.In(shared.Help)) { query, explain };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Find(run, string.Join(' ', parsed.GetValue(query)!), parsed.GetValue(explain))));
        return command;
    }

    private static int Find(SiteRun run, string query, bool explain)
    {
        if (run.Plan(out _) is not { } plan) return CommandLine.ContentErrors;

        var tables = SearchTables.Of(plan.Site.Settings);
        var answer = new SearchEngine(new IndexReader(IndexFiles.Of(plan.Site)), tables).Search(query);
        if (answer.Corrected.Length > 0) Console.WriteLine($"{Words.Suggest.In(run.Language)}: {answer.Corrected}");
        if (explain) Explain(run.Language, answer);
        foreach (var hit in answer.Hits)
        {
            var score = explain ? "\t" + hit.Score.ToString("0.00", CultureInfo.InvariantCulture) : "";
            Console.WriteLine($"{hit.Record.Id}\t{hit.Record.Title}\t/{hit.Record.Route}{score}");
            if (explain) Parts(run.Language, answer, hit);
        }

        Console.WriteLine(Words.SearchFound.Fill(run.Language, answer.Total));
        return CommandLine.Done;
    }

    private static void Explain(Language language, SearchAnswer answer)
    {
        foreach (var word in answer.Words)
        {
            Console.WriteLine(Words.SearchForms.Fill(language, word.Text, string.Join(" / ", word.Forms)));
        }
    }

    private static void Parts(Language language, SearchAnswer answer, SearchHit hit)
    {
        foreach (var word in answer.Words.Where(word => !word.Not))
        {
            Console.WriteLine("  " + Words.SearchPart.Fill(language, word.Text, word.Scores[hit.Number].ToString("0.00", CultureInfo.InvariantCulture)));
        }
    }
}
