using System.Globalization;

namespace Kyojo.Rendering.Templates;

/// <summary><c>t key name=value</c>: a string of the theme; <c>count=</c> picks <c>key.one</c> or <c>key.other</c>.</summary>
internal sealed class StringHelper() : TemplateHelper("t", 1, 1)
{
    public override bool TakesNames => true;

    public override BoundValue Bind(BoundValue[] arguments, NamedValue[] named) => new StringValue(arguments[0], named);

    /// <summary>The keys that are looked for, best first.</summary>
    public static string[] Keys(string key, bool counted, bool one) =>
        !counted ? [key] : one ? [key + ".one", key + ".other", key] : [key + ".other", key];
}

/// <summary><c>n x</c>: a number with separators of thousands.</summary>
internal sealed class NumberHelper() : ValueHelper("n", 1, 1)
{
    public override bool PrintsTheSameEverywhere => true;

    public static string Text(object? value, RenderState state) => value switch
    {
        int small when IsSmall(small) => small.ToString(CultureInfo.InvariantCulture),
        string text => text,
        IFormattable number => number.ToString("#,##0.##########", CultureInfo.InvariantCulture),
        _ => ValuePrinter.Text(value, state),
    };

    /// <summary>Writes a number with separators, anything else as it is.</summary>
    public static void Write(object? value, RenderState state)
    {
        if (value is int small && IsSmall(small)) state.Output.Write(small);
        else HtmlText.Write(state.Output, Text(value, state));
    }

    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => Text(arguments[0], state);

    public override void Print(RenderState state, ReadOnlySpan<object?> arguments) => Write(arguments[0], state);

    private static bool IsSmall(int number) => number is > -1000 and < 1000;
}

/// <summary><c>ruby x</c>: <c>{漢字|かんじ}</c> with its reading above it.</summary>
internal sealed class RubyHelper() : ValueHelper("ruby", 1, 1)
{
    public static void Print(TextPattern.Piece piece, RenderState state, bool plain)
    {
        if (plain)
        {
            HtmlText.Write(state.Output, piece.Text);
            return;
        }

        state.Output.Write("<ruby>");
        HtmlText.Write(state.Output, piece.Text);
        state.Output.Write("<rp>（</rp><rt>");
        HtmlText.Write(state.Output, piece.Reading);
        state.Output.Write("</rt><rp>）</rp></ruby>");
    }

    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => PlainHelper.Text(TextAt(state, arguments, 0));

    public override void Print(RenderState state, ReadOnlySpan<object?> arguments)
    {
        var text = TextAt(state, arguments, 0);
        if (!text.Contains('|', StringComparison.Ordinal))
        {
            HtmlText.Write(state.Output, text);
            return;
        }

        foreach (var piece in TextPattern.Of(text, blanks: false).Pieces)
        {
            if (piece.Kind == TextPattern.PieceKind.Ruby) Print(piece, state, plain: false);
            else HtmlText.Write(state.Output, piece.Text);
        }
    }
}

/// <summary><c>plain x</c>: the text without readings.</summary>
internal sealed class PlainHelper() : ValueHelper("plain", 1, 1)
{
    public static string Text(string text) => text.Contains('|', StringComparison.Ordinal) ? TextPattern.Of(text, blanks: false).Plain() : text;

    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => Text(TextAt(state, arguments, 0));
}

/// <summary><c>join list sep</c>: the items with a separator, 「、」 or ", " when none is given.</summary>
internal sealed class JoinHelper() : ValueHelper("join", 1, 2)
{
    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments)
    {
        var separator = arguments.Length > 1 ? TextAt(state, arguments, 1) : state.HtmlLang == "ja" ? "、" : ", ";
        if (arguments[0] is string || arguments[0] is not System.Collections.IEnumerable list) return TextAt(state, arguments, 0);
        var texts = new List<string>();
        foreach (var item in list) texts.Add(ValuePrinter.Text(item, state));
        return string.Join(separator, texts);
    }
}
