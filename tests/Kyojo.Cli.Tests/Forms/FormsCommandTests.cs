using Kyojo.Forms;
using YamlDotNet.RepresentationModel;

namespace Kyojo.Cli.Tests.Forms;

/// <summary><c>kyojo forms</c>: the forms of the repository, and a form from a file.</summary>
public sealed class FormsCommandTests
{
    [Fact]
    public void The_forms_of_this_repository_are_those_of_its_table_of_fields()
    {
        using var site = TempSite.Demo();

        var run = CommandRun.Kyojo(site.Path, "forms", "--write", "--lang", "ja");

        Assert.True(run.Exit == 0, run.All);
        foreach (var name in (string[])["confirm", "correct", "new-community"])
        {
            var path = $".github/ISSUE_TEMPLATE/{name}.yml";
            Assert.Contains(path, run.Out, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Repository.Root, path)) && File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n") == site.Read(path), $"{path} is not what the table of fields says: run “kyojo forms --write” and commit it.");
        }

        Assert.Equal("様式はもう新しいものになっています。\n", CommandRun.Kyojo(site.Path, "forms", "--write", "--lang", "ja").Out);
    }

    [Fact]
    public void A_form_is_what_the_host_takes()
    {
        foreach (var form in new SentForm().All)
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(FormYaml.Of(form)));
            var root = (YamlMappingNode)yaml.Documents[0].RootNode;
            var body = (YamlSequenceNode)root["body"];

            Assert.Equal(form.Fields.Length + 1, body.Children.Count);
            Assert.Equal(form.Fields.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal), form.Fields.Select(f => f.Id).Order(StringComparer.Ordinal));
            Assert.Equal(form.Fields.Select(f => f.Label).Distinct(), form.Fields.Select(f => f.Label));
            foreach (var (field, node) in form.Fields.Zip(body.Children.Skip(1).Cast<YamlMappingNode>()))
            {
                Assert.Matches("^[a-z0-9-]+$", field.Id);
                Assert.Equal((field.Id, field.Label), (node["id"].ToString(), node["attributes"]["label"].ToString()));
                // The host allows 100 characters for a choice, and no choice twice.
                Assert.All(field.Choices, choice => Assert.InRange(choice.Label.Length, 1, 100));
                Assert.Equal(field.Choices.Select(c => c.Label).Distinct(), field.Choices.Select(c => c.Label));
            }
        }
    }

    [Theory]
    [InlineData("confirm", "entry")]
    [InlineData("correct", "entry page")]
    [InlineData("new-community", "type places-origin-prefecture")]
    public void What_links_of_pages_fill_in_is_a_question_of_the_form(string name, string ids)
    {
        var form = new SentForm().All.Single(f => f.Name == name);

        Assert.All(ids.Split(' '), id => Assert.Contains(form.Fields, f => f.Id == id));
    }

    [Fact]
    public void A_form_from_a_file_changes_the_record_and_says_so()
    {
        using var site = TempSite.Small("as_of: 2026-11-21\n");
        site.Write("form.md", new SentForm().Text("confirm", ("entry", "first"), ("result", "変更なし")));

        var run = CommandRun.Kyojo(site.Path, "forms", "--read", "form.md", "--lang", "ja");

        Assert.Equal((0, "書き換えました: 試しの会（lifecycle.checked_on 2026-11-21）\n"), (run.Exit, run.Out));
        Assert.Contains("checked_on: 2026-11-21, checked_how: contact", site.Read("content/communities/first.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("entry", "gone", "ID「gone」の会はありません")]
    [InlineData("lifecycle-checked-on", "きのう", "日付として読めません")]
    public void A_form_that_cannot_be_taken_is_told_and_ends_with_1(string question, string answer, string said)
    {
        using var site = TempSite.Small("as_of: 2026-11-21\n");
        site.Write("form.md", new SentForm().Text("confirm", [("entry", question == "entry" ? answer : "first"), ("result", "変更なし"), (question, answer)]));
        var before = site.Read("content/communities/first.yml");

        var run = CommandRun.Kyojo(site.Path, "forms", "--read", "form.md", "--lang", "ja");

        Assert.Equal(1, run.Exit);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Contains("何も書き換えていません", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("content/communities/first.yml"));
    }

    [Theory]
    [InlineData()]
    [InlineData("--write", "--read", "form.md")]
    [InlineData("--read", "nowhere.md")]
    public void What_is_asked_for_has_to_be_one_thing(params string[] words)
    {
        using var site = TempSite.Small();

        Assert.Equal(2, CommandRun.Kyojo(site.Path, ["forms", .. words]).Exit);
    }
}
