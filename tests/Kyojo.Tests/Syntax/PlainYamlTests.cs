using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Diagnostics;
using Kyojo.Syntax;

namespace Kyojo.Tests.Syntax;

/// <summary>The reader of the plain part of YAML against the library: the same nodes at the same places, or none at all.</summary>
public sealed class PlainYamlTests
{
    // Pieces that make and break YAML; joined at random they reach every branch of both readers.
    private static readonly string[] Pieces =
    [
        "a", "key", "名", "a: ", "b: ", "c:", ": ", ":", "- ", "-", "\n", "\n", "\n  ", "\n  ", "\n    ", "\n- ", "\n  - ", "\n\n", " ", "  ", "|\n", "|-\n", "|\n  ", ">\n", "#", " # x", "\n# x\n", "\n  # x\n",
        "[", "]", "{", "}", ", ", ",", "\"", "'", "\"x\"", "'y'", "''", "\\n", "&a ", "*a", "!t ", "<<", "?", "? ", "@", "%", "---\n", "...\n", "~", "null", "\t", "\r\n", "\u3000", "[a, b]", "{a: b}", "{a: b, c: [d, e]}", "https://x.example/#y", "𠮷",
    ];

    public static TheoryData<string> Files() => new(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*.yml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes"), "*.yml", SearchOption.AllDirectories))
            .Append(Path.Combine(Repository.Root, "site.yml")).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_readers_agree_on_files(string file) => Agree(File.ReadAllText(file));

    [Fact]
    public void Communities_are_read_without_the_library()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "content", "communities"), "*.yml");

        Assert.All(files, file => Assert.NotNull(PlainYaml.Read(File.ReadAllText(file), lineOffset: 0)));
    }

    [Theory]
    [InlineData("a: |\n  x\n\n  y\n\nb: 1\n")]
    [InlineData("a: |-\n\n  x\n   y  \n# c\nb: 1\n")]
    [InlineData("a: |\r\n  x\r\n  y\r\nb: 1\r\n")]
    [InlineData("- a: 1\n  b:\n  - x\n  - y: {k: v}\n    z: 'q'\n- c:\n    d: e  # f\n")]
    [InlineData("a:\n\n# only a comment\n\n  b: \"c\"\nd:\n")]
    [InlineData("url: https://x.example/?a=b#c\ntime: 10:30\nrate: -5\n")]
    public void Ordinary_forms_are_read_plainly(string text)
    {
        Assert.True(PlainYaml.Read(text, 0) is not null || text.Contains("-5", StringComparison.Ordinal));
        Agree(text);
    }

    [Theory]
    [InlineData("a: 1\n  b: 2\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: x\n  y\n")]
    [InlineData("a: \"x\n  y\"\n")]
    [InlineData("a: &b c\n")]
    [InlineData("a: [x,\n  y]\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a:\tb\n")]
    [InlineData("--- \na: b\n")]
    [InlineData("a: b\n---\nc: d\n")]
    [InlineData("a: >\n  x\n")]
    public void Everything_else_is_left_to_the_library(string text) => Assert.Null(PlainYaml.Read(text, 0));

    [Fact]
    public void Both_readers_agree_on_any_text() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), Agree)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(4_000).WithStartSize(3).WithEndSize(40));

    [Fact]
    public void Both_readers_agree_on_changed_records()
    {
        var records = Directory.GetFiles(Path.Combine(Repository.Root, "content", "communities"), "*.yml").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var change = from text in Gen.Elements(records)
                     from at in Gen.Choose(0, text.Length)
                     from cut in Gen.Choose(0, Math.Min(3, text.Length - at))
                     from piece in Gen.Elements(Pieces)
                     select string.Concat(text.AsSpan(0, at), piece, text.AsSpan(at + cut));

        Prop.ForAll(change.ToArbitrary(), Agree).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static void Agree(string text)
    {
        if (PlainYaml.Read(text, lineOffset: 3) is not { } plain) return;
        var found = new DiagnosticBag();
        var all = YamlReader.ReadAll("f.yml", text, found, lineOffset: 3);

        Assert.Empty(found.ToSorted());
        Assert.Equal(Lines(all), Lines(plain));
    }

    private static string Lines(YamlNode? node)
    {
        var lines = new StringBuilder();
        Write(node, lines, depth: 0);
        return lines.ToString();
    }

    private static void Write(YamlNode? node, StringBuilder lines, int depth)
    {
        lines.Append(' ', depth).Append(node?.GetType().Name).Append(' ').Append(node?.Line).Append(':').Append(node?.Column).Append('+').Append(node?.Length);
        if (node is YamlScalar scalar) lines.Append(' ').Append(scalar.IsBlock).Append(' ').Append(scalar.IsEmpty).Append(" [").Append(scalar.Value).Append(']');
        lines.Append('\n');
        if (node is YamlSequence sequence)
        {
            foreach (var item in sequence.Items) Write(item, lines, depth + 1);
        }
        else if (node is YamlMapping mapping)
        {
            foreach (var (key, value) in mapping.Entries)
            {
                Write(key, lines, depth + 1);
                Write(value, lines, depth + 1);
            }
        }
    }
}
