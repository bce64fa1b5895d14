using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Rendering.Templates;

/// <summary>Template text to a tree. Never throws; KYO4010 for what does not balance, KYO4018 and 4019 for its HTML.</summary>
internal sealed class TemplateParser(TemplateSource source, DiagnosticBag found)
{
    private const int DeepestNesting = 64;
    private static readonly string[] Blocks = ["if", "unless", "each", "with"];

    private readonly MustacheScanner scanner = new(source, found);
    private readonly TemplateHtml html = new(source, found);
    private readonly Stack<OpenBlock> open = new();
    private List<TemplateNode> nodes = [];
    private bool tooDeep;

    private sealed class OpenBlock(MustacheToken token, string name, List<TemplateNode> outer)
    {
        public MustacheToken Token => token;
        public string Name => name;
        public List<TemplateNode> Outer => outer;
        public PartialNode? Partial { get; init; }
        public ImmutableArray<BlockParameter> Parameters { get; init; } = [];
        public List<BlockBranch> Branches { get; } = [];
        public CallExpression? Call { get; set; }
        public bool ElseSeen { get; set; }
    }

    public ImmutableArray<TemplateNode> Parse()
    {
        MustacheToken? before = null;
        for (var at = 0; at < source.Text.Length && !tooDeep;)
        {
            var start = scanner.NextStart(at);
            var next = start;
            var token = start < source.Text.Length ? scanner.Read(start, out next) : null;
            AddText(at, start, before, token);
            if (token is not null) Take(token);
            (before, at) = (token, next);
        }

        while (open.TryPeek(out var left))
        {
            if (!tooDeep) Fault(left.Token.Start, left.Token.Length, new($"{{{{#{left.Name}}}}} が閉じられていません", $"{{{{#{left.Name}}}}} is not closed"));
            Close(left);
        }

        return [.. nodes];
    }

    private void AddText(int start, int end, MustacheToken? before, MustacheToken? after)
    {
        html.Read(start, end);
        var text = source.Text.AsSpan(start, end - start);
        if (before is not null) text = text[TemplateSpace.After(source.Text, before)..];
        if (after is not null) text = text[..^Math.Min(text.Length, TemplateSpace.Before(source.Text, after))];
        if (text.Length == 0) return;
        var from = before is null ? start : start + TemplateSpace.After(source.Text, before);
        nodes.Add(new TextNode(from, text.Length));
    }

    private void Take(MustacheToken token)
    {
        var words = new ExpressionParser(source, found, token.Words);
        switch (token.Kind)
        {
            case MustacheKind.Comment:
                nodes.Add(new CommentNode(token.Start, token.Length));
                break;
            case MustacheKind.Output or MustacheKind.Raw:
                Output(token, words);
                break;
            case MustacheKind.Partial:
                if (Partial(token, words) is { } partial) nodes.Add(partial);
                break;
            case MustacheKind.OpenPartial:
                if (Partial(token, words) is { } layout) Push(new OpenBlock(token, layout.Name, nodes) { Partial = layout });
                break;
            case MustacheKind.Open:
                Open(token, words);
                break;
            case MustacheKind.Else:
                Else(token, words);
                break;
            default:
                End(token, words);
                break;
        }
    }

    private void Output(MustacheToken token, ExpressionParser words)
    {
        if (token.Words.Count == 0)
        {
            Fault(token.Start, token.Length, new("{{ }} の中が空です", "{{ }} is empty"));
            return;
        }

        if (words.Whole(token.Start, token.Length) is { } value)
        {
            nodes.Add(new OutputNode(token.Start, token.Length, value, token.Kind == MustacheKind.Raw, html.Place));
        }

        html.Hole();
    }

    private PartialNode? Partial(MustacheToken token, ExpressionParser words)
    {
        if (words.TakeName() is not { } name)
        {
            Fault(token.Start, token.Length, new("部品の名前がありません", "a partial's name is missing"));
            return null;
        }

        var (arguments, hash) = words.Arguments(0);
        return new PartialNode(token.Start, token.Length, name.Text, name.Start, arguments, hash, null);
    }

    private void Open(MustacheToken token, ExpressionParser words)
    {
        var parameters = words.TakeBlockParameters();
        var call = words.Call(token.Start, token.Length, 0);
        if (call is null) return;
        if (!Blocks.Contains(call.Name, StringComparer.Ordinal))
        {
            found.Suggest(Codes.UnknownHelper, source.Span(call.NameStart, call.Name.Length), Text.NearNames.Of(call.Name, Blocks), null,
                ("name", "#" + call.Name), ("detail", new("# の後は if・unless・each・with です", "after # comes if, unless, each or with")));
        }

        Push(new OpenBlock(token, call.Name, nodes) { Parameters = parameters, Call = call });
    }

    private void Push(OpenBlock block)
    {
        if (open.Count == DeepestNesting)
        {
            tooDeep = true;
            Fault(block.Token.Start, block.Token.Length, new($"入れ子が{DeepestNesting}段を超えました", $"nesting is deeper than {DeepestNesting} levels"));
        }

        open.Push(block);
        nodes = [];
    }

    private void Else(MustacheToken token, ExpressionParser words)
    {
        if (!open.TryPeek(out var block) || block.Partial is not null)
        {
            Fault(token.Start, token.Length, new("{{else}} に対応する {{#…}} がありません", "{{else}} stands in no block"));
            return;
        }

        if (block.ElseSeen)
        {
            Fault(token.Start, token.Length, new($"{{{{else}}}} が2つあります（始まりは{Place(block)}）", $"a second {{{{else}}}} (the block opens at {Place(block)})"));
        }

        Branch(block);
        block.Call = null;
        block.ElseSeen = token.Words.Count == 0;
        if (block.ElseSeen) return;
        var call = words.Call(token.Start, token.Length, 0);
        if (call?.Name == "if" && block.Name is ("if" or "unless")) block.Call = call;
        else Fault(token.Start, token.Length, new("{{else}} の後に書けるのは、if の中の if だけです", "only “if” may follow else, and only inside if"));
    }

    private void End(MustacheToken token, ExpressionParser words)
    {
        var name = words.TakeName()?.Text ?? "";
        if (!open.Any(block => block.Name == name))
        {
            Bilingual detail = open.TryPeek(out var expected)
                ? new($"{{{{/{name}}}}} は {{{{/{expected.Name}}}}} のはずです（始まりは{Place(expected)}）", $"{{{{/{name}}}}} should be {{{{/{expected.Name}}}}} (opened at {Place(expected)})")
                : new($"{{{{/{name}}}}} に対応する始まりがありません", $"{{{{/{name}}}}} closes nothing");
            Fault(token.Start, token.Length, detail);
            if (expected is not null) Close(expected);
            return;
        }

        while (open.TryPeek(out var block))
        {
            Close(block);
            if (block.Name == name) return;
            var place = source.Span(token.Start, token.Length);
            Fault(block.Token.Start, block.Token.Length, new(
                $"{{{{#{block.Name}}}}} が {place.Line}行目の {{{{/{name}}}}} までに閉じられていません", $"{{{{#{block.Name}}}}} is not closed before {{{{/{name}}}}} on line {place.Line}"));
        }
    }

    private void Branch(OpenBlock block)
    {
        block.Branches.Add(new BlockBranch(block.Call, [.. nodes]));
        nodes = [];
    }

    private void Close(OpenBlock block)
    {
        open.Pop();
        Branch(block);
        nodes = block.Outer;
        nodes.Add(block.Partial is { } partial
            ? partial with { Body = block.Branches[0].Body }
            : new BlockNode(block.Token.Start, block.Token.Length, block.Name, block.Parameters, [.. block.Branches]));
    }

    private string Place(OpenBlock block)
    {
        var span = source.Span(block.Token.Start, block.Token.Length);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{span.Line}:{span.Column}");
    }

    private void Fault(int start, int length, Bilingual detail) => found.Add(Codes.BlockBalance, source.Span(start, length), ("detail", detail));
}
