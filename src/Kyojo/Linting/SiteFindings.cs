using Kyojo.Diagnostics;

namespace Kyojo.Linting;

/// <summary>How a rule of a site's own Build.cs tells what it found.</summary>
public static class SiteFindings
{
    /// <summary>Adds a finding in the site's own words (KYO2499).</summary>
    /// <param name="found">Where to.</param>
    /// <param name="span">Exact place.</param>
    /// <param name="message">What is wrong and how to mend it, in both languages or in one.</param>
    /// <param name="severity">Its weight. Default: warning.</param>
    public static void Tell(this DiagnosticBag found, SourceSpan span, Bilingual message, Severity severity = Severity.Warning)
    {
        ArgumentNullException.ThrowIfNull(found);
        found.Add(new Diagnostic { Code = Codes.SiteRule, Span = span, Args = [("message", message)], Severity = severity });
    }
}
