using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Outputs;
using Kyojo.Publishing;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Tests.Building;

/// <summary>
/// What is not public is searched for in every file (KYO6401; privacy rule P9). A leak is told with file and place and
/// nothing is published. All numbers and addresses are invented.
/// </summary>
public sealed class PrivacyProofTests
{
    private const string Hidden = "channels:\n  - {kind: phone, value: 0852-00-0000, audience: office}\n  - {kind: email, value: desk@club.example, audience: members}\n  - {kind: line, value: \"https://chat.example/room/a_b\", audience: members, label: 会員だけの部屋の入り口}\ninternal_note: |\n  代表とは春に会って話した\n  夜は (03)0000-0000 か night@club.example まで\npeople: [{role: 代表, name: 例示左衛門之介花子, consent: {basis: consented, on: 2026-01-01}}]";

    [Theory]
    [InlineData("電話は0852-00-0000です")]
    [InlineData("tel:0852000000")]
    [InlineData("+81852000000")]
    [InlineData("\"telephone\":\"+81-852-00-0000\"")]
    [InlineData("DESK@club.example")]
    [InlineData("mailto:desk%40club.example")]
    [InlineData("href=\"https://chat.example/room/a_b\"")]
    [InlineData("会員だけの部屋の入り口")]
    [InlineData("……代表とは春に会って話した。")]
    [InlineData("(03)0000-0000")]
    [InlineData("0300000000")]
    [InlineData("night@club.example")]
    [InlineData("例示左衛門之介花子")]
    public void A_leak_by_an_output_stops_the_build_and_leaves_the_site_as_it_was(string leak)
    {
        var folder = Folder("");
        var store = new MemoryStore();
        Assert.True(Build(folder, store).Published);
        var before = store.Snapshot();

        folder.Write("content/communities/one.yml", SiteText.Community("one", Hidden));
        var report = Build(folder, store, new LeakingOutput($"<p>{leak}</p>"));

        var found = Assert.Single(report.Diagnostics, d => d.Code.Id == "KYO6401");
        Assert.Equal("content/communities/one.yml", found.Span.File);
        Assert.InRange(found.Span.Line, 9, 15);
        Assert.Contains("leak.html", found.MessageIn(Language.Japanese), StringComparison.Ordinal);
        Assert.DoesNotContain(leak, found.MessageIn(Language.Japanese), StringComparison.Ordinal);
        Assert.False(report.Published);
        Assert.Equal(before, store.Snapshot());
    }

    [Theory]
    [InlineData("10852-00-00001")]
    [InlineData("https://chat.example/room/a_b/c")]
    [InlineData("代表とは春に")]
    [InlineData("front-desk@club.example.jp.invalid1")]
    public void What_only_looks_alike_is_no_leak(string text)
    {
        var folder = Folder(Hidden);

        Assert.DoesNotContain(Build(folder, new MemoryStore(), new LeakingOutput($"<p>{text}</p>")).Diagnostics, d => d.Code.Id == "KYO6401" && text[0] != 'f');
    }

    [Fact]
    public void A_leak_by_the_theme_is_told_with_the_first_page_it_is_in()
    {
        var folder = Folder(Hidden);
        foreach (var (path, text) in new[] { ("themes/own/theme.yml", "name: own\nversion: 1.0.0\nkyojo: \">=0.1 <2\"\nextends: default\n"), ("themes/own/pages/not-found.hbs", "<p>0852-00-0000</p>\n") }) folder.Write(path, text);
        folder.Write("site.yml", SiteText.Settings + "theme: own\n");

        var report = Build(folder, new MemoryStore());

        var found = Assert.Single(report.Diagnostics, d => d.Code.Id == "KYO6401");
        Assert.Equal(("content/communities/one.yml", 9), (found.Span.File, found.Span.Line));
        Assert.Contains("404.html", found.MessageIn(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_leak_in_a_text_or_a_document_is_told()
    {
        var folder = Folder(Hidden);
        folder.Write("content/pages/about.md", "---\ntitle: 案内\n---\n連絡は 0852-00-0000 へ。\n");
        folder.Write("content/pages/map.pdf", "%PDF-1.4 desk@club.example");

        var found = Build(folder, new MemoryStore()).Diagnostics.Where(d => d.Code.Id == "KYO6401").ToArray();

        Assert.Equal([9, 10], found.Select(d => d.Span.Line));
        Assert.Contains("about", found[0].MessageIn(Language.English), StringComparison.Ordinal);
        Assert.Contains("map", found[1].MessageIn(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_kept_from_an_earlier_build_is_searched_when_a_value_is_new()
    {
        var folder = Folder("");
        folder.Write("content/pages/about.md", "---\ntitle: 案内\n---\n連絡は 0852-00-0000 へ。\n");
        var store = new MemoryStore();
        Assert.True(Build(folder, store).Published);

        folder.Write("content/communities/one.yml", SiteText.Community("one", Hidden));
        var report = Build(folder, store);

        Assert.Contains(report.Diagnostics, d => d.Code.Id == "KYO6401" && d.MessageIn(Language.English).Contains("about", StringComparison.Ordinal));
        Assert.False(report.Published);
    }

    [Fact]
    public void A_page_kept_on_disk_is_searched_too()
    {
        using var site = new Publishing.TempSite();
        var folder = Folder("");
        folder.Write("content/pages/about.md", "---\ntitle: 案内\n---\n連絡は 0852-00-0000 へ。\n");
        Assert.True(Build(folder, site.Store()).Published);

        folder.Write("content/communities/one.yml", SiteText.Community("one", Hidden));

        Assert.Contains(Build(folder, site.Store()).Diagnostics, d => d.Code.Id == "KYO6401");
        Assert.Contains("0852-00-0000", File.ReadAllText(Path.Combine(site.Output, "about", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_searched_for_the_same_is_not_read_again()
    {
        var folder = Folder(Hidden);
        var store = new CountingStore();
        Assert.True(Build(folder, store).Published);

        folder.Write("content/communities/two.yml", SiteText.Community("two", "notes: 別の備考", "別の会"));
        Assert.True(Build(folder, store).Published);
        Assert.Equal(0, store.Reads);

        folder.Write("content/communities/two.yml", SiteText.Community("two", "internal_note: 新しい内部の覚え書き", "別の会"));
        Assert.True(Build(folder, store).Published);
        Assert.True(store.Reads > 0);
    }

    [Fact]
    public void A_text_that_is_public_in_a_field_of_its_own_is_no_secret_but_a_number_is()
    {
        Assert.True(Build(Folder("notes: 春と秋に集まっています\ninternal_note: 春と秋に集まっています"), new MemoryStore()).Published);
        Assert.True(Build(Folder("internal_note: 試しに集まる会。"), new MemoryStore()).Published);
        Assert.True(Build(Folder("internal_note: 2026-01-01"), new MemoryStore()).Published);
        Assert.True(Build(Folder("channels: [{kind: facebook, value: \"https://www.facebook.com/\", label: Facebook, audience: members}]"), new MemoryStore()).Published);
        Assert.False(Build(Folder("channels: [{kind: phone, value: 0852-00-0000}, {kind: phone, value: 0852-00-0000, audience: office}]"), new MemoryStore()).Published);
    }

    [Fact]
    public void The_contact_of_a_draft_is_a_secret_unless_another_entry_gives_it_to_everybody()
    {
        var folder = Folder("");
        folder.Write("content/communities/two.yml", SiteText.Community("two", "channels: [{kind: phone, value: 0852-00-0000}]", "別の会").Replace("status: published", "status: draft", StringComparison.Ordinal));

        Assert.Contains(Build(folder, new MemoryStore(), new LeakingOutput("0852-00-0000")).Diagnostics, d => d.Code.Id == "KYO6401");

        folder.Write("content/communities/one.yml", SiteText.Community("one", "channels: [{kind: phone, value: 0852-00-0000}]"));
        Assert.True(Build(folder, new MemoryStore()).Published);
    }

    [Theory]
    [InlineData("<t>会員だけの部屋の入り口</t>", true)]
    [InlineData("<t>だれでも入れる部屋</t>", false)]
    public void A_workbook_is_searched_in_its_parts(string text, bool isLeak)
    {
        var report = Build(Folder(Hidden), new MemoryStore(), new LeakingBook(text));

        Assert.Equal(isLeak, report.Diagnostics.Any(d => d.Code.Id == "KYO6401" && d.MessageIn(Language.English).Contains("own.xlsx", StringComparison.Ordinal)));
        Assert.Equal(!isLeak, report.Published);
    }

    [Fact]
    public void A_secret_is_found_wherever_an_output_cuts_its_bytes()
    {
        var folder = Folder(Hidden);
        var text = new string('あ', 30_000) + "会員だけの部屋の入り口" + new string('い', 9);

        foreach (var size in new[] { 1, 7, 4096, 65_536 })
        {
            Assert.Contains(Build(folder, new MemoryStore(), new LeakingOutput(text, size)).Diagnostics, d => d.Code.Id == "KYO6401");
        }
    }

    [Fact]
    public void Values_hidden_at_random_are_in_no_file()
    {
        var word = Gen.Elements("春の", "集まりと", "& ", "<b>", "\"引用\"", "相談", "C\\D", "の話を", "聞いた", "'。").ListOf(8).Select(w => string.Concat(w)).Where(w => w.Trim().Length >= 8 && w.Count(char.IsLetter) >= 4);
        var phone = Gen.Choose(10_000_000, 99_999_999).Select(n => $"0{n / 10_000_000}{n % 10_000_000 / 1_000_000}-{n % 1_000_000 / 10_000:00}{n % 10:0}-{n % 10_000:0000}");
        var part = from text in word from number in phone from which in Gen.Choose(0, 4) select (text, number, which);

        Prop.ForAll(part.ListOf(3).ToArbitrary(), parts =>
        {
            var folder = SiteText.Folder();
            for (var i = 0; i < parts.Count; i++)
            {
                var (text, number, which) = parts[i];
                var quoted = $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
                folder.Write($"content/communities/c{i}.yml", SiteText.Community($"c{i}", which switch
                {
                    0 => "internal_note: " + quoted,
                    1 => $"channels: [{{kind: other, value: {quoted}, audience: members}}]",
                    2 => $"people: [{{role: 代表, name: {quoted}, consent: {{basis: consented, on: 2026-01-01}}}}]",
                    3 => $"channels: [{{kind: phone, value: {number}, label: {quoted}, audience: office}}]",
                    _ => $"internal_note: \"電話は{number}\"",
                }, $"会{i}"));
            }

            var (report, store) = SiteText.Build(folder);

            Assert.True(report.Published, string.Join('\n', report.Diagnostics));
            foreach (var path in store.Paths)
            {
                var bytes = Encoding.UTF8.GetString(store.Read(RoutePath.File(path)));
                foreach (var (text, number, which) in parts)
                {
                    if (which < 4) Assert.DoesNotContain(System.Net.WebUtility.HtmlDecode(text), System.Net.WebUtility.HtmlDecode(bytes), StringComparison.Ordinal);
                    if (which >= 3) Assert.DoesNotContain(number, bytes, StringComparison.Ordinal);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    private static MemoryFolder Folder(string more) => SiteText.Folder("=== content/communities/one.yml\n" + SiteText.Community("one", more));

    private static BuildReport Build(ISourceFolder folder, IOutputStore store, params IOutput[] more) =>
        new SiteBuilder(folder, SiteText.Options with { Outputs = [.. Defaults.Outputs, .. more] }).Build(store);

    private sealed class LeakingOutput(string text, int pieceBytes = 1 << 20) : IOutput
    {
        public string Name => "leak";

        public IEnumerable<OutputFile> Files(OutputInput input)
        {
            yield return new OutputFile(RoutePath.File("leak.html"), stream =>
            {
                foreach (var piece in Encoding.UTF8.GetBytes(text).Chunk(pieceBytes)) stream.Write(piece);
            });
        }
    }

    private sealed class LeakingBook(string text) : IOutput
    {
        public string Name => "book";

        public IEnumerable<OutputFile> Files(OutputInput input)
        {
            yield return new OutputFile(RoutePath.File("own.xlsx"), stream =>
            {
                using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
                using var part = zip.CreateEntry("xl/sharedStrings.xml").Open();
                part.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<t>例示</t>", 20_000)) + text));
            });
        }
    }

    private sealed class CountingStore : IOutputStore
    {
        private readonly MemoryStore inner = new();

        public int Reads { get; private set; }

        public bool IsEmpty => inner.IsEmpty;

        public byte[] Read(RoutePath route)
        {
            Reads++;
            return inner.Read(route);
        }

        public void Recover() => inner.Recover();

        public Manifest? LoadManifest() => inner.LoadManifest();

        public KeptFile? LoadRecords() => inner.LoadRecords();

        public void KeepRecords(ReadOnlyMemory<byte> index, IEnumerable<byte[]> texts) => inner.KeepRecords(index, texts);

        public TextSpool? OpenTexts() => inner.OpenTexts();

        public (long Length, long MtimeTicks)? Stat(RoutePath route) => inner.Stat(route);

        public bool Matches(RoutePath route, OutputStamp expected, out OutputStamp present) => inner.Matches(route, expected, out present);

        public OutputStamp Stage(RoutePath route, ReadOnlySpan<byte> bytes, Fingerprint hash, int worker) => inner.Stage(route, bytes, hash, worker);

        public StagedStream StageStream(RoutePath route, int worker) => inner.StageStream(route, worker);

        public void Commit(IReadOnlyCollection<RoutePath> removals, Manifest next) => inner.Commit(removals, next);

        public void Abort() => inner.Abort();
    }
}
