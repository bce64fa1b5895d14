using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Syntax.Markdown;

/// <summary>A box of this or another report that is shown again (reports.md section 2): <c>:::include {ref=report#fig-x}</c>.</summary>
/// <param name="Outline">The report.</param>
/// <param name="Box">The box as it stands there, with its number.</param>
/// <param name="Body">Its text.</param>
/// <param name="Chain">What is shown again around it, itself last.</param>
internal sealed record Inclusion(ReportOutline Outline, BoxBlock Box, MarkdownBody Body, ImmutableArray<string> Chain)
{
    /// <summary>What the text says there, after its passes.</summary>
    public required Markdig.Syntax.MarkdownDocument Document { get; init; }

    /// <summary>Site address of the original.</summary>
    public string Address => Outline.Address + "#" + Box.Id;

    /// <summary>Finds what a box shows again; null when there is no such thing, or when it shows itself (KYO2510, KYO2511).</summary>
    public static (ReportOutline Outline, BoxBlock Box, ImmutableArray<string> Chain)? Find(BoxBlock box, MarkdownAround around, ImmutableArray<string> chain, Findings findings)
    {
        if (box.Attribute("ref") is not { Value.Length: > 0 } reference)
        {
            findings.Add(Codes.UnknownBoxKey, findings.Places.Of(box.NameSpan), ("key", "ref="));
            return null;
        }

        var place = findings.Places.Of(reference.ValueStart, reference.Value.Length);
        var sign = reference.Value.IndexOf('#', StringComparison.Ordinal);
        var (id, target) = sign < 0 ? (reference.Value, "") : (reference.Value[..sign], reference.Value[(sign + 1)..]);
        if (around.Report(id) is not { } outline)
        {
            if (!around.IsUnreadReport(id)) findings.Suggest(Codes.NoSuchBoxTarget, place, NearNames.Of(id, around.Reports), ("kind", new("報告書", "report")), ("id", id));
            return null;
        }

        if (outline.Box(target) is not { } shown)
        {
            findings.Suggest(Codes.NoSuchBoxTarget, place, NearNames.Of(target, outline.Ids), ("kind", new("図・表・囲み", "figure, table or box")), ("id", reference.Value));
            return null;
        }

        var name = $"{id}#{target}";
        if (!chain.Contains(name)) return (outline, shown, chain.Add(name));
        findings.Add(Codes.CyclicInclude, place, ("chain", string.Join(" → ", chain.Add(name))));
        return null;
    }

    /// <summary>Gives the charts ids that nothing else on the page has, and tells its boxes that they are repeated.</summary>
    public static void Mark(List<BoxBlock> boxes, int number)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            boxes[i].IsAgain = true;
            if (boxes[i].Chart is { } chart) boxes[i].Chart = chart with { Id = string.Create(CultureInfo.InvariantCulture, $"again-{number}-{i + 1}") };
        }
    }
}
