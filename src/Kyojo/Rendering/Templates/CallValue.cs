namespace Kyojo.Rendering.Templates;

/// <summary>A helper with its arguments, which are handed over on the stack.</summary>
internal sealed class CallValue(ValueHelper helper, BoundValue[] arguments) : BoundValue
{
    public override object? Of(RenderState state)
    {
        switch (arguments)
        {
            case [var a]:
                return helper.Value(state, [a.Of(state)]);
            case [var a, var b]:
                return helper.Value(state, [a.Of(state), b.Of(state)]);
            default:
                return helper.Value(state, All(state));
        }
    }

    public override void Print(RenderState state, bool plain)
    {
        if (plain && !helper.PrintsTheSameEverywhere)
        {
            ValuePrinter.Write(Of(state), state);
            return;
        }

        switch (arguments)
        {
            case [var a]:
                helper.Print(state, [a.Of(state)]);
                break;
            case [var a, var b]:
                helper.Print(state, [a.Of(state), b.Of(state)]);
                break;
            default:
                helper.Print(state, All(state));
                break;
        }
    }

    private object?[] All(RenderState state)
    {
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = arguments[i].Of(state);
        return values;
    }
}
