using System.Collections.Immutable;
using Kyojo.Citations;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Syntax.Markdown;

/// <summary>Finds the works that a text cites, numbers them by first citation and puts them in the order of their list (reports.md 5.3, 5.4).</summary>
/// <param name="around">Knows the works.</param>
/// <param name="findings">Receives KYO2034 and KYO4305.</param>
internal sealed class CitationNumbering(MarkdownAround around, Findings findings)
{
    private readonly Dictionary<string, CitedWork> works = new(StringComparer.Ordinal);
    private readonly List<(CitedWork Work, CitedItem First)> cited = [];

    /// <summary>Takes in a citation, in reading order.</summary>
    public void Meet(CitationInline citation)
    {
        foreach (var item in citation.Items)
        {
            if (!works.TryGetValue(item.Key, out var work))
            {
                if (!around.Publications.TryGetValue(item.Key, out var publication))
                {
                    if (!around.IsUnreadPublication(item.Key)) findings.Suggest(Codes.NoSuchReference, findings.Places.Of(item.Place), NearNames.Of(item.Key, around.Publications.Keys.Order(StringComparer.Ordinal)), ("id", item.Key));
                    continue;
                }

                works[item.Key] = work = new CitedWork(publication) { Number = works.Count + 1 };
                cited.Add((work, item));
            }

            item.Work = work;
            item.Mark = ++work.Marks;
        }
    }

    /// <summary>Takes in the work that the table of a box comes from, where the box and the table say nothing else.</summary>
    public void Meet(BoxBlock box)
    {
        // A key that names no work has been told where it stands.
        if (box.Data?.View.Table is not { Cite: { } key, Source.Length: 0 } || box.Value("source") is { Value.Length: > 0 } || !around.Publications.ContainsKey(key)) return;
        box.Cited = new CitationInline([new CitedItem(key, "", box.NameSpan)], "");
        Meet(box.Cited);
    }

    /// <summary>Keeps the ids of works and marks from headings.</summary>
    public void Reserve(HeadingIds ids)
    {
        if (cited.Count == 0) return;
        ids.Reserve(ListId);
        foreach (var (work, _) in cited)
        {
            ids.Reserve(work.Id);
            for (var mark = 1; mark <= work.Marks; mark++) ids.Reserve(work.MarkId(mark));
        }
    }

    /// <summary>Id of the heading of the list.</summary>
    public const string ListId = "references";

    /// <summary>The list, in the order it is printed; empty when nothing is cited.</summary>
    public ImmutableArray<CitedWork> Finish()
    {
        if (cited.Count == 0 && around.NoCite.IsEmpty) return [];
        foreach (var key in around.NoCite)
        {
            if (!works.ContainsKey(key) && around.Publications.TryGetValue(key, out var publication)) works[key] = new CitedWork(publication);
        }

        var sorted = Bibliography.Sorted(works.Values.Select(work => work.Publication));
        if (around.Marks != CitationMarks.AuthorYear) return [.. works.Values.Where(w => w.Number > 0).OrderBy(w => w.Number), .. sorted.Select(p => works[p.Key]).Where(w => w.Number == 0)];
        foreach (var (key, suffix) in Bibliography.Suffixes(sorted)) works[key].Suffix = suffix;
        foreach (var (work, first) in cited)
        {
            if (Bibliography.LacksReading(work.Publication)) findings.Add(Codes.AuthorWithoutReading, findings.Places.Of(first.Place), ("key", work.Publication.Key));
        }

        return [.. sorted.Select(p => works[p.Key])];
    }
}
