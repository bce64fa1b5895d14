using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Tests.Building;

/// <summary>An incremental build gives the bytes of a clean one, whatever was edited; so do other workers, cultures and paths.</summary>
public sealed class OracleTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Incremental_equals_clean_after_random_edits(bool isPacked)
    {
        // A large site goes on with packed records, and a clean build of a small one does not.
        var options = isPacked ? SiteText.Options with { MostHeld = -1 } : SiteText.Options;
        var edits = Gen.Choose(0, Edits.All.Length - 1).ListOf().Resize(6);

        Prop.ForAll(edits.ToArbitrary(), steps =>
        {
            var folder = Edits.Site();
            var store = new MemoryStore();
            Assert.True(new SiteBuilder(folder, options).Build(store).Published);
            var n = 0;
            foreach (var step in steps)
            {
                Edits.All[step](folder, ++n);
                var report = new SiteBuilder(folder, options).Build(store);
                Assert.True(report.Published, string.Join('\n', report.Diagnostics));
                var (clean, expected) = SiteText.Build(folder);
                Assert.Equal(expected.Snapshot(), store.Snapshot());
                Assert.Equal(clean.Diagnostics.Select(Told), report.Diagnostics.Select(Told));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public void Every_single_edit_is_seen()
    {
        for (var i = 0; i < Edits.All.Length; i++)
        {
            var folder = Edits.Site();
            var store = new MemoryStore();
            Build(folder, store);
            var before = store.Snapshot();

            Edits.All[i](folder, 1);
            Build(folder, store);

            Assert.False(before.SequenceEqual(store.Snapshot()), $"edit {i}");
            Assert.Equal(Clean(folder), store.Snapshot());
        }
    }

    [Fact]
    public void A_second_build_writes_nothing()
    {
        var folder = Edits.Site();
        var store = new MemoryStore();
        Build(folder, store);
        var writes = store.Writes;

        var report = Build(folder, store);

        Assert.Equal(0, report.Written);
        Assert.Equal(writes, store.Writes);
    }

    [Fact]
    public void A_changed_description_writes_its_page_and_the_one_that_tells_the_hashes_of_open_data()
    {
        var folder = Edits.Site();
        var store = new MemoryStore();
        folder.Write("content/communities/one.yml", SiteText.Community("one", "description: 説明です。"));
        Build(folder, store);

        folder.Write("content/communities/one.yml", SiteText.Community("one", "description: 別の説明です。"));
        var report = Build(folder, store);

        Assert.Equal(["communities/one/", "data/"], report.Rendered.Select(r => r.Route).Order(StringComparer.Ordinal));
        Assert.Equal(2, report.Written);
    }

    [Fact]
    public void A_changed_description_makes_the_view_of_its_own_page_alone()
    {
        var counted = new CountedLists();
        var options = SiteText.Options with { PageKinds = [.. SiteText.Options.PageKinds.Where(k => k.Name != counted.Name), counted] };
        var folder = Edits.Site();
        var store = new MemoryStore();
        new SiteBuilder(folder, options).Build(store);
        var first = counted.Views;

        folder.Write("content/communities/one.yml", SiteText.Community("one", "places: [{role: base, prefecture: \"32\", municipality: \"322016\"}]\nrelations: [{to: two, kind: cooperates-with}]\ndescription: 説明です。"));
        new SiteBuilder(folder, options).Build(store);
        var described = counted.Views;
        folder.Write("content/communities/one.yml", SiteText.Community("one", name: "別の名前"));
        new SiteBuilder(folder, options).Build(store);

        Assert.True(first > 0);
        Assert.Equal(first, described);
        Assert.True(counted.Views > described);
    }

    [Fact]
    public void A_link_that_breaks_is_told_where_it_stands_though_its_page_was_kept()
    {
        var folder = Edits.Site();
        var store = new MemoryStore();
        folder.Write("content/communities/one.yml", SiteText.Community("one", "description: \"[章](two.yml#syou)へ\""));
        folder.Write("content/communities/two.yml", SiteText.Community("two", "description: \"### 章 {#syou}\""));
        Assert.Empty(Build(folder, store).Diagnostics);

        folder.Write("content/communities/two.yml", SiteText.Community("two", "description: \"### 章 {#hoka}\""));
        var once = Build(folder, store).Diagnostics;
        var again = Build(folder, store).Diagnostics;

        Assert.Equal("content/communities/one.yml", Assert.Single(once).Span.File);
        Assert.True(once[0].Span.Line > 1);
        Assert.Equal(once.Select(d => d.Span), again.Select(d => d.Span));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Workers_do_not_change_the_bytes(int workers)
    {
        var folder = Edits.Site();
        for (var i = 0; i < 120; i++) folder.Write($"content/communities/more-{i}.yml", SiteText.Community($"more-{i}"));

        var (_, many) = SiteText.Build(folder, SiteText.Options with { Workers = workers });

        Assert.Equal(Clean(folder), many.Snapshot());
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("ar-SA")]
    public void Culture_does_not_change_the_bytes(string culture)
    {
        var folder = Edits.Site();
        var expected = Clean(folder);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            CultureInfo.CurrentUICulture = new CultureInfo(culture);

            Assert.Equal(expected, Clean(folder));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_build_without_cache_gives_the_same_bytes()
    {
        var folder = Edits.Site();
        var store = new MemoryStore();
        Build(folder, store);

        var report = new SiteBuilder(folder, SiteText.Options with { NoCache = true }).Build(store);

        Assert.Equal(Clean(folder), store.Snapshot());
        Assert.Equal(0, report.Written);
    }

    [Fact]
    public void A_failed_build_leaves_the_site_as_it_was()
    {
        var folder = Edits.Site();
        var store = new MemoryStore();
        Build(folder, store);
        var before = store.Snapshot();

        folder.Write("content/communities/one.yml", SiteText.Community("one", "sumary: つづりの誤り"));
        var report = Build(folder, store);

        Assert.False(report.Published);
        Assert.Equal(before, store.Snapshot());
    }

    [Fact]
    public void A_failed_build_after_others_tells_what_a_first_one_tells()
    {
        var folder = Edits.Site();
        var store = new MemoryStore();
        Build(folder, store);
        Edits.All[0](folder, 1);
        Build(folder, store);

        folder.Write("content/communities/one.yml", SiteText.Community("one", "sumary: つづりの誤り"));
        folder.Write("content/communities/two.yml", SiteText.Community("two", "relations: [{to: nobody, kind: cooperates-with}]"));
        var report = Build(folder, store);

        Assert.False(report.Published);
        Assert.Equal(SiteText.Build(folder).Report.Diagnostics.Select(Told), report.Diagnostics.Select(Told));
    }

    private static string Told(Diagnostic finding) => $"{finding.Severity} {finding.Code.Id} {finding.Span} {string.Join(' ', finding.Args.Select(a => $"{a.Name}={a.Value.Ja}"))}";

    private static BuildReport Build(ISourceFolder folder, IOutputStore store) => new SiteBuilder(folder, SiteText.Options).Build(store);

    private static SortedDictionary<string, string> Clean(ISourceFolder folder)
    {
        var (report, store) = SiteText.Build(folder);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return store.Snapshot();
    }

    // The prefecture pages, counting the views they make.
    private sealed class CountedLists : IPageKind
    {
        private readonly PrefecturePages inner = new();
        private int views;

        public int Views => views;

        public string Name => inner.Name;

        public Type ViewType => inner.ViewType;

        public bool ShowsTextsOfOthers => false;

        public IEnumerable<PageSpec> Plan(SiteContext site) => inner.Plan(site).Select(spec => spec with { View = () => Counted(spec) });

        private PageView Counted(PageSpec spec)
        {
            Interlocked.Increment(ref views);
            return spec.View();
        }
    }
}
