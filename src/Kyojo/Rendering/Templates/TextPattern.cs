using System.Collections.Immutable;
using System.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// A text of ours cut into pieces: words, blanks <c>{name}</c> and readings <c>{漢字|かんじ}</c>. Other braces stand for
/// themselves.
/// </summary>
internal sealed class TextPattern
{
    private TextPattern(ImmutableArray<Piece> pieces)
    {
        Pieces = pieces;
        Simple = pieces is [] ? "" : pieces is [{ Kind: PieceKind.Words } only] ? only.Text : null;
    }

    /// <summary>Kind of a piece.</summary>
    public enum PieceKind
    {
        Words,
        Blank,
        Ruby,
    }

    /// <summary>A piece; for a reading the text below it and the reading.</summary>
    public sealed record Piece(PieceKind Kind, string Text, string Reading);

    /// <summary>The pieces in order.</summary>
    public ImmutableArray<Piece> Pieces { get; }

    /// <summary>Names of the blanks, in order, perhaps more than once.</summary>
    public IEnumerable<string> Blanks => Pieces.Where(piece => piece.Kind == PieceKind.Blank).Select(piece => piece.Text);

    /// <summary>The whole text when it has neither blanks nor readings.</summary>
    public string? Simple { get; }

    /// <summary>Cuts a text. <paramref name="blanks"/>: whether <c>{name}</c> is a blank.</summary>
    public static TextPattern Of(string text, bool blanks)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var from = 0;
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0; at = text.IndexOf('{', at + 1))
        {
            var end = text.IndexOf('}', at);
            if (end < 0) break;
            if (Braces(text[(at + 1)..end], blanks) is not { } piece) continue;
            if (at > from) pieces.Add(new Piece(PieceKind.Words, text[from..at], ""));
            pieces.Add(piece);
            from = end + 1;
            at = end;
        }

        if (from < text.Length) pieces.Add(new Piece(PieceKind.Words, text[from..], ""));
        return new TextPattern(pieces.DrainToImmutable());
    }

    /// <summary>The text without readings, blanks filled in.</summary>
    public string Plain(Func<string, string>? blank = null)
    {
        if (Simple is not null) return Simple;
        var text = new StringBuilder();
        foreach (var piece in Pieces)
        {
            text.Append(piece.Kind == PieceKind.Blank ? blank?.Invoke(piece.Text) : piece.Text);
        }

        return text.ToString();
    }

    private static Piece? Braces(string inside, bool blanks)
    {
        var bar = inside.IndexOf('|', StringComparison.Ordinal);
        if (bar > 0 && bar < inside.Length - 1)
        {
            return new Piece(PieceKind.Ruby, inside[..bar], inside[(bar + 1)..].Replace("|", "", StringComparison.Ordinal));
        }

        return blanks && IsName(inside) ? new Piece(PieceKind.Blank, inside, "") : null;
    }

    private static bool IsName(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-')) return false;
        }

        return text.Length > 0;
    }
}
