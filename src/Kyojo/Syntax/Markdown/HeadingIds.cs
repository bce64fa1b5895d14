using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kyojo.Diagnostics;
using Markdig.Syntax;

namespace Kyojo.Syntax.Markdown;

/// <summary>Gives every heading of a text its id (markdown.md 4.4). Ids the author chose are given first.</summary>
internal sealed class HeadingIds(Findings findings)
{
    private const int LengthLimit = 40;
    private static readonly object Key = typeof(HeadingIds);
    private static readonly object NumberKey = typeof(MarkdownHeading);
    private int chapter, section;
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>The id of a heading or term of a finished tree; empty when it has none.</summary>
    public static string Of(Block block) => block.GetData(Key) as string ?? "";

    /// <summary>The number of a heading of a finished tree; empty when it has none.</summary>
    public static string NumberOf(Block block) => block.GetData(NumberKey) as string ?? "";

    private string Next(HeadingBlock heading)
    {
        if (heading.Level is not (2 or 3) || (heading.Level == 3 && chapter == 0)) return "";
        if (heading.Level == 2) (chapter, section) = (chapter + 1, 0);
        else section++;
        var number = heading.Level == 2 ? string.Create(CultureInfo.InvariantCulture, $"{chapter}") : string.Create(CultureInfo.InvariantCulture, $"{chapter}.{section}");
        heading.SetData(NumberKey, number);
        return number;
    }

    /// <summary>Ids that the page of a report has around its text (<c>pages/report.hbs</c>): links to them must not land in the text.</summary>
    public static ImmutableArray<string> OfReportPages { get; } =
        ["main", "q", "abstract", "toc", "figures", "report-data", "cite", "cite-sist02", "cite-apa", "corrections", "people", "communities", "cases", "types", "prefectures"];

    /// <summary>Ids that something else on the page has.</summary>
    public void Reserve(string id) => used.Add(id);

    /// <summary>Gives ids to the headings, numbers when they are asked for, and lists them.</summary>
    /// <param name="headings">The headings in the order of the text.</param>
    /// <param name="isNumbered">True for numbers: 1 for a chapter (level 2), 1.1 for a section (level 3).</param>
    public ImmutableArray<MarkdownHeading> Assign(List<HeadingBlock> headings, bool isNumbered)
    {
        foreach (var heading in headings)
        {
            if (HeadingMark.Of(heading) is { } mark) heading.SetData(Key, Explicit(mark.Id, mark.Span, Codes.DuplicateHeadingId));
        }

        var result = ImmutableArray.CreateBuilder<MarkdownHeading>(headings.Count);
        foreach (var heading in headings)
        {
            var text = heading.Inline is null ? "" : InlineText.Of(heading.Inline).Trim();
            // A page shows many fields: ids made from their words would meet each other and the template's.
            if (Of(heading).Length == 0 && findings.Profile == MarkdownProfile.Document) heading.SetData(Key, Free(Slug(text)));
            var number = isNumbered ? Next(heading) : "";
            result.Add(new MarkdownHeading(heading.Level, Of(heading), text) { Number = number });
        }

        return result.DrainToImmutable();
    }

    /// <summary>Words to an id: NFKC, lower case, letters and digits kept, every other run a hyphen, 40 characters at most.</summary>
    public static string Slug(string words)
    {
        var folded = Normal(words).ToLowerInvariant();
        var result = new StringBuilder(Math.Min(folded.Length, LengthLimit));
        foreach (var rune in folded.EnumerateRunes())
        {
            var kept = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
            if (!kept && (result.Length == 0 || result[^1] == '-')) continue;
            if (result.Length + rune.Utf16SequenceLength > LengthLimit) break;
            if (kept) result.Append(rune.ToString());
            else result.Append('-');
        }

        while (result.Length > 0 && result[^1] == '-') result.Length--;
        return result.Length == 0 ? "section" : result.ToString();
    }

    // A lone surrogate has no normal form; the replacement sign is dropped like any other sign.
    private static string Normal(string words)
    {
        try
        {
            return words.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words)).Normalize(NormalizationForm.FormKC);
        }
    }

    /// <summary>The id that an author chose: as it is, or the nearest that may be used, with a finding.</summary>
    /// <param name="id">As written.</param>
    /// <param name="span">Its place.</param>
    /// <param name="twice">What to report when it is taken.</param>
    public string Explicit(string id, Markdig.Syntax.SourceSpan span, DiagnosticCode twice)
    {
        if (!HeadingMark.IsValid(id))
        {
            findings.Add(Codes.BadHeadingId, span, ("id", id));
            return Free(Slug(id));
        }

        if (used.Contains(id)) findings.Add(twice, span, ("id", id));
        return Free(id);
    }

    /// <summary>Gives a block the id that is wanted, or the next free one.</summary>
    public void Give(Block block, string wanted) => block.SetData(Key, Free(wanted));

    private string Free(string wanted)
    {
        if (used.Add(wanted)) return wanted;
        for (var n = 2; ; n++)
        {
            var next = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{n}");
            if (used.Add(next)) return next;
        }
    }
}
