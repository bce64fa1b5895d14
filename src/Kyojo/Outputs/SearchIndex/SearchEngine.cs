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

/// <summary>The ranking, for authors and tests: the same as the theme's <c>search-engine.js</c>, over the same files.</summary>
internal sealed class SearchEngine(IndexReader index, SearchTables tables)
{
    // How much more a match counts by where it stands in a value: anywhere, at the start of a part, at the start, all of it.
    private static readonly double[][] Quality = [[1, 1.15, 1.3, 2.5], [1, 1.1, 1.1, 1.3], [1, 1.3, 1.3, 1.8], [1, 1, 1, 1.2]];
    private const double Other = .92, Romanised = .98, Instead = .9, NextTo = .5;
    private const int MostPairs = 16, Enough = 10, AtOnce = 3, Few = 12, Long = 6, MostForms = 4, WholeBonus = 4;
    private const ushort Anywhere = 0xFFFF;

    private static readonly SearchField[] ValueFields = [SearchField.Name, SearchField.Tag, SearchField.Type];

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
        InNames(forms[0], word.Field, scores);
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
        var meant = count > 0 && words.All(word => word.Not || word.IsWhole || Length(word.Forms[0]) >= Long);
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
            else if (InNames(word.Forms[i], word.Field, own))
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
        var start = index.Names.Exact(Edge(TextRuns.Of(plain[0].Forms[0])[0], end: false) + "^")[0];
        var end = index.Names.Exact(Edge(TextRuns.Of(plain[^1].Forms[0])[^1], end: true) + "$")[0];
        foreach (var id in start.Records.Intersect(end.Records))
        {
            if (plain.All(word => word.Scores[id] > 0)) plain[0].Scores[id] += WholeBonus;
        }
    }

    private bool InNames(string text, SearchField? field, float[] scores)
    {
        var (best, sum, whole) = (new float[index.Records], new float[index.Records], false);
        void Give(int id, double score, bool isWhole)
        {
            if (score > best[id]) best[id] = (float)score;
            sum[id] = (float)(sum[id] + score);
            whole |= isWhole;
        }

        var runs = TextRuns.Of(text);
        var latin = runs.All(run => run.IsWord) ? Romaji.ToKana(text) : null;
        Value(runs, field, 1, Give);
        if (field is null or SearchField.Place) Place(text.Replace(" ", "", StringComparison.Ordinal), Give);
        if (latin is { Length: > 1 })
        {
            Value(TextRuns.Of(latin), field, Romanised, Give);
            if (field is null or SearchField.Place) Place(latin, Give);
        }

        for (var id = 0; id < best.Length; id++)
        {
            if (best[id] > 0) scores[id] = Math.Max(scores[id], (float)(best[id] + ((sum[id] - best[id]) / 10.0)));
        }

        return whole;
    }

    private void Place(string text, Action<int, double, bool> give)
    {
        var term = "=" + text;
        foreach (var (whole, lists) in index.Names.Range(term))
        {
            foreach (var id in lists[(int)SearchField.Place].Records) give(id, index.Weights[(int)SearchField.Place] * Quality[(int)SearchField.Place][whole == term ? 3 : 1], false);
        }
    }

    private void Value(List<TextRun> runs, SearchField? field, double factor, Action<int, double, bool> give)
    {
        var fields = ValueFields.Where(f => field is null || field == f).ToArray();
        var all = runs.Select((run, r) => InRun(run, r == runs.Count - 1, runs.Count > 1, fields)).ToArray();
        var borders = runs.Skip(1).Select((run, r) => (Run: run, Before: runs[r])).Where(p => p.Run.IsWord != p.Before.IsWord).Select(p => index.Names.Exact(LastLetter(p.Before.Text) + FirstLetter(p.Run.Text))).ToArray();
        var (start, part, end) = (index.Names.Exact(Edge(runs[0], end: false) + "^"), index.Names.Exact(Edge(runs[0], end: false) + "|"), index.Names.Exact(Edge(runs[^1], end: true) + "$"));
        foreach (var f in fields.Select(f => (int)f))
        {
            if (all.Any(masks => masks[f] is null)) continue;
            var (marks, next) = (new byte[index.Records], new bool[index.Records]);
            var first = all[0][f]!;
            foreach (var id in part[f].Records) marks[id] = 1;
            foreach (var id in start[f].Records) marks[id] = 2;
            foreach (var id in end[f].Records.Where(id => marks[id] == 2 && (first[id] & 257) != 0)) marks[id] = 3;
            foreach (var id in borders.SelectMany(lists => lists[f].Records)) next[id] = true;
            for (var id = 0; id < marks.Length; id++)
            {
                if (!all.All(masks => masks[f]![id] != 0)) continue;
                var score = (index.Weights[f] * Quality[f][marks[id]] * ((first[id] & 255) != 0 ? 1 : Other)) + (next[id] ? NextTo : 0);
                give(id, score * factor, f == 0 && marks[id] == 3);
            }
        }
    }

    // Records of one run by field. The bits of each: 8 for where pairs begin that follow each other in a name as written, 8
    // more for these, readings and other names.
    private ushort[]?[] InRun(TextRun run, bool isLast, bool isInside, SearchField[] fields)
    {
        var masks = new ushort[]?[TermLists.Fields];
        var gone = new bool[TermLists.Fields];
        void Use(TermRecords[] lists, int place)
        {
            foreach (var f in fields.Select(f => (int)f).Where(f => !gone[f]))
            {
                if (masks[f] is not { } mask) Array.Fill(masks[f] = mask = new ushort[index.Records], Anywhere);
                Narrow(mask, lists[f], place);
                if (Array.Exists(mask, bits => bits != 0)) continue;
                (masks[f], gone[f]) = (null, true);
            }
        }

        var length = Length(run.Text);
        if (run.IsWord && !(isLast && length > 1))
        {
            Use(index.Names.Exact(run.Text), 0);
        }
        else if (run.IsWord || length == 1)
        {
            // A single kana only where a value begins.
            var found = index.Names.Range(run.Text).Where(term => length > 1 || isInside || !TextRuns.IsKana(run.Text) || term.Term.EndsWith('^')).ToArray();
            Use([.. Enumerable.Range(0, TermLists.Fields).Select(f => new TermRecords([.. found.SelectMany(term => term.Lists[f].Records).Distinct()], null))], 0);
        }
        else
        {
            var pairs = Pairs(run.Text);
            for (var at = 0; at < pairs.Count; at += AtOnce)
            {
                foreach (var (term, place) in pairs.Skip(at).Take(AtOnce)) Use(index.Names.Exact(term), place);
                var left = fields.Where(f => masks[(int)f] is not null).ToArray();
                if (left.Length == 0) break;
                if (left is not [SearchField.Name] || at + AtOnce >= pairs.Count) continue;
                var mask = masks[0]!;
                if (mask.Count(bits => bits != 0) > Few) continue;
                for (var id = 0; id < mask.Length; id++) mask[id] = mask[id] == 0 ? (ushort)0 : (ushort)(mask[id] & Tells(id, run.Text));
                if (!Array.Exists(mask, bits => bits != 0)) masks[0] = null;
                break;
            }
        }

        return masks;
    }

    private static void Narrow(ushort[] mask, TermRecords list, int place)
    {
        var own = new ushort[mask.Length];
        for (var i = 0; i < list.Records.Length; i++)
        {
            own[list.Records[i]] |= list.Places is null ? Anywhere : (ushort)((list.Places[i] > 7 ? 256 : 257) << ((list.Places[i] - place) & 7));
        }

        for (var id = 0; id < mask.Length; id++) mask[id] &= own[id];
    }

    // Bits of a record whose names have a text in them.
    private int Tells(int id, string text)
    {
        var record = index.Record(id);
        string Joined(string name) => tables.Folding.Fold(name).Replace(" ", "", StringComparison.Ordinal);
        var reading = Joined(record.Reading);
        var inOther = record.OtherNames.Any(name => Joined(name).Contains(text, StringComparison.Ordinal)) || reading.Contains(text, StringComparison.Ordinal)
            || SearchFolding.Loose(reading).Contains(SearchFolding.Loose(text), StringComparison.Ordinal);
        return (Joined(record.Title).Contains(text, StringComparison.Ordinal) ? 0x00FF : 0) | (inOther ? 0xFF00 : 0);
    }

    private void InBody(string text, float[] scores)
    {
        if (Length(text) == 1) return;
        var runs = TextRuns.Of(text);
        var found = TermRecords.Everywhere;
        foreach (var run in runs)
        {
            if (run.IsWord)
            {
                found = Both(found, run.Equals(runs[^1]) && run.Text.Length > 1 ? new TermRecords([.. index.Body.Range(run.Text).SelectMany(term => term.Lists[(int)SearchField.Body].Records).Distinct().Order()], null) : index.Body.Exact(run.Text)[(int)SearchField.Body]);
                continue;
            }

            foreach (var (term, _) in Length(run.Text) > 1 ? Pairs(run.Text) : [(run.Text, 0)]) found = Both(found, index.Body.Exact(term)[(int)SearchField.Body]);
        }

        // What stands everywhere tells nothing.
        foreach (var id in found.Records) scores[id] = Math.Max(scores[id], (float)index.Weights[(int)SearchField.Body]);
    }

    private static TermRecords Both(TermRecords a, TermRecords b) =>
        ReferenceEquals(a, TermRecords.Everywhere) ? b : ReferenceEquals(b, TermRecords.Everywhere) ? a : new TermRecords([.. a.Records.Intersect(b.Records)], null);

    // Those that are likely to be rare first; of a very long run enough are taken.
    internal static List<(string Term, int Place)> Pairs(string text)
    {
        var points = text.EnumerateRunes().ToArray();
        var pairs = new List<(string Term, int Place)>();
        var (place, head) = (0, points[0]);
        for (var i = 1; i < points.Length; i++)
        {
            pairs.Add((points[i - 1].ToString() + points[i], place));
            if (SearchFolding.IsLong(head.Value, points[i].Value)) continue;
            head = points[i];
            place++;
        }

        var step = Math.Max(1, pairs.Count / (double)MostPairs);
        return [.. pairs.Where((_, i) => Math.Floor(i / step) != Math.Floor((i - 1) / step) || i == pairs.Count - 1).OrderBy(pair => Common(pair.Term)).ThenBy(pair => pair.Place % 3).ThenBy(pair => pair.Place)];
    }

    private static int Common(string pair) => pair.EnumerateRunes().Sum(c => c.Value is < 'ぁ' or > 'ゖ' ? 0 : "いうんしつかのよ".Contains((char)c.Value, StringComparison.Ordinal) ? 3 : 2);

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

    private static string Edge(TextRun run, bool end)
    {
        if (run.IsWord) return run.Text;
        var points = run.Text.EnumerateRunes().ToArray();
        return string.Concat(end ? points.TakeLast(2) : points.Take(2));
    }

    private static string FirstLetter(string text) => text.EnumerateRunes().First().ToString();

    private static string LastLetter(string text) => text.EnumerateRunes().Last().ToString();

    private static int Length(string text) => text.EnumerateRunes().Count();
}
