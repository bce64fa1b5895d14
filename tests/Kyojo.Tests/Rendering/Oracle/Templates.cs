using FsCheck;
using FsCheck.Fluent;

namespace Kyojo.Tests.Rendering.Oracle;

/// <summary>Templates at random from the grammar, over <see cref="OracleView"/>.</summary>
internal static class Templates
{
    private static readonly string[] Names = ["text", "number", "yes", "nothing", "sub.text", "sub.sub.text", "this.text", "../text", "../../number", "@root.text", "day", "maybe", "texts.length", "nodes.length", "v.text", "w", "x", "y.text"];
    private static readonly string[] Records = ["sub", "this", "../sub", "@root", "sub.sub", "../this", "y"];

    /// <summary>Text with white space, <c>~</c>, comments and backslashes around plain tags, in a tree that balances.</summary>
    public static Gen<string> Spaced { get; } = SpacedBody(3);

    /// <summary>A body of a template or block.</summary>
    public static Gen<string> Body(int depth, bool inList) => Gen.Choose(1, 3).SelectMany(count => Piece(depth, inList).ArrayOf(count)).Select(string.Concat);

    private static Gen<string> Path(bool inList) => inList ? Gen.Elements([.. Names, "@index", "@first", "@last", "@key"]) : Gen.Elements(Names);

    private static Gen<string> Value(bool inList, int depth = 1) => depth == 0 ? Path(inList) : Gen.OneOf(
        Path(inList),
        Path(inList),
        Gen.Elements("\"lit<\"", "7", "true", "false", "null"),
        Gen.Elements("eq", "and", "or").SelectMany(name => Value(inList, depth - 1).Two().Select(pair => $"({name} {pair.Item1} {pair.Item2})")),
        Value(inList, depth - 1).Select(value => $"(not {value})"),
        Value(inList, depth - 1).Select(value => $"(t \"who\" who={value} n=number)"),
        Gen.Constant("(date day)"));

    private static Gen<string> Piece(int depth, bool inList)
    {
        var leaf = Gen.OneOf(
            Gen.Elements("a", " <p>", "\n", "  ", " }", "{ "),
            Path(inList).Select(path => $"{{{{{path}}}}}"),
            Path(inList).Select(path => $"<p title=\"{{{{{path}}}}}\">"),
            Value(inList).Where(value => value[0] == '(').Select(call => $"{{{{{call[1..^1]}}}}}"),
            Value(inList).Select(value => $"{{{{n {value}}}}}{{{{join {value}}}}}{{{{date {value}}}}}"),
            Value(inList).Select(value => $"<a{{{{attr \"x\" {value}}}}}>"));
        if (depth == 0) return leaf;
        var body = Body(depth - 1, inList);
        var list = Body(depth - 1, inList: true);
        // The else of a list inside a list is a difference that is meant when it names @index.
        var other = Body(depth - 1, inList: false).Where(text => !text.Contains('@', StringComparison.Ordinal));
        return Gen.OneOf(
            leaf,
            Gen.Elements("if", "unless").SelectMany(name => Value(inList).SelectMany(value => body.Two().Select(two => $"{{{{#{name} {value}}}}}{two.Item1}{{{{else}}}}{two.Item2}{{{{/{name}}}}}"))),
            Value(inList).Two().SelectMany(values => body.Two().Select(two => $"{{{{#if {values.Item1}}}}}{two.Item1}{{{{else if {values.Item2}}}}}{two.Item2}{{{{/if}}}}")),
            Gen.Elements("nodes", "texts", "numbers", "sub.nodes", "../nodes", "unset", "nothing", "v.nodes").SelectMany(name => Gen.Elements("", " as |v|", " as |v w|").SelectMany(
                parameters => list.SelectMany(one => other.Select(two => $"{{{{#each {name}{parameters}}}}}{one}{{{{else}}}}{two}{{{{/each}}}}")))),
            Gen.Elements(Records).SelectMany(name => Gen.Elements("", " as |v|").SelectMany(
                parameters => body.Two().Select(two => $"{{{{#with {name}{parameters}}}}}{two.Item1}{{{{else}}}}{two.Item2}{{{{/with}}}}"))),
            Gen.Elements(["", .. Records]).SelectMany(context => Value(inList).SelectMany(value => Gen.Elements(Records).Select(record => $"{{{{> card {context} x={value} y={record}}}}}"))),
            Value(inList).SelectMany(value => body.Select(inner => $"{{{{#> box x={value} list=nodes y=sub}}}}{inner}{{{{/box}}}}")));
    }

    private static Gen<string> SpacedBody(int depth)
    {
        var space = Gen.Elements("", " ", "\n", "  \n", "\t", "\n\n", "x", " y\n", "\n \n", "{ ", "\\");
        var edge = Gen.Elements("", "", "", "~");
        var leaf = from a in edge from b in edge from kind in Gen.Elements("text", "!c", "!-- c --") select kind[0] == '!' ? $"{{{{{kind}}}}}" : $"{{{{{a}{kind}{b}}}}}";
        var piece = depth == 0 ? leaf : Gen.OneOf(
            leaf,
            from kind in Gen.Elements("if text", "if no", "unless no", "each list", "with text")
            from a in edge from b in edge from c in edge from d in edge
            from one in SpacedBody(depth - 1) from two in SpacedBody(depth - 1)
            from hasElse in Gen.Elements(true, false)
            select $"{{{{{a}#{kind}{b}}}}}{one}" + (hasElse ? $"{{{{{c}else{d}}}}}{two}" : "") + $"{{{{{d}/{kind.Split(' ')[0]}{a}}}}}");
        return Gen.Choose(1, 2).SelectMany(count => (from s in space from t in space from p in piece from u in space from w in space select s + t + p + u + w).ArrayOf(count)).Select(string.Concat);
    }
}
