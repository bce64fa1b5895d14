using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// A helper: how it may be called, what it is worth inside another expression, and what it prints. Pure: it sees its
/// arguments, the page's address and language, and the theme.
/// </summary>
/// <param name="name">Name in templates.</param>
/// <param name="least">Fewest plain arguments.</param>
/// <param name="most">Most plain arguments.</param>
internal abstract class TemplateHelper(string name, int least, int most) : IHelperDescriptor<HelperOptions>
{
    public PathInfo Name { get; } = name;

    public string TemplateName => name;

    public int Least => least;

    public int Most => most;

    /// <summary>True when values may be given as <c>name=value</c>; they arrive as pairs behind the other arguments.</summary>
    public virtual bool TakesNames => false;

    /// <summary>True when what it prints is fit for any place, so that there is no plain variant.</summary>
    public virtual bool PrintsTheSameEverywhere => false;

    /// <summary>The worth of the call: plain text that is not escaped, or any value.</summary>
    public abstract object? Value(RenderState state, in Arguments arguments);

    /// <summary>Prints the call between tags.</summary>
    public virtual void Print(RenderState state, in Arguments arguments) => HtmlText.Write(state.Output, ValuePrinter.Text(Value(state, arguments)));

    public object? Invoke(in HelperOptions options, in Context context, in Arguments arguments) => Value(RenderState.Current, arguments);

    public void Invoke(in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments) =>
        Print(RenderState.Current, arguments);

    /// <summary>The variant for tags and titles.</summary>
    public IHelperDescriptor<HelperOptions> Plain() => PrintsTheSameEverywhere ? this : new PlainVariant(this);

    /// <summary>An argument as text; empty when there is none.</summary>
    protected static string TextAt(in Arguments arguments, int index) => index < arguments.Length ? ValuePrinter.Text(arguments[index]) : "";

    /// <summary>True for what <c>{{#if}}</c> takes: no null, no empty text or list, not 0, not false.</summary>
    protected static bool Holds(object? value) => HandlebarsUtils.IsTruthyOrNonEmpty(value);

    private sealed class PlainVariant(TemplateHelper helper) : IHelperDescriptor<HelperOptions>
    {
        public PathInfo Name => helper.Name;

        public object? Invoke(in HelperOptions options, in Context context, in Arguments arguments) => helper.Value(RenderState.Current, arguments);

        public void Invoke(in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments)
        {
            var state = RenderState.Current;
            HtmlText.Write(state.Output, ValuePrinter.Text(helper.Value(state, arguments)));
        }
    }
}
