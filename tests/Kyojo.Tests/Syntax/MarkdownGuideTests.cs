using System.Text.RegularExpressions;
using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Syntax;
using Kyojo.Syntax.Markdown;

namespace Kyojo.Tests.Syntax;

/// <summary>What the manual says about writing texts is so.</summary>
public sealed partial class MarkdownGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "content", "guide", "markdown.md"));

    public static TheoryData<string> Examples => [.. Example().Matches(Guide).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_without_a_finding(string text)
    {
        var tree = MarkdownReader.Read(new MarkdownBody(text, new SourceSpan("guide.md", 1, 1, 1), MarkdownProfile.Document));

        Assert.Empty(tree.Found.Where(found => found.Code != Codes.NoSuchTarget));
        Assert.NotEmpty(MarkdownRenderer.Render(tree, MarkdownWords.Japanese, _ => null));
    }

    [Fact]
    public void There_are_enough_examples() => Assert.True(Examples.Count >= 12, $"{Examples.Count}");

    [Fact]
    public void Every_code_it_names_exists() => Assert.Empty(Code().Matches(Guide).Select(match => match.Value).Except(Codes.All.Keys));

    [Fact]
    public void Every_box_is_named()
    {
        Assert.All(BoxKind.All, kind => Assert.Contains(kind.Id, Guide));
        Assert.All(BoxKind.All.Where(kind => kind.Shape == BoxShape.Callout), kind => Assert.Contains($"| {kind.Ja} | {kind.Id} |", Guide));
    }

    [Fact]
    public void Every_field_of_figures_tables_and_quotations_is_named()
    {
        foreach (var kind in BoxKind.All.Where(kind => kind.Shape is BoxShape.Figure or BoxShape.Table or BoxShape.Chart or BoxShape.Quote))
        {
            var row = Guide.Split('\n').Single(line => line.StartsWith($"| {kind.Ja} {kind.Id} |", StringComparison.Ordinal));
            Assert.All(kind.Fields, field => Assert.Contains($"{field.Ja} {field.Id}", row));
        }
    }

    [GeneratedRegex(@"^```md\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    [GeneratedRegex("KYO[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
