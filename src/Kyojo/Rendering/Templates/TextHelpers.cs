using System.Collections.Immutable;
using System.Globalization;
using HandlebarsDotNet;

namespace Kyojo.Rendering.Templates;

/// <summary><c>t key name=value</c>: a string of the theme; <c>count=</c> picks <c>key.one</c> or <c>key.other</c>.</summary>
internal sealed class StringHelper() : TemplateHelper("t", 1, 1)
{
    public override ImmutableArray<string> HashNames => default;

    public override object? Value(RenderState state, in Arguments arguments)
    {
        var hash = arguments.Length > 1 ? arguments.Hash : null;
        return Pattern(state, arguments).Plain(name => Blank(hash, name));
    }

    public override void Print(RenderState state, in Arguments arguments, in EncodedTextWriter output)
    {
        var pattern = Pattern(state, arguments);
        if (pattern.Simple is { } simple)
        {
            output.Write(simple, encode: true);
            return;
        }

        var hash = arguments.Length > 1 ? arguments.Hash : null;
        foreach (var piece in pattern.Pieces)
        {
            if (piece.Kind == TextPattern.PieceKind.Ruby) RubyHelper.Print(piece, output);
            else output.Write(piece.Kind == TextPattern.PieceKind.Blank ? Blank(hash, piece.Text) : piece.Text, encode: true);
        }
    }

    /// <summary>The keys that are looked for, best first.</summary>
    public static ImmutableArray<string> Keys(string key, bool counted, bool one) =>
        !counted ? [key] : one ? [key + ".one", key + ".other", key] : [key + ".other", key];

    private static TextPattern Pattern(RenderState state, in Arguments arguments)
    {
        var key = TextAt(arguments, 0);
        object? count = null;
        var counted = arguments.Length > 1 && arguments.Hash.TryGetValue("count", out count);
        if (!counted && state.Strings.TryGetValue(key, out var plain)) return plain;
        foreach (var name in Keys(key, counted, ValuePrinter.Text(count) == "1"))
        {
            if (state.Strings.TryGetValue(name, out var pattern)) return pattern;
        }

        throw new KeyNotFoundException($"strings.{state.Lang}.yml has no “{key}”");
    }

    private static string Blank(IReadOnlyDictionary<string, object?>? hash, string name) =>
        hash is not null && hash.TryGetValue(name, out var value)
            ? value is int or long or decimal or double ? NumberHelper.Text(value) : ValuePrinter.Text(value)
            : "";
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
    public static void Print(in TextPattern.Piece piece, in EncodedTextWriter output)
    {
        output.Write("<ruby>", encode: false);
        output.Write(piece.Text, encode: true);
        output.Write("<rp>（</rp><rt>", encode: false);
        output.Write(piece.Reading, encode: true);
        output.Write("</rt><rp>）</rp></ruby>", encode: false);
    }

    public override object? Value(RenderState state, in Arguments arguments) => PlainHelper.Text(TextAt(arguments, 0));

    public override void Print(RenderState state, in Arguments arguments, in EncodedTextWriter output)
    {
        var text = TextAt(arguments, 0);
        if (!text.Contains('|', StringComparison.Ordinal))
        {
            output.Write(text, encode: true);
            return;
        }

        foreach (var piece in TextPattern.Of(text, blanks: false).Pieces)
        {
            if (piece.Kind == TextPattern.PieceKind.Ruby) Print(piece, output);
            else output.Write(piece.Text, encode: true);
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
