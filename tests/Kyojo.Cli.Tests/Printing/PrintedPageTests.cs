using Kyojo.Printing;

namespace Kyojo.Cli.Tests.Printing;

/// <summary>The copy of a page that is printed.</summary>
public sealed class PrintedPageTests
{
    [Fact]
    public void Links_of_the_site_are_whole_and_marked_and_others_stay()
    {
        const string page = """<link rel="stylesheet" href="../../assets/a.css"><a class="x" href="../other/">甲</a><a href="#here">乙</a><a href="https://other.example/">丙</a>""";

        var whole = PrintedPage.Whole(page, "/out/reports/r/index.html", "/out", "https://site.example/");

        Assert.Equal("""<link rel="stylesheet" href="file:///out/assets/a.css"><a class="x" data-inside href="https://site.example/reports/other/">甲</a><a href="#here">乙</a><a href="https://other.example/">丙</a>""", whole);
    }

    [Fact]
    public void The_head_of_the_sheets_is_a_safe_string_of_a_style_sheet()
    {
        var style = PrintedPage.RunningHead("<html><head><title>\"甲\\\" &amp; } 乙｜サイト</title></head></html>");

        Assert.Contains("@top-left { content: \"\\22 甲\\5c \\22  & } 乙｜サイト\";", style, StringComparison.Ordinal);
        Assert.Contains("@page :first { @top-left { content: none; } }", style, StringComparison.Ordinal);
    }
}
