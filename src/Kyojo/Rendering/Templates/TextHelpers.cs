using System.Collections.Immutable;
using System.Globalization;
using HandlebarsDotNet;

namespace Kyojo.Rendering.Templates;

/// <summary><c>t key name=value</c>: a string of the theme; <c>count=</c> picks <c>key.one</c> or <c>key.other</c>.</summary>
internal sealed class StringHelper() : TemplateHelper("t", 1, 1)
{
    public override bool TakesNames => true;

    public override object? Value(RenderState state, in Arguments arguments)
    {
        var pattern = Pattern(state, arguments);
        if (pattern.Simple is { } simple) return simple;
        var text = new System.Text.StringBuilder();
        foreach (var piece in pattern.Pieces) text.Append(piece.Kind == TextPattern.PieceKind.Blank ? Blank(arguments, piece.Text) : piece.Text);
        return text.ToString();
    }

    public override void Print(RenderState state, in Arguments arguments)
    {
        var pattern = Pattern(state, arguments);
        foreach (var piece in pattern.Pieces)
        {
            if (piece.Kind == TextPattern.PieceKind.Ruby) RubyHelper.Print(piece, state);
            else HtmlText.Write(state.Output, piece.Kind == TextPattern.PieceKind.Blank ? Blank(arguments, piece.Text) : piece.Text);
        }
    }

    /// <summary>The keys that are looked for, best first.</summary>
    public static ImmutableArray<string> Keys(string key, bool counted, bool one) =>
        !counted ? [key] : one ? [key + ".one", key + ".other", key] : [key + ".other", key];

    private static TextPattern Pattern(RenderState state, in Arguments arguments)
    {
        var key = TextAt(arguments, 0);
        var count = 0;
        for (var i = 1; i + 1 < arguments.Length; i += 2)
        {
            if (arguments[i] is "count") count = arguments[i + 1] is 1 or 1L ? 1 : 2;
        }

        return state.String(key, count) ?? throw new KeyNotFoundException($"strings.{state.Lang}.yml has no “{key}”");
    }

    private static string Blank(in Arguments arguments, string name)
    {
        for (var i = 1; i + 1 < arguments.Length; i += 2)
        {
            if (arguments[i] is string given && given == name)
            {
                return arguments[i + 1] is int or long or decimal or double ? NumberHelper.Text(arguments[i + 1]) : ValuePrinter.Text(arguments[i + 1]);
            }
        }

        return "";
    }
}

/// <summary><c>n x</c>: a number with separators of thousands.</summary>
internal sealed class NumberHelper() : TemplateHelper("n", 1, 1)
{
    public static string Text(object? value) => value switch
    {
        int small and > -1000 and < 1000 => small.ToString(CultureInfo.InvariantCulture),
        string => ValuePrinter.Text(value),
        IFormattable number => number.ToString("#,##0.##########", CultureInfo.InvariantCulture),
        _ => ValuePrinter.Text(value),
    };

    public override object? Value(RenderState state, in Arguments arguments) => Text(arguments[0]);
}

/// <summary><c>phrase x</c>: a heading or name whose phrases may not be broken.</summary>
internal sealed class PhraseHelper() : TemplateHelper("phrase", 1, 1)
{
    public override object? Value(RenderState state, in Arguments arguments) => TextAt(arguments, 0);
}

/// <summary><c>ruby x</c>: <c>{漢字|かんじ}</c> with its reading above it.</summary>
internal sealed class RubyHelper() : TemplateHelper("ruby", 1, 1)
{
    public static void Print(in TextPattern.Piece piece, RenderState state)
    {
        state.Output.Write("<ruby>");
        HtmlText.Write(state.Output, piece.Text);
        state.Output.Write("<rp>（</rp><rt>");
        HtmlText.Write(state.Output, piece.Reading);
        state.Output.Write("</rt><rp>）</rp></ruby>");
    }

    public override object? Value(RenderState state, in Arguments arguments) => PlainHelper.Text(TextAt(arguments, 0));

    public override void Print(RenderState state, in Arguments arguments)
    {
        var text = TextAt(arguments, 0);
        if (!text.Contains('|', StringComparison.Ordinal))
        {
            HtmlText.Write(state.Output, text);
            return;
        }

        foreach (var piece in TextPattern.Of(text, blanks: false).Pieces)
        {
            if (piece.Kind == TextPattern.PieceKind.Ruby) Print(piece, state);
            else HtmlText.Write(state.Output, piece.Text);
        }
    }
}

/// <summary><c>plain x</c>: the text without readings.</summary>
internal sealed class PlainHelper() : TemplateHelper("plain", 1, 1)
{
    public static string Text(string text) => text.Contains('|', StringComparison.Ordinal) ? TextPattern.Of(text, blanks: false).Plain() : text;

    public override object? Value(RenderState state, in Arguments arguments) => Text(TextAt(arguments, 0));
}

/// <summary><c>join list sep</c>: the items with a separator, 「、」 or ", " when none is given.</summary>
internal sealed class JoinHelper() : TemplateHelper("join", 1, 2)
{
    public override object? Value(RenderState state, in Arguments arguments)
    {
        var separator = arguments.Length > 1 ? TextAt(arguments, 1) : state.HtmlLang == "ja" ? "、" : ", ";
        return arguments[0] is System.Collections.IEnumerable list and not string
            ? string.Join(separator, list.Cast<object?>().Select(ValuePrinter.Text))
            : TextAt(arguments, 0);
    }
}
