using System.Reflection;
using System.Text.RegularExpressions;
using Kyojo.Diagnostics;

namespace Kyojo.Tests.Diagnostics;

public sealed partial class CodesTests
{
    // Declared for a rule that has no reader yet; taken out of this list when the rule comes.
    private static readonly string[] NotRaised = [];

    public static TheoryData<string> Ids => [.. Codes.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_code_speaks_both_languages(string id)
    {
        var code = Codes.All[id];

        Assert.Matches("^KYO[1-9][0-9]{3}$", id);
        Assert.NotEmpty(code.Message.Ja);
        Assert.NotEmpty(code.Message.En);
        Assert.Equal(code.Hint.Ja.Length == 0, code.Hint.En.Length == 0);
        Assert.DoesNotMatch(Japanese(), code.Message.En);
        Assert.DoesNotMatch(Japanese(), code.Hint.En);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_have_the_same_blanks(string id)
    {
        var code = Codes.All[id];

        Assert.Equal(Blanks(code.Message.Ja), Blanks(code.Message.En));
        Assert.Equal(Blanks(code.Hint.Ja), Blanks(code.Hint.En));
    }

    [Fact]
    public void No_number_is_used_twice()
    {
        var fields = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticCode>().ToArray();

        Assert.Equal(fields.Length, fields.Select(c => c.Id).Distinct().Count());
    }

    [Fact]
    public void Every_code_is_raised_somewhere()
    {
        var code = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Kyojo"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Kyojo.Cli"), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")).Select(File.ReadAllText));

        var silent = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType == typeof(DiagnosticCode))
            .Select(f => f.Name).Where(name => !Regex.IsMatch(code, $@"\bCodes\.{name}\b")).Order(StringComparer.Ordinal);

        Assert.Equal(NotRaised, silent);
    }

    [GeneratedRegex(@"[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(?<!\{)\{([a-z_]+)\}(?!\})")]
    private static partial Regex Blank();

    private static string[] Blanks(string text) => [.. Blank().Matches(text).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
}
