using HandlebarsDotNet;

namespace Kyojo.Rendering.Templates;

/// <summary><c>eq a b</c>: same text, same number, same truth. A number equals its digits.</summary>
internal sealed class EqualHelper() : TemplateHelper("eq", 2, 2)
{
    public override object? Value(RenderState state, in Arguments arguments)
    {
        var (a, b) = (arguments[0], arguments[1]);
        return Truth.Of(a is string text && b is string other ? text == other : string.Equals(ValuePrinter.Text(a), ValuePrinter.Text(b), StringComparison.Ordinal));
    }
}

/// <summary><c>and a b …</c>: the first value that does not hold, else the last.</summary>
internal sealed class AndHelper() : TemplateHelper("and", 2, 8)
{
    public override object? Value(RenderState state, in Arguments arguments)
    {
        for (var i = 0; i < arguments.Length - 1; i++)
        {
            if (!Holds(arguments[i])) return arguments[i];
        }

        return arguments[arguments.Length - 1];
    }
}

/// <summary><c>or a b …</c>: the first value that holds, else the last.</summary>
internal sealed class OrHelper() : TemplateHelper("or", 2, 8)
{
    public override object? Value(RenderState state, in Arguments arguments)
    {
        for (var i = 0; i < arguments.Length - 1; i++)
        {
            if (Holds(arguments[i])) return arguments[i];
        }

        return arguments[arguments.Length - 1];
    }
}

/// <summary><c>not a</c>.</summary>
internal sealed class NotHelper() : TemplateHelper("not", 1, 1)
{
    public override object? Value(RenderState state, in Arguments arguments) => Truth.Of(!Holds(arguments[0]));
}
