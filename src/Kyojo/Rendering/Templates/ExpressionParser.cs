using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;

namespace Kyojo.Rendering.Templates;

/// <summary>Words inside <c>{{ }}</c> to expressions: paths, literals, calls with arguments and <c>name=value</c>.</summary>
internal sealed class ExpressionParser(TemplateSource source, DiagnosticBag found, List<MustacheWord> words)
{
    private const int DeepestNesting = 16;
    private int at;

    /// <summary>Names of <c>as |a b|</c>, found at the end of the words.</summary>
    public ImmutableArray<BlockParameter> TakeBlockParameters()
    {
        if (words.Count < 2 || words[^1].Kind != WordKind.Bars || words[^2].Text != "as") return [];
        var bars = words[^1];
        words.RemoveRange(words.Count - 2, 2);
        var names = ImmutableArray.CreateBuilder<BlockParameter>();
        var offset = 0;
        foreach (var name in bars.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            offset = bars.Text.IndexOf(name, offset, StringComparison.Ordinal);
            if (!IsName(name, mayBeData: false)) Fault(bars.Start + 1 + offset, name.Length, new($"「{name}」は名前として読めません", $"“{name}” is no name"));
            names.Add(new BlockParameter(name, bars.Start + 1 + offset));
            offset += name.Length;
        }

        return names.DrainToImmutable();
    }

    /// <summary>The first word as a name with its place, taken off; null when there is none.</summary>
    public MustacheWord? TakeName() => at < words.Count && words[at].Kind is WordKind.Name or WordKind.Text ? words[at++] : null;

    /// <summary>What a plain <c>{{…}}</c> prints: a path, a literal, or a call when there are arguments.</summary>
    public TemplateExpression? Whole(int start, int length)
    {
        if (words.Count == 1) return Single(0);
        return Call(start, length, 0);
    }

    /// <summary>A call of which the name is the next word.</summary>
    public CallExpression? Call(int start, int length, int depth)
    {
        var name = at < words.Count ? words[at] : null;
        if (name is not { Kind: WordKind.Name })
        {
            Fault(start, length, new("命令の名前がありません", "a helper's name is missing"));
            return null;
        }

        at++;
        var (arguments, hash) = Arguments(depth);
        return new CallExpression(start, length, name.Text, name.Start, arguments, hash);
    }

    /// <summary>All arguments up to a closing parenthesis or the end.</summary>
    public (ImmutableArray<TemplateExpression> Arguments, ImmutableArray<HashArgument> Hash) Arguments(int depth)
    {
        var arguments = ImmutableArray.CreateBuilder<TemplateExpression>();
        var hash = ImmutableArray.CreateBuilder<HashArgument>();
        while (at < words.Count && !(depth > 0 && words[at].Kind == WordKind.Close))
        {
            var word = words[at];
            if (word.Kind == WordKind.Name && at + 1 < words.Count && words[at + 1].Kind == WordKind.Assign)
            {
                at += 2;
                if (at < words.Count && Single(depth) is { } value) hash.Add(new HashArgument(word.Text, word.Start, value));
                else Fault(word.Start, word.Length, new($"「{word.Text}=」の値がありません", $"“{word.Text}=” has no value"));
            }
            else if (Single(depth) is { } argument)
            {
                if (hash.Count > 0) Fault(word.Start, word.Length, new("名前のない値は「名前=値」より前に書いてください", "plain values go before name=value"));
                arguments.Add(argument);
            }
        }

        return (arguments.DrainToImmutable(), hash.DrainToImmutable());
    }

    private TemplateExpression? Single(int depth)
    {
        if (at >= words.Count) return null;
        var word = words[at];
        if (word.Kind == WordKind.Open) return Parenthesis(word, depth);
        at++;
        switch (word.Kind)
        {
            case WordKind.Text:
                if (word.Text.Contains('\\', StringComparison.Ordinal)) Fault(word.Start, word.Length, new("引用符の中に「\\」は書けません", "no backslash inside quotes"));
                return new LiteralExpression(word.Start, word.Length, word.Text, LiteralKind.Text);
            case WordKind.Name:
                return Literal(word) is { } literal ? literal : Path(word);
            default:
                Fault(word.Start, word.Length, new($"ここに「{source.Text.AsSpan(word.Start, word.Length)}」は書けません", $"“{source.Text.AsSpan(word.Start, word.Length)}” is not allowed here"));
                return null;
        }
    }

    private CallExpression? Parenthesis(MustacheWord open, int depth)
    {
        at++;
        if (depth >= DeepestNesting)
        {
            Fault(open.Start, 1, new("かっこが深すぎます", "parentheses are nested too deeply"));
            at = words.Count;
            return null;
        }

        var call = Call(open.Start, 1, depth + 1);
        if (at < words.Count && words[at].Kind == WordKind.Close)
        {
            var end = words[at++];
            return call is null ? null : call with { Length = end.Start + 1 - open.Start };
        }

        Fault(open.Start, 1, new("かっこが閉じられていません", "the parenthesis is not closed"));
        at = words.Count;
        return call;
    }

    private static LiteralExpression? Literal(MustacheWord word)
    {
        if (word.Text is "true" or "false") return new LiteralExpression(word.Start, word.Length, word.Text, LiteralKind.Truth);
        if (word.Text is "null" or "undefined") return new LiteralExpression(word.Start, word.Length, word.Text, LiteralKind.Nothing);
        return char.IsAsciiDigit(word.Text[0]) || word.Text[0] == '-'
            ? decimal.TryParse(word.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? new LiteralExpression(word.Start, word.Length, word.Text, LiteralKind.Number) : null
            : null;
    }

    private PathExpression? Path(MustacheWord word)
    {
        var text = word.Text;
        var offset = 0;
        var up = 0;
        while (text.AsSpan(offset).StartsWith("../", StringComparison.Ordinal))
        {
            up++;
            offset += 3;
        }

        if (text.AsSpan(offset) is "..") return new PathExpression(word.Start, word.Length, text, up + 1, []);
        if (text.AsSpan(offset).StartsWith("./", StringComparison.Ordinal)) offset += 2;
        if (text.AsSpan(offset) is "." or "this" or "") return new PathExpression(word.Start, word.Length, text, up, []);
        if (text.AsSpan(offset).StartsWith("this.", StringComparison.Ordinal)) offset += 5;
        var names = ImmutableArray.CreateBuilder<PathName>();
        foreach (var name in text[offset..].Split('.'))
        {
            if (!IsName(name, mayBeData: names.Count == 0 && up == 0))
            {
                Fault(word.Start, word.Length, new($"「{text}」は値の名前として読めません", $"“{text}” is no name of a value"));
                return null;
            }

            names.Add(new PathName(name, word.Start + offset));
            offset += name.Length + 1;
        }

        return new PathExpression(word.Start, word.Length, text, up, names.DrainToImmutable());
    }

    private static bool IsName(string name, bool mayBeData)
    {
        var bare = mayBeData && name.StartsWith('@') ? name.AsSpan(1) : name.AsSpan();
        if (bare.IsEmpty || !(char.IsLetter(bare[0]) || bare[0] == '_')) return false;
        foreach (var c in bare)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-')) return false;
        }

        return true;
    }

    private void Fault(int start, int length, Bilingual detail) => found.Add(Codes.BlockBalance, source.Span(start, length), ("detail", detail));
}
