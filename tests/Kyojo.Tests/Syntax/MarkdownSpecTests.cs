using System.Text.RegularExpressions;
using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Syntax;

namespace Kyojo.Tests.Syntax;

public sealed partial class MarkdownSpecTests
{
    public static TheoryData<string> Ids => [.. SpecPair.All.Select(pair => pair.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_typed_prints_what_the_spec_says(string id)
    {
        var pair = SpecPair.All.Single(pair => pair.Id == id);

        var tree = MarkdownReader.Read(new MarkdownBody(pair.Input, new SourceSpan("a.md", 1, 1, 1), pair.Profile) { Rules = pair.Rules });
        var html = MarkdownRenderer.Render(tree, MarkdownWords.Japanese, _ => null);

        Assert.Equal(Collapsed(pair.Output), Collapsed(html));
        Assert.Equal(pair.Codes.Order(StringComparer.Ordinal), tree.Found.Select(found => AsWritten(found, pair.Codes)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_design_has_108_pairs_and_all_are_here()
    {
        string[] ids =
        [
            "EMP-01", "EMP-03", "EMP-04", "EMP-05", "EMP-06", "EMP-07", "EMP-08", "EMP-09", "EMP-10",
            "BRK-01", "BRK-02", "BRK-03", "BRK-04", "BRK-05", "BRK-07", "BRK-08",
            "RUBY-01", "RUBY-02", "RUBY-03", "RUBY-04", "RUBY-06", "RUBY-07", "RUBY-08", "RUBY-09", "RUBY-10", "RUBY-11",
            "URL-01", "URL-02", "URL-03", "URL-04", "URL-06", "URL-07", "URL-08",
            "SAFE-01", "SAFE-02", "SAFE-03", "SAFE-04", "SAFE-05", "SAFE-06", "SAFE-07", "SAFE-08", "SAFE-09", "SAFE-10", "SAFE-11", "SAFE-13",
            "HEAD-01", "HEAD-02", "HEAD-03", "HEAD-04", "HEAD-05", "HEAD-06", "HEAD-07", "HEAD-08",
            "FN-01", "FN-02", "FN-03", "FN-04", "FN-06", "FN-07",
            "TBL-01", "TBL-02", "TBL-03", "TBL-04", "TBL-05", "TBL-06", "TBL-07", "TBL-08", "TBL-09",
            "CON-01", "CON-02", "CON-03", "CON-04", "CON-06", "CON-07", "CON-08",
            "FIG-01", "FIG-02", "FIG-03", "FIG-04", "FIG-05", "FIG-06", "FIG-07", "FIG-09", "FIG-11",
            "XREF-01", "XREF-02", "XREF-03", "XREF-04",
            "LINT-01", "LINT-02", "LINT-03", "LINT-04", "LINT-06", "LINT-07", "LINT-08", "LINT-09", "LINT-10", "LINT-11", "LINT-12", "LINT-13", "LINT-14", "LINT-15",
            "LIST-02", "LIST-03", "LIST-04", "LIST-05",
            "CODE-01", "CODE-02",
        ];

        Assert.Equal(108, ids.Length);
        Assert.Empty(ids.Except(SpecPair.All.Select(pair => pair.Id)));
        Assert.Equal(SpecPair.All.Count, SpecPair.All.Select(pair => pair.Id).Distinct().Count());
    }

    // A pair names a code with its line, or with line and column.
    private static string AsWritten(Diagnostic found, string[] codes)
    {
        var exact = $"{found.Code.Id}:{found.Span.Line}:{found.Span.Column}";
        return codes.Contains(exact) || !codes.Contains($"{found.Code.Id}:{found.Span.Line}") ? exact : $"{found.Code.Id}:{found.Span.Line}";
    }

    // Runs of line ends count as one outside <pre>.
    private static string Collapsed(string html)
    {
        var pieces = Pre().Split(html.Trim('\n'));
        for (var i = 0; i < pieces.Length; i += 2) pieces[i] = LineEnds().Replace(pieces[i], "\n");
        return string.Concat(pieces);
    }

    [GeneratedRegex("(<pre>.*?</pre>)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Pre();

    [GeneratedRegex("\n+", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnds();
}
