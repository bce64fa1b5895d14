namespace Kyojo.Outputs.SearchIndex;

/// <summary>Which records have a text in a name, tag, place or type, and how well: the same as in <c>src/search-script/engine.js</c>.</summary>
internal sealed class NameMatch(IndexReader index, SearchTables tables)
{
    // How much more a match counts by where it stands in a value: anywhere, at the start of a part, at the start, all of it.
    private static readonly double[][] Quality = [[1, 1.15, 1.3, 2.5], [1, 1.1, 1.1, 1.3], [1, 1.3, 1.3, 1.8], [1, 1, 1, 1.2]];
    private const double Other = .92, Romanised = .98, NextTo = .5;
    private const int AtOnce = 3, Few = 12;
    private const ushort Anywhere = 0xFFFF;

    private static readonly SearchField[] ValueFields = [SearchField.Name, SearchField.Tag, SearchField.Type];

    /// <summary>Scores every record whose names, tags, places or types have a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="field">The one field to look in; null for all.</param>
    /// <param name="scores">Raised to the score of each record that has it.</param>
    /// <returns>True when it is all of a name.</returns>
    public bool Score(string text, SearchField? field, float[] scores)
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
        var borders = runs.Skip(1).Select((run, r) => (Run: run, Before: runs[r])).Where(p => p.Run.IsWord != p.Before.IsWord).Select(p => index.Names.Exact(TextPairs.LastLetter(p.Before.Text) + TextPairs.FirstLetter(p.Run.Text))).ToArray();
        var (start, part, end) = (index.Names.Exact(TextPairs.Edge(runs[0], end: false) + "^"), index.Names.Exact(TextPairs.Edge(runs[0], end: false) + "|"), index.Names.Exact(TextPairs.Edge(runs[^1], end: true) + "$"));
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

        var length = TextPairs.Length(run.Text);
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
            var pairs = TextPairs.Of(run.Text);
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
}
