using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Binding;
using Kyojo.Catalogs;
using Kyojo.Catalogs.Finding;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;

namespace Kyojo.Tests.Catalogs;

/// <summary>A table of questions as pages: whatever it asks, every way ends, and every entry is found (leaving-kit.md 10).</summary>
public sealed class FinderTests
{
    private static readonly string[] Conditions = ["{online: true}", "{online: false}", "{role: [base, activity]}", "{role: origin}", "{standing: [official, volunteer]}", "{reach: nationwide}", "{tag: 対話}", "{type: [club]}", "{type: [club, band]}", "{joining: open}", "{online: true, standing: official}"];

    // Questions lead to later ones only; every one has an answer without effect, as a table should.
    private static readonly Gen<string> Tables =
        from count in Gen.Choose(1, 4)
        from answers in Gen.Choose(0, 3).ArrayOf(count)
        from conditions in Gen.Elements(Conditions).ArrayOf(count * 3)
        from wheres in Gen.Elements(true, false).ArrayOf(count * 3)
        from jumps in Gen.Choose(1, 2).ArrayOf(count * 4)
        select "start: q0\nquestions:\n" + string.Concat(Enumerable.Range(0, count).Select(q =>
            $"  q{q}:\n    text: 質問{q}\n    answers:\n"
            + string.Concat(Enumerable.Range(0, answers[q]).Select(a => $"      - {{id: a{a}, text: 答え{a}, {(wheres[q * 3 + a] ? "where" : "prefer")}: {conditions[q * 3 + a]}, next: {Next(q, jumps[q * 4 + a], count)}}}\n"))
            + $"      - {{id: any, text: わからない, next: {Next(q, jumps[q * 4 + 3], count)}}}\n"));

    private static readonly Gen<string> Entries =
        from count in Gen.Choose(0, 12)
        from online in Gen.Elements("true", "false", "unknown").ArrayOf(count)
        from standing in Gen.Elements("official", "volunteer", "unknown").ArrayOf(count)
        from role in Gen.Elements("origin", "base", "activity").ArrayOf(count)
        from more in Gen.Elements("", "reach: nationwide\n", "topics: {tags: [対話]}\n", "joining: {status: open}\n").ArrayOf(count)
        from type in Gen.Elements("club", "band").ArrayOf(count)
        from status in Gen.Elements("unknown", "unknown", "planned", "dormant", "ended, ended: 2025-03").ArrayOf(count)
        select string.Concat(Enumerable.Range(0, count).Select(i => $"=== content/communities/c{i}.yml\n"
            + SiteText.Community($"c{i}", $"online: {online[i]}\nstanding: {standing[i]}\nplaces: [{{role: {role[i]}, prefecture: \"32\"}}]\n{more[i]}", $"会{i}")
                .Replace("type: club", "type: " + type[i], StringComparison.Ordinal).Replace("status: unknown,", $"status: {status[i]},", StringComparison.Ordinal)));

    private static string Next(int question, int jump, int count) => question + jump < count ? $"q{question + jump}" : "result";

    [Fact]
    public void Every_way_ends_and_every_entry_is_found()
    {
        Prop.ForAll((from table in Tables from entries in Entries select (table, entries)).ToArbitrary(), given =>
        {
            var catalog = Read(given.entries);
            var (finder, found) = Compile(given.table, catalog);
            Assert.True(finder is not null, string.Join('\n', found));

            // Addresses are unique, and cutting one at any slash gives a page.
            var addresses = finder.Pages.Select(p => string.Join('/', p.Path)).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(finder.Pages.Length, addresses.Count);
            Assert.All(addresses.Where(a => a.Length > 0), a => Assert.Contains(a.Contains('/') ? a[..a.LastIndexOf('/')] : "", addresses));
            // No two pages are in the same state.
            Assert.Equal(finder.Pages.Length, finder.Pages.Select(p => (p.Question?.Id, p.Wish.Key)).Distinct().Count());
            Assert.All(finder.Pages, p => Assert.True(Longest(p) <= Finder.MostQuestions));
            // Every page can be reached, and every number behind an answer is that of the entries that fulfil it.
            Assert.Equal(finder.Pages.ToHashSet(), Reached(finder.Start));
            foreach (var way in finder.Pages.SelectMany(p => p.Ways.Select(w => (Page: p, Way: w))))
            {
                Assert.Equal(Fulfilling(catalog, [.. way.Page.Steps.Select(s => s.Answer), way.Way.Answer]), way.Way.Count);
            }

            // With a way without effect, the results together are all that may be found.
            var eligible = catalog.Listed.Where(e => catalog.StateOf(e).Finder != FinderPlace.None).ToHashSet();
            Assert.Equal(eligible, finder.Pages.Where(p => p.Question is null).SelectMany(p => finder.Entries.Matching(p.Wish)).Select(i => finder.Entries.All[i].Entry).ToHashSet());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void Answers_of_equal_effect_share_a_page_and_keep_the_address_of_the_first()
    {
        var (finder, _) = Compile("""
            start: a
            questions:
              a:
                text: 一
                answers:
                  - {id: one, text: 一, where: {role: [base, activity]}, next: b}
                  - {id: two, text: 二, where: {role: [activity, base]}, next: b}
                  - {id: any, text: 三, next: b}
              b:
                text: 二
                answers:
                  - {id: near, text: 近い, where: {role: [base]}, next: result}
                  - {id: any, text: どれでも, next: result}
            """, Read(""));

        Assert.Equal(["", "one", "one/near", "one/any", "any", "any/any"], finder!.Pages.Select(p => string.Join('/', p.Path)));
        Assert.Same(finder.Start.Ways[0].To, finder.Start.Ways[1].To);
        // Whoever is here with role base fulfils role base or activity as well.
        Assert.Equal("one/near", string.Join('/', finder.Start.Ways[2].To.Ways[0].To.Path));
    }

    [Fact]
    public void Preferences_keep_their_order_and_move_nothing_out()
    {
        var catalog = Read(string.Concat(Enumerable.Range(0, 4).Select(i => $"=== content/communities/c{i}.yml\n{SiteText.Community($"c{i}", $"online: {(i == 2 ? "true" : "false")}\nstanding: {(i == 3 ? "official" : "volunteer")}", $"会{i}")}")));
        var (finder, _) = Compile("""
            questions:
              a:
                text: 一
                answers:
                  - {id: one, text: 一, prefer: {standing: official, online: true}, next: result}
                  - {id: any, text: 三, next: result}
            """, catalog);

        var result = finder!.Start.Ways[0].To;

        var all = finder.Entries.Matching(result.Wish);

        Assert.Equal(["c3", "c2", "c0", "c1"], finder.Entries.First(all, result.Wish.Prefer, 20).Select(e => e.Id));
        Assert.Equal(["c3"], finder.Entries.First(all, result.Wish.Prefer, 1).Select(e => e.Id));
        Assert.Equal(["c3", "c2", "c0"], finder.Entries.First(all, result.Wish.Prefer, 3).Select(e => e.Id));
        Assert.Equal(["c0", "c1"], finder.Entries.First(all, [], 2).Select(e => e.Id));
    }

    [Fact]
    public void Doubtful_entries_come_last_whatever_is_preferred()
    {
        var catalog = Read("=== content/communities/a.yml\n" + SiteText.Community("a", "online: true").Replace("status: unknown", "status: dormant", StringComparison.Ordinal)
            + "=== content/communities/b.yml\n" + SiteText.Community("b", "online: true") + "=== content/communities/c.yml\n" + SiteText.Community("c").Replace("status: unknown, checked_on: 2021-03-30, checked_how: literature", "status: active, checked_on: 2026-03-30, checked_how: site", StringComparison.Ordinal));
        var (finder, _) = Compile("questions: {a: {text: 一, answers: [{id: one, text: 一, prefer: {online: true}, next: result}, {id: any, text: 二, next: result}]}}\n", catalog);
        var result = finder!.Start.Ways[0].To;

        Assert.Equal(["c", "b", "a"], finder.Entries.First(finder.Entries.Matching(result.Wish), result.Wish.Prefer, 20).Select(e => e.Id));
    }

    [Fact]
    public void A_result_without_an_entry_shows_the_wider_one()
    {
        var catalog = Read("=== content/communities/a.yml\n" + SiteText.Community("a", "standing: official\nonline: false"));
        var (finder, found) = Compile("""
            questions:
              a: {text: 一, answers: [{id: official, text: 公式, where: {standing: official}, next: b}, {id: any, text: 二, next: b}]}
              b: {text: 二, answers: [{id: online, text: 画面, where: {online: true}, next: result}, {id: any, text: 二, next: result}]}
            """, catalog);
        var result = finder!.Pages.Single(p => string.Join('/', p.Path) == "official/online");

        Assert.Empty(finder.Entries.Matching(result.Wish));
        Assert.Equal("standing=official", result.Shown.WhereKey);
        Assert.Equal("official/any", string.Join('/', result.Wider!.Path));
        Assert.Equal(["KYO2905"], found.Select(d => d.Code.Id));
        Assert.Contains("公式 → 画面 / 二 → 画面", found[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_whose_answers_all_lead_to_the_same_is_not_asked()
    {
        var (finder, _) = Compile("""
            questions:
              a: {text: 一, answers: [{id: one, text: 一, next: b}, {id: two, text: 二, next: b}]}
              b: {text: 二, answers: [{id: online, text: 画面, where: {online: true}, next: result}, {id: any, text: 二, next: result}]}
            """, Read(""));

        Assert.Equal("b", finder!.Start.Question!.Id);
        Assert.Equal(["", "online", "any"], finder.Pages.Select(p => string.Join('/', p.Path)));
    }

    [Fact]
    public void All_facets_of_the_table_of_fields_are_there() =>
        Assert.Equal(["type", "standing", "role", "online", "reach", "occupation", "industry", "npo_activity", "tag", "supports", "joining"], Facets.Names);

    private static Catalog Read(string entries)
    {
        var (catalog, found) = SiteReading.Read($"=== content/types/band.yml\n{SiteText.Type.Replace("id: club", "id: band", StringComparison.Ordinal).Replace("order: 1", "order: 2", StringComparison.Ordinal)}\n=== site.yml\n{SiteText.Settings}tags: {{taiwa: {{label: 対話}}}}\n" + entries);
        Assert.DoesNotContain(found, d => d.Severity == Severity.Error);
        return catalog!;
    }

    private static (Finder? Finder, ImmutableArray<Diagnostic> Found) Compile(string table, Catalog catalog)
    {
        var found = new DiagnosticBag();
        var root = YamlReader.Read("content/finder.yml", table, found)!;
        var bound = FinderBinder.Bind("content/finder.yml", root, isBuiltIn: false, found);
        return (bound is null ? null : Finder.Of(bound, catalog, found), found.ToSorted());
    }

    private static int Longest(FinderPage page) => page.Ways.IsEmpty ? 0 : 1 + page.Ways.Max(w => Longest(w.To));

    private static HashSet<FinderPage> Reached(FinderPage start)
    {
        var reached = new HashSet<FinderPage>();
        var todo = new Stack<FinderPage>([start]);
        while (todo.TryPop(out var page))
        {
            if (!reached.Add(page)) continue;
            foreach (var way in page.Ways) todo.Push(way.To);
        }

        return reached;
    }

    // What a record says, read as a person would.
    private static bool IsSaid(Community entry, string facet, string value) => facet switch
    {
        "online" => entry.Online == value,
        "standing" => entry.Standing == value,
        "reach" => entry.Reach == value,
        "type" => entry.Type.Id == value,
        "role" => entry.Places.Any(p => p.Role == value),
        "tag" => entry.Tags.Contains(value),
        "joining" => entry.Values.Map(Kyojo.Model.Fields.CommunityFields.Joining).Text(Kyojo.Model.Fields.JoiningFields.Status, "unknown") == value,
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "not in these tables"),
    };

    // The plain meaning of the conditions, entry by entry. Questions that were not asked have no effect.
    private static int Fulfilling(Catalog catalog, FinderAnswer[] answers)
    {
        return catalog.Listed.Where(e => catalog.StateOf(e).Finder != FinderPlace.None)
            .Count(e => answers.SelectMany(a => a.Where).All(t => t.Values.Any(w => IsSaid(e, t.Facet, w.Text))));
    }
}
