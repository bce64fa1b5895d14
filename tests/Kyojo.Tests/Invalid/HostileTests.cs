using System.Text;
using AngleSharp.Html.Parser;
using Kyojo.Building;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Tests.Invalid;

/// <summary>
/// Broken surroundings and hostile files that no small folder can hold. (Full disk and read-only output:
/// <c>DiskStoreFaultTests</c>; two builds at once: <c>BuildLockTests</c>; the rest: the folders beside this file.)
/// </summary>
public sealed class HostileTests
{
    private const string Place = "content/communities/one.yml";

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_nothing_is_published()
    {
        var (report, store) = InvalidSite.Build(new Unreadable(InvalidSite.Read(""), Place));

        Assert.Equal([$"KYO1013 error {Place}"], InvalidSite.Found(report));
        Assert.False(report.Published);
        Assert.Empty(store.Paths);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("themes")]
    public void A_folder_that_cannot_be_listed_is_told_and_nothing_is_published(string folder)
    {
        var (report, store) = InvalidSite.Build(new Unreadable(InvalidSite.Read(""), folder));

        Assert.Equal([$"KYO1013 error {folder}"], InvalidSite.Found(report));
        Assert.Empty(store.Paths);
    }

    [Fact]
    public void Byte_order_marks_are_accepted_and_do_not_move_places()
    {
        var site = InvalidSite.Read("");
        byte[] mark = [0xEF, 0xBB, 0xBF];
        foreach (var path in (string[])["site.yml", Place, "content/types/club.yml", "content/references/books.yml"]) site.Write(path, [.. mark, .. site.Read(path)]);
        site.Write("content/pages/help.md", [.. mark, .. mark, .. Encoding.UTF8.GetBytes("---\ntitle: 助け\n---\n本文。\n")]);

        Assert.Empty(InvalidSite.Build(site).Report.Diagnostics);
        site.Write(Place, [.. mark, .. Encoding.UTF8.GetBytes(Community("sumary: x\n"))]);
        Assert.Equal([$"KYO2001 error {Place}:8:1"], InvalidSite.Found(InvalidSite.Build(site).Report));
    }

    [Fact]
    public void Full_width_digits_and_letters_of_codes_are_read()
    {
        var (report, store) = With(Community("places: [{role: activity, prefecture: ３２, municipality: ３２２０１６}]\n"));

        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        Assert.Contains("松江市", store.Page("communities/one/"));
    }

    public static TheoryData<string, string> Deep => new()
    {
        { Place, Community("notes: " + Times("[", 20_000) + "\n") },
        { Place, Community("notes: " + Times("{a: ", 20_000) + "\n") },
        { Place, Community("notes:\n" + string.Concat(Enumerable.Range(1, 20_000).Select(n => Times(" ", Math.Min(n, 400)) + "a:\n"))) },
        { Place, Community("notes:\n  " + Times("- ", 20_000) + "a\n") },
        { Place, Times("[", 20_000) },
        { "site.yml", Times("{a: ", 20_000) },
        { "content/pages/help.md", Page(Times("> ", 20_000) + "深い\n") },
        { "content/pages/help.md", Page(Times("- ", 20_000) + "深い\n") },
        { "content/pages/help.md", Page(Times("[", 20_000) + "\n") },
        { "content/pages/help.md", Page(Times("![", 20_000) + Times("](a)", 20_000) + "\n") },
        { "content/pages/help.md", Page(Times("*a **b ", 20_000) + "\n") },
        { "content/pages/help.md", Page(Times("`", 20_000) + "\n" + Times("<a ", 20_000) + "\n") },
        { "content/pages/help.md", Page(Times("{漢|", 20_000) + "\n") },
        { "content/pages/help.md", Page("---\n" + Times("a: [", 20_000)) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Nesting_twenty_thousand_deep_is_told_or_shown_as_text(string path, string text)
    {
        var (report, _) = Bounded(() => With(text, path));

        Assert.Equal(report.HasErrors, !report.Published);
        Assert.All(report.Diagnostics, d => Assert.Matches("KYO1003|KYO1008|KYO1012|KYO1006|KYO2001|KYO2003|KYO3|KYO5301|KYO2508", d.Code.Id));
    }

    [Theory]
    [InlineData(Place)]
    [InlineData("site.yml")]
    [InlineData("content/types/club.yml")]
    [InlineData("content/references/books.yml")]
    [InlineData("content/pages/help.md")]
    [InlineData("content/cases/a.md")]
    public void A_file_of_fifty_megabytes_is_told_and_not_parsed(string path)
    {
        var bytes = new byte[50_000_000];
        Array.Fill(bytes, (byte)'a');
        var site = InvalidSite.Read("");
        site.Write(path, bytes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var (report, store) = InvalidSite.Build(site);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Contains($"KYO1012 error {path}", InvalidSite.Found(report));
        Assert.Empty(store.Paths);
        Assert.True(allocated < 60_000_000, $"{allocated:N0} bytes");
    }

    [Theory]
    [InlineData(Place, "KYO1006")]
    [InlineData("site.yml", "KYO1006")]
    [InlineData("content/types/club.yml", "KYO1006")]
    [InlineData("content/references/books.yml", "KYO1006")]
    [InlineData("content/pages/help.md", "KYO1009")]
    public void An_empty_file_is_told(string path, string code) =>
        Assert.Contains(With("", path).Report.Diagnostics, d => d.Code.Id == code && d.Span.File == path);

    [Fact]
    public void Html_and_template_signs_in_values_are_shown_as_text()
    {
        const string Evil = "<script>alert(1)</script>{{site.title}}<img src=x onerror=alert(1)>\\\"'</title>";
        var yaml = Community($"notes: \"{Evil}\"\ntopics: {{tags: [\"<b>{{{{x}}}}\"]}}\nactivities: [{{kind: meetup, text: \"{Evil}\", source: s1}}]\nchannels: [{{kind: line, value: \"{Evil}\"}}]\n")
            .Replace("ja: 試しの会", $"ja: \"{Evil}\"").Replace("summary: 試しに集まる会。", "summary: \"<i>{{#each}}</i>\"");
        var site = InvalidSite.Read("");
        site.Write(Place, yaml);
        site.Write("site.yml", Encoding.UTF8.GetString(site.Read("site.yml")).Replace("title: 試しのサイト", $"title: \"{Evil}\""));

        var (report, store) = InvalidSite.Build(site);

        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        foreach (var path in store.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(store.Page(path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path));
            Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.GetAttribute("type") != "application/ld+json" && s.TextContent.Contains("alert"));
            Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll("img[src=x], main i, main b:not([class])"));
        }

        Assert.Contains("{{site.title}}", new HtmlParser().ParseDocument(store.Page("communities/one/")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_word_of_ten_thousand_letters_is_published_or_told()
    {
        var word = Times("長", 10_000);

        var (page, store) = With(Page(word + "\n\n" + Times("a", 10_000) + "\n"), "content/pages/help.md");
        var (record, _) = With(Community($"notes: {word}\n").Replace("ja: 試しの会", "ja: " + word));

        Assert.True(page.Published, string.Join('\n', page.Diagnostics));
        Assert.Contains(word, store.Page("help/"));
        Assert.Equal([$"KYO2005 error {Place}:3:12", $"KYO2005 error {Place}:8:8"], InvalidSite.Found(record).Where(f => f.StartsWith("KYO2005", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pictures_whose_names_differ_in_case_only_do_not_overwrite_each_other()
    {
        var site = InvalidSite.Read("");
        site.Write("content/pages/Photo.png", [0x89, 1]);
        site.Write("content/pages/photo.png", [0x89, 2]);
        site.Write("content/pages/help.md", Page("![一枚目](Photo.png) ![二枚目](photo.png)\n"));

        var (report, store) = InvalidSite.Build(site);

        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        Assert.Equal(2, store.Paths.Count(p => p.StartsWith("assets/media/", StringComparison.Ordinal)));
        Assert.Equal(store.Paths.Length, store.Paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Links_out_of_the_tree_and_links_to_folders_are_told_and_never_followed()
    {
        using var temp = new Disk();
        temp.Copy(InvalidSite.Read(""));
        File.WriteAllText(temp.At("../secret.md"), "---\ntitle: 秘密\n---\n秘密の本文。\n");
        Directory.CreateDirectory(temp.At("content/pages"));
        File.CreateSymbolicLink(temp.At("content/pages/out.md"), temp.At("../secret.md"));
        File.CreateSymbolicLink(temp.At("content/pages/gone.md"), temp.At("nothing.md"));
        Directory.CreateSymbolicLink(temp.At("content/pages/loop"), temp.At("content"));
        File.WriteAllText(temp.At("content/pages/real.md"), Page("本物。\n"));
        File.CreateSymbolicLink(temp.At("content/pages/inside.md"), temp.At("content/pages/real.md"));

        var (report, store) = Bounded(() => InvalidSite.Build(new DiskFolder(temp.Site)));

        Assert.Equal(["KYO1013 error content/pages/gone.md", "KYO1013 error content/pages/loop", "KYO1013 error content/pages/out.md"], InvalidSite.Found(report));
        Assert.Contains("外を指すリンク", report.Diagnostics[2].MessageIn(Kyojo.Diagnostics.Language.Japanese));
        Assert.Empty(store.Paths);
        foreach (var link in (string[])["gone.md", "loop", "out.md"]) File.Delete(temp.At("content/pages/" + link));
        var (mended, after) = InvalidSite.Build(new DiskFolder(temp.Site));
        Assert.True(mended.Published, string.Join('\n', mended.Diagnostics));
        Assert.Contains("本物。", after.Page("inside/"));
    }

    [Fact]
    public void A_site_folder_reached_by_a_link_is_read()
    {
        using var temp = new Disk();
        temp.Copy(InvalidSite.Read(""));
        Directory.CreateSymbolicLink(temp.At("../alias"), temp.Site);
        File.WriteAllText(temp.At("content/types/real.txt"), "x");
        File.Delete(temp.At("content/types/real.txt"));
        File.CreateSymbolicLink(temp.At("content/references/more.yml"), temp.At("../alias/content/references/books.yml"));

        var (report, _) = InvalidSite.Build(new DiskFolder(temp.At("../alias")));

        Assert.All(report.Diagnostics, d => Assert.Equal("KYO4302", d.Code.Id));
    }

    private static string Times(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Page(string body) => $"---\ntitle: 助け\n---\n{body}";

    private static string Community(string more) => Encoding.UTF8.GetString(InvalidSite.Read("").Read(Place)) + more;

    private static (BuildReport Report, MemoryStore Store) With(string text, string path = Place)
    {
        var site = InvalidSite.Read("");
        site.Write(path, text);
        return InvalidSite.Build(site);
    }

    // A hang fails the test instead of the run.
    private static T Bounded<T>(Func<T> work)
    {
        var task = Task.Run(work);
        Assert.True(task.Wait(TimeSpan.FromSeconds(60)), "It takes more than a minute.");
        return task.Result;
    }

    private sealed class Disk : IDisposable
    {
        private readonly DirectoryInfo top = Directory.CreateTempSubdirectory("kyojo-hostile-");

        public string Site => Path.Combine(top.FullName, "site");

        public string At(string path) => Path.GetFullPath(Path.Combine(Site, path));

        public void Copy(MemoryFolder site)
        {
            foreach (var path in site.List("content").Append("site.yml"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
                File.WriteAllBytes(At(path), site.Read(path));
            }
        }

        public void Dispose() => top.Delete(recursive: true);
    }

    private sealed class Unreadable(ISourceFolder below, string refused) : ISourceFolder
    {
        public IReadOnlyList<string> List(string folder) => folder == refused ? throw new UnauthorizedAccessException("Access denied") : below.List(folder);

        public bool Exists(string path) => below.Exists(path);

        public byte[] Read(string path) => path == refused ? throw new UnauthorizedAccessException("Access denied") : below.Read(path);
    }
}
