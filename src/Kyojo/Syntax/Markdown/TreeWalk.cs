using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>The passes over one fresh tree, in a single walk in reading order; the notes come after the text.</summary>
internal sealed class TreeWalk
{
    /// <summary>Deepest nesting that is shown.</summary>
    public const int DepthLimit = 100;

    private readonly MarkdownBody body;
    private readonly Findings findings;
    private readonly List<HeadingBlock> headings = [];
    private readonly NoteNumbering notes = new();
    private readonly InlineWalk inlines;
    private readonly Boxes boxes;
    private readonly CrossReferences references;
    private readonly ImagePass images;
    private readonly CitationNumbering citations;
    private readonly LineLints lines;
    private readonly HeadingLints headingLints;
    private readonly ImmutableArray<string> chain;
    private readonly List<string?> again = [];
    private bool tooDeep;

    public TreeWalk(MarkdownBody body)
        : this(body, [], null)
    {
    }

    // A part that is shown again cites into the list of the text it is shown in.
    private TreeWalk(MarkdownBody body, ImmutableArray<string> chain, CitationNumbering? citations)
    {
        this.body = body;
        this.chain = chain;
        findings = new Findings(body);
        boxes = new Boxes(body, findings);
        references = new CrossReferences(body.Around, findings);
        images = new ImagePass(findings);
        this.citations = citations ??= new CitationNumbering(body.Around, findings);
        inlines = new InlineWalk(body, findings, notes, references, images, citations);
        lines = new LineLints(body, findings);
        headingLints = new HeadingLints(body, findings);
    }

    /// <summary>Runs the passes; false when the text is nested too deeply.</summary>
    public bool Visit(MarkdownDocument document)
    {
        Blocks(document, 0);
        for (var number = 1; number <= notes.Count; number++) Blocks(notes[number], 1);
        return !tooDeep && !inlines.TooDeep;
    }

    /// <summary>The finished tree.</summary>
    public MarkdownTree Finish(MarkdownDocument document)
    {
        inlines.Finish();
        var ids = new HeadingIds(findings);
        if (body.Rules.HasFlag(MarkdownRules.Figures))
        {
            foreach (var id in HeadingIds.OfReportPages) ids.Reserve(id);
        }

        notes.Reserve(ids);
        citations.Reserve(ids);
        boxes.Number(ids);
        references.ResolveBoxes(boxes.All);
        if (body.Rules.HasFlag(MarkdownRules.Figures)) references.FindUnused(boxes.All);
        var list = headings.Count == 0 ? [] : ids.Assign(headings, body.Rules.HasFlag(MarkdownRules.NumberedHeadings));
        references.ResolveHeadings(list);
        if (body.PartOf is { } whole && body.Around.Report(whole) is { } outline) references.ResolveElsewhere(outline);
        boxes.Terms(ids);
        notes.Check(document, findings);
        var works = citations.Finish();
        return new MarkdownTree(body, document)
        {
            Found = (body.Rules & (MarkdownRules.Alone | MarkdownRules.KeyPoints)) != 0 ? [] : findings.ToSorted(),
            Headings = list,
            Notes = notes.ToArray(),
            Works = works,
            Boxes = [.. boxes.All],
            Figures = Boxes.FiguresOf(boxes.All),
            Recommendations = BoxParts.Recommendations(boxes.All, list),
            Shown = string.Join('\n', boxes.All.Select(box => box.Part?.Identity).Concat(again).Concat(references.Shown).Where(shown => shown is { Length: > 0 })),
        };
    }

    private void Blocks(ContainerBlock container, int depth)
    {
        if (depth > DepthLimit)
        {
            tooDeep = true;
            return;
        }

        foreach (var block in container)
        {
            switch (block)
            {
                case FootnoteGroup or LinkReferenceDefinitionGroup:
                    break;
                case Table table:
                    if (body.Profile == MarkdownProfile.Field) findings.Add(Codes.NotInField, findings.Places.OfLine(table.Line));
                    else TableCheck.Check(table, findings);
                    Blocks(table, depth + 1);
                    break;
                case BoxBlock box:
                    boxes.Meet(box, headings.Count);
                    images.Settle(box);
                    citations.Meet(box);
                    if (box.Kind?.Shape == BoxShape.Include) Include(box);
                    Blocks(box, depth + 1);
                    break;
                case ContainerBlock inner:
                    Blocks(inner, depth + 1);
                    break;
                case CommentBlock { IsEnded: false }:
                    findings.Add(Codes.HtmlAsText, block.Span, ("tag", "<!--"));
                    break;
                case LeafBlock { Inline: { } inline }:
                    inlines.Visit(inline);
                    if (block is HeadingBlock heading)
                    {
                        headings.Add(heading);
                        headingLints.Check(heading);
                    }
                    else if (block is ParagraphBlock paragraph && body.Profile is (MarkdownProfile.Document or MarkdownProfile.Field))
                    {
                        lines.Check(paragraph);
                        Outdent(inline);
                    }

                    break;
            }
        }
    }

    // What is wrong inside has been told where it stands.
    private void Include(BoxBlock box)
    {
        if (Inclusion.Find(box, body.Around, chain, findings) is not var (outline, shown, inner)) return;
        var text = outline.TextOf(shown);
        if (MarkdownReader.Parse(text.Text, text.Profile) is not { } document) return;
        var walk = new TreeWalk(text, inner, citations);
        if (!walk.Visit(document)) return;
        walk.inlines.Finish();
        walk.references.ResolveElsewhere(outline);
        foreach (var cycle in walk.findings.ToSorted().Where(found => found.Code == Codes.CyclicInclude)) findings.Add(Codes.CyclicInclude, findings.Places.Of(box.NameSpan), [.. cycle.Args]);
        Inclusion.Mark(walk.boxes.All, boxes.All.Count);
        again.AddRange(walk.boxes.All.Select(one => one.Part?.Identity).Concat(walk.again));
        boxes.All.AddRange(walk.boxes.All.Where(one => one.Kind?.Shape == BoxShape.Callout));
        box.Included = new Inclusion(outline, shown, text, inner) { Document = document };
    }

    // Indentation is the theme's: full-width spaces at the start of a paragraph are not printed (KYO3605).
    private static void Outdent(ContainerInline inline)
    {
        if (inline.FirstChild is not LiteralInline { IsFirstCharacterEscaped: false } first) return;
        while (first.Content.CurrentChar == '　') first.Content.Start++;
    }
}
