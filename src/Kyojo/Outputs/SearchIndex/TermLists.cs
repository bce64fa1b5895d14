using System.Runtime.InteropServices;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>Fields of a record that weigh differently.</summary>
internal enum SearchField
{
    /// <summary>Names, other names, readings.</summary>
    Name,
    /// <summary>Tags.</summary>
    Tag,
    /// <summary>Places.</summary>
    Place,
    /// <summary>The kind of community.</summary>
    Type,
    /// <summary>Everything else.</summary>
    Body,
}

/// <summary>All terms of a stretch of records, each with its records per field. Terms are made of packed letters, so that a text leaves no strings behind.</summary>
internal sealed class TermLists
{
    /// <summary>Number of fields.</summary>
    public const int Fields = 5;

    // Marks behind the letters of a term: where in the value they stand. They sort behind nothing and before letters.
    private const string Marks = "\0^|$";

    private readonly Dictionary<(ulong Letters, int Field), PostingList> pairs = [];
    private readonly Dictionary<(string Word, int Field), PostingList> words = [];

    /// <summary>Adds a value of which beginning and end count: a name, a reading, a tag.</summary>
    /// <param name="record">Number of the record.</param>
    /// <param name="field">Field.</param>
    /// <param name="folded">Folded value.</param>
    /// <param name="isOther">True for readings and other names, which count a little less.</param>
    public void AddValue(int record, SearchField field, string folded, bool isOther = false)
    {
        var runs = TextRuns.Of(folded);
        var place = 0;
        for (var r = 0; r < runs.Count; r++)
        {
            var (text, isWord, afterGap) = runs[r];
            var (first, last) = (r == 0, r == runs.Count - 1);
            if (isWord || (r > 0 && runs[r - 1].IsWord)) place = 0;
            // Pairs over the border of two runs: ニュー・ヨーク is also found without the sign, ONE会議 before ONE若手会議.
            if (r > 0 && !(isWord && runs[r - 1].IsWord) && (!afterGap || !(isWord || runs[r - 1].IsWord))) Pair(record, field, LastOf(runs[r - 1].Text), FirstOf(text), 0, PlaceOf(place++, isOther));
            if (isWord)
            {
                Word(record, field, text);
                if (first) Word(record, field, text + '^');
                if (last) Word(record, field, text + '$');
                foreach (var part in TextRuns.Parts(text)) Word(record, field, part);
                // ONE JAPAN is also found as onejapan.
                if (r > 0 && runs[r - 1].IsWord) Word(record, field, Chain(runs, r));
                continue;
            }

            place = Letters(record, field, text, first ? 1 : 2, last ? 3 : 0, place, isOther);
        }
    }

    /// <summary>Adds a longer text: only what stands in it counts, not where.</summary>
    /// <param name="record">Number of the record.</param>
    /// <param name="folded">Folded text.</param>
    public void AddText(int record, string folded)
    {
        foreach (var (text, isWord, _) in TextRuns.Of(folded))
        {
            if (isWord)
            {
                Word(record, SearchField.Body, text);
                foreach (var part in TextRuns.Parts(text)) Word(record, SearchField.Body, part);
                continue;
            }

            Letters(record, SearchField.Body, text, 0, 0, 0, false);
        }
    }

    /// <summary>Adds a term as it is.</summary>
    /// <param name="record">Number of the record.</param>
    /// <param name="field">Field.</param>
    /// <param name="term">The term.</param>
    public void Word(int record, SearchField field, string term)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(words, (term, (int)field), out _);
        (list ??= new PostingList(hasPlaces: false)).Add(record);
    }

    /// <summary>Appends the terms of later records.</summary>
    /// <param name="later">Terms of records that all come after these.</param>
    public void Append(TermLists later)
    {
        foreach (var (key, list) in later.pairs)
        {
            ref var mine = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, key, out var exists);
            if (exists) mine!.Append(list);
            else mine = list;
        }

        foreach (var (key, list) in later.words)
        {
            ref var mine = ref CollectionsMarshal.GetValueRefOrAddDefault(words, key, out var exists);
            if (exists) mine!.Append(list);
            else mine = list;
        }
    }

    /// <summary>All terms in ordinal order, each with its lists by field; a field without records is null.</summary>
    public List<(string Term, PostingList?[] Lists)> Sorted()
    {
        var terms = new Dictionary<string, PostingList?[]>(pairs.Count + words.Count, StringComparer.Ordinal);
        foreach (var (key, list) in pairs) Lists(terms, TextOf(key.Letters))[key.Field] = list;
        foreach (var (key, list) in words) Lists(terms, key.Word)[key.Field] = list;
        var sorted = terms.Select(term => (term.Key, term.Value)).ToList();
        sorted.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return sorted;
    }

    private static PostingList?[] Lists(Dictionary<string, PostingList?[]> terms, string term) =>
        CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out _) ??= new PostingList?[Fields];

    private static string Chain(List<TextRun> runs, int end)
    {
        var start = end;
        while (start > 0 && runs[start - 1].IsWord) start--;
        return string.Concat(runs.Skip(start).Take(end - start + 1).Select(run => run.Text));
    }

    // Letters two by two, each pair with its place in the run. The first and the last pair come once more with a mark, the
    // last letter with one of its own: so a single letter is found by the terms that begin with it. In readings long vowels
    // may be left out: they take no place of their own, and the letters around them are a pair too.
    private int Letters(int record, SearchField field, string text, int startMark, int endMark, int place, bool isOther)
    {
        Span<int> points = text.Length <= 128 ? stackalloc int[text.Length] : new int[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++) points[count++] = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
        points = points[..count];
        if (field == SearchField.Body)
        {
            for (var i = 1; i < count; i++) Pair(record, field, points[i - 1], points[i], 0, 0);
            if (count == 1) Pair(record, field, points[0], 0, 0, 0);
            return place;
        }

        var (head, start) = (0, place);
        for (var i = 1; i < count; i++)
        {
            var isLong = SearchFolding.IsLong(points[head], points[i]);
            Pair(record, field, points[i - 1], points[i], 0, PlaceOf(place, isOther));
            if (i == 1 && startMark != 0) Pair(record, field, points[0], points[1], startMark, 0);
            if (isOther && head < i - 1)
            {
                Pair(record, field, points[head], points[i], 0, PlaceOf(place, isOther));
                if (head == 0 && startMark != 0) Pair(record, field, points[0], points[i], startMark, 0);
            }

            if (isLong) continue;
            head = i;
            place++;
        }

        if (count > 1 && endMark != 0) Pair(record, field, points[^2], points[^1], endMark, 0);
        if (isOther && endMark != 0 && head > 0 && head < count - 1) Pair(record, field, points[head - 1], points[head], endMark, 0);
        Pair(record, field, points[^1], 0, 3, 0);
        if (count == 1 && startMark != 0) Pair(record, field, points[0], 0, startMark, 0);
        return place == start ? place + 1 : place;
    }

    // Three bits of the place: enough to tell whether pairs follow each other. The fourth: a reading or another name.
    private static int PlaceOf(int pair, bool isOther) => (pair & 7) | (isOther ? 8 : 0);

    private void Pair(int record, SearchField field, int a, int b, int mark, int place)
    {
        var letters = ((ulong)a << 24) | ((ulong)b << 3) | (uint)mark;
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, (letters, (int)field), out _);
        (list ??= new PostingList(hasPlaces: mark == 0 && b != 0 && field != SearchField.Body)).Add(record, place);
    }

    private static string TextOf(ulong letters)
    {
        var (a, b, mark) = ((int)(letters >> 24) & 0x1FFFFF, (int)(letters >> 3) & 0x1FFFFF, (int)letters & 7);
        return char.ConvertFromUtf32(a) + (b == 0 ? "" : char.ConvertFromUtf32(b)) + (mark == 0 ? "" : Marks[mark].ToString());
    }

    private static int FirstOf(string text) => char.ConvertToUtf32(text, 0);

    private static int LastOf(string text) => char.ConvertToUtf32(text, char.IsLowSurrogate(text[^1]) ? text.Length - 2 : text.Length - 1);
}
