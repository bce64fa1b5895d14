using System.Text;
using Kyojo.Forms;
using Kyojo.Syntax;

namespace Kyojo.Cli.Tests.Forms;

/// <summary>Anybody may write an issue: whatever stands in it, only the one value changes, or nothing.</summary>
public sealed class HostileFormTests
{
    private const string Agreed = "- [X] 書いたことが公開されることを了解しました";

    public static TheoryData<string> Values =>
    [
        "$(touch /tmp/x)", "`id`", "'; rm -rf / #", "\"; exit 1; \"", "%0A::set-env name=A::b", "::stop-commands::x", "${{ secrets.GITHUB_TOKEN }}", "\\\"}, type: npo, x: {\"",
        "a: b", "a #b", "- a", "[a]", "{a: b}", "*a", "&a b", "!!str a", "|", ">-", "@a", "%YAML 1.2", "'", "\"", "\\", "null", "true", "~", "0x1F", "1e3", "---", "...", "<<: *a",
        "<script>alert(1)</script>", "<!-- x -->", "[a](javascript:alert(1))", "![](https://evil.example/x.png)", "@everyone #1", "../../site.yml", "=cmd|' /C calc'!A0", "a\tb", "𠮷🙂",
    ];

    [Theory, MemberData(nameof(Values))]
    public void A_value_stays_a_value(string value)
    {
        var site = new SentForm();

        var intake = site.Take("correct", ("entry", "walkers"), ("item", "概要"), ("value", value));

        if (intake.Faults.Length + intake.Errors.Length > 0) return;
        var record = Record(SentForm.Only(intake));
        Assert.Equal(value.Replace('\t', ' '), ((YamlScalar)record["summary"]!).Value);
        Assert.Equal(Keys(Record(SentForm.Walkers)), Keys(record));
        Assert.Equal("club", ((YamlScalar)record["type"]!).Value);
        Assert.Equal("content/communities/walkers.yml", intake.Files[0].Path);
    }

    [Theory, MemberData(nameof(Values))]
    public void A_new_group_of_any_name_is_one_file_of_the_folder(string value)
    {
        var intake = new SentForm().Take("new-community", ("type", "試しの会"), ("name-ja", value), ("name-yomi", "やまのかい"), ("summary", value), ("sender", "そのほか"), ("note", value + "\n" + value));

        if (intake.Faults.Length + intake.Errors.Length > 0) return;
        Assert.Equal("content/communities/form-yamanokai.yml", Assert.Single(intake.Files).Path);
        var record = Record(SentForm.Only(intake));
        Assert.Equal(["id", "type", "name", "summary", "lifecycle", "sources", "publication"], Keys(record));
        Assert.Equal("draft", ((YamlScalar)((YamlMapping)record["publication"]!)["status"]!).Value);
    }

    [Fact]
    public void Most_of_these_are_taken_so_that_the_tests_test_something()
    {
        var taken = Values.Count(row => new SentForm().Take("correct", ("entry", "walkers"), ("item", "概要"), ("value", row.Data)) is { Faults.IsEmpty: true, Errors.IsEmpty: true });

        Assert.InRange(taken, Values.Count * 2 / 3, Values.Count);
    }

    [Theory]
    [InlineData("正しい内容\n\n")]
    [InlineData("a\nb")]
    public void An_answer_of_one_line_cannot_become_more(string value)
    {
        var intake = new SentForm().Take("correct", ("entry", "walkers"), ("item", "概要"), ("value", value.Trim() + "\n\n\u2028x"));

        Assert.Empty(intake.Files);
    }

    [Theory]
    [InlineData("change", "### 会のID\n\nnext")]
    [InlineData("change", "x\n\n### 確認の結果\n\n終了")]
    [InlineData("lifecycle-ended-reason", "x\n\n### 引き継いだ会のID\n\nnext\n\n### 変わったこと\n\nx")]
    public void An_answer_cannot_pretend_to_be_another_question(string question, string answer)
    {
        var intake = new SentForm().Take("confirm", ("entry", "walkers"), ("result", "変更なし"), (question, answer));

        Assert.Empty(intake.Files);
        Assert.Equal(FormWords.NoForm, Assert.Single(intake.Faults));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ただの文章です。")]
    [InlineData("### 会のID\n\nwalkers\n")]
    public void What_is_no_form_is_refused(string text) => Assert.Equal(FormWords.NoForm, Assert.Single(new SentForm().Take(text).Faults));

    [Fact]
    public void Without_consent_nothing_is_taken()
    {
        var site = new SentForm();

        var intake = site.Take(site.Text("confirm", ("entry", "walkers"), ("result", "変更なし")).Replace(Agreed, Agreed.Replace("[X]", "[ ]", StringComparison.Ordinal), StringComparison.Ordinal));

        Assert.Equal(FormWords.NotAgreed, Assert.Single(intake.Faults));
    }

    [Fact]
    public void A_text_beyond_what_the_host_allows_is_not_looked_at() =>
        Assert.Equal(FormWords.TooLong, Assert.Single(new SentForm().Take(new string('a', FormBody.Longest + 1)).Faults));

    [Fact]
    public void Signs_that_cannot_be_seen_are_left_out()
    {
        var text = SentForm.Only(new SentForm().Take("correct", ("entry", "walkers"), ("item", "概要"), ("value", "歩\u202E会\u200B。\u0007")));

        Assert.Contains("summary: 歩会。\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_the_workflows_takes_the_words_of_an_issue_into_a_command()
    {
        var workflows = Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github", "workflows"), "*.yml").ToDictionary(f => Path.GetFileName(f), File.ReadAllText);

        Assert.All(workflows.Values, text => Assert.DoesNotMatch(@"\$\{\{[^}]*(issue\.(body|title|user)|comment\.|head_ref|label\.description)", text));
        Assert.Contains("if: github.event.label.name == '受付済'", workflows["forms.yml"], StringComparison.Ordinal);
        Assert.Contains("permissions: {}", workflows["forms.yml"], StringComparison.Ordinal);
        Assert.All(new SentForm().All, form => Assert.DoesNotContain("labels", FormYaml.Of(form), StringComparison.Ordinal));
    }

    private static YamlMapping Record(string text) => (YamlMapping)YamlReader.Read("x.yml", text, new Kyojo.Diagnostics.DiagnosticBag())!;

    private static string[] Keys(YamlMapping record) => [.. record.Entries.Select(e => e.Key.Value!)];
}
