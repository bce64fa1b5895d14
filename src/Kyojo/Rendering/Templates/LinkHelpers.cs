using HandlebarsDotNet;

namespace Kyojo.Rendering.Templates;

/// <summary><c>url route</c>: relative link from this page; addresses of other sites as they are.</summary>
internal sealed class UrlHelper() : TemplateHelper("url", 1, 1)
{
    public override object? Value(RenderState state, in Arguments arguments) =>
        arguments[0] is Text.RoutePath route ? state.Link(route.Value) : state.Link(TextAt(arguments, 0));
}

/// <summary><c>asset path</c>: relative link to an asset under its published name.</summary>
internal sealed class AssetHelper() : TemplateHelper("asset", 1, 1)
{
    public override object? Value(RenderState state, in Arguments arguments) => state.AssetLink(TextAt(arguments, 0));
}

/// <summary><c>icon name</c>: a drawing of icons.svg, hidden from screen readers.</summary>
internal sealed class IconHelper() : TemplateHelper("icon", 1, 1)
{
    /// <summary>The asset that holds the drawings as <c>symbol</c> elements.</summary>
    public const string File = "icons.svg";

    public override object? Value(RenderState state, in Arguments arguments) => "";

    public override void Print(RenderState state, in Arguments arguments, in EncodedTextWriter output)
    {
        output.Write("<svg class=\"icon\" width=\"20\" height=\"20\" aria-hidden=\"true\" focusable=\"false\"><use href=\"", encode: false);
        output.Write(state.AssetLink(File), encode: true);
        output.Write("#", encode: false);
        output.Write(TextAt(arguments, 0), encode: true);
        output.Write("\"></use></svg>", encode: false);
    }
}

/// <summary><c>lang x</c>: the attribute when the language differs from the page's. Brings its own space.</summary>
internal sealed class LangHelper() : TemplateHelper("lang", 1, 1)
{
    public override bool PrintsTheSameEverywhere => true;

    public override object? Value(RenderState state, in Arguments arguments)
    {
        var lang = TextAt(arguments, 0);
        if (lang == "easy") lang = "ja";
        return lang == state.HtmlLang ? "" : lang;
    }

    public override void Print(RenderState state, in Arguments arguments, in EncodedTextWriter output) =>
        AttributeHelper.Print("lang", (string)Value(state, arguments)!, output);
}

/// <summary><c>attr name x</c>: the attribute when x is not empty; <c>true</c> gives a bare name. Brings its own space.</summary>
internal sealed class AttributeHelper() : TemplateHelper("attr", 2, 2)
{
    public override bool PrintsTheSameEverywhere => true;

    public static void Print(string name, string value, in EncodedTextWriter output)
    {
        if (value.Length == 0) return;
        output.Write(" ", encode: false);
        output.Write(name, encode: true);
        output.Write("=\"", encode: false);
        output.Write(value, encode: true);
        output.Write("\"", encode: false);
    }

    public override object? Value(RenderState state, in Arguments arguments) => TextAt(arguments, 1);

    public override void Print(RenderState state, in Arguments arguments, in EncodedTextWriter output)
    {
        var name = TextAt(arguments, 0);
        var value = arguments[1];
        if (value is false) return;
        if (value is true && !name.StartsWith("aria-", StringComparison.Ordinal) && !name.StartsWith("data-", StringComparison.Ordinal))
        {
            output.Write(" " + name, encode: true);
            return;
        }

        Print(name, ValuePrinter.Text(value), output);
    }
}
