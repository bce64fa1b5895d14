using FsCheck;
using FsCheck.Fluent;
using Kyojo.Diagnostics;
using Kyojo.Syntax;

namespace Kyojo.Tests.Syntax;

public sealed class YamlReaderTests
{
    [Fact]
    public void Scalars_stay_text_whatever_they_look_like()
    {
        var root = Read("a: 01\nb: no\nc: 2020-04-01\nd: 1e3\ne: \"\"\nf:\ng: ~\nh: 'null'\n").Root;

        Assert.Equal(["01", "no", "2020-04-01", "1e3", "", "", "~", "null"], root!.Entries.Select(e => ((YamlScalar)e.Value).Value));
        Assert.Equal([false, false, false, false, false, true, true, false], root.Entries.Select(e => ((YamlScalar)e.Value).IsEmpty));
    }

    [Fact]
    public void Nodes_know_their_places_under_wide_characters()
    {
        var root = Read("会: 試し\n𠮷: {名: x, \"引用\": 'y'}\n").Root!;
        var inner = (YamlMapping)root.Entries[1].Value;

        Assert.Equal("f.yml:1:4", root.Entries[0].Value.In("f.yml").ToString());
        Assert.Equal("f.yml:2:5", inner.In("f.yml").ToString());
        Assert.Equal("f.yml:2:6", inner.Entries[0].Key.In("f.yml").ToString());
        Assert.Equal("f.yml:2:12", inner.Entries[1].Key.In("f.yml").ToString());
        Assert.Equal(3, inner.Entries[1].Value.Length);
    }

    [Theory]
    // Indentation.
    [InlineData("a:\n\tb: 1\n", "KYO1008 f.yml:2:1")]
    [InlineData("a:\n  b: 1\n\u3000\u3000c: 2\n", "KYO1008 f.yml:3:1")]
    [InlineData("a:\n  b: 1\n \u3000c: 2\n", "KYO1008 f.yml:3:2")]
    [InlineData("a:\n\u3000- 1\n", "KYO1008 f.yml:2:1")]
    // Form.
    [InlineData("a: \"b\nc: d\n", "KYO1003 f.yml:1:4")]
    [InlineData("a: 'b\n", "KYO1003 f.yml:1:4")]
    [InlineData("a: b: c\n", "KYO1003 f.yml:1:5")]
    [InlineData("a: [1, 2\n", "KYO1003 f.yml:1:9")]
    [InlineData("a: @b\n", "KYO1003 f.yml:1:4")]
    [InlineData("!![![me: ow\n", "KYO1003 f.yml:1:1")]
    [InlineData("a：b\nc: d\n", "KYO1003 f.yml:1:2")]
    [InlineData("c: d\na： b\n", "KYO1003 f.yml:2:2")]
    [InlineData("? [a]\n: b\n", "KYO1003 f.yml:1:3")]
    // Features.
    [InlineData("a: &x 1\nb: 2\n", "KYO1004 f.yml:1:4")]
    [InlineData("a: !!str 1\n", "KYO1004 f.yml:1:4")]
    [InlineData("a: !t {b: 1}\n", "KYO1004 f.yml:1:4")]
    [InlineData("<<: {a: 1}\n", "KYO1004 f.yml:1:1")]
    // Keys, documents, depth.
    [InlineData("a: 1\nb: 2\na: 3\n", "KYO1005 f.yml:3:1")]
    [InlineData("a: {b: 1, b: 2}\n", "KYO1005 f.yml:1:11")]
    [InlineData("a: 1\n---\nb: 2\n", "KYO1007 f.yml:2:1")]
    // Characters that only an escape can write.
    [InlineData("a: \"b\\u0007\"\n", "KYO1002 f.yml:1:4")]
    [InlineData("a: \"\\0\"\n", "KYO1002 f.yml:1:4")]
    [InlineData("a: \"\\uFFFF\"\n", "KYO1002 f.yml:1:4")]
    [InlineData("a: {b: \"\\e[1m\"}\n", "KYO1002 f.yml:1:8")]
    public void A_fault_is_one_finding_with_its_place(string text, string expected) => Assert.Equal([expected], Read(text).Found);

    [Fact]
    public void An_anchor_and_its_alias_are_two_findings() =>
        Assert.Equal(["KYO1004 f.yml:1:4", "KYO1004 f.yml:2:4"], Read("a: &x 1\nb: *x\n").Found);

    [Fact]
    public void A_doubled_key_names_the_first_place()
    {
        var found = new DiagnosticBag();
        YamlReader.Read("f.yml", "a: 1\nb: 2\na: 3\n", found);

        Assert.Contains("f.yml:1:1", found.ToSorted()[0].HintIn(Language.Japanese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: 1\n")]
    [InlineData("---\na: 1\n")]
    [InlineData("a: 1\n...\n")]
    [InlineData("# 覚え書き\na: 1 # 終わり\n")]
    [InlineData("a: |\n  一行目\n  二行目\nb: >\n  つづき\n")]
    [InlineData("a: \"\\u3042\\n\\t\"\n")]
    [InlineData("a: \"&b *c !d\"\n")]
    [InlineData("a:\n- 1\n- {b: [c, d]}\n")]
    [InlineData("a: x\u3000y\n")]
    [InlineData("\r\na: 1\r\n")]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void What_an_author_may_write_is_read_without_a_word(string text) => Assert.Empty(Read(text).Found);

    [Fact]
    public void A_break_that_only_yaml_knows_does_not_move_the_places_after_it()
    {
        var found = Read("a: 一\u2028b\nc: &x 1\n").Found;

        Assert.Equal(["KYO1004 f.yml:2:4"], found);
    }

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    [InlineData(5000, true)]
    public void Nesting_is_limited(int depth, bool refused)
    {
        var text = new string('[', depth) + "x" + new string(']', depth);

        var found = Read("a: x\n".Replace("x", text, StringComparison.Ordinal)).Found;

        Assert.Equal(refused ? ["KYO1012 f.yml:1:35"] : [], found);
    }

    [Fact]
    public void Lines_are_those_of_the_file_the_text_was_cut_from()
    {
        var found = new DiagnosticBag();
        YamlReader.Read("f.md", "a: 1\na: 2\n", found, lineOffset: 4);

        Assert.Equal("f.md:6:1", found.ToSorted()[0].Span.ToString());
    }

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Prop.ForAll(Gen.Elements("a", ":", " ", "\n", "- ", "\"", "'", "[", "]", "{", "}", "&x ", "*x", "!t ", "|", ">", "#", "?", "%", "---", "...", "\t", "\u3000", "会", "𠮷", "<<", "\\", "\u2028", "@", ",").ListOf().Resize(12)
            .Select(string.Concat).ToArbitrary(), text =>
        {
            var found = new DiagnosticBag();
            var root = YamlReader.Read("f.yml", text, found);

            Assert.True(root is not null || found.Count > 0 || text.Split('\n').All(l => l.Trim(' ', '\t', '\u2028').Length == 0 || l.TrimStart()[0] is '#' or '-' or '.' or '%' or '|' or '>'), text);
            Assert.All(found.ToSorted(), d => Assert.True(d.Span is { Line: > 0, Column: > 0, Length: > 0 }, $"{d.Span}"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static (YamlMapping? Root, string[] Found) Read(string text)
    {
        var found = new DiagnosticBag();
        var root = YamlReader.Read("f.yml", text, found);
        return (root as YamlMapping, [.. found.ToSorted().Select(d => $"{d.Code.Id} {d.Span}")]);
    }
}
