using Kyojo.Building;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Model;
using Kyojo.Publishing;
using Kyojo.Sources;

namespace Kyojo.Tests.Building;

/// <summary>
/// Records are kept from build to build. (That the bytes and findings are those of a clean build is in
/// <see cref="OracleTests"/>; here is what is read and looked at again, and what is not trusted.)
/// </summary>
public sealed class KeptRecordsTests
{
    private readonly CountedRule counted = new(readsTextsOfOthers: false), restless = new(readsTextsOfOthers: true);

    [Fact]
    public void A_rule_looks_again_only_at_what_changed_and_at_what_it_found_something_in()
    {
        var folder = Edits.Site();
        var store = new MemoryStore();
        folder.Write("content/communities/noisy.yml", SiteText.Community("noisy", "description: 説明です。"));
        Build(folder, store);
        Build(Described(folder, 1), store);
        var all = counted.Taken().Length / 2;
        restless.Taken();

        Build(Described(folder, 2), store);

        Assert.Equal(["noisy", "one"], counted.Taken().Order(StringComparer.Ordinal));
        Assert.Equal(all, restless.Taken().Length);
    }

    [Fact]
    public void Whatever_else_changes_a_rule_looks_at_all()
    {
        var folder = Edits.Site();
        var store = new MemoryStore();
        Build(folder, store);
        Build(Described(folder, 1), store);
        counted.Taken();

        folder.Write("content/communities/two.yml", SiteText.Community("two", name: "別の名前"));
        Build(folder, store);

        Assert.Contains("one", counted.Taken());
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.999)]
    public void Damage_costs_nothing_but_time(double where)
    {
        using var site = new TempFolder();
        site.Write("content/communities/one.yml", SiteText.Community("one", $"description: {Long("一")}"));
        site.Build();
        site.Write("content/communities/two.yml", SiteText.Community("two", $"description: {Long("二")}"));
        site.Build();
        var bytes = File.ReadAllBytes(site.State.Records);
        bytes[(int)(bytes.Length * where)] ^= 0x10;
        File.WriteAllBytes(site.State.Records, bytes);

        site.Write("site.yml", SiteText.Settings.Replace("試しのサイト", "別のサイト", StringComparison.Ordinal));
        site.Build();

        Assert.Equal(site.Clean(), site.Snapshot());
    }

    [Fact]
    public void A_file_that_is_as_it_was_is_not_read()
    {
        using var site = new TempFolder();
        site.Write("content/communities/one.yml", SiteText.Community("one"), TempFolder.Started.UtcDateTime.AddMinutes(-5));
        site.Build();
        site.Write("content/communities/two.yml", SiteText.Community("two"), TempFolder.Started.UtcDateTime.AddMinutes(-4));
        site.Build();
        var read = site.Read;

        site.Write("content/communities/three.yml", SiteText.Community("three"), TempFolder.Started.UtcDateTime.AddMinutes(-3));
        site.Build();

        Assert.Contains("content/communities/three.yml", site.Read.Except(read).Distinct());
        Assert.Equal(read.Count(path => path == "content/communities/one.yml"), site.Read.Count(path => path == "content/communities/one.yml"));
        Assert.Equal(site.Clean(), site.Snapshot());
    }

    [Fact]
    public void A_file_that_was_changed_just_before_it_was_read_is_read_again()
    {
        using var site = new TempFolder();
        var time = TempFolder.Started.UtcDateTime.AddSeconds(-1);
        site.Write("content/communities/one.yml", SiteText.Community("one", "notes: 覚え一"), time);
        site.Build();

        // The same length and the same time: only its bytes tell.
        site.Write("content/communities/one.yml", SiteText.Community("one", "notes: 覚え二"), time);
        var report = site.Build();

        Assert.True(report.Written > 0);
        Assert.Equal(site.Clean(), site.Snapshot());
    }

    [Fact]
    public void A_theme_is_searched_again_when_it_changes()
    {
        var folder = Edits.Site();
        var store = new MemoryStore();
        Assert.True(new SiteBuilder(folder, SiteText.Options).Build(store).Published);

        folder.Write("themes/mine/pages/about.hbs", "{{#if page}}");
        var report = new SiteBuilder(folder, SiteText.Options).Build(store);

        Assert.Contains(report.Diagnostics, d => d.Code == Codes.BlockBalance);
    }

    private static string Long(string word) => string.Concat(Enumerable.Repeat($"{word}つ目の会の説明です。", 20));

    private static MemoryFolder Described(MemoryFolder folder, int number)
    {
        folder.Write("content/communities/one.yml", SiteText.Community("one", $"description: 説明{number}です。"));
        return folder;
    }

    private void Build(ISourceFolder folder, IOutputStore store) =>
        Assert.True(new SiteBuilder(folder, SiteText.Options with { Rules = [counted, restless] }).Build(store).Published);

    // Finds something in one entry; notes at which it was made to look.
    private sealed class CountedRule(bool readsTextsOfOthers) : ILintRule
    {
        private readonly List<string> looked = [];

        public bool ReadsTextsOfOthers => readsTextsOfOthers;

        public void Check(Community entry, Catalog catalog, DiagnosticBag found)
        {
            lock (looked) looked.Add(entry.Id);
            if (!readsTextsOfOthers && entry.Id == "noisy") found.Add(Codes.UnknownFields, entry.Span, ("n", "1"), ("keys", "notes"));
        }

        public string[] Taken()
        {
            string[] taken = [.. looked];
            looked.Clear();
            return taken;
        }
    }
}
