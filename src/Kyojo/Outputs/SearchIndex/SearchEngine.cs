using System.Collections.Immutable;
using System.Text;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>One result.</summary>
/// <param name="Number">Number of the record.</param>
/// <param name="Record">What is shown of it.</param>
/// <param name="Score">Its score.</param>
/// <param name="Group">Place of its group in <see cref="SearchRecords.Groups"/>.</param>
internal sealed record SearchHit(int Number, ShownRecord Record, float Score, int Group);

/// <summary>The answer to a query.</summary>
/// <param name="Total">Number of records found.</param>
/// <param name="Hits">The first of them.</param>
/// <param name="Corrected">The query that was answered instead, when nothing was found; else empty.</param>
/// <param name="Words">The words as they were looked for.</param>
internal sealed record SearchAnswer(int Total, ImmutableArray<SearchHit> Hits, string Corrected, ImmutableArray<SearchWord> Words);

/// <summary>The ranking, for authors and tests: the same as <c>src/search-script/engine.js</c>, over the same files.</summary>
internal sealed class SearchEngine(IndexReader index, SearchTables tables)
{
    private const double Instead = .9;
    private const int Enough = 10, Long = 6, MostForms = 4, WholeBonus = 4;

    private readonly NameMatch names = new(index, tables);

    /// <summary>Answers a query.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="limit">Results wanted.</param>
    public SearchAnswer Search(string query, int limit = Enough)
    {
        if (Match(query) is not { } found) return new SearchAnswer(0, [], "", []);
        var corrected = "";
        if (found.Count == 0 && Correct(found.Words) is { } better && Match(better) is { Count: > 0 } again) (found, corrected) = (again, better);
        return new SearchAnswer(found.Count, Ordered(found.Total, limit), corrected, [.. found.Words]);
    }

    /// <summary>True when names, tags, places or types have a word.</summary>
    /// <param name="word">The word it stands for in a query.</param>
    /// <param name="text">The word as it would be written.</param>
    internal bool IsFound(SearchWord word, string text)
    {
        var forms = Forms(text);
        if (forms.IsEmpty) return false;
        var scores = new float[index.Records];
        names.Score(forms[0], word.Field, scores);
        return Array.Exists(scores, score => score > 0);
    }

    private ImmutableArray<string> Forms(string text)
    {
        var folded = tables.Folding.Fold(text);
        if (folded.Length == 0) return [];
        var all = ImmutableArray.CreateBuilder<string>();
        all.Add(folded);
        foreach (var group in tables.Synonyms)
        {
            if (group.FirstOrDefault(word => folded.Contains(word, StringComparison.Ordinal)) is not { } own) continue;
            foreach (var other in group.Where(word => word != own))
            {
                var at = folded.IndexOf(own, StringComparison.Ordinal);
                if (all.Count < MostForms) all.Add(string.Concat(folded.AsSpan(0, at), other, folded.AsSpan(at + own.Length)));
            }
        }

        return all.ToImmutable();
    }

    private (float[] Total, int Count, List<SearchWord> Words)? Match(string query)
    {
        var words = SearchWord.Of(query, Forms);
        if (words.Count == 0) return null;
        foreach (var word in words) Score(word, body: false);
        Whole(words);
        var total = new float[index.Records];
        var count = Combine(words, total);
        var meant = count > 0 && words.All(word => word.Not || word.IsWhole || TextPairs.Length(word.Forms[0]) >= Long);
        if (count < Enough && !meant)
        {
            foreach (var word in words) Score(word, body: true);
            count = Combine(words, total);
        }

        return (total, count, words);
    }

    private static int Combine(List<SearchWord> words, float[] total)
    {
        var count = 0;
        for (var id = 0; id < total.Length; id++)
        {
            total[id] = 1e-6f;
            foreach (var word in words)
            {
                if (total[id] == 0) break;
                if (word.Not) total[id] = word.Scores[id] > 0 ? 0 : total[id];
                else total[id] = word.Scores[id] > 0 ? total[id] + word.Scores[id] : 0;
            }

            if (total[id] > 0) count++;
        }

        return count;
    }

    private void Score(SearchWord word, bool body)
    {
        if (word.Scores.Length == 0) word.Scores = new float[index.Records];
        for (var i = 0; i < word.Forms.Length; i++)
        {
            var own = i == 0 ? word.Scores : new float[index.Records];
            if (body)
            {
                if (word.Field is null) InBody(word.Forms[i], own);
            }
            else if (names.Score(word.Forms[i], word.Field, own))
            {
                word.IsWhole = true;
            }

            if (i == 0) continue;
            for (var id = 0; id < own.Length; id++) word.Scores[id] = Math.Max(word.Scores[id], (float)(own[id] * Instead));
        }
    }

    // Several words that are together all of a name.
    private void Whole(List<SearchWord> words)
    {
        var plain = words.Where(word => !word.Not && word.Field is null).ToArray();
        if (plain.Length < 2) return;
        var start = index.Names.Exact(TextPairs.Edge(TextRuns.Of(plain[0].Forms[0])[0], end: false) + "^")[0];
        var end = index.Names.Exact(TextPairs.Edge(TextRuns.Of(plain[^1].Forms[0])[^1], end: true) + "$")[0];
        foreach (var id in start.Records.Intersect(end.Records))
        {
            if (plain.All(word => word.Scores[id] > 0)) plain[0].Scores[id] += WholeBonus;
        }
    }

    private void InBody(string text, float[] scores)
    {
        if (TextPairs.Length(text) == 1) return;
        var runs = TextRuns.Of(text);
        var found = TermRecords.Everywhere;
        foreach (var run in runs)
        {
            if (run.IsWord)
            {
                found = Both(found, run.Equals(runs[^1]) && run.Text.Length > 1 ? new TermRecords([.. index.Body.Range(run.Text).SelectMany(term => term.Lists[(int)SearchField.Body].Records).Distinct().Order()], null) : index.Body.Exact(run.Text)[(int)SearchField.Body]);
                continue;
            }

            foreach (var (term, _) in TextPairs.Length(run.Text) > 1 ? TextPairs.Of(run.Text) : [(run.Text, 0)]) found = Both(found, index.Body.Exact(term)[(int)SearchField.Body]);
        }

        // What stands everywhere tells nothing.
        foreach (var id in found.Records) scores[id] = Math.Max(scores[id], (float)index.Weights[(int)SearchField.Body]);
    }

    private static TermRecords Both(TermRecords a, TermRecords b) =>
        ReferenceEquals(a, TermRecords.Everywhere) ? b : ReferenceEquals(b, TermRecords.Everywhere) ? a : new TermRecords([.. a.Records.Intersect(b.Records)], null);

    private ImmutableArray<SearchHit> Ordered(float[] total, int limit)
    {
        var hits = ImmutableArray.CreateBuilder<SearchHit>();
        var from = 0;
        for (var group = 0; group < index.Groups.Length && hits.Count < limit; group++)
        {
            var (start, size) = (from, index.Groups[group]);
            foreach (var id in Enumerable.Range(start, size).Where(id => total[id] > 0).OrderByDescending(id => total[id]).ThenBy(id => id).Take(limit - hits.Count))
            {
                hits.Add(new SearchHit(id, index.Record(id), total[id], group));
            }

            from += size;
        }

        return hits.ToImmutable();
    }

    // The query with those words mended that are found nowhere; null when one of them cannot be.
    private string? Correct(List<SearchWord> words)
    {
        var text = new StringBuilder();
        var changed = false;
        foreach (var word in words)
        {
            var own = word.Text;
            if (!word.Not && !Array.Exists(word.Scores, score => score > 0))
            {
                if (new NearSearch(index, tables, this).Mend(word) is not { } mended) return null;
                own = mended;
                changed = true;
            }

            text.Append(text.Length > 0 ? " " : "").Append(word.Not ? "-" : "").Append(word.Field is { } field ? field.ToString().ToLowerInvariant() + ":" : "").Append(own.Any(char.IsWhiteSpace) ? $"\"{own}\"" : own);
        }

        return changed ? text.ToString() : null;
    }
}
