
namespace Kyojo.Rendering.Templates;

/// <summary><c>url route</c>: relative link from this page; addresses of other sites as they are.</summary>
internal sealed class UrlHelper() : ValueHelper("url", 1, 1)
{
    public override bool PrintsTheSameEverywhere => true;

    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) =>
        state.LinkTo(Address(state, arguments));

    public override void Print(RenderState state, ReadOnlySpan<object?> arguments) => state.WriteLink(Address(state, arguments));

    private static string Address(RenderState state, ReadOnlySpan<object?> arguments) => arguments[0] is Text.RoutePath route ? route.Value : TextAt(state, arguments, 0);
}

/// <summary><c>asset path</c>: relative link to an asset under its published name.</summary>
internal sealed class AssetHelper() : ValueHelper("asset", 1, 1)
{
    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => state.AssetLink(TextAt(state, arguments, 0));
}

/// <summary><c>icon name</c>: a drawing of icons.svg, hidden from screen readers.</summary>
internal sealed class IconHelper() : ValueHelper("icon", 1, 1)
{
    /// <summary>The asset that holds the drawings as <c>symbol</c> elements.</summary>
    public const string File = "icons.svg";

    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => "";

    public override void Print(RenderState state, ReadOnlySpan<object?> arguments)
    {
        state.Output.Write("<svg class=\"icon\" width=\"20\" height=\"20\" aria-hidden=\"true\" focusable=\"false\"><use href=\"");
        HtmlText.Write(state.Output, state.AssetLink(File));
        state.Output.Write("#");
        HtmlText.Write(state.Output, TextAt(state, arguments, 0));
        state.Output.Write("\"></use></svg>");
    }
}

/// <summary><c>lang x</c>: the attribute when the language differs from the page's. Brings its own space.</summary>
internal sealed class LangHelper() : ValueHelper("lang", 1, 1)
{
    public override bool PrintsTheSameEverywhere => true;

    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments)
    {
        var lang = TextAt(state, arguments, 0);
        if (lang == "easy") lang = "ja";
        return lang == state.HtmlLang ? "" : lang;
    }

    public override void Print(RenderState state, ReadOnlySpan<object?> arguments) =>
        AttributeHelper.Print("lang", (string)Value(state, arguments)!, state);
}

/// <summary><c>attr name x</c>: the attribute when x is not empty; <c>true</c> gives a bare name. Brings its own space.</summary>
internal sealed class AttributeHelper() : ValueHelper("attr", 2, 2)
{
    public override bool PrintsTheSameEverywhere => true;

    public static void Print(string name, string value, RenderState state)
    {
        if (value.Length == 0) return;
        state.Output.Write(" ");
        HtmlText.Write(state.Output, name);
        state.Output.Write("=\"");
        HtmlText.Write(state.Output, value);
        state.Output.Write("\"");
    }

    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => TextAt(state, arguments, 1);

    public override void Print(RenderState state, ReadOnlySpan<object?> arguments)
    {
        var name = TextAt(state, arguments, 0);
        var value = arguments[1];
        if (value is false) return;
        if (value is true && !name.StartsWith("aria-", StringComparison.Ordinal) && !name.StartsWith("data-", StringComparison.Ordinal))
        {
            HtmlText.Write(state.Output, " " + name);
            return;
        }

        Print(name, ValuePrinter.Text(value, state), state);
    }
}
