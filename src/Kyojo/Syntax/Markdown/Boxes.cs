using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SourceSpan = Kyojo.Diagnostics.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>Checks the boxes of a text and numbers them in reading order (markdown.md 4.7, reports.md section 2).</summary>
internal sealed class Boxes(MarkdownBody body, Findings findings)
{
    private readonly List<BoxBlock> boxes = [];
    private readonly List<DefinitionTerm> terms = [];
    private readonly BoxParts parts = new(body, findings);

    /// <summary>All known boxes met so far.</summary>
    public List<BoxBlock> All => boxes;

    /// <summary>Takes in a box before its body is looked at.</summary>
    /// <param name="box">The box.</param>
    /// <param name="headings">Number of headings before it.</param>
    public void Meet(BoxBlock box, int headings)
    {
        box.HeadingsBefore = headings;
        if (findings.Profile == MarkdownProfile.Field) findings.Add(Codes.NotInField, findings.Places.OfLine(box.Line));
        if (box.Kind is not { } kind)
        {
            findings.Suggest(Codes.UnknownBox, findings.Places.Of(box.NameSpan), BoxKind.Near(box.Name), ("name", box.Name));
        }
        else
        {
            boxes.Add(box);
            Keys(box, kind);
            parts.Read(box);
            Required(box, kind);
            Words(box);
            if (kind.Shape == BoxShape.Glossary) terms.AddRange(box.OfType<DefinitionList>().SelectMany(list => list.Descendants<DefinitionTerm>()));
        }

        if (!box.IsEnded) findings.Add(Codes.BoxNotClosed, findings.Places.Of(box.NameSpan), ("name", box.Name), ("colons", new string(':', box.Colons)));
    }

    /// <summary>Gives numbers, and ids after those of notes and before those of headings.</summary>
    public void Number(HeadingIds ids)
    {
        var (callouts, figures, tables) = (0, body.FiguresBefore, 0);
        foreach (var box in boxes)
        {
            if (box.Kind!.Shape != BoxShape.Callout) continue;
            box.Number = ++callouts;
            ids.Reserve(CalloutId(box));
        }

        BoxParts.Number(boxes, ids);
        foreach (var box in boxes)
        {
            if (box.IsAgain) continue;
            if (box.Mark is { } mark) box.Id = ids.Explicit(mark.Key, mark.KeySpan, Codes.DuplicateBoxId);
            var isTable = box.Kind!.Id == "table";
            if (!isTable && box.Kind.Shape is not (BoxShape.Figure or BoxShape.Chart)) continue;
            if (box.Id.Length > 0)
            {
                ids.Reserve(TitleId(box));
                box.Number = isTable ? ++tables : ++figures;
            }
            else
            {
                findings.Add(Codes.BoxWithoutId, findings.Places.Of(box.NameSpan), ("kind", NameOf(box.Kind)), ("example", isTable ? "{#tbl-…}" : "{#fig-…}"));
            }
        }
    }

    /// <summary>Gives ids to the terms of glossaries, after those of headings.</summary>
    public void Terms(HeadingIds ids)
    {
        foreach (var term in terms)
        {
            if (term.Inline is { } inline) ids.Give(term, HeadingIds.Slug(InlineText.Of(inline)));
        }
    }

    /// <summary>The numbered figures and tables of a finished tree.</summary>
    public static ImmutableArray<MarkdownFigure> FiguresOf(List<BoxBlock> all) =>
        all.Count == 0 ? [] : [.. all.Where(box => box.Number > 0 && box.Kind!.Shape != BoxShape.Callout).Select(box => new MarkdownFigure(box.Id, box.Kind!.Shape == BoxShape.Table, box.Number, box.Words.GetValueOrDefault("title") is { Document: [Markdig.Syntax.LeafBlock { Inline: { } words }, ..] } ? InlineText.Of(words) : ""))];

    /// <summary>Id of the title of a remark.</summary>
    public static string CalloutId(BoxBlock box) => string.Create(CultureInfo.InvariantCulture, $"callout-{box.Number}");

    /// <summary>Id of the caption of a figure or table.</summary>
    public static string TitleId(BoxBlock box) => box.Id + "-title";

    private void Keys(BoxBlock box, BoxKind kind)
    {
        if (kind.Shape == BoxShape.Chart) Draw(box);
        else if (box.Attribute("data") is not null && kind.Attributes.Contains("data")) box.Data = DataBox.Read(box, body.Around, findings);
        foreach (var attribute in box.Attributes)
        {
            if (kind.Attributes.Contains(attribute.Key)) continue;
            findings.Suggest(Codes.UnknownBoxKey, findings.Places.Of(attribute.KeySpan), NearNames.Of(attribute.Key, kind.Attributes), ("key", attribute.Key));
        }

        foreach (var value in box.Values)
        {
            if ((kind.Shape == BoxShape.Interview ? value.Key : kind.FieldOf(value.Key)) is not { } id) UnknownField(box, kind, value);
            else if (box.Values.Find(one => one.Key == value.Key || kind.FieldOf(one.Key) == id) is { } first && first != value)
            {
                findings.Add(Codes.DuplicateKey, findings.Places.Of(value.KeySpan), ("key", value.Key), ("place", findings.Places.Of(first.KeySpan).ToString()));
            }
        }

        if (box.Attribute("row-headers") is { } rows)
        {
            if (int.TryParse(rows.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) box.RowHeaders = count;
            else findings.Add(Codes.UnknownBoxKey, findings.Places.Of(rows.KeySpan), ("key", $"row-headers={rows.Value}"));
        }
    }

    private void Draw(BoxBlock box)
    {
        box.Chart = ChartBox.Read(box, body.Around, findings);
        if (box.Chart is { } chart) box.Data = new DataBox(chart.View);
        ChartBox.CheckWords(box, findings);
    }

    // Repaired when one name alone is near and its line is not there already.
    private void UnknownField(BoxBlock box, BoxKind kind, BoxValue value)
    {
        var near = Near(kind, value);
        var place = findings.Places.Of(value.KeySpan);
        var fix = near.Length == 1 && box.Value(kind.FieldOf(near[0])!) is null ? Fix.Replace(place, value.Key, near[0]) : null;
        findings.Suggest(Codes.UnknownBoxField, place, near, fix, ("key", value.Key), ("known", new(string.Join('、', kind.Fields.Select(f => f.Ja)), string.Join(", ", kind.Fields.Select(f => f.Id)))));
    }

    /// <summary>Fields whose names are near to one that is not known.</summary>
    public static ImmutableArray<string> Near(BoxKind kind, BoxValue value) => NearNames.Of(value.Key, kind.Fields.SelectMany(field => new[] { field.Id, field.Ja }));

    private void Required(BoxBlock box, BoxKind kind)
    {
        var place = findings.Places.Of(box.NameSpan);
        if (kind.Shape == BoxShape.Details ? box.Title.Length == 0 : Lacks("title")) findings.Add(Codes.BoxWithoutTitle, place, ("name", NameOf(kind)));
        if (IsEmpty(box, kind)) findings.Add(Codes.EmptyBox, place, ("name", NameOf(kind)));
        if (Lacks("source")) findings.Add(Codes.BoxWithoutSource, place, ("name", NameOf(kind)));
        foreach (var field in kind.Fields)
        {
            if (field.Id is not ("title" or "source") && kind.Required.Contains(field.Id) && Lacks(field.Id)) findings.Add(Codes.BoxWithoutField, place, ("name", NameOf(kind)), ("field", new(field.Ja, field.Id)));
        }

        // A line whose name was misspelt is told once, and is not missing as well.
        bool Lacks(string id) => kind.Required.Contains(id) && !(id == "source" && IsStated(box)) && box.Value(id) is not { Value.Length: > 0 } && !(id == "title" && box.Title.Length > 0)
            && !box.Values.Exists(value => kind.FieldOf(value.Key) is null && Near(kind, value).Any(near => kind.FieldOf(near) == id));
    }

    // A table of data names its source itself; where it could not be found, that has been told.
    private static bool IsStated(BoxBlock box) =>
        box.Kind!.Attributes.Contains("data") && box.Attribute("data") is not null && box.Data?.View.Table is null or { Source.Length: > 0 } or { Cite: not null };

    private static bool IsEmpty(BoxBlock box, BoxKind kind) => kind.Shape switch
    {
        BoxShape.Figure => box.Attribute("src") is not { Value.Length: > 0 } && box.Count == 0,
        BoxShape.Table => box.Attribute("data") is null && !box.Any(block => block is Table),
        BoxShape.Chart or BoxShape.Include => false,
        BoxShape.Glossary => !box.Any(block => block is DefinitionList),
        BoxShape.Proposals or BoxShape.Recommendations => box.Part is null,
        BoxShape.Interview => box.Part is InterviewPart { Turns.IsEmpty: true } && box.Values.Count > 0,
        BoxShape.Timeline => box.Part is TimelinePart { Stages.IsEmpty: true },
        BoxShape.Stat or BoxShape.Case or BoxShape.Person or BoxShape.Community or BoxShape.Directory => false,
        _ => box.Count == 0,
    };

    // Titles, sources and notes are lines of their own kind; what is found in them has its place in this text.
    private void Words(BoxBlock box)
    {
        if (box.Title.Length > 0) Line(box, "title", box.Title, box.TitleStart, MarkdownProfile.Line);
        foreach (var value in box.Values)
        {
            if (value.Value.Length == 0 || (box.Kind!.Shape == BoxShape.Interview ? value.Key : box.Kind.FieldOf(value.Key)) is not { } id || id == "alt" || box.Words.ContainsKey(id)) continue;
            Line(box, id, value.Value, value.ValueStart, id is "source" or "note" ? MarkdownProfile.LinkedLine : MarkdownProfile.Line);
        }

        if (box.Data?.View.Table is not { } table) return;
        Stated(box, "source", table.Source);
        Stated(box, "note", table.Note);
        Stated(box, "unit", table.Unit);
    }

    // What the table itself states, where the box says nothing else.
    private static void Stated(BoxBlock box, string id, string? text)
    {
        if (string.IsNullOrEmpty(text) || box.Words.ContainsKey(id) || box.Kind!.FieldOf(id) is null) return;
        box.Words[id] = MarkdownReader.Read(new MarkdownBody(text, new SourceSpan("", 1, 1, 1), MarkdownProfile.LinkedLine));
    }

    private void Line(BoxBlock box, string id, string text, int start, MarkdownProfile profile)
    {
        var tree = MarkdownReader.Read(new MarkdownBody(text, findings.Places.Of(start, text.Length), profile) { Rules = body.Rules });
        box.Words[id] = tree;
        findings.AddRange(tree.Found);
    }

    private static Bilingual NameOf(BoxKind kind) => new(kind.Ja, kind.Id);
}
