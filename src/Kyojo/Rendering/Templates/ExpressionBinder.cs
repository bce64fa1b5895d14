using System.Collections.Immutable;
using System.Globalization;

namespace Kyojo.Rendering.Templates;

/// <summary>Expressions to values that can be asked on any page.</summary>
internal static class ExpressionBinder
{
    /// <exception cref="InvalidOperationException">A helper that is not there, or without its arguments.</exception>
    public static BoundValue Bind(TemplateExpression expression, BindScope scope) => expression switch
    {
        PathExpression path => Path(path, scope),
        CallExpression call => Call(call, scope),
        LiteralExpression literal => new ConstantValue(Literal(literal)),
        _ => new ConstantValue(null),
    };

    /// <summary>Values given by name; of the same name the first counts.</summary>
    public static NamedValue[] Named(ImmutableArray<HashArgument> arguments, BindScope scope)
    {
        var named = new NamedValue[arguments.Length];
        for (var i = 0; i < named.Length; i++) named[i] = new NamedValue(arguments[i].Name, Bind(arguments[i].Value, scope));
        return named;
    }

    private static BoundValue Path(PathExpression path, BindScope scope)
    {
        // Steps above the view stay at the view.
        var depth = Math.Max(0, scope.Depth - path.Up);
        if (path.Names.IsEmpty) return Slot(depth, scope);
        var first = path.Names[0].Name;
        if (first == "@root") return Rest(path, 1, IsOfSite(path) ? new SlotValue(0) : Slot(0, scope));
        if (first[0] == '@') return Rest(path, 1, PlaceValue.Is(first) && scope.List >= 0 ? Place(scope, first) : new ConstantValue(null));
        if (path.Up == 0 && NameChain<BoundValue>.Find(scope.Names, first) is { } named) return Rest(path, 1, named.Value);
        var given = scope.Depth - path.Up == scope.File.Base ? NameChain<BoundValue>.Find(scope.File.Given, first) : null;
        return given is null ? Rest(path, 0, Slot(depth, scope)) : Rest(path, 1, given.Value);
    }

    // What is the same on every page of the language.
    private static bool IsOfSite(PathExpression path) => path.Names.Length > 1 && path.Names[1].Name == "site";

    private static SlotValue Slot(int slot, BindScope scope)
    {
        scope.Outside?.Slot(slot);
        return new SlotValue(slot);
    }

    private static PlaceValue Place(BindScope scope, string name)
    {
        scope.Outside?.Slot(scope.List);
        return new PlaceValue(scope.List, name);
    }

    private static BoundValue Rest(PathExpression path, int from, BoundValue value)
    {
        for (var i = from; i < path.Names.Length; i++) value = new MemberValue(value, path.Names[i].Name);
        return value;
    }

    private static BoundValue Call(CallExpression call, BindScope scope)
    {
        if (!TemplateHelpers.All.TryGetValue(call.Name, out var helper)) throw new InvalidOperationException($"there is no helper “{call.Name}”");
        if (call.Arguments.Length < helper.Least) throw new InvalidOperationException($"the helper “{call.Name}” lacks a value");
        var arguments = new BoundValue[call.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Bind(call.Arguments[i], scope);
        return helper.Bind(arguments, Named(call.Hash, scope));
    }

    // Numbers that are not whole stay the text they were written as.
    private static object? Literal(LiteralExpression literal) => literal.Kind switch
    {
        LiteralKind.Nothing => null,
        LiteralKind.Truth => Truth.Of(literal.Value == "true"),
        LiteralKind.Number when int.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => BoxedNumber.Of(number),
        LiteralKind.Number when long.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => literal.Value,
    };
}
