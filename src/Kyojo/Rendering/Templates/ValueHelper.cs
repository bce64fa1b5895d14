namespace Kyojo.Rendering.Templates;

/// <summary>
/// A helper that is worth something inside another expression and prints something in text. Pure: it sees its
/// arguments, the page's address and language, and the theme.
/// </summary>
/// <param name="name">Name in templates.</param>
/// <param name="least">Fewest plain arguments.</param>
/// <param name="most">Most plain arguments.</param>
internal abstract class ValueHelper(string name, int least, int most) : TemplateHelper(name, least, most)
{
    /// <summary>True when what it prints is fit for any place; else it prints its worth inside tags and titles.</summary>
    public virtual bool PrintsTheSameEverywhere => false;

    /// <summary>The worth of the call: plain text that is not escaped, or any value.</summary>
    public abstract object? Value(RenderState state, ReadOnlySpan<object?> arguments);

    /// <summary>Prints the call between tags.</summary>
    public virtual void Print(RenderState state, ReadOnlySpan<object?> arguments) => ValuePrinter.Write(Value(state, arguments), state);

    public sealed override BoundValue Bind(BoundValue[] arguments, NamedValue[] named) => new CallValue(this, arguments);

    /// <summary>An argument as text; empty when there is none.</summary>
    protected static string TextAt(RenderState state, ReadOnlySpan<object?> arguments, int index) =>
        index < arguments.Length ? ValuePrinter.Text(arguments[index], state) : "";
}
