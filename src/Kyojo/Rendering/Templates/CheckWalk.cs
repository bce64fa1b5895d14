using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>Goes through a page's template and its partials as the engine would, with types in place of values.</summary>
internal sealed class CheckWalk(Theme theme, CheckReport report)
{
    private readonly CheckCalls calls = new(theme, report);

    /// <summary>Templates that a page leads to.</summary>
    public HashSet<string> Reached { get; } = new(StringComparer.Ordinal);

    /// <summary>Checks the template of a page kind.</summary>
    public void Page(string path, Type view)
    {
        if (theme.Tree(path) is not { } tree)
        {
            report.Add(Codes.UnknownPartial, SourceSpan.WholeFile($"themes/{theme.Name}/{path}"), ("name", path));
            return;
        }

        Reached.Add(path);
        var file = new CheckFile(tree.Source, 0, null, null);
        Nodes(tree.Nodes, new CheckScope(file, [view], null, InEach: false, [path]));
    }

    private void Nodes(ImmutableArray<TemplateNode> nodes, CheckScope scope)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case OutputNode output:
                    Output(output, scope);
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

    private void Output(OutputNode node, CheckScope scope)
    {
        var type = calls.Paths.TypeOf(node.Value, scope);
        var text = scope.File.Source.Text.Substring(node.Value.Start, node.Value.Length);
        var isHtml = node.Value is PathExpression && type is not null && ViewShape.Bare(type) == typeof(Html);
        if (node.Raw && !isHtml && (type is not null || node.Value is not PathExpression))
        {
            report.Add(Codes.RawOutput, scope.File.Source.Span(node.Value.Start, node.Value.Length), ("path", node.Value is PathExpression ? text : text.Trim('{', '}', ' ')));
        }

        var isJson = node.Value is CallExpression { Name: "json" };
        if (isJson != (node.Place == OutputPlace.Script) && !(node.Raw && node.Place == OutputPlace.Script))
        {
            report.Helper(scope.File.Source.Span(node.Start, node.Length), isJson ? "json" : text, isJson
                ? new("json は script type=\"application/ld+json\" の中だけで使えます", "json is for script type=\"application/ld+json\" only")
                : new("script の中では {{json …}} を使ってください", "inside a script use {{json …}}"));
        }
    }

    private void Block(BlockNode block, CheckScope scope)
    {
        foreach (var (call, body) in block.Branches)
        {
            var inner = scope;
            if (call is not null)
            {
                if (call.Arguments.Length != 1 || !call.Hash.IsEmpty)
                {
                    report.Helper(scope.File.Source.Span(call.NameStart, call.Name.Length), "#" + call.Name, new("値を1つだけ書いてください", "it takes one value"));
                }

                var types = call.Arguments.Select(argument => calls.Paths.TypeOf(argument, scope)).ToList();
                if (block.Name is "each" or "with" && call.Arguments.Length > 0) inner = Enter(block, call.Arguments[0], types[0], scope);
                else Parameters(block, 0, scope);
            }

            Nodes(body, inner);
        }
    }

    private CheckScope Enter(BlockNode block, TemplateExpression value, Type? type, CheckScope scope)
    {
        Parameters(block, block.Name == "each" ? 2 : 1, scope);
        if (block.Name == "with") return Named(block, [type], scope.Into(type));
        var bare = type is null ? null : ViewShape.Bare(type);
        var item = bare is null ? null : ViewShape.MapValueOf(bare) ?? ViewShape.ItemOf(bare);
        if (bare is not null && item is null)
        {
            report.Helper(scope.File.Source.Span(value.Start, value.Length), "#each", new("一覧ではありません", "it is no list"));
        }

        return Named(block, [item, typeof(int)], scope.Into(item) with { InEach = true });
    }

    private static CheckScope Named(BlockNode block, ReadOnlySpan<Type?> types, CheckScope scope)
    {
        var names = scope.Names;
        for (var i = 0; i < block.Parameters.Length; i++)
        {
            names = new NameChain<Type?>(block.Parameters[i].Name, i < types.Length ? types[i] : null, names);
        }

        return scope with { Names = names };
    }

    private void Parameters(BlockNode block, int most, CheckScope scope)
    {
        if (block.Parameters.Length <= most) return;
        var first = block.Parameters[most];
        report.Helper(scope.File.Source.Span(first.Start, first.Name.Length), "#" + block.Name, new("as の後の名前が多すぎます", "too many names after “as”"));
    }

    private void Partial(PartialNode node, CheckScope scope)
    {
        var context = node.Arguments.Select(argument => calls.Paths.TypeOf(argument, scope)).ToList();
        foreach (var argument in node.Hash) calls.Paths.TypeOf(argument.Value, scope);
        var span = scope.File.Source.Span(node.NameStart, node.Name.Length);
        if (node.Arguments.Length > 1) report.Helper(span, "> " + node.Name, new("部品に渡せる値は1つです。ほかは「名前=値」で渡してください", "a partial takes one value; give the others as name=value"));
        if (node.Name == "@partial-block")
        {
            if (scope.File.Body is { } body) Nodes(body.Nodes, scope with { File = body.Scope.File, Names = body.Scope.Names, Open = body.Scope.Open });
            return;
        }

        var path = $"partials/{node.Name}.hbs";
        if (theme.Tree(path) is not { } tree)
        {
            var known = theme.Templates.Keys.Where(key => key.StartsWith("partials/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(key => key["partials/".Length..^".hbs".Length]);
            report.Add(Codes.UnknownPartial, span, NearNames.Of(node.Name, known), ("name", node.Name));
            return;
        }

        if (scope.Open.Contains(path))
        {
            report.Helper(span, "> " + node.Name, new("部品が自分自身を使っています", "the partial uses itself"));
            return;
        }

        Reached.Add(path);
        var inner = node.Arguments.FirstOrDefault() is null or PathExpression { Up: 0, Names.IsEmpty: true } ? scope : scope.Into(context[0]);
        NameChain<CheckGiven>? given = null;
        foreach (var argument in node.Hash.Reverse()) given = new NameChain<CheckGiven>(argument.Name, new CheckGiven(argument.Value, scope), given);
        Nodes(tree.Nodes, inner with
        {
            File = new CheckFile(tree.Source, inner.Level(0), given, node.Body is { } block ? new CheckBody(block, scope) : null),
            Names = null,
            Open = scope.Open.Add(path),
        });
    }
}
