using System.Collections.Immutable;

namespace Kyojo.Diagnostics;

/// <summary>
/// A repair that needs no guess, as a value: <c>kyojo fix</c> shows it as a diff and makes it with <c>--write</c>.
/// After it the finding it belongs to must be gone.
/// </summary>
/// <param name="Edits">The changes, at least one, all in one file; all of them are made or none.</param>
public sealed record Fix(ImmutableArray<TextEdit> Edits)
{
    /// <summary>A repair of one place.</summary>
    /// <param name="span">Where the old text starts; its length is that of <paramref name="old"/>.</param>
    /// <param name="old">The text that stands there.</param>
    /// <param name="replacement">The text to put there.</param>
    public static Fix Replace(SourceSpan span, string old, string replacement) => new([new TextEdit(span.File, span.Line, span.Column, old, replacement)]);

    /// <summary>A repair that puts text in before a place.</summary>
    /// <param name="span">The place.</param>
    /// <param name="text">The text to put there.</param>
    public static Fix Insert(SourceSpan span, string text) => Replace(span, "", text);

    /// <summary>Several repairs as one: all are made or none.</summary>
    /// <param name="fixes">Repairs of the same file.</param>
    public static Fix Together(params ReadOnlySpan<Fix> fixes)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var fix in fixes) edits.AddRange(fix.Edits);
        return new(edits.ToImmutable());
    }
}
