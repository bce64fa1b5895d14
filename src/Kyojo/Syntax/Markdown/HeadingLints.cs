using System.Globalization;
using Kyojo.Diagnostics;
using Markdig.Syntax;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>Levels of headings, and ids that last (KYO3801, 3802, 3805; in fields KYO3901).</summary>
internal sealed class HeadingLints(MarkdownBody body, Findings findings)
{
    // The title of the page stands above a document; a field stands below a heading of the page.
    private int level = body.Profile == MarkdownProfile.Field ? 2 : 1;

    /// <summary>Looks at the next heading.</summary>
    public void Check(HeadingBlock heading)
    {
        if (body.Profile == MarkdownProfile.Field && heading.Level < 3)
        {
            findings.Add(Codes.NotInField, heading.Span);
            return;
        }

        if (heading.Level == 1) findings.Fixable(Codes.TitleInBody, findings.Places.Of(heading.Span), Fix.Insert(findings.Places.Of(heading.Span), "#"));
        else if (heading.Level > level + 1)
        {
            var signs = new string('#', level + 1);
            findings.Add(Codes.SkippedLevel, new Span(heading.Span.Start, heading.Span.Start + heading.Level - 1), ("from", Text(level)), ("to", Text(heading.Level)), ("signs", signs));
        }

        level = heading.Level;
        if (heading.Level == 2 && body.Rules.HasFlag(MarkdownRules.LastingIds) && HeadingMark.Of(heading) is null) findings.Add(Codes.ChapterWithoutId, heading.Span, ("example", "{#method}"));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
