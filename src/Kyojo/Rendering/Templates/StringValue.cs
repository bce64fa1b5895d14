using System.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>A string of the theme with its blanks. A value is only asked for where the string has its blank.</summary>
internal sealed class StringValue : BoundValue
{
    private readonly BoundValue key;
    private readonly NamedValue[] named;
    private readonly BoundValue? count;

    public StringValue(BoundValue key, NamedValue[] named)
    {
        this.key = key;
        this.named = named;
        foreach (var given in named)
        {
            if (given.Name == "count") count = given.Value;
        }
    }

    /// <summary>What it prints on every page of the language; null when that depends on the page.</summary>
    public string? Constant(StringTable strings) =>
        count is null && named.Length == 0 && key is ConstantValue { Value: string name } ? strings.Find(name, 0)?.Simple : null;

    public override object? Of(RenderState state)
    {
        var pattern = Pattern(state);
        if (pattern.Simple is { } simple) return simple;
        var text = new StringBuilder();
        foreach (var piece in pattern.Pieces)
        {
            if (piece.Kind != TextPattern.PieceKind.Blank) text.Append(piece.Text);
            else if (Blank(piece.Text) is { } blank) text.Append(Text(blank.Of(state), state));
        }

        return text.ToString();
    }

    public override void Print(RenderState state, bool plain)
    {
        foreach (var piece in Pattern(state).Pieces)
        {
            if (piece.Kind == TextPattern.PieceKind.Words) HtmlText.Write(state.Output, piece.Text);
            else if (piece.Kind == TextPattern.PieceKind.Ruby) RubyHelper.Print(piece, state, plain);
            else if (Blank(piece.Text) is { } blank) Write(blank.Of(state), state, plain);
        }
    }

    private TextPattern Pattern(RenderState state) =>
        state.Strings.Get(ValuePrinter.Text(key.Of(state), state), count is null ? 0 : count.Of(state) is 1 or 1L ? 1 : 2);

    private BoundValue? Blank(string name)
    {
        foreach (var given in named)
        {
            if (given.Name == name) return given.Value;
        }

        return null;
    }

    private static void Write(object? value, RenderState state, bool plain)
    {
        if (IsNumber(value)) NumberHelper.Write(value, state);
        else ValuePrinter.Write(value, state, plain);
    }

    private static string Text(object? value, RenderState state) => IsNumber(value) ? NumberHelper.Text(value, state) : ValuePrinter.Text(value, state);

    private static bool IsNumber(object? value) => value is int or long or decimal or double;
}
