using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;

namespace Kyojo.Catalogs.Finding;

/// <summary>The finder of a site: its table as pages (leaving-kit.md 10).</summary>
internal sealed class Finder
{
    /// <summary>Most questions on one way.</summary>
    public const int MostQuestions = 6;

    private readonly Dictionary<string, FinderPage> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Question, FinderWish Wish)> passed = new(StringComparer.Ordinal);
    private readonly ImmutableArray<FinderPage>.Builder order = ImmutableArray.CreateBuilder<FinderPage>();
    private readonly FinderConditions conditions;
    private readonly int most;

    private Finder(FinderTable table, FinderConditions conditions, FinderEntries entries, int most)
    {
        (Table, this.conditions, Entries, this.most) = (table, conditions, entries, most);
        Start = Visit(table.Start, FinderWish.None, []);
        foreach (var result in order.Where(p => p.Question is null)) Widen(result);
        Pages = order.ToImmutable();
    }

    /// <summary>The table it was made of.</summary>
    public FinderTable Table { get; }

    /// <summary>The entries it may lead to.</summary>
    public FinderEntries Entries { get; }

    /// <summary>The first page.</summary>
    public FinderPage Start { get; }

    /// <summary>All pages, the first first; each has an address of its own. Cut off soon after the limit.</summary>
    public ImmutableArray<FinderPage> Pages { get; }

    /// <summary>Makes the pages of a table; what does not fit together is told. Null when there can be no pages, which is never so for the built-in one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="catalog">The site.</param>
    /// <param name="found">Receives KYO2901–2910.</param>
    public static Finder? Of(FinderTable table, Catalog catalog, DiagnosticBag found)
    {
        var conditions = new FinderConditions(table, new Facets(catalog));
        conditions.Check(found);
        if (!FinderRules.Hold(conditions.Table, found)) return null;
        // The built-in table has a known size: 148 pages at most.
        var most = table.IsBuiltIn ? int.MaxValue : catalog.Settings.FinderPages;
        var finder = new Finder(conditions.Table, conditions, new FinderEntries(catalog), most);
        if (!FinderRules.IsInLimits(finder, most, found)) return null;
        if (!table.IsBuiltIn && table.IsWhole) FinderRules.LeadSomewhere(finder, found);
        return finder;
    }

    private FinderPage Visit(string question, FinderWish wish, ImmutableArray<FinderStep> steps)
    {
        (question, wish) = Passed(question, wish);
        var key = question + "\n" + wish.Key;
        if (pages.TryGetValue(key, out var known)) return known;
        var page = new FinderPage { Steps = steps, Question = Table.Find(question), Wish = wish };
        pages.Add(key, page);
        order.Add(page);
        if (page.Question is null || order.Count > most) return page;
        page.Ways =
        [
            .. page.Question.Answers.Select(answer =>
            {
                var after = After(wish, answer);
                return new FinderWay(answer, Visit(answer.Next, after, steps.Add(new FinderStep(page, answer))), Entries.Matching(after).Length);
            }),
        ];
        return page;
    }

    // A question whose answers all lead to the same is not asked.
    private (string Question, FinderWish Wish) Passed(string question, FinderWish wish)
    {
        if (Table.Find(question) is not { } asked) return (FinderTable.Result, wish);
        var key = question + "\n" + wish.Key;
        if (passed.TryGetValue(key, out var known)) return known;
        var next = asked.Answers.Select(a => Passed(a.Next, After(wish, a))).DistinctBy(n => n.Question + "\n" + n.Wish.Key).Take(2).ToArray();
        return passed[key] = next.Length == 1 ? next[0] : (question, wish);
    }

    private FinderWish After(FinderWish wish, FinderAnswer answer) => wish.And(conditions.Where(answer), conditions.Prefer(answer));

    // Without the last condition, and again until something is found.
    private void Widen(FinderPage result)
    {
        var shown = result.Wish;
        var steps = result.Steps;
        while (true)
        {
            var last = steps.LastOrDefault(s => !s.Answer.Where.IsEmpty);
            if (last is null) break;
            var wider = result.Steps.TakeWhile(s => s != last).Concat(result.Steps.SkipWhile(s => s != last).Skip(1).Where(s => s.Answer.Where.IsEmpty));
            var where = wider.Aggregate(FinderWish.None, (wish, step) => wish.And(conditions.Where(step.Answer), []));
            var wish = where with { Prefer = result.Wish.Prefer };
            result.Wider ??= pages.GetValueOrDefault(FinderTable.Result + "\n" + wish.Key) ?? last.Page;
            if (Entries.Matching(shown).Length == 0) shown = wish;
            else break;
            steps = [.. steps.TakeWhile(s => s != last)];
        }

        result.Shown = shown;
    }
}
