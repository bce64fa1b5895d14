using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>Reads what the boxes of reports.md section 9 hold, and gathers what a report recommends.</summary>
internal sealed class BoxParts(MarkdownBody body, Findings findings)
{
    private readonly MarkdownRecords records = body.Around.Records;
    private readonly RecordBox recordBox = new(body.Around.Records, findings);

    /// <summary>Gives a box its part.</summary>
    public void Read(BoxBlock box) => box.Part = box.Kind!.Shape switch
    {
        BoxShape.Stat => Stat(box),
        BoxShape.Proposals => box.OfType<ListBlock>().FirstOrDefault(list => list.IsOrdered) is { } list ? new ListPart(list, "") : null,
        BoxShape.Recommendations => box.OfType<ListBlock>().FirstOrDefault() is { } list ? new ListPart(list, Audience(box)) : null,
        BoxShape.Interview => InterviewBox.Read(box, findings),
        BoxShape.Timeline => Timeline(box),
        BoxShape.Case => recordBox.Case(box),
        BoxShape.Person => recordBox.Person(box, AsOf(box)),
        BoxShape.Community => recordBox.Community(box),
        BoxShape.Directory => recordBox.Directory(box),
        _ => null,
    };

    /// <summary>Gives ids to proposals (<c>p1 …</c>) and recommendations (<c>rec-company-1 …</c>), counted over the whole text.</summary>
    /// <param name="boxes">All boxes.</param>
    /// <param name="ids">Ids of the page.</param>
    public static void Number(List<BoxBlock> boxes, HeadingIds ids)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var box in boxes)
        {
            if (box.Part is not ListPart part) continue;
            var prefix = part.Audience.Length > 0 ? $"rec-{part.Audience}-" : box.Kind!.Shape == BoxShape.Proposals ? "p" : "rec-";
            var count = counts.GetValueOrDefault(prefix);
            part.First = count + 1;
            foreach (var item in part.Items) ids.Give(item, prefix + (++count).ToString(CultureInfo.InvariantCulture));
            counts[prefix] = count;
        }
    }

    /// <summary>What the text recommends, in its order.</summary>
    /// <param name="boxes">All boxes.</param>
    /// <param name="headings">Headings of the text.</param>
    public static ImmutableArray<Recommendation> Recommendations(List<BoxBlock> boxes, ImmutableArray<MarkdownHeading> headings)
    {
        if (!boxes.Exists(box => box.Part is ListPart { Audience.Length: > 0 })) return [];
        var all = ImmutableArray.CreateBuilder<Recommendation>();
        foreach (var box in boxes)
        {
            if (box.Part is not ListPart { Audience.Length: > 0 } part) continue;
            var section = box.HeadingsBefore > 0 ? headings[box.HeadingsBefore - 1].Id : "";
            foreach (var item in part.Items.OfType<ListItemBlock>()) all.Add(new Recommendation(part.Audience, HeadingIds.Of(item), TitleOf(item) is { } title ? InlineText.Of(title).Trim() : "", TextOf(item), section));
        }

        return all.ToImmutable();
    }

    /// <summary>What stands in bold at the start of an item: its title; null when nothing does.</summary>
    public static EmphasisInline? TitleOf(ListItemBlock item) =>
        item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterChar: '*' or '_', DelimiterCount: 2 } title } ? title : null;

    private static string TextOf(ListItemBlock item)
    {
        var text = new StringBuilder();
        foreach (var block in item.Descendants<LeafBlock>())
        {
            if (block.Inline is not { } inline) continue;
            if (text.Length > 0) text.Append(' ');
            InlineText.Append(text, inline);
        }

        return text.Replace('\n', ' ').ToString().Trim();
    }

    // When it held: what is no date is shown as it was written.
    private static EdtfDate? AsOf(BoxBlock box) => box.Value("as_of") is { Value.Length: > 0 } asOf ? WrittenDate.Read(JapaneseText.Code(asOf.Value), period: true).Date : null;

    private StatPart Stat(BoxBlock box)
    {
        var asOf = AsOf(box);
        var isOld = asOf is not null && records.AsOf is { } today && asOf.Latest.AddYears(records.StaleYears) < today;
        if (isOld)
        {
            var written = box.Value("as_of")!;
            findings.Add(Codes.OldNumber, findings.Places.Of(written.ValueStart, written.Value.Length), ("when", new(asOf!.InJapanese(), asOf.Text)), ("years", records.StaleYears.ToString(CultureInfo.InvariantCulture)));
        }

        return new StatPart(asOf, isOld);
    }

    private string Audience(BoxBlock box)
    {
        if (box.Value("audience") is not { Value.Length: > 0 } value) return "";
        if (Recommendation.AudienceOf(value.Value) is { } audience) return audience;
        var known = Recommendation.Audiences.SelectMany(one => new[] { one.Id, one.Ja }).ToArray();
        findings.Suggest(Codes.UnknownAudience, findings.Places.Of(value.ValueStart, value.Value.Length), NearNames.Of(value.Value, known), ("value", value.Value), ("known", new(string.Join('、', Recommendation.Audiences.Select(a => a.Ja)), string.Join(", ", Recommendation.Audiences.Select(a => a.Id)))));
        return "";
    }

    // Stages without a date stand where they are; those with one must not run backwards (KYO4242).
    private TimelinePart Timeline(BoxBlock box)
    {
        var stages = ImmutableArray.CreateBuilder<(DefinitionItem, EdtfDate?)>();
        EdtfDate? last = null;
        foreach (var item in box.OfType<DefinitionList>().SelectMany(list => list.OfType<DefinitionItem>()))
        {
            var term = item.OfType<DefinitionTerm>().FirstOrDefault();
            var words = term?.Inline is null ? "" : InlineText.Of(term.Inline).Trim();
            var when = words.Length == 0 ? null : WrittenDate.Read(JapaneseText.Code(words), period: true).Date;
            if (when is not null && last is not null && when.Earliest < last.Earliest) findings.Add(Codes.TimelineOrder, term!.Span, ("when", words), ("before", last.Text));
            last = when ?? last;
            stages.Add((item, when));
        }

        return new TimelinePart(stages.ToImmutable());
    }
}
