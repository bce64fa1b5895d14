using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Catalogs.Finding;

/// <summary>
/// The conditions of a table, held against the fields and values there are. Of the built-in table only what the site has
/// is kept: an answer whose types it lacks is not offered.
/// </summary>
internal sealed class FinderConditions
{
    private readonly Facets facets;
    private readonly FinderTable written;
    private readonly Dictionary<FinderTerm, FinderCondition> made = [];

    public FinderConditions(FinderTable table, Facets facets)
    {
        (written, this.facets) = (table, facets);
        Table = table with { Questions = [.. table.Questions.Select(q => q with { Answers = [.. q.Answers.Where(a => !table.IsBuiltIn || a.Where.All(t => !Condition(t).Values.IsEmpty)).Select(Kept)] })] };
    }

    /// <summary>The table without conditions that say nothing.</summary>
    public FinderTable Table { get; }

    /// <summary>What results have to fulfil after an answer.</summary>
    public IEnumerable<FinderCondition> Where(FinderAnswer answer) => answer.Where.Select(Condition);

    /// <summary>What an answer puts first.</summary>
    public IEnumerable<FinderCondition> Prefer(FinderAnswer answer) => answer.Prefer.Select(Condition);

    /// <summary>Reports fields and values that there are not (KYO2904).</summary>
    public void Check(DiagnosticBag found)
    {
        if (written.IsBuiltIn) return;
        foreach (var term in written.Questions.SelectMany(q => q.Answers).SelectMany(a => a.Where.Concat(a.Prefer)))
        {
            if (!Facets.IsName(term.Facet))
            {
                found.Suggest(Codes.FinderCondition, term.Span, NearNames.Of(term.Facet, Facets.Names), null, ("value", term.Facet), ("allowed", Bilingual.List(Facets.Names)));
                continue;
            }

            var known = facets.Known(term.Facet);
            foreach (var value in term.Values.Where(v => !known.Contains(facets.Folded(term.Facet, v.Text)) && !facets.IsUnread(term.Facet, v.Text)))
            {
                found.Suggest(Codes.FinderCondition, value.Span, NearNames.Of(value.Text, known.Order(StringComparer.Ordinal)), null,
                    ("value", $"{term.Facet}: {value.Text}"), ("allowed", Bilingual.List(known.Order(StringComparer.Ordinal).Take(20))));
            }
        }
    }

    // What is not known has been told; without it the answer asks for less.
    private FinderAnswer Kept(FinderAnswer answer) => answer with
    {
        Where = [.. answer.Where.Where(t => !Condition(t).Values.IsEmpty)],
        Prefer = [.. answer.Prefer.Where(t => !Condition(t).Values.IsEmpty)],
    };

    private FinderCondition Condition(FinderTerm term)
    {
        if (made.TryGetValue(term, out var condition)) return condition;
        ImmutableArray<string> values = Facets.IsName(term.Facet)
            ? [.. term.Values.Select(v => facets.Folded(term.Facet, v.Text)).Where(facets.Known(term.Facet).Contains).Distinct().Order(StringComparer.Ordinal)] : [];
        return made[term] = new FinderCondition(term.Facet, values, term.Span);
    }
}
