using Kyojo.Diagnostics;

namespace Kyojo.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void Blanks_are_filled_in_the_language_asked_for()
    {
        var diagnostic = Of(Codes.WrongKind, ("key", "reach"), ("expected", new("数", "a number")));

        Assert.Equal("「reach」には数を書いてください。", diagnostic.MessageIn(Language.Japanese));
        Assert.Equal("“reach” expects a number.", diagnostic.MessageIn(Language.English));
        Assert.Equal(diagnostic.MessageIn(Language.Japanese), diagnostic.MessageIn(Language.Both));
    }

    [Fact]
    public void A_value_that_looks_like_a_blank_stays_as_the_author_wrote_it()
    {
        var diagnostic = Of(Codes.WrongKind, ("key", "{expected}"), ("expected", "数"));

        Assert.Equal("「{expected}」には数を書いてください。", diagnostic.MessageIn(Language.Japanese));
    }

    [Fact]
    public void Findings_come_in_one_order_and_once()
    {
        var bag = new DiagnosticBag();
        bag.Add(Codes.EmptyPlace, new SourceSpan("b.yml", 1, 1, 1));
        bag.Add(Codes.EmptyPlace, new SourceSpan("a.yml", 10, 1, 1));
        bag.Add(Codes.EmptyPlace, new SourceSpan("a.yml", 9, 2, 1));
        bag.Add(Codes.DuplicateKey, new SourceSpan("a.yml", 9, 2, 1), ("key", "x"), ("place", "y"));
        bag.Add(Codes.EmptyPlace, new SourceSpan("a.yml", 9, 2, 1));

        Assert.Equal(["KYO1005 a.yml:9:2", "KYO2025 a.yml:9:2", "KYO2025 a.yml:10:1", "KYO2025 b.yml:1:1"], bag.ToSorted().Select(d => $"{d.Code.Id} {d.Span}"));
    }

    [Fact]
    public void Only_an_error_is_an_error()
    {
        var bag = new DiagnosticBag();
        bag.Add(Codes.FileIgnored, SourceSpan.WholeFile("a"));

        Assert.False(bag.HasErrors);

        bag.Add(Codes.EmptyPlace, SourceSpan.WholeFile("a"));

        Assert.True(bag.HasErrors);
    }

    private static Diagnostic Of(DiagnosticCode code, params (string, Bilingual)[] args) => new() { Code = code, Span = SourceSpan.WholeFile("a.yml"), Args = [.. args] };
}
