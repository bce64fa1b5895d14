using System.Globalization;
using System.Net;
using System.Text;
using Kyojo.Building;
using Kyojo.Commands;
using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Preview;

/// <summary>Diagnostics as HTML: for the overlay over the last good page, and for the page shown while there is none.</summary>
internal static class FindingsHtml
{
    /// <summary>A summary that is read aloud, then every finding with its place, the line with carets, proposal and hint.</summary>
    public static string Of(BuildReport report, SourceTexts texts, Language language)
    {
        var most = report.Settings?.DiagnosticsMax ?? 500;
        var html = new StringBuilder();
        var errors = report.Diagnostics.Count(d => d.Severity == Severity.Error);
        Summary(html, PreviewWords.Counts.Fill(language, errors, report.Diagnostics.Count(d => d.Severity == Severity.Warning)));
        html.Append("<ol>");
        // What stops the site comes first, else in the order of the places.
        foreach (var diagnostic in report.Diagnostics.OrderByDescending(d => d.Severity).Take(most)) One(html, diagnostic, texts, language);
        html.Append("</ol>");
        if (report.Diagnostics.Length > most) html.Append(CultureInfo.InvariantCulture, $"<p>{Escaped(Words.More.Fill(language, report.Diagnostics.Length - most))}</p>");
        return html.ToString();
    }

    /// <summary>A build that ended in another way than with diagnostics.</summary>
    public static string OfFailure(string message, Language language)
    {
        var html = new StringBuilder();
        Summary(html, PreviewWords.Failed.Fill(language, message));
        return html.ToString();
    }

    private static void Summary(StringBuilder html, string text) => html.Append("<p class=\"summary\" role=\"alert\">").Append(Escaped(text)).Append("</p>");

    private static void One(StringBuilder html, Diagnostic diagnostic, SourceTexts texts, Language language)
    {
        var severity = Words.Of(diagnostic.Severity);
        html.Append(CultureInfo.InvariantCulture, $"<li class=\"{severity.En}\"><p><code>{Escaped(diagnostic.Span.ToString())}</code> <strong>{Escaped(severity.In(language))} {diagnostic.Code.Id}</strong></p>");
        Both(html, "", new(diagnostic.MessageIn(Language.Japanese), diagnostic.MessageIn(Language.English)), language);
        if (texts.Of(diagnostic.Span.File) is { } text && CodeFrame.Of(text, diagnostic.Span) is { Count: > 0 } frame)
        {
            html.Append("<pre tabindex=\"0\">").AppendJoin('\n', frame.Select(WebUtility.HtmlEncode)).Append("</pre>");
        }

        if (!diagnostic.Suggestions.IsEmpty) Both(html, Words.Suggest, Bilingual.List(diagnostic.Suggestions), language);
        Both(html, Words.Hint, new(diagnostic.HintIn(Language.Japanese), diagnostic.HintIn(Language.English)), language);
        html.Append("</li>");
    }

    private static void Both(StringBuilder html, Bilingual label, Bilingual text, Language language)
    {
        Language[] wanted = language == Language.Both && text.Ja != text.En ? [Language.Japanese, Language.English] : [language];
        foreach (var one in wanted.Where(one => text.In(one).Length > 0))
        {
            var lang = one == Language.English ? "en" : "ja";
            html.Append(CultureInfo.InvariantCulture, $"<p lang=\"{lang}\">{(label.Ja.Length > 0 ? Escaped(label.In(one)) + ": " : "")}{Escaped(text.In(one))}</p>");
        }
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
