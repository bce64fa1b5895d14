
namespace Kyojo.Rendering.Templates;

/// <summary><c>eq a b</c>: same text, same number, same truth. A number equals its digits.</summary>
internal sealed class EqualHelper() : ValueHelper("eq", 2, 2)
{
    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments)
    {
        var (a, b) = (arguments[0], arguments[1]);
        return Truth.Of(a is string text && b is string other ? text == other : string.Equals(ValuePrinter.Text(a, state), ValuePrinter.Text(b, state), StringComparison.Ordinal));
    }
}

/// <summary><c>and a b …</c>: the first value that does not hold, else the last.</summary>
internal sealed class AndHelper() : ValueHelper("and", 2, 8)
{
    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments)
    {
        for (var i = 0; i < arguments.Length - 1; i++)
        {
            if (!Truth.Holds(arguments[i])) return arguments[i];
        }

        return arguments[arguments.Length - 1];
    }
}

/// <summary><c>or a b …</c>: the first value that holds, else the last.</summary>
internal sealed class OrHelper() : ValueHelper("or", 2, 8)
{
    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments)
    {
        for (var i = 0; i < arguments.Length - 1; i++)
        {
            if (Truth.Holds(arguments[i])) return arguments[i];
        }

        return arguments[arguments.Length - 1];
    }
}

/// <summary><c>not a</c>.</summary>
internal sealed class NotHelper() : ValueHelper("not", 1, 1)
{
    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => Truth.Of(!Truth.Holds(arguments[0]));
}
