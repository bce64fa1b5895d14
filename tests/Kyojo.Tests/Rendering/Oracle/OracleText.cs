using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kyojo.Rendering;
using Kyojo.Rendering.Templates;

namespace Kyojo.Tests.Rendering.Oracle;

/// <summary>
/// Makes one flat template for the library of a page and all its partials, which the library would indent line by line,
/// values too. White space is written as signs the library does not know, because the parser has taken away what is not
/// printed, and the library would do so a second time; <see cref="Finished"/> turns them back.
/// </summary>
internal sealed class OracleText(Theme theme)
{
    /// <summary>Helper that prints a literal.</summary>
    public const string Value = "value";

    private const string Space = " \t\r\n";
    private const char FirstSign = '\uE100';
    private const char OpenBrace = '\uE110';
    private const char CloseBrace = '\uE111';
    private const char Backslash = '\uE112';

    // Names for which the library has fast places of its own, which mix up values when a block names its item.
    private static readonly string[] Taken = ["index", "first", "last", "value", "key", "root", "parent"];
    private readonly StringBuilder output = new();
    private int names;

    public static string Markup(string name) => "_" + name;

    public static string Plain(string name) => "__" + name;

    public string Of(string path)
    {
        var tree = theme.Tree(path)!;
        Nodes(tree.Nodes, new OracleScope(new OracleFile(tree.Source, 0, ImmutableDictionary<string, (TemplateExpression, OracleScope)>.Empty, null), [0], 0, ImmutableDictionary<string, string>.Empty));
        return output.ToString();
    }

    /// <summary>What the library printed, with the white space in it.</summary>
    public static string Finished(string printed)
    {
        var text = new StringBuilder(printed).Replace(OpenBrace, '{').Replace(CloseBrace, '}').Replace(Backslash, '\\');
        for (var i = 0; i < Space.Length; i++) text.Replace((char)(FirstSign + i), Space[i]);
        return text.ToString();
    }

    private void Nodes(ImmutableArray<TemplateNode> nodes, OracleScope scope)
    {
        foreach (var node in nodes)
        {
            if (node is TextNode text) Text(scope.File.Source.Text, text);
            else if (node is OutputNode value) Output(value, scope);
            else if (node is BlockNode block) Block(block, scope);
            else if (node is PartialNode partial) Partial(partial, scope);
        }
    }

    // Of the backslashes before {{ one goes away, as the library does itself (TemplateSpaceTests).
    private void Text(string source, TextNode node)
    {
        var end = node.Start + node.Length;
        for (var i = node.Start; i < end; i++)
        {
            var c = source[i];
            if (c == '\\' && string.CompareOrdinal(source, i + 1, "{{", 0, 2) == 0) continue;
            var space = Space.IndexOf(c, StringComparison.Ordinal);
            output.Append(space >= 0 ? (char)(FirstSign + space) : c switch { '{' => OpenBrace, '}' => CloseBrace, '\\' => Backslash, _ => c });
        }
    }

    private void Output(OutputNode node, OracleScope scope)
    {
        var (open, close) = node.Raw ? ("{{{", "}}}") : ("{{", "}}");
        var value = Resolve(node.Value, scope);
        output.Append(value.Expression switch
        {
            CallExpression call => "{{" + Call(call, value.Scope, scope, node.Place != OutputPlace.Text) + "}}",
            LiteralExpression literal => $"{{{{{Markup(Value)} {Literal(literal)}}}}}",
            _ => open + Expression(node.Value, scope, scope) + close,
        });
    }

    private void Block(BlockNode block, OracleScope scope)
    {
        for (var i = 0; i < block.Branches.Length; i++)
        {
            var (call, body) = block.Branches[i];
            var inner = scope;
            if (i > 0)
            {
                output.Append(call is null ? "{{else}}" : $"{{{{else if{Arguments(call.Arguments, scope, scope)}}}}}");
                if (block.Name == "each") inner = scope.Deeper();
            }
            else
            {
                var parameters = "";
                if (block.Name is "each" or "with")
                {
                    inner = Named(block.Parameters, scope.Into());
                    parameters = block.Parameters.IsEmpty ? "" : $" as |{string.Join(' ', block.Parameters.Select(parameter => inner.Names[parameter.Name]))}|";
                }

                output.Append(CultureInfo.InvariantCulture, $"{{{{#{block.Name}{Arguments(call!.Arguments, scope, scope)}{parameters}}}}}");
            }

            Nodes(body, inner);
        }

        output.Append(CultureInfo.InvariantCulture, $"{{{{/{block.Name}}}}}");
    }

    // Names of `as |x|` get a number, so that a partial printed inside does not see them.
    private OracleScope Named(ImmutableArray<BlockParameter> parameters, OracleScope scope)
    {
        foreach (var parameter in parameters)
        {
            scope = scope with { Names = scope.Names.SetItem(parameter.Name, string.Create(CultureInfo.InvariantCulture, $"{parameter.Name}_{++names}")) };
        }

        return scope;
    }

    private void Partial(PartialNode node, OracleScope scope)
    {
        if (node.Name == "@partial-block")
        {
            if (scope.File.Body is { } body) Nodes(body.Nodes, scope with { File = body.Scope.File, Names = body.Scope.Names });
            return;
        }

        var tree = theme.Tree($"partials/{node.Name}.hbs")!;
        var context = node.Arguments.FirstOrDefault();
        var inner = context is null or PathExpression { Up: 0, Names.IsEmpty: true } ? scope : scope.Into();
        var given = node.Hash.DistinctBy(argument => argument.Name, StringComparer.Ordinal)
            .ToImmutableDictionary(argument => argument.Name, argument => (argument.Value, scope), StringComparer.Ordinal);
        if (inner != scope) output.Append(CultureInfo.InvariantCulture, $"{{{{#with{Arguments([context!], scope, scope)}}}}}");
        Nodes(tree.Nodes, inner with
        {
            File = new OracleFile(tree.Source, inner.Frames[^1], given, node.Body is { } nodes ? new OracleBody(nodes, scope) : null),
            Names = ImmutableDictionary<string, string>.Empty,
        });
        if (inner != scope) output.Append("{{/with}}");
    }

    // What an expression stands for: a named value of the partial is what its caller wrote.
    private static (TemplateExpression Expression, OracleScope Scope) Resolve(TemplateExpression expression, OracleScope scope)
    {
        while (expression is PathExpression { Names.Length: 1 } path && Given(path, scope) is { } given) (expression, scope) = given;
        return (expression, scope);
    }

    private static (TemplateExpression Value, OracleScope Scope)? Given(PathExpression path, OracleScope scope)
    {
        if (path.Names.IsEmpty || path.Up >= scope.Frames.Count || (path.Up == 0 && scope.Names.ContainsKey(path.Names[0].Name))) return null;
        return scope.Frames[^(path.Up + 1)] == scope.File.Base && scope.File.Given.TryGetValue(path.Names[0].Name, out var given) ? given : null;
    }

    // `written`: scope of the expression; `here`: where it is printed, perhaps deeper.
    private static string Expression(TemplateExpression expression, OracleScope written, OracleScope here)
    {
        var (value, scope) = Resolve(expression, written);
        return value switch
        {
            LiteralExpression literal => Literal(literal),
            CallExpression call => $"({Call(call, scope, here, plain: false)})",
            PathExpression path => Path(path, scope, here),
            _ => "null",
        };
    }

    private static string Path(PathExpression path, OracleScope scope, OracleScope here)
    {
        var rest = string.Join('.', path.Names.Select(name => name.Name));
        if (Given(path, scope) is { } given)
        {
            var owner = Expression(given.Value, given.Scope, here);
            return owner + (owner.EndsWith("..", StringComparison.Ordinal) ? "/" : ".") + string.Join('.', path.Names.Skip(1).Select(name => name.Name));
        }

        if (rest.StartsWith("@root", StringComparison.Ordinal)) return rest;
        var named = path.Up == 0 && path.Names.Length > 0 && scope.Names.TryGetValue(path.Names[0].Name, out var name) ? name : null;
        if (named is not null) rest = named + rest[path.Names[0].Name.Length..];
        var target = path.Up < scope.Frames.Count ? scope.Frames[^(path.Up + 1)] : 0;
        var up = string.Concat(Enumerable.Repeat("../", here.Depth - target));
        if (rest.StartsWith('@')) return "@" + up + rest[1..];
        if (named is null && path.Names.Length > 0 && Taken.Contains(path.Names[0].Name, StringComparer.OrdinalIgnoreCase)) up += "this.";
        return rest.Length > 0 ? up + rest : up.Length > 0 ? up[..^1] : "this";
    }

    // Named values become pairs of arguments.
    private static string Call(CallExpression call, OracleScope written, OracleScope here, bool plain) =>
        (plain ? Plain(call.Name) : Markup(call.Name)) + Arguments(call.Arguments, written, here)
        + string.Concat(call.Hash.Select(argument => $" \"{argument.Name}\" {Expression(argument.Value, written, here)}"));

    private static string Arguments(ImmutableArray<TemplateExpression> arguments, OracleScope written, OracleScope here) =>
        string.Concat(arguments.Select(argument => " " + Expression(argument, written, here)));

    private static string Literal(LiteralExpression literal) =>
        literal.Kind == LiteralKind.Text ? "\"" + literal.Value.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"" : literal.Kind == LiteralKind.Nothing ? "null" : literal.Value;
}
