using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Syntax.Markdown;

/// <summary>Finds what the cross-references of a text point to, also further down (reports.md section 2).</summary>
internal sealed class CrossReferences(MarkdownAround around, Findings findings)
{
    private readonly List<CrossReferenceInline> references = [];

    /// <summary>Takes in a reference.</summary>
    public void Meet(CrossReferenceInline reference) => references.Add(reference);

    /// <summary>Settles those to figures and tables; before headings get their ids, which may show them.</summary>
    public void ResolveBoxes(List<BoxBlock> boxes)
    {
        foreach (var reference in references)
        {
            if (reference.Kind == ReferenceKind.Section) continue;
            if (reference.Kind == ReferenceKind.Report)
            {
                ResolveReport(reference);
                continue;
            }

            if (boxes.Find(box => box.Number > 0 && box.Id == reference.Target) is { } box)
            {
                reference.Number = box.Number;
                reference.IsResolved = true;
            }
            else Missing(reference, boxes.Where(one => one.Number > 0).Select(one => one.Id));
        }
    }

    /// <summary>Settles those of a part that is shown away from its text: they lead to where it stands.</summary>
    public void ResolveElsewhere(ReportOutline outline)
    {
        foreach (var reference in references)
        {
            if (reference.IsResolved) continue;
            if (reference.Kind == ReferenceKind.Report) ResolveReport(reference);
            else if (reference.Kind == ReferenceKind.Section && outline.Heading(reference.Target) is { } heading)
            {
                (reference.Words, reference.HeadingNumber, reference.Page, reference.IsResolved) = (heading.PlainText, heading.Number, outline.Address + "#" + heading.Id, true);
            }
            else if (reference.Kind != ReferenceKind.Section && outline.Box(reference.Target) is { Number: > 0 } box)
            {
                (reference.Number, reference.Page, reference.IsResolved) = (box.Number, outline.Address + "#" + box.Id, true);
            }
        }
    }

    // 「題名」, or 「題名」図3 with what stands behind the #.
    private void ResolveReport(CrossReferenceInline reference)
    {
        var sign = reference.Target.IndexOf('#', StringComparison.Ordinal);
        var (id, target) = sign < 0 ? (reference.Target, "") : (reference.Target[..sign], reference.Target[(sign + 1)..]);
        var place = findings.Places.Of(reference.Span);
        if (around.Report(id) is not { } outline)
        {
            if (!around.IsUnreadReport(id)) findings.Suggest(Codes.NoSuchTarget, place, NearNames.Of(id, around.Reports.Order(StringComparer.Ordinal)), ("mark", reference.Written.Trim('[', ']')), ("kind", new("報告書", "report")), ("id", $"content/reports/{id}.md"));
            return;
        }

        var box = target.Length == 0 ? null : outline.Box(target) is { Number: > 0 } numbered ? numbered : null;
        if (target.Length > 0 && box is null)
        {
            findings.Suggest(Codes.NoSuchTarget, place, NearNames.Of(target, outline.Ids), ("mark", reference.Written.Trim('[', ']')), ("kind", new("図や表", "figure or table")), ("id", "{#" + target + "}"));
            return;
        }

        (reference.Words, reference.Number, reference.IsTable) = (outline.Title, box?.Number ?? 0, box?.Kind!.Shape == BoxShape.Table);
        (reference.Page, reference.IsResolved) = (box is null ? outline.Address : outline.Address + "#" + box.Id, true);
    }

    /// <summary>Everything its references show of other reports, for the identity of the page.</summary>
    public IEnumerable<string> Shown => references.Where(reference => reference.Page is not null).Select(reference => reference.Page + " " + reference.PlainText);

    /// <summary>Addresses of other pages that its references lead to, each with its place in the text.</summary>
    public IEnumerable<(string Address, Markdig.Syntax.SourceSpan Span)> Pages => references.Where(reference => reference.Page is not null).Select(reference => (reference.Page!, reference.Span));

    /// <summary>Names the numbered figures and tables that nothing in the text points to (KYO4201).</summary>
    public void FindUnused(List<BoxBlock> boxes)
    {
        foreach (var box in boxes)
        {
            if (box.Number == 0 || box.Kind!.Shape == BoxShape.Callout || references.Exists(reference => reference.IsResolved && reference.Target == box.Id)) continue;
            var isTable = box.Kind.Shape == BoxShape.Table;
            var prefix = isTable ? "tbl-" : "fig-";
            // A mark of another form cannot be pointed to: there is nothing to write.
            if (!box.Id.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var number = box.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Bilingual what = isTable ? new("表" + number, "Table " + number) : new("図" + number, "Figure " + number);
            findings.Add(Codes.NeverReferred, findings.Places.Of(box.NameSpan), ("what", what), ("mark", (isTable ? "@tbl:" : "@fig:") + box.Id[prefix.Length..]));
        }
    }

    /// <summary>Settles those to headings.</summary>
    public void ResolveHeadings(ImmutableArray<MarkdownHeading> headings)
    {
        foreach (var reference in references)
        {
            if (reference.Kind != ReferenceKind.Section) continue;
            if (headings.FirstOrDefault(heading => heading.Id == reference.Target) is { } target)
            {
                (reference.Words, reference.HeadingNumber) = (target.PlainText, target.Number);
                reference.IsResolved = true;
            }
            else Missing(reference, headings.Select(heading => heading.Id));
        }
    }

    private void Missing(CrossReferenceInline reference, IEnumerable<string> ids)
    {
        var prefix = CrossReferenceInline.PrefixOf(reference.Kind);
        var mark = "@" + prefix.Replace('-', ':');
        var known = ids.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Select(id => mark + id[prefix.Length..]).Order(StringComparer.Ordinal);
        var kind = reference.Kind switch
        {
            ReferenceKind.Figure => new Bilingual("図", "figure"),
            ReferenceKind.Table => new Bilingual("表", "table"),
            _ => new Bilingual("見出し", "heading"),
        };
        var written = reference.Written.Trim('[', ']');
        findings.Suggest(Codes.NoSuchTarget, findings.Places.Of(reference.Span), NearNames.Of(written, known), ("mark", written), ("kind", kind), ("id", "{#" + reference.Target + "}"));
    }
}
