using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>
/// Relations that cannot be true together (KYO2035): a group that is its own relative, or that is, over however many
/// steps, above itself or before itself.
/// </summary>
public sealed class RelationRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        foreach (var relation in entry.Values.Maps(CommunityFields.Relations))
        {
            if (relation.Text(RelationFields.To) == entry.Id)
            {
                found.Add(Codes.RelationContradicts, relation.SpanOf(RelationFields.To, entry.File), ("detail", new("自分自身を指しています", "it points to the entry itself")));
            }
        }
    }

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        var above = new Steps();
        var before = new Steps();
        foreach (var entry in catalog.Entries)
        {
            foreach (var relation in entry.Values.Maps(CommunityFields.Relations))
            {
                var (to, kind) = (relation.Text(RelationFields.To, ""), relation.Text(RelationFields.Kind, ""));
                if (to == entry.Id || to.Length == 0) continue;
                var span = relation.SpanOf(RelationFields.Kind, entry.File);
                if (kind == "parent") above.Add(entry.Id, to, span);
                if (kind == "branch") above.Add(to, entry.Id, span);
                if (kind == "successor-of") before.Add(entry.Id, to, span);
            }
        }

        Circles(above, new("互いに上部の会です", "each is above the other"), found);
        Circles(before, new("互いに前身です", "each came before the other"), found);
    }

    private static void Circles(Steps steps, Bilingual what, DiagnosticBag found)
    {
        foreach (var (span, circle) in steps.Circles())
        {
            var names = string.Join(" → ", circle);
            found.Add(Codes.RelationContradicts, span, ("detail", new($"{what.Ja}: {names}", $"{what.En}: {names}")));
        }
    }

    // Who leads to whom, and the circles among them: each is told once, at the step that closes it.
    private sealed class Steps
    {
        private readonly Dictionary<string, List<(string To, SourceSpan Span)>> from = new(StringComparer.Ordinal);

        public void Add(string id, string to, SourceSpan span)
        {
            if (!from.TryGetValue(id, out var list)) from[id] = list = [];
            // The same told from both sides is one step.
            if (!list.Exists(s => s.To == to)) list.Add((to, span));
        }

        public IEnumerable<(SourceSpan Span, string[] Circle)> Circles()
        {
            var done = new HashSet<string>(StringComparer.Ordinal);
            foreach (var start in from.Keys.Order(StringComparer.Ordinal))
            {
                // Depth first with a stack of our own: a chain may be as long as the directory.
                var path = new List<(string Id, int Next)> { (start, 0) };
                var onPath = new HashSet<string>(StringComparer.Ordinal) { start };
                while (path.Count > 0)
                {
                    var (id, next) = path[^1];
                    if (done.Contains(id) || !from.TryGetValue(id, out var steps) || next == steps.Count)
                    {
                        done.Add(id);
                        onPath.Remove(id);
                        path.RemoveAt(path.Count - 1);
                        continue;
                    }

                    path[^1] = (id, next + 1);
                    var (to, span) = steps[next];
                    if (onPath.Contains(to)) yield return (span, [.. path.Select(p => p.Id).SkipWhile(p => p != to), to]);
                    else if (!done.Contains(to) && onPath.Add(to)) path.Add((to, 0));
                }
            }
        }
    }
}
