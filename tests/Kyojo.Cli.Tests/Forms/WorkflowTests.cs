using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Kyojo.Cli.Tests.Forms;

/// <summary>
/// The workflow that takes a form (leaving-kit.md 12), read as YAML: who may start it, what it may do, and that no word of
/// an issue comes near a shell. Hosts put <c>${{ … }}</c> into the text of a script before it runs.
/// </summary>
public sealed partial class WorkflowTests
{
    // Numbers and addresses that the host itself makes; nobody can write into them.
    private static readonly string[] Safe = ["github.event.issue.number", "github.token", "github.server_url", "github.repository", "github.run_id"];

    private static readonly YamlMappingNode Root = Read("forms.yml");

    private static YamlMappingNode Job => (YamlMappingNode)Root["jobs"]["change"];

    private static IEnumerable<YamlMappingNode> Steps => ((YamlSequenceNode)Job["steps"]).Children.Cast<YamlMappingNode>();

    [Fact]
    public void It_starts_when_a_maintainer_sets_the_label_and_by_nothing_else()
    {
        var on = (YamlMappingNode)Root["on"];

        Assert.Equal("issues", Assert.Single(on.Children).Key.ToString());
        Assert.Equal(["labeled"], ((YamlSequenceNode)on["issues"]["types"]).Select(type => type.ToString()));
        Assert.Equal("github.event.label.name == '受付済'", Job["if"].ToString());
        Assert.Single(((YamlMappingNode)Root["jobs"]).Children);
    }

    [Fact]
    public void It_may_do_what_a_pull_request_needs_and_nothing_more()
    {
        Assert.Empty(((YamlMappingNode)Root["permissions"]).Children);
        Assert.Equal(["contents: write", "issues: write", "pull-requests: write"], ((YamlMappingNode)Job["permissions"]).Select(p => $"{p.Key}: {p.Value}").Order(StringComparer.Ordinal));
        Assert.All(Steps, step => Assert.DoesNotContain("secrets.", step.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void No_script_holds_an_expression_and_no_variable_a_word_of_the_issue()
    {
        var scripts = Steps.Where(step => step.Children.ContainsKey("run")).ToArray();

        Assert.NotEmpty(scripts);
        Assert.All(scripts, step => Assert.DoesNotContain("${{", step["run"].ToString(), StringComparison.Ordinal));
        var variables = Steps.Prepend(Job).Where(part => part.Children.ContainsKey("env")).SelectMany(part => ((YamlMappingNode)part["env"]).Children.Values).Select(value => value.ToString()).ToArray();
        Assert.NotEmpty(variables);
        Assert.All(variables.SelectMany(value => Expression().Matches(value).Select(match => match.Groups[1].Value)), name => Assert.Contains(name, Safe));
    }

    /// <summary>The text goes from the file of the event into a file, as it was when the label was set; it is read from there by the program alone.</summary>
    [Fact]
    public void The_text_goes_from_file_to_file()
    {
        var scripts = Steps.Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString()).ToArray();

        Assert.Equal("""jq --exit-status --raw-output '.issue.body' "$GITHUB_EVENT_PATH" > "$RUNNER_TEMP/form.md" """.TrimEnd(), Assert.Single(scripts, script => script.Contains("GITHUB_EVENT_PATH", StringComparison.Ordinal)).Trim());
        var reader = Assert.Single(scripts, script => script.Contains("forms --read", StringComparison.Ordinal));
        Assert.Matches(@"::stop-commands::\$stop""\s+dotnet run Build\.cs -- forms --read ""\$RUNNER_TEMP/form\.md"" \|\| status=\$\?\s+echo ""::\$stop::""", reader);
        Assert.All(scripts, script => Assert.DoesNotMatch(@"\beval\b|\bsource\b|\$\(cat|`|xargs|sh -c", script));
    }

    /// <summary>The label that starts the workflow is never set by a form itself.</summary>
    [Fact]
    public void No_form_sets_a_label()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github", "ISSUE_TEMPLATE"), "*.yml")) Assert.DoesNotContain("labels:", File.ReadAllText(file), StringComparison.Ordinal);
    }

    private static YamlMappingNode Read(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", name))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    [GeneratedRegex(@"\$\{\{\s*([^}]*?)\s*\}\}")]
    private static partial Regex Expression();
}
