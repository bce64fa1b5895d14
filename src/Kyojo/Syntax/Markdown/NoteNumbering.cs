using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Kyojo.Syntax.Markdown;

/// <summary>Numbers notes in the order in which a reader meets their marks (markdown.md 4.5).</summary>
internal sealed class NoteNumbering
{
    private readonly List<(Footnote Note, int Marks)> notes = [];
    private readonly Dictionary<Footnote, int> numbers = [];

    /// <summary>Number of notes met so far.</summary>
    public int Count => notes.Count;

    /// <summary>The note with a number, from 1.</summary>
    public Footnote this[int number] => notes[number - 1].Note;

    /// <summary>Takes in a mark; afterwards <c>Footnote.Order</c> is its number and <c>Index</c> says which mark of that note it is, from 1.</summary>
    public void Meet(FootnoteLink mark)
    {
        if (!numbers.TryGetValue(mark.Footnote, out var number))
        {
            notes.Add((mark.Footnote, 0));
            number = notes.Count;
            numbers.Add(mark.Footnote, number);
        }

        var marks = notes[number - 1].Marks + 1;
        notes[number - 1] = (mark.Footnote, marks);
        mark.Index = marks;
        mark.Footnote.Order = number;
    }

    /// <summary>The notes to print.</summary>
    public ImmutableArray<(Footnote Note, int Marks)> ToArray() => [.. notes];

    /// <summary>Keeps the ids of notes and marks from headings.</summary>
    public void Reserve(HeadingIds ids)
    {
        if (notes.Count == 0) return;
        ids.Reserve(NoteIds.List);
        for (var number = 1; number <= notes.Count; number++)
        {
            ids.Reserve(NoteIds.Note(number));
            for (var mark = 1; mark <= notes[number - 1].Marks; mark++) ids.Reserve(NoteIds.Mark(number, mark));
        }
    }

    /// <summary>Reports notes that no mark leads to (KYO2506) and labels defined twice (KYO2507).</summary>
    public void Check(MarkdownDocument document, Findings findings)
    {
        if (document.GetLinkReferenceDefinitions(false) is not { } group) return;
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in group)
        {
            if (block is not FootnoteLinkReferenceDefinition definition) continue;
            var label = (definition.Label ?? "").TrimStart('^');
            var place = findings.Places.Of(definition.Span);
            if (first.TryGetValue(label, out var line)) findings.Add(Codes.DoubledFootnote, place, ("label", label), ("line", line.ToString(CultureInfo.InvariantCulture)));
            else if (!numbers.ContainsKey(definition.Footnote)) findings.Add(Codes.UnusedFootnote, place, ("label", label));
            first.TryAdd(label, place.Line);
        }
    }
}
