using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Span = Markdig.Syntax.SourceSpan;

namespace Kyojo.Syntax.Markdown;

/// <summary>Where the passes over one text put what they find.</summary>
internal sealed class Findings(MarkdownBody body)
{
    private readonly List<Diagnostic> found = [];

    /// <summary>What the text may use.</summary>
    public MarkdownProfile Profile => body.Profile;

    /// <summary>Places of the text in its file.</summary>
    public TextPlaces Places { get; } = new(body);

    /// <summary>Adds a finding about a stretch of the text.</summary>
    public void Add(DiagnosticCode code, Span span, params ReadOnlySpan<(string Name, Bilingual Value)> args) => Add(code, Places.Of(span), args);

    /// <summary>Adds a finding about a place of the file.</summary>
    public void Add(DiagnosticCode code, SourceSpan place, params ReadOnlySpan<(string Name, Bilingual Value)> args) =>
        found.Add(new Diagnostic { Code = code, Span = place, Args = [.. args], Severity = code.Severity });

    /// <summary>Adds a finding that <c>kyojo fix</c> can repair by putting other text in the place of a stretch of one line.</summary>
    public void Fixable(DiagnosticCode code, Span span, string replacement, params ReadOnlySpan<(string Name, Bilingual Value)> args)
    {
        var place = Places.Of(span);
        Fixable(code, place, Fix.Replace(place, Text(span), replacement), args);
    }

    /// <summary>A stretch of the text as it was written.</summary>
    public string Text(Span span) => body.Text.Substring(span.Start, span.Length);

    /// <summary>Adds a finding with its repair.</summary>
    public void Fixable(DiagnosticCode code, SourceSpan place, Fix fix, params ReadOnlySpan<(string Name, Bilingual Value)> args) =>
        found.Add(new Diagnostic { Code = code, Span = place, Args = [.. args], Severity = code.Severity, Fix = fix });

    /// <summary>Adds a finding with proposals.</summary>
    public void Suggest(DiagnosticCode code, SourceSpan place, ImmutableArray<string> suggestions, params ReadOnlySpan<(string Name, Bilingual Value)> args) =>
        Suggest(code, place, suggestions, null, args);

    /// <summary>Adds a finding with proposals and, when there is one, its repair.</summary>
    public void Suggest(DiagnosticCode code, SourceSpan place, ImmutableArray<string> suggestions, Fix? fix, params ReadOnlySpan<(string Name, Bilingual Value)> args) =>
        found.Add(new Diagnostic { Code = code, Span = place, Args = [.. args], Severity = code.Severity, Suggestions = suggestions, Fix = fix });

    /// <summary>Adds what was found in a part that is read on its own.</summary>
    public void AddRange(ImmutableArray<Diagnostic> more) => found.AddRange(more);

    /// <summary>Everything found, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        found.Sort(Diagnostic.Compare);
        return [.. found];
    }
}
