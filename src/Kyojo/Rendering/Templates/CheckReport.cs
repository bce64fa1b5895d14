using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Rendering.Templates;

/// <summary>Takes findings of the checker; a place in a partial is told once, however many pages lead there.</summary>
internal sealed class CheckReport(DiagnosticBag found)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    public void Add(DiagnosticCode code, SourceSpan span, params ReadOnlySpan<(string Name, Bilingual Value)> args) => Tell(code, span, [], "", args);

    public void Add(DiagnosticCode code, SourceSpan span, ImmutableArray<string> suggestions, params ReadOnlySpan<(string Name, Bilingual Value)> args) =>
        Tell(code, span, suggestions, "", args);

    /// <summary>KYO4013.</summary>
    public void Helper(SourceSpan span, string name, Bilingual detail, ImmutableArray<string> suggestions = default) =>
        Tell(Codes.UnknownHelper, span, suggestions.IsDefault ? [] : suggestions, detail.En, [("name", name), ("detail", detail)]);

    /// <summary>KYO4015: an error for Japanese, a warning for the other languages, which have something to fall back to.</summary>
    public void MissingString(SourceSpan span, string key, string lang, ImmutableArray<string> suggestions)
    {
        var once = lang == "ja" ? span : default;
        if (!told.Add($"{Codes.MissingString.Id} {once} {key}|{lang}")) return;
        found.Add(new Diagnostic
        {
            Code = Codes.MissingString,
            Span = span,
            Args = [("key", key), ("lang", lang)],
            Suggestions = suggestions,
            Severity = lang == "ja" ? Severity.Error : Severity.Warning,
        });
    }

    private void Tell(DiagnosticCode code, SourceSpan span, ImmutableArray<string> suggestions, string detail, ReadOnlySpan<(string Name, Bilingual Value)> args)
    {
        if (told.Add($"{code.Id} {span} {span.Length} {detail}")) found.Suggest(code, span, suggestions, null, args);
    }
}
