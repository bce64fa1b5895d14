using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// Makes the steps of a page kind: its template with every partial put in where it is called. What is known by then is
/// settled here, so that nothing is looked up on a page: frames, named values, strings that never change.
/// </summary>
/// <param name="theme">The theme.</param>
/// <param name="strings">Strings of the language.</param>
/// <param name="calls">Calls of partials whose print may be kept, by what they say; for all templates of the language.</param>
internal sealed class TemplateBinder(Theme theme, StringTable strings, ConcurrentDictionary<string, string> calls)
{
    private const string Body = "@partial-block";
    private int deepest;
    private int places;

    /// <summary>Binds the template of a page kind.</summary>
    /// <exception cref="KeyNotFoundException">A template that is not there.</exception>
    /// <exception cref="InvalidOperationException">A partial inside itself, a helper that is not there.</exception>
    public BoundTemplate Bind(string path)
    {
        var file = new BindFile(Read(path).Source, 0, null, null);
        var steps = Branch(Read(path).Nodes, new BindScope(file, 0, -1, null, new NameChain<string>(path, path, null)));
        return new BoundTemplate(steps, deepest + 1, places);
    }

    private TemplateTree Read(string path) => theme.Tree(path) ?? throw new KeyNotFoundException($"the theme has no {path}");

    private RenderStep[] Branch(ImmutableArray<TemplateNode> nodes, BindScope scope)
    {
        var output = new StepWriter();
        Nodes(nodes, scope, output);
        return output.ToArray();
    }

    private void Nodes(ImmutableArray<TemplateNode> nodes, BindScope scope, StepWriter output)
    {
        deepest = Math.Max(deepest, scope.Depth);
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextNode text:
                    output.Text(scope.File.Source.Text, text.Start, text.Length);
                    break;
                case OutputNode value:
                    Output(value, scope, output);
                    break;
                case BlockNode block:
                    output.Step(Block(block, scope));
                    break;
                case PartialNode partial:
                    Partial(partial, scope, output);
                    break;
                default:
                    break;
            }
        }
    }

    private void Output(OutputNode node, BindScope scope, StepWriter output)
    {
        var value = ExpressionBinder.Bind(node.Value, scope);
        var constant = value is ConstantValue { Value: string or int or bool or null } known ? known.Value switch { true => "true", false => "false", var other => other?.ToString() ?? "" }
            : (value as StringValue)?.Constant(strings);
        if (constant is not null)
        {
            using var escaped = new PageText(constant.Length * 2);
            HtmlText.Write(escaped, constant);
            output.Text(escaped.Written);
        }
        else if (node.Raw && value is SlotValue or MemberValue or PlaceValue or GivenValue)
        {
            output.Step(new RawStep(value));
        }
        else
        {
            output.Step(new PrintStep(value, node.Place != OutputPlace.Text));
        }
    }

    private RenderStep Block(BlockNode block, BindScope scope)
    {
        if (block.Name is "if" or "unless") return Conditions(block, scope);
        if (block.Name is not ("each" or "with") || block.Branches[0].Call is not { Arguments: [var argument, ..] }) throw new InvalidOperationException($"there is no block “{block.Name}” without a value");
        var value = ExpressionBinder.Bind(argument, scope);
        var inner = scope.Into();
        if (block.Name == "each") inner = inner with { List = inner.Depth };
        inner = Named(block.Parameters, inner);
        var steps = Branch(block.Branches[0].Body, inner);
        var otherwise = block.Branches.Length > 1 ? Branch(block.Branches[1].Body, scope) : [];
        return block.Name == "each" ? new EachStep(value, inner.Depth, steps, otherwise) : new WithStep(value, inner.Depth, steps, otherwise);
    }

    private IfStep Conditions(BlockNode block, BindScope scope)
    {
        var branches = new IfBranch[block.Branches.Length];
        for (var i = 0; i < branches.Length; i++)
        {
            var (call, body) = block.Branches[i];
            var test = call is { Arguments: [var argument, ..] } ? ExpressionBinder.Bind(argument, scope) : null;
            branches[i] = new IfBranch(test, i > 0 || block.Name == "if", Branch(body, scope));
        }

        return new IfStep(branches);
    }

    private static BindScope Named(ImmutableArray<BlockParameter> parameters, BindScope scope)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            BoundValue value = i == 0 ? new SlotValue(scope.Depth) : new PlaceValue(scope.Depth, "@key");
            scope = scope with { Names = new NameChain<BoundValue>(parameters[i].Name, value, scope.Names) };
        }

        return scope;
    }

    private void Partial(PartialNode node, BindScope scope, StepWriter output)
    {
        if (node.Name == Body)
        {
            if (scope.File.Body is { } body) Nodes(body.Nodes, scope with { File = body.Scope.File, Names = body.Scope.Names, Open = body.Scope.Open }, output);
            return;
        }

        var path = $"partials/{node.Name}.hbs";
        if (NameChain<string>.Find(scope.Open, path) is not null) throw new InvalidOperationException($"the partial “{node.Name}” prints itself");
        var tree = Read(path);
        var context = node.Arguments is [var first, ..] and not [PathExpression { Up: 0, Names.IsEmpty: true }, ..] ? first : null;
        var inner = context is null ? scope : scope.Into();
        NameChain<BoundValue>? given = null;
        var named = ExpressionBinder.Named(node.Hash, scope);
        if (named.Length > 0 && context is null && node.Body is null && Kept(path, tree, named, scope) is { } kept)
        {
            output.Step(kept);
            return;
        }

        for (var i = named.Length - 1; i >= 0; i--) given = new NameChain<BoundValue>(named[i].Name, named[i].Value, given);
        inner = inner with
        {
            File = new BindFile(tree.Source, inner.Depth, given, node.Body is { } nodes ? new BindBody(nodes, scope) : null),
            Names = null,
            Open = new NameChain<string>(path, path, scope.Open),
        };
        if (context is null) Nodes(tree.Nodes, inner, output);
        else output.Step(new WithStep(ExpressionBinder.Bind(context, scope), inner.Depth, Branch(tree.Nodes, inner), []));
    }

    // Null for a partial that reads more than it is given.
    private KeptStep? Kept(string path, TemplateTree tree, NamedValue[] named, BindScope scope)
    {
        NameChain<BoundValue>? given = null;
        var kept = new List<(int Place, BoundValue Value)>();
        for (var i = named.Length - 1; i >= 0; i--)
        {
            var (name, value) = named[i];
            if (value is not ConstantValue)
            {
                kept.Add((places, value));
                value = new GivenValue(places++);
            }

            given = new NameChain<BoundValue>(name, value, given);
        }

        var outside = new OutsideReads(scope.Depth, scope.Outside);
        var steps = Branch(tree.Nodes, scope with
        {
            File = new BindFile(tree.Source, scope.Depth, given, null),
            Names = null,
            Open = new NameChain<string>(path, path, scope.Open),
            Outside = outside,
        });
        return outside.Any ? null : new KeptStep(calls.GetOrAdd(CallOf(path, named), call => call), [.. kept], steps);
    }

    // The partial, the names it is given, and the values that are written in the call.
    private static string CallOf(string path, NamedValue[] named) => named.Aggregate(path, (call, each) => $"{call} {each.Name}={Said(each.Value)}");

    private static string Said(BoundValue value) => value is not ConstantValue constant ? "?" : constant.Value switch
    {
        string text => $"{text.Length}:{text}",
        var other => $"{other ?? "null"}",
    };
}
