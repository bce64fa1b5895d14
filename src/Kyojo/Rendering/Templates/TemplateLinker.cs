using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// Makes one flat template of a page and all its partials. The library makes a new context of some ten thousand bytes
/// for each call of a partial and never gives it back, and it indents every line a partial prints, those of values too
/// (both measured); a flat template has neither, and strings that never change become text.
/// </summary>
/// <param name="theme">The theme.</param>
/// <param name="strings">Strings of the language.</param>
/// <param name="share">
/// Gives a text to the library as a partial of its own, once, and tells its name there. Used for what partials print of
/// the page's whole view: header and footer are the same on many pages, and compiling is dear (about 10 ms a page kind).
/// </param>
internal sealed class TemplateLinker(Theme theme, FrozenDictionary<string, TextPattern> strings, Func<string, string> share)
{
    private const string Body = "@partial-block";

    // Names for which the library has fast places of its own, which mix up values when a block names its item.
    private static readonly string[] Taken = ["index", "first", "last", "value", "key", "root", "parent"];
    private LibraryText output = new();
    private int names;

    /// <summary>The text for the library.</summary>
    /// <exception cref="KeyNotFoundException">A template that is not there.</exception>
    /// <exception cref="InvalidOperationException">A partial inside itself.</exception>
    public string Link(string path)
    {
        var tree = Read(path);
        var file = new LinkFile(tree.Source, 0, ImmutableDictionary<string, (TemplateExpression, LinkScope)>.Empty, null);
        Nodes(tree.Nodes, new LinkScope(file, [0], 0, ImmutableDictionary<string, string>.Empty, [path]));
        return output.ToString();
    }

    private TemplateTree Read(string path) =>
        theme.Templates.TryGetValue(path, out var file) ? TemplateTree.Read(file, new DiagnosticBag()) : throw new KeyNotFoundException($"the theme has no {path}");

    private void Nodes(ImmutableArray<TemplateNode> nodes, LinkScope scope)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextNode text:
                    output.Text(scope.File.Source.Text.AsSpan(text.Start, text.Length));
                    break;
                case OutputNode value:
                    Output(value, scope);
                    break;
                case BlockNode block:
                    Block(block, scope);
                    break;
                case PartialNode partial:
                    Partial(partial, scope);
                    break;
                default:
                    break;
            }
        }
    }

    private void Output(OutputNode node, LinkScope scope)
    {
        if (Constant(node) is { } constant)
        {
            output.Text(constant);
            return;
        }

        var (open, close) = node.Raw ? ("{{{", "}}}") : ("{{", "}}");
        var value = Resolve(node.Value, scope);
        output.Tag(value.Expression switch
        {
            CallExpression call => "{{" + Call(call, value.Scope, scope, node.Place != OutputPlace.Text) + "}}",
            LiteralExpression literal => $"{{{{{LibraryText.Markup(LibraryText.Value)} {Literal(literal)}}}}}",
            _ => open + Expression(node.Value, scope, scope) + close,
        });
    }

    // A string without blanks or readings is the same on every page of the language.
    private string? Constant(OutputNode node)
    {
        if (node.Place == OutputPlace.Script || node.Value is not CallExpression { Name: "t", Hash.IsEmpty: true, Arguments: [LiteralExpression { Kind: LiteralKind.Text } key] }) return null;
        if (!strings.TryGetValue(key.Value, out var pattern) || pattern.Simple is not { } text || text.Contains('{', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal)) return null;
        using var escaped = new StringWriter(CultureInfo.InvariantCulture);
        HtmlText.Write(escaped, text);
        return escaped.ToString();
    }

    private void Block(BlockNode block, LinkScope scope)
    {
        var frames = block.Name is "each" or "with";
        for (var i = 0; i < block.Branches.Length; i++)
        {
            var (call, body) = block.Branches[i];
            var inner = scope;
            if (i > 0)
            {
                output.Tag(call is null ? "{{else}}" : $"{{{{else if{Arguments(call.Arguments, scope, scope)}}}}}");
                if (block.Name == "each") inner = scope.Deeper();
            }
            else
            {
                var parameters = "";
                if (frames)
                {
                    inner = Named(block.Parameters, scope.Into());
                    parameters = block.Parameters.IsEmpty ? "" : $" as |{string.Join(' ', block.Parameters.Select(parameter => inner.Names[parameter.Name]))}|";
                }

                output.Tag($"{{{{#{block.Name}{Arguments(call?.Arguments ?? [], scope, scope)}{parameters}}}}}");
            }

            Nodes(body, inner);
        }

        output.Tag($"{{{{/{block.Name}}}}}");
    }

    // Names of `as |x|` get a number, so that a partial printed inside does not see them.
    private LinkScope Named(ImmutableArray<BlockParameter> parameters, LinkScope scope)
    {
        foreach (var parameter in parameters)
        {
            scope = scope with { Names = scope.Names.SetItem(parameter.Name, string.Create(CultureInfo.InvariantCulture, $"{parameter.Name}_{++names}")) };
        }

        return scope;
    }

    private void Partial(PartialNode node, LinkScope scope)
    {
        if (node.Name == Body)
        {
            if (scope.File.Body is { } body) Nodes(body.Nodes, scope with { File = body.Scope.File, Names = body.Scope.Names, Open = body.Scope.Open });
            return;
        }

        var path = $"partials/{node.Name}.hbs";
        if (scope.Open.Contains(path)) throw new InvalidOperationException($"the partial “{node.Name}” prints itself");
        var tree = Read(path);
        var context = node.Arguments.FirstOrDefault();
        var inner = context is null or PathExpression { Up: 0, Names.IsEmpty: true } ? scope : scope.Into();
        var given = node.Hash.DistinctBy(argument => argument.Name, StringComparer.Ordinal)
            .ToImmutableDictionary(argument => argument.Name, argument => (argument.Value, scope), StringComparer.Ordinal);
        var block = node.Body is { } nodes ? new LinkBody(nodes, scope) : null;
        if (inner != scope) output.Tag($"{{{{#with{Arguments([context!], scope, scope)}}}}}");
        Parts(tree.Nodes, inner with
        {
            File = new LinkFile(tree.Source, inner.Frames[^1], given, block),
            Names = ImmutableDictionary<string, string>.Empty,
            Open = scope.Open.Add(path),
        });
        if (inner != scope) output.Tag("{{/with}}");
    }

    // What a partial of the whole view prints around the block it was given becomes partials of the library.
    private void Parts(ImmutableArray<TemplateNode> nodes, LinkScope scope)
    {
        for (var i = 0; i < nodes.Length;)
        {
            var end = i;
            while (end < nodes.Length && !PrintsBody(nodes[end])) end++;
            if (scope.Depth > 0 || end == i)
            {
                end = Math.Max(end, i + 1);
                Nodes(nodes[i..end], scope);
            }
            else
            {
                var around = output;
                output = new LibraryText();
                Nodes(nodes[i..end], scope);
                var part = output.ToString();
                output = around;
                if (part.Contains("{{", StringComparison.Ordinal)) output.Tag($"{{{{> {share(part)}}}}}");
                else output.Text(part);
            }

            i = end;
        }
    }

    private static bool PrintsBody(TemplateNode node) => node switch
    {
        PartialNode { Name: Body } => true,
        PartialNode { Body: { } inner } => inner.Any(PrintsBody),
        BlockNode block => block.Branches.Any(branch => branch.Body.Any(PrintsBody)),
        _ => false,
    };

    // What an expression stands for: a named value of the partial is what its caller wrote.
    private static (TemplateExpression Expression, LinkScope Scope) Resolve(TemplateExpression expression, LinkScope scope)
    {
        while (expression is PathExpression { Names.Length: 1 } path && Given(path, scope) is { } given) (expression, scope) = given;
        return (expression, scope);
    }

    private static (TemplateExpression Value, LinkScope Scope)? Given(PathExpression path, LinkScope scope)
    {
        if (path.Names.IsEmpty || path.Up >= scope.Frames.Count || (path.Up == 0 && scope.Names.ContainsKey(path.Names[0].Name))) return null;
        return scope.Frames[^(path.Up + 1)] == scope.File.Base && scope.File.Given.TryGetValue(path.Names[0].Name, out var given) ? given : null;
    }

    // `written`: scope of the expression; `here`: where it is printed, perhaps deeper.
    private static string Expression(TemplateExpression expression, LinkScope written, LinkScope here)
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

    private static string Path(PathExpression path, LinkScope scope, LinkScope here)
    {
        var rest = string.Join('.', path.Names.Select(name => name.Name));
        if (Given(path, scope) is { } given)
        {
            return Expression(given.Value, given.Scope, here) + "." + string.Join('.', path.Names.Skip(1).Select(name => name.Name));
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

    // Named values become pairs of arguments: the library would make a dictionary of them for each call.
    private static string Call(CallExpression call, LinkScope written, LinkScope here, bool plain) =>
        (plain ? LibraryText.Plain(call.Name) : LibraryText.Markup(call.Name)) + Arguments(call.Arguments, written, here)
        + string.Concat(call.Hash.Select(argument => $" \"{argument.Name}\" {Expression(argument.Value, written, here)}"));

    private static string Arguments(ImmutableArray<TemplateExpression> arguments, LinkScope written, LinkScope here) =>
        string.Concat(arguments.Select(argument => " " + Expression(argument, written, here)));

    private static string Literal(LiteralExpression literal) =>
        literal.Kind == LiteralKind.Text ? "\"" + literal.Value.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"" : literal.Kind == LiteralKind.Nothing ? "null" : literal.Value;
}
