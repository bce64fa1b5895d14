using Kyojo.Diagnostics;
using Kyojo.PostProcessing;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Tests.Publishing;

public sealed class ManifestTests
{
    [Fact]
    public void Everything_comes_back()
    {
        var manifest = Small();

        var read = Manifest.Read(Bytes(manifest))!;

        Assert.Equal("1.2.3", read.EngineVersion);
        Assert.Equal(Fingerprint.Of("input"), read.InputFingerprint);
        Assert.Equal(["", "c/そだち/"], read.Pages.Select(page => page.Route.Value));
        var page = read.FindPage(RoutePath.Page("c", "そだち"))!;
        Assert.Equal("community", page.Kind);
        Assert.Equal(Fingerprint.Of("view"), page.Fingerprint);
        Assert.Equal(new OutputStamp(Fingerprint.Of("html"), 12_345, 638_000_000_000_000_001), page.Stamp);
        Assert.Equal("そだち 𠮷", page.Facts.Title);
        Assert.Equal(["", "types/npo/#a"], page.Facts.Links);
        Assert.Equal(["main"], page.Facts.Anchors);
        Assert.True(page.Facts.NoIndex);
        Assert.Equal(["content/communities/sodachi.yml", "content/types/npo.yml"], page.Sources);
        Assert.Equal(200_000_000_000, read.FindFile(RoutePath.File("data/communities.json"))!.Stamp.Length);
        Assert.Null(read.FindPage(RoutePath.Page("c")));
    }

    // Facts that were read are written without being made: the texts have other numbers beside those of a new page.
    [Fact]
    public void What_was_read_is_written_again()
    {
        var read = Manifest.Read(Bytes(Small()))!;
        var added = new ManifestPage { Route = RoutePath.Page("a"), Kind = "page", Fingerprint = default, Stamp = default, Facts = new PageFacts { Title = "題", Links = ["types/npo/#a", "x/"], Anchors = ["main", "題"] } };

        var again = Manifest.Read(Bytes(new Manifest { EngineVersion = "2", InputFingerprint = default, Pages = [added, .. read.Pages], Files = read.Files }))!;

        Assert.Equal(Bytes(Small()), Bytes(read));
        Assert.Equal(["", "a/", "c/そだち/"], again.Pages.Select(page => page.Route.Value));
        Assert.Equal(["", "題", "そだち 𠮷"], again.Pages.Select(page => page.Facts.Title));
        Assert.Equal([[], ["types/npo/#a", "x/"], ["", "types/npo/#a"]], again.Pages.Select(page => page.Facts.Links));
        Assert.Equal([[], ["main", "題"], ["main"]], again.Pages.Select(page => page.Facts.Anchors));
        Assert.Same(again.Pages[1].Facts.Links[0], again.Pages[2].Facts.Links[1]);
    }

    [Fact]
    public void Findings_come_back_with_hint_and_suggestions()
    {
        var found = new Diagnostic
        {
            Code = Codes.BrokenLink, Span = new SourceSpan("content/a.yml", 37, 5, 8), Severity = Severity.Warning,
            Args = [("target", "types/nop/"), ("page", new Bilingual("そだち", "Sodachi"))],
            Suggestions = ["types/npo/", "types/"], Hint = new Bilingual("直す", "Mend {target}"),
        };

        var notes = Manifest.Read(Bytes(Small(found, new Diagnostic { Code = Codes.NoSuchCode, Span = SourceSpan.WholeFile("") })))!.Pages[1].Notes;
        var back = notes[0].ToDiagnostic()!;

        Assert.Equal((found.Code, found.Span, found.Severity, found.Hint), (back.Code, back.Span, back.Severity, back.Hint));
        Assert.Equal(found.Args, back.Args);
        Assert.Equal(found.Suggestions, back.Suggestions);
        Assert.Equal("Mend types/nop/", back.HintIn(Language.English));
        Assert.Null(notes[1].ToDiagnostic()!.Hint);
        Assert.Null((notes[1] with { Code = "KYO0000" }).ToDiagnostic());
    }

    [Fact]
    public void Damage_at_any_byte_or_length_means_no_manifest()
    {
        var bytes = Bytes(Small());

        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 0x55;
            Assert.Null(Manifest.Read(damaged));
            Assert.Null(Manifest.Read(bytes.AsMemory(0, i)));
        }
    }

    [Fact]
    public void Damage_under_a_right_seal_never_throws()
    {
        var content = Bytes(Small()).AsSpan(..^Fingerprint.SizeBytes).ToArray();

        for (var i = 0; i < content.Length; i++)
        {
            foreach (var change in (byte[])[0x01, 0x55, 0x80, 0xFF])
            {
                var damaged = (byte[])content.Clone();
                damaged[i] ^= change;
                var file = new MemoryStream();
                SealedFile.Write(file, damaged);
                Assert.Null(Record.Exception(() => Manifest.Read(file.ToArray()) is { } read ? Bytes(read) : null));
            }
        }
    }

    [Fact]
    public void Another_form_means_no_manifest()
    {
        var content = Bytes(Small()).AsSpan(..^Fingerprint.SizeBytes).ToArray();
        content[8] = Manifest.FormatVersion + 1;
        var file = new MemoryStream();

        SealedFile.Write(file, content);

        Assert.Null(Manifest.Read(file.ToArray()));
    }

    [Fact]
    public void The_order_of_adding_does_not_change_the_file()
    {
        var manifest = Small();

        var turned = new Manifest
        {
            EngineVersion = manifest.EngineVersion, InputFingerprint = manifest.InputFingerprint,
            Pages = [.. manifest.Pages.Reverse()], Files = [.. manifest.Files.Reverse()],
        };

        Assert.Equal(Bytes(manifest), Bytes(turned));
    }

    [Fact]
    public void Orphans_are_what_the_next_manifest_does_not_own()
    {
        var next = new Manifest
        {
            EngineVersion = "1", InputFingerprint = default, Pages = [],
            Files = [new ManifestFile(RoutePath.File("index.html"), default), new ManifestFile(RoutePath.File("sitemap.xml"), default)],
        };

        Assert.Equal(["c/そだち/", "data/communities.json"], next.OrphansOf(Small()).Select(route => route.Value));
        Assert.Empty(next.OrphansOf(null));
    }

    [Fact]
    public void A_missing_file_means_no_manifest() => Assert.Null(Manifest.Load(Path.Combine(Path.GetTempPath(), "kyojo", "no", "such")));

    private static Manifest Small(params Diagnostic[] found) => new()
    {
        EngineVersion = "1.2.3",
        InputFingerprint = Fingerprint.Of("input"),
        Pages =
        [
            new ManifestPage
            {
                Route = RoutePath.Page("c", "そだち"), Kind = "community", Fingerprint = Fingerprint.Of("view"),
                Stamp = new OutputStamp(Fingerprint.Of("html"), 12_345, 638_000_000_000_000_001),
                Facts = new PageFacts { Title = "そだち 𠮷", Links = ["", "types/npo/#a"], Anchors = ["main"], NoIndex = true },
                Notes = [.. found.Select(PageNote.Of)],
                Sources = ["content/communities/sodachi.yml", "content/types/npo.yml"],
            },
            new ManifestPage { Route = RoutePath.Home, Kind = "home", Fingerprint = default, Stamp = default, Facts = PageFacts.None },
        ],
        Files =
        [
            new ManifestFile(RoutePath.File("sitemap.xml"), new OutputStamp(Fingerprint.Of("x"), 1)),
            new ManifestFile(RoutePath.File("data/communities.json"), new OutputStamp(Fingerprint.Of("y"), 200_000_000_000)),
        ],
    };

    private static byte[] Bytes(Manifest manifest)
    {
        var file = new MemoryStream();
        manifest.Write(file);
        return file.ToArray();
    }
}
