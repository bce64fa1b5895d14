using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;
using Kyojo.Rendering.Templates;

namespace Kyojo.Tests.Rendering.Oracle;

/// <summary>A helper of the engine as the library calls it; values given by name come as pairs behind the others.</summary>
internal sealed class OracleHelper(TemplateHelper helper, RenderState state, bool plain) : IHelperDescriptor<HelperOptions>
{
    public PathInfo Name => helper.Name;

    public object? Invoke(in HelperOptions options, in Context context, in Arguments arguments) => Bound(arguments).Of(state);

    public void Invoke(in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments)
    {
        state.Output.Clear();
        Bound(arguments).Print(state, plain);
        output.Write(state.Output.ToString(), encode: false);
    }

    private BoundValue Bound(in Arguments arguments)
    {
        var values = new List<BoundValue>();
        foreach (var argument in arguments) values.Add(new ConstantValue(argument is UndefinedBindingResult ? null : argument));
        if (!helper.TakesNames) return helper.Bind([.. values], []);
        var named = values.Skip(1).Chunk(2).Select(pair => new NamedValue((string)pair[0].Of(state)!, pair[1]));
        return helper.Bind([values[0]], [.. named]);
    }
}

/// <summary>Prints its argument.</summary>
internal sealed class LiteralHelper() : ValueHelper(OracleText.Value, 1, 1)
{
    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => arguments[0];
}
