using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Kyojo.Binding;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Sources;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Tests.Fuzzing;

/// <summary>
/// Files of the repository, changed at random, through every reader: no exception, no second of silence, no place outside
/// the file. A few thousand cases with every run of the tests; <c>KYOJO_FUZZ_SECONDS=300</c> goes on for that long from
/// case <c>KYOJO_FUZZ_FROM</c> (default 0) with each reader.
/// </summary>
public sealed class FuzzTests
{
    private static readonly double Seconds = double.TryParse(Environment.GetEnvironmentVariable("KYOJO_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var s) ? s : 0;
    private static readonly int From = int.TryParse(Environment.GetEnvironmentVariable("KYOJO_FUZZ_FROM"), CultureInfo.InvariantCulture, out var n) ? n : 0;

    [Fact]
    public void Yaml() => Run(600, Seeds("content", "*.yml").Concat(Seeds("tests/Kyojo.Tests/Invalid", "*.yml")), (mutator, number) =>
    {
        const string Path = "content/communities/one.yml";
        var file = new SourceFile(Path, mutator.Bytes(number));
        var found = new DiagnosticBag();
        if (TextDecoder.Decode(file, found) is { } text && YamlReader.Read(Path, text, found) is { } root)
        {
            _ = new CommunityBinder(Types.Value, new Kyojo.Model.Unread(), found).Bind(Path, "one", root).Count;
            if (root is YamlMapping)
            {
                TypeBinder.Bind(Path, "one", root, found);
                SettingsBinder.Bind(Path, root, found);
                _ = LiteratureBinder.Bind(Path, root, new Kyojo.Model.Unread(), found).Count();
            }
        }

        Inside(found, file.Bytes, Path);
    });

    [Fact]
    public void Markdown() => Run(400, Seeds("content", "*.md").Concat(Seeds("tests/Kyojo.Tests/Syntax/spec", "*.md")), (mutator, number) =>
    {
        const string Path = "content/cases/one.md";
        var file = new SourceFile(Path, mutator.Bytes(number));
        var found = new DiagnosticBag();
        if (TextDecoder.Decode(file, found) is { } text)
        {
            DocumentBinder.Case(Path, "one", text, found);
            DocumentBinder.Report(Path, "one", text, found);
            if (DocumentBinder.Page(Path, "one", text, found) is { } page) Read(page.Body, found);
            Inside(found, file.Bytes, Path);
            found = new DiagnosticBag();
            foreach (var profile in Enum.GetValues<MarkdownProfile>()) Read(new MarkdownBody(text.Replace("\r\n", "\n").Replace('\r', '\n'), new SourceSpan(Path, 1, 1, 1), profile), found);
        }

        Inside(found, file.Bytes, Path);
    });

    [Fact]
    public void Templates() => Run(200, Seeds("themes/default", "*.hbs"), (mutator, number) =>
    {
        const string Path = "themes/own/pages/home.hbs";
        var site = new MemoryFolder();
        var bytes = mutator.Bytes(number);
        site.Write("themes/own/theme.yml", "name: own\nversion: 1.0.0\nextends: default\n");
        site.Write(Path, bytes);
        var found = new DiagnosticBag();
        if (ThemeReader.Read(site, "own", FrozenDictionary<string, string>.Empty, found) is { } theme) TemplateChecker.Check(theme, Views, found);
        Inside(found, bytes, Path);
    });

    [Fact]
    public void Dates() => Run(6_000, ["2020-04-01", "2020-04", "2020~", "2007-04-01/2009-03-31", "平成31年4月1日", "H29.3.30", "㍻30年", "平成30年度", "昭和64年1月8日", "平成19年4月1日から平成21年3月31日まで", "明治5年12月2日", "2020/4/1", "090-1234-5678", "7000012050002", "322016"], (mutator, number) =>
    {
        var text = mutator.Text(number);
        var code = JapaneseText.Code(text);
        foreach (var period in (bool[])[false, true])
        {
            if (WrittenDate.Read(code, period).Date is not { } date) continue;
            Assert.True(date.Earliest <= date.Latest, $"{text}: {date.Earliest} > {date.Latest}");
            Assert.True(EdtfDate.TryParse(date.Text, out var again, out _), $"{text}: {date.Text} is no EDTF");
            Assert.Equal((date.Earliest, date.Latest), (again!.Earliest, again.Latest));
        }

        _ = (JapaneseText.Line(text), JapaneseText.Block(text), GojuonKey.Of(text), PhoneNumber.TryParse(code, out _), CorporateNumber.Bare(code), Reading.IndexOfStranger(text), PhraseBreaks.In(text), DisplayWidth.Carets(text));
    });

    private static readonly Lazy<FrozenDictionary<string, global::Kyojo.Model.CommunityType>> Types = new(() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "content", "types"), "*.yml").Order(StringComparer.Ordinal)
            .Select(f => TypeBinder.Bind(f, Path.GetFileNameWithoutExtension(f)!, YamlReader.Read(f, File.ReadAllText(f), new DiagnosticBag()), new DiagnosticBag())!)
            .ToFrozenDictionary(t => t.Id, StringComparer.Ordinal));

    private static readonly FrozenDictionary<string, Type> Views = Defaults.PageKinds.ToFrozenDictionary(k => k.Name, k => k.ViewType, StringComparer.Ordinal);

    private static void Read(MarkdownBody body, DiagnosticBag found)
    {
        var tree = MarkdownReader.Read(body);
        found.AddRange(tree.Found);
        MarkdownRenderer.Render(tree, MarkdownWords.Japanese, _ => null);
    }

    private static IEnumerable<string> Seeds(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(t => t.Length < 8_000);

    private static void Run(int cases, IEnumerable<string> seeds, Action<Mutator, int> read)
    {
        var mutator = new Mutator([.. seeds]);
        var whole = Stopwatch.StartNew();
        for (var number = From; Seconds > 0 ? whole.Elapsed.TotalSeconds < Seconds : number < From + cases; number++)
        {
            try
            {
                // A busy machine may be slow once, not three times with the same text.
                for (var tries = 0; IsSlow(() => read(mutator, number)); tries++) Assert.True(tries < 2, "It takes more than a second.");
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Case {number}: {error.Message}\n{Shown(mutator.Text(number))}", error);
            }
        }
    }

    private static bool IsSlow(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(1);
    }

    private static string Shown(string text) => text.Length > 4_000 ? $"{text[..4_000]}… ({text.Length} characters)" : text;

    private static void Inside(DiagnosticBag found, byte[] bytes, string path)
    {
        string[]? lines = null;
        foreach (var diagnostic in found.ToSorted())
        {
            var span = diagnostic.Span;
            if (span.File != path || span.Line == 0) continue;
            lines ??= Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n');
            Assert.True(span.Line >= 1 && span.Line <= lines.Length, $"{diagnostic} is beyond the last line");
            Assert.True(span.Column >= 1 && span.Column <= lines[span.Line - 1].Length + 1, $"{diagnostic} is beyond the end of its line");
            Assert.True(span.Length >= 1 && span.Column + span.Length - 1 <= Math.Max(span.Column, lines[span.Line - 1].Length), $"{diagnostic} is {span.Length} long");
            if (diagnostic.Fix is { } fix) Assert.NotEmpty(FixedText.Of(bytes, [fix]).Bytes);
        }
    }
}
