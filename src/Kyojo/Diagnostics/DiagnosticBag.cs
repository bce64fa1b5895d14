using System.Collections.Immutable;

namespace Kyojo.Diagnostics;

/// <summary>
/// Where every stage puts its findings. Safe to share between workers; reading gives one order whatever the
/// order of adding was.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> found = [];

    /// <summary>True when at least one finding is an error by its code's own weight.</summary>
    public bool HasErrors
    {
        get { lock (gate) return found.Exists(d => d.Severity == Severity.Error); }
    }

    /// <summary>Number of findings so far.</summary>
    public int Count
    {
        get { lock (gate) return found.Count; }
    }

    /// <summary>Adds a finding with its code's own weight.</summary>
    /// <param name="code">Kind of finding.</param>
    /// <param name="span">Place.</param>
    /// <param name="args">Values for the blanks of the message.</param>
    public void Add(DiagnosticCode code, SourceSpan span, params ReadOnlySpan<(string Name, Bilingual Value)> args) =>
        Add(new Diagnostic { Code = code, Span = span, Args = [.. args], Severity = code.Severity });

    /// <summary>Adds a finding with proposals and, if given, its own hint.</summary>
    /// <param name="code">Kind of finding.</param>
    /// <param name="span">Place.</param>
    /// <param name="suggestions">Proposals, best first.</param>
    /// <param name="hint">Hint in place of the code's.</param>
    /// <param name="args">Values for the blanks of the message.</param>
    public void Suggest(DiagnosticCode code, SourceSpan span, ImmutableArray<string> suggestions, Bilingual? hint = null, params ReadOnlySpan<(string Name, Bilingual Value)> args) =>
        Add(new Diagnostic { Code = code, Span = span, Args = [.. args], Severity = code.Severity, Suggestions = suggestions, Hint = hint });

    /// <summary>Adds a finding that <c>kyojo fix</c> can repair.</summary>
    /// <param name="code">Kind of finding.</param>
    /// <param name="span">Place.</param>
    /// <param name="fix">The repair; null when this one has none.</param>
    /// <param name="args">Values for the blanks of the message.</param>
    public void AddFixable(DiagnosticCode code, SourceSpan span, Fix? fix, params ReadOnlySpan<(string Name, Bilingual Value)> args) =>
        Add(new Diagnostic { Code = code, Span = span, Args = [.. args], Severity = code.Severity, Fix = fix });

    /// <summary>Adds a finished finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    public void Add(Diagnostic diagnostic)
    {
        lock (gate) found.Add(diagnostic);
    }

    /// <summary>Adds findings kept from elsewhere.</summary>
    /// <param name="diagnostics">The findings.</param>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        lock (gate) found.AddRange(diagnostics);
    }

    /// <summary>Everything found, sorted by place, doubles removed.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        List<Diagnostic> copy;
        lock (gate) copy = [.. found];
        copy.Sort(Diagnostic.Compare);
        var result = ImmutableArray.CreateBuilder<Diagnostic>(copy.Count);
        foreach (var diagnostic in copy)
        {
            if (result.Count == 0 || Diagnostic.Compare(result[^1], diagnostic) != 0)
            {
                result.Add(diagnostic);
            }
        }

        return result.ToImmutable();
    }
}
