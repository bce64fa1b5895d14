using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Publishing;

/// <summary>
/// A finding about a page as the manifest keeps it, so that a page that is not rendered again still tells it. The code
/// stands by its number: the words are those of the engine that reads it.
/// </summary>
/// <param name="Code">KYO code.</param>
/// <param name="Span">Exact place.</param>
/// <param name="Severity">Weight it was found with.</param>
/// <param name="Args">Values for the blanks of the message.</param>
/// <param name="Suggestions">Proposals, best first.</param>
/// <param name="Hint">Hint in place of the code's, or null.</param>
internal sealed record PageNote(
    string Code,
    SourceSpan Span,
    Severity Severity,
    ImmutableArray<(string Name, Bilingual Value)> Args,
    ImmutableArray<string> Suggestions,
    Bilingual? Hint)
{
    /// <summary>The repair, in the run that found it; the manifest does not keep it.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The note of a finding.</summary>
    /// <param name="found">The finding.</param>
    internal static PageNote Of(Diagnostic found) =>
        new(found.Code.Id, found.Span, found.Severity, found.Args, found.Suggestions, found.Hint) { Fix = found.Fix };

    /// <summary>The finding again; null when this engine does not know the code.</summary>
    internal Diagnostic? ToDiagnostic() => !Codes.All.TryGetValue(Code, out var code) ? null : new Diagnostic
    {
        Code = code, Span = Span, Severity = Severity, Args = Args, Suggestions = Suggestions, Hint = Hint, Fix = Fix,
    };
}
