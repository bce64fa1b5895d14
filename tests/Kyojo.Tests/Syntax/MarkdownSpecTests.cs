using System.Text.RegularExpressions;
using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Syntax;

namespace Kyojo.Tests.Syntax;

public sealed partial class MarkdownSpecTests
{
    // Codes of the next issue: their pairs are here for the output.
    private static readonly string[] LaterCodes = ["KYO3514", "KYO3522", "KYO3609", "KYO3613", "KYO3702", "KYO3703", "KYO3801", "KYO3802"];

    public static TheoryData<string> Ids => [.. SpecPair.All.Select(pair => pair.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_typed_prints_what_the_spec_says(string id)
    {
        var pair = SpecPair.All.Single(pair => pair.Id == id);

        var tree = MarkdownReader.Read(new MarkdownBody(pair.Input, new SourceSpan("a.md", 1, 1, 1), MarkdownProfile.Document));
        var html = MarkdownRenderer.Render(tree, MarkdownWords.Japanese, _ => null);

        Assert.Equal(Collapsed(pair.Output), Collapsed(html));
        Assert.Equal(
            pair.Codes.Where(code => !LaterCodes.Contains(code[..7])).Order(StringComparer.Ordinal),
            tree.Found.Select(found => $"{found.Code.Id}:{found.Span.Line}").Order(StringComparer.Ordinal));
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
