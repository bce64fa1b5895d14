using Kyojo.Diagnostics;
using Kyojo.Syntax;

namespace Kyojo.Tests.Invalid;

/// <summary>Codes, help pages and broken sites go together.</summary>
public sealed class HelpPageTests
{
    public static TheoryData<string> Pages => [.. HelpPage.Codes];

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        Assert.Equal(Codes.All.Keys.Except(CodeProof.NoPageYet).Order(StringComparer.Ordinal), HelpPage.Codes);

    [Fact]
    public void Every_code_has_a_broken_site_or_a_test_that_raises_it() =>
        Assert.Equal(
            Codes.All.Keys.Except(CodeProof.NoPageYet).Except(CodeProof.Tests.Select(t => t.Code)).Where(c => !CodeProof.OfCommands.Any(o => c.StartsWith(o, StringComparison.Ordinal))).Order(StringComparer.Ordinal),
            InvalidSite.Names.Select(InvalidSite.CodeOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_list_of_codes_without_a_page_only_shrinks()
    {
        Assert.True(CodeProof.NoPageYet.Length <= CodeProof.MostWithoutPage);
        Assert.Empty(CodeProof.NoPageYet.Except(Codes.All.Keys));
        Assert.Empty(CodeProof.NoPageYet.Intersect(HelpPage.Codes));
    }

    [Fact]
    public void A_test_named_as_proof_is_there()
    {
        foreach (var (code, test, why) in CodeProof.Tests)
        {
            var dot = test.LastIndexOf('.');
            var method = Type.GetType(test[..dot])?.GetMethod(test[(dot + 1)..]);

            Assert.True(method?.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0, $"{code}: {test}");
            Assert.NotEmpty(why);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_tells_what_why_bad_good_and_how_to_silence(string id)
    {
        var code = Codes.All[id];
        var (settings, chapters) = HelpPage.Read(id);

        Assert.Equal(id, (settings["title"] as YamlScalar)?.Value);
        Assert.Equal(HelpPage.SummaryOf(code), (settings["summary"] as YamlScalar)?.Value);
        Assert.Equal(HelpPage.Headings, chapters.Select(c => c.Heading));
        Assert.All(chapters, c => Assert.True(c.Text.Length > 10, $"{c.Heading}: {c.Text}"));
        Assert.Contains("```", chapters[2].Text);
        Assert.Contains("```", chapters[3].Text);
        Assert.NotEqual(chapters[2].Text, chapters[3].Text);
        if (code.Locked) Assert.Contains("止められません", chapters[4].Text);
        else Assert.Matches($"{id}: |止められません", chapters[4].Text);
        Assert.DoesNotMatch("[ぁ-んァ-ヶ]{4}.*。", chapters[5].Text);
    }
}
