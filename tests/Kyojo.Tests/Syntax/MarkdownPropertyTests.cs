using System.Text;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Syntax;

namespace Kyojo.Tests.Syntax;

public sealed class MarkdownPropertyTests
{
    // Pieces that mean something, so that random texts reach every parser.
    private static readonly string[] Pieces =
    [
        "{", "|", "}", "｜", "《", "》", "《《", "》》", "漢字", "かな、", "한국", "abc ", "**", "*", "__", "~~", "==", "^", "`", "```\n", "\n", "\n\n", "  \n", "\\", "\\\n",
        "[", "]", "(", ")", "](", "![", "[^1]", "[^x]", "[^1]: ", "\n[^1]: ", "](./a.md)", "](javascript:alert(1))", "](JAVA&#115;cript:x)", "https://a.example/", "http://b/?a&b=",
        "<", ">", "<br>", "<sub>", "</sub>", "<script>", "</script>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:x\" style=\"x\">", "<!--", "-->", "<b\n", "<javascript:x>",
        "# ", "## ", "{#a}", "{#A b}", "- ", "1. ", "> ", "| a | b |\n", "|---|:-:|\n", "---\n", ":   ", ":::注意\n", "::::要点 題 {#b}\n", "\n:::\n", ":::図 {#fig-a src=./a.png}\n", "題名：甲\n", "alt: [乙](./b/)\n", ":::表 {#tbl-a row-headers=2}\n", ":::用語集\n", ":::折りたたみ 題\n", ":::引用\n", "@fig:a", "[@sec:b]", "## 甲 {#sec-b}\n",
        "・", "１．", "①", "　", "：：：", "ｶﾞ", "［", "］（./a/）", "[ ] ", "> [!NOTE]\n", "&amp;", "&#x0;", "\t", "    ", "\0", "\ud83d\ude00", "\ud83d", "゛", "\u200f", "\"", "'",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
            Gen.Choose(1, 60).SelectMany(length => Gen.Elements(Pieces).ListOf(length)).Select(pieces => string.Concat(pieces)),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Any_text_prints_only_harmless_tags() => Check(Prop.ForAll(Texts, text =>
    {
        foreach (var (profile, rules) in Enum.GetValues<MarkdownProfile>().Select(profile => (profile, MarkdownRules.None)).Append((MarkdownProfile.Document, MarkdownRules.RawHtml)))
        {
            var html = Html(text, profile, rules);
            if (html.Contains("<script", StringComparison.OrdinalIgnoreCase)) return false;
            foreach (var element in new HtmlParser().ParseDocument("<body>" + html).All)
            {
                if (element.LocalName is "script" or "style" or "iframe" or "object" or "form") return false;
                if (element.Attributes.Any(one => one.Name.StartsWith("on", StringComparison.Ordinal) || one.Name == "style")) return false;
                var target = element.GetAttribute("href") ?? element.GetAttribute("src") ?? "";
                if (target.Trim().StartsWith("javascript", StringComparison.OrdinalIgnoreCase)) return false;
            }
        }

        return true;
    }));

    [Fact]
    public void Every_tag_that_is_opened_is_closed() => Check(Prop.ForAll(Texts, text =>
    {
        return new[] { MarkdownRules.None, MarkdownRules.RawHtml }.All(rules =>
        {
            var page = new HtmlParser().ParseDocument("<!doctype html><body><main>" + Html(text, rules: rules) + "</main><p id=\"kyojo-end\"></p>");
            return page.GetElementById("kyojo-end")?.ParentElement?.LocalName == "body";
        });
    }));

    [Fact]
    public void Printing_twice_gives_the_same() => Check(Prop.ForAll(Texts, text =>
    {
        var tree = Read(text);
        var first = MarkdownRenderer.Render(tree, MarkdownWords.Japanese, _ => null);
        return first == MarkdownRenderer.Render(tree, MarkdownWords.Japanese, _ => null) && first == Html(text)
            && MarkdownRenderer.PlainText(tree) == MarkdownRenderer.PlainText(Read(text));
    }));

    [Fact]
    public void Ids_are_used_once() => Check(Prop.ForAll(Texts, text =>
    {
        var ids = new HtmlParser().ParseDocument(Html("## A\n\n" + text)).All.Select(element => element.GetAttribute("id")).OfType<string>().ToList();
        return ids.Count == ids.Distinct(StringComparer.Ordinal).Count();
    }));

    [Fact]
    public void Findings_stand_inside_the_text() => Check(Prop.ForAll(Texts, text =>
    {
        var lines = text.Split('\n');
        return Read(text).Found.All(found =>
            found.Span.Line >= 1 && found.Span.Line <= lines.Length && found.Span.Column >= 1 && found.Span.Column <= lines[found.Span.Line - 1].Length + 1);
    }));

    // What a finding says stands at its place, and repairs name the text that is really there.
    [Fact]
    public void Repairs_name_the_text_that_stands_there() => Check(Prop.ForAll(Texts, text =>
    {
        var lines = text.Split('\n');
        return Read(text).Found.Where(found => found.Fix is not null).SelectMany(found => found.Fix!.Edits).All(edit =>
            string.CompareOrdinal(lines[edit.Line - 1], edit.Column - 1, edit.Old, 0, edit.Old.Length) == 0);
    }));

    [Fact]
    public void Joining_lines_never_loses_a_character()
    {
        var words = Gen.Elements("漢字", "かな、", "abc", "한국", "。", "「", "①", "…", "a.", "\n").ListOf()
            .Select(pieces => string.Concat(pieces).Trim('\n').Replace("\n\n", "\n", StringComparison.Ordinal)).ToArbitrary();

        Check(Prop.ForAll(words, text => Visible(MarkdownRenderer.PlainText(Read(text))) == Visible(text)));
    }

    [Fact]
    public void A_reading_changes_nothing_outside_its_rt()
    {
        var texts = Gen.Elements("{漢字|かんじ}", "文", "、", "**", "\n", "a", " ", "[会](./a/)", "- ").ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

        Check(Prop.ForAll(texts, text =>
            Html(text).Replace("<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>", "漢字", StringComparison.Ordinal)
            == Html(text.Replace("{漢字|かんじ}", "漢字", StringComparison.Ordinal))));
    }

    private static void Check(Property property) => FsCheck.Check.One(Many, property);

    private static string Visible(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) result.Append(c);
        }

        return result.ToString();
    }

    private static MarkdownTree Read(string text, MarkdownProfile profile = MarkdownProfile.Document, MarkdownRules rules = MarkdownRules.None) =>
        MarkdownReader.Read(new MarkdownBody(text, new SourceSpan("a.md", 1, 1, 1), profile) { Rules = rules });

    private static string Html(string text, MarkdownProfile profile = MarkdownProfile.Document, MarkdownRules rules = MarkdownRules.None) =>
        MarkdownRenderer.Render(Read(text, profile, rules), MarkdownWords.Japanese, _ => null);
}
