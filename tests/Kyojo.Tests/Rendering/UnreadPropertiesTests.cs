using System.Text;
using System.Text.RegularExpressions;
using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Sources;

namespace Kyojo.Tests.Rendering;

public sealed partial class UnreadPropertiesTests
{
    [Theory]
    [InlineData(":root { --a: 1; --b: 2; }\nb { top: var(--b) }", ":root { --b: 2; }\nb { top: var(--b) }")]
    [InlineData(":root {\n  --a: 1px;\n  --b: var(--a);\n  --c: var(--b);\n}\n", ":root {\n}\n")]
    [InlineData(":root {--a:1;--b:var(--a)} b{top:var( --b, 0)}", null)]
    [InlineData(":root{--a:1}b{top:0}", ":root{}b{top:0}")]
    [InlineData("@media print { :root { --a: 1; } } :root { --a: 2; } b { top: var(--a) }", null)]
    [InlineData(":root { --a: url(\"x;}y\"); --b: {c; d}; top: 0 }", ":root { top: 0 }")]
    [InlineData("/* --a; is read */ :root { /*! MIT; */ --a: 1; }", "/* --a; is read */ :root { /*! MIT; */ }")]
    [InlineData("b { --a: 1; transition: --a 1s } .c--a { top: 0 }", null)]
    [InlineData(".c--a { top: 0 } :root { --a: 1; } b::before { content: \"; --a: var(--a)\" }", ".c--a { top: 0 } :root { } b::before { content: \"; --a: var(--a)\" }")]
    [InlineData("@property --a { syntax: \"*\"; inherits: false } :root { --a: 1 }", null)]
    [InlineData("b { top: 0 } --a", null)]
    [InlineData(":root { --a", null)]
    public void Only_what_nothing_reads_goes(string css, string? left) => Assert.Equal(left ?? css, UnreadProperties.Removed(css));

    [Theory]
    [InlineData("blue")]
    [InlineData("purple")]
    public void Style_sheets_of_the_theme_hold_what_they_read_and_nothing_else(string hue)
    {
        var theme = ThemeReader.Read(new MemoryFolder(), "default", new Dictionary<string, string> { ["hue"] = hue }, new DiagnosticBag())!;
        var sheets = theme.Assets.Where(a => a.Name.EndsWith(".css", StringComparison.Ordinal)).Select(a => Encoding.UTF8.GetString(a.Bytes)).ToList();

        Assert.NotEmpty(sheets);
        Assert.All(sheets, css => Assert.Equal(Read().Matches(css).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal), Declared().Matches(css).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)));
    }

    [GeneratedRegex(@"var\((--[\w-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Read();

    [GeneratedRegex(@"(--[\w-]+)\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Declared();
}
