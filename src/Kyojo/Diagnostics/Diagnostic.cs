using System.Collections.Immutable;
using System.Text;

namespace Kyojo.Diagnostics;

/// <summary>One finding about content: a value, never an exception.</summary>
public sealed class Diagnostic
{
    /// <summary>Kind of finding.</summary>
    public required DiagnosticCode Code { get; init; }

    /// <summary>Exact place.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Values for the blanks of the message, by name.</summary>
    public ImmutableArray<(string Name, Bilingual Value)> Args { get; init; } = [];

    /// <summary>Up to three proposals, best first; empty when nothing is near.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>Weight after the site's settings.</summary>
    public Severity Severity { get; init; }

    /// <summary>A better hint than the code's own; null = use the code's.</summary>
    public Bilingual? Hint { get; init; }

    /// <summary>A repair that needs no guess; null = a person has to decide.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The message with its blanks filled in.</summary>
    /// <param name="language">Japanese or English.</param>
    public string MessageIn(Language language) => Fill(Code.Message.In(language), language);

    /// <summary>The hint with its blanks filled in; empty when there is none.</summary>
    /// <param name="language">Japanese or English.</param>
    public string HintIn(Language language) => Fill((Hint ?? Code.Hint).In(language), language);

    /// <summary>The same finding with another weight.</summary>
    /// <param name="severity">Weight to give.</param>
    public Diagnostic With(Severity severity) => Copy(severity, Span);

    /// <summary>The same finding at another place.</summary>
    /// <param name="span">Place to give.</param>
    public Diagnostic At(SourceSpan span) => Copy(Severity, span);

    /// <summary>Order of reports: file, line, column, code, message.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">Other.</param>
    public static int Compare(Diagnostic a, Diagnostic b)
    {
        var byPlace = string.CompareOrdinal(a.Span.File, b.Span.File);
        if (byPlace == 0) byPlace = a.Span.Line.CompareTo(b.Span.Line);
        if (byPlace == 0) byPlace = a.Span.Column.CompareTo(b.Span.Column);
        if (byPlace == 0) byPlace = string.CompareOrdinal(a.Code.Id, b.Code.Id);
        return byPlace != 0 ? byPlace : string.CompareOrdinal(a.MessageIn(Language.Japanese), b.MessageIn(Language.Japanese));
    }

    /// <summary><c>KYO2001 file:1:2 message</c>, for logs and tests.</summary>
    public override string ToString() => $"{Code.Id} {Span} {MessageIn(Language.Japanese)}";

    private Diagnostic Copy(Severity severity, SourceSpan span) => new()
    {
        Code = Code, Span = span, Args = Args, Suggestions = Suggestions, Severity = severity, Hint = Hint, Fix = Fix,
    };

    // In one pass: what an author wrote is never taken for a blank.
    private string Fill(string text, Language language)
    {
        if (Args.IsEmpty) return text;
        var filled = new StringBuilder(text.Length + 32);
        for (var at = 0; at < text.Length;)
        {
            var arg = text[at] == '{' ? ArgAt(text, at + 1) : -1;
            if (arg < 0)
            {
                filled.Append(text[at++]);
                continue;
            }

            filled.Append(Args[arg].Value.In(language));
            at += Args[arg].Name.Length + 2;
        }

        return filled.ToString();
    }

    private int ArgAt(string text, int start)
    {
        for (var i = 0; i < Args.Length; i++)
        {
            var name = Args[i].Name;
            if (start + name.Length < text.Length && text[start + name.Length] == '}' && text.AsSpan(start, name.Length).SequenceEqual(name)) return i;
        }

        return -1;
    }
}
