using System.Globalization;
using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Catalogs.Finding;

/// <summary>What must hold between the questions of a table, and for the results it leads to (KYO2901–2903, 2905–2910).</summary>
internal static class FinderRules
{
    private const int MostAnswers = 8;
    private const int MostNamed = 5;

    /// <summary>Checks the questions; false when there can be no pages.</summary>
    public static bool Hold(FinderTable table, DiagnosticBag found)
    {
        if (table.IsBuiltIn) return true;
        var own = new DiagnosticBag();
        if (table.Find(table.Start) is null) NoQuestion(table, table.Start, table.StartSpan, own);
        foreach (var question in table.Questions)
        {
            Answers(question, own);
            foreach (var answer in question.Answers.Where(a => a.Next != FinderTable.Result && table.Find(a.Next) is null)) NoQuestion(table, answer.Next, answer.NextSpan, own);
        }

        Ends(table, own);
        if (table.IsWhole && !own.HasErrors) Reached(table, own);
        found.AddRange(own.ToSorted());
        return !own.HasErrors;
    }

    /// <summary>Checks the number of pages (KYO2908).</summary>
    public static bool IsInLimits(Finder finder, int most, DiagnosticBag found)
    {
        if (finder.Pages.Length <= most) return true;
        var question = finder.Pages.Where(p => p.Question is not null).GroupBy(p => p.Question!).MaxBy(g => g.Count())!.Key;
        found.Add(Codes.FinderLimit, question.Span, ("what", new($"{Number(most)}ページ", $"{Number(most)} pages")), ("question", question.Id));
        return false;
    }

    /// <summary>Checks that results have entries and that every entry is in a result (KYO2905, 2906).</summary>
    public static void LeadSomewhere(Finder finder, DiagnosticBag found)
    {
        if (finder.Entries.All.IsEmpty) return;
        var results = finder.Pages.Where(p => p.Question is null).ToArray();
        foreach (var empty in results.Where(p => finder.Entries.Matching(p.Wish).IsEmpty).GroupBy(p => p.Steps.Last(s => !s.Answer.Where.IsEmpty).Answer))
        {
            var ways = empty.Select(p => string.Join(" → ", p.Steps.Select(s => s.Answer.Text.Ja))).ToArray();
            found.Add(Codes.FinderEmpty, empty.Key.Span, ("n", Number(ways.Length)), ("answers", string.Join(" / ", ways.Take(MostNamed))));
        }

        var reached = results.SelectMany(p => finder.Entries.Matching(p.Wish)).ToHashSet();
        var lost = Enumerable.Range(0, finder.Entries.All.Length).Where(i => !reached.Contains(i)).Select(i => (Index: i, Condition: Loser(finder, results, i))).GroupBy(l => l.Condition.Key);
        foreach (var group in lost)
        {
            var condition = group.First().Condition;
            found.Add(Codes.FinderLost, condition.Span, ("n", Number(group.Count())), ("entries", Bilingual.List(group.Take(MostNamed).Select(l => finder.Entries.All[l.Index].Entry.Id))), ("condition", condition.Key.Replace("|", ", ", StringComparison.Ordinal).Replace("=", ": ", StringComparison.Ordinal)));
        }
    }

    // The condition that keeps the entry out of most results.
    private static FinderCondition Loser(Finder finder, FinderPage[] results, int index) =>
        results.SelectMany(p => p.Wish.Where.Where(c => !finder.Entries.Fulfils(index, c))).GroupBy(c => c.Key).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().First();

    private static void NoQuestion(FinderTable table, string name, SourceSpan span, DiagnosticBag found) =>
        found.Suggest(Codes.FinderNext, span, NearNames.Of(name, table.Questions.Select(q => q.Id).Append(FinderTable.Result)), null, ("value", name), ("known", Bilingual.List(table.Questions.Select(q => q.Id).Append(FinderTable.Result))));

    private static void Answers(FinderQuestion question, DiagnosticBag found)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in question.Answers)
        {
            if (!ScalarBinder.IsId(answer.Id)) found.Add(Codes.FinderAnswerId, answer.Span, ("id", answer.Id), ("detail", new("半角の英小文字・数字・ハイフンで書きます", "write lower-case ASCII letters, digits and hyphens")));
            else if (!ids.Add(answer.Id)) found.Add(Codes.FinderAnswerId, answer.Span, ("id", answer.Id), ("detail", new("この質問にもう一つ同じ記号の答えがあります", "another answer of this question has it")));
        }

        if (question.Answers.Length > MostAnswers) found.Add(Codes.FinderManyAnswers, question.Span, ("question", question.Id), ("n", Number(question.Answers.Length)), ("max", Number(MostAnswers)));
        if (question.Answers.All(a => !a.HasNoEffect)) found.Add(Codes.FinderNoUnsure, question.Span, ("question", question.Id));
    }

    // A circle is told once, at the answer that closes it; the longest way is told when it is too long.
    private static void Ends(FinderTable table, DiagnosticBag found)
    {
        var depth = new Dictionary<FinderQuestion, int>();
        var way = new List<FinderQuestion>();
        foreach (var question in table.Questions) Depth(question);
        var longest = table.Find(table.Start) is { } start ? depth.GetValueOrDefault(start) : 0;
        if (longest > Finder.MostQuestions && !found.HasErrors) found.Add(Codes.FinderLimit, table.StartSpan, ("what", new($"一つの道に{Number(Finder.MostQuestions)}問", $"{Number(Finder.MostQuestions)} questions on one way")), ("question", table.Start));

        int Depth(FinderQuestion question)
        {
            if (depth.TryGetValue(question, out var known)) return known;
            way.Add(question);
            var below = 0;
            foreach (var answer in question.Answers)
            {
                if (table.Find(answer.Next) is not { } next) continue;
                var at = way.IndexOf(next);
                if (at >= 0) found.Add(Codes.FinderCircle, answer.NextSpan, ("way", string.Join(" → ", way.Skip(at).Append(next).Select(q => q.Id))));
                else below = Math.Max(below, Depth(next));
            }

            way.RemoveAt(way.Count - 1);
            return depth[question] = below + 1;
        }
    }

    private static void Reached(FinderTable table, DiagnosticBag found)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var todo = new Stack<string>([table.Start]);
        while (todo.TryPop(out var id))
        {
            if (!reached.Add(id) || table.Find(id) is not { } question) continue;
            foreach (var answer in question.Answers) todo.Push(answer.Next);
        }

        foreach (var question in table.Questions.Where(q => !reached.Contains(q.Id))) found.Add(Codes.FinderUnreached, question.Span, ("question", question.Id));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
