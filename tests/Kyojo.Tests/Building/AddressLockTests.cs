using System.Text;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Tests.Building;

/// <summary>What <c>urls.lock</c> keeps of reports: ids of figures and tables, and the data they stand on.</summary>
public sealed class AddressLockTests
{
    private const string Body = "## 章 {#part}\n\n:::表 {#tbl-a data=kojo}\n題名：制度の利用\n:::\n";
    private const string Head = "# Published addresses: none of them may vanish. Written by kyojo build --lock.\n";

    [Fact]
    public void Tables_and_their_data_are_locked_with_the_report()
    {
        var text = Lock(Folder(Body));

        Assert.Matches("^" + Head + "reports/r/\nreports/r/ data=kojo hash=[0-9a-f]{32} corrections=0\nreports/r/#tbl-a\n$", text);
    }

    [Fact]
    public void What_is_locked_and_still_there_is_no_finding()
    {
        var folder = Folder(Body);
        folder.Write("urls.lock", Encoding.UTF8.GetBytes(Lock(folder)));

        Assert.DoesNotContain(SiteText.Build(folder).Report.Diagnostics, d => d.Code.Id is "KYO4232" or "KYO6201" or "KYO6202" or "KYO4224");
    }

    [Fact]
    public void A_table_that_lost_its_id_is_told_at_its_line()
    {
        var folder = Folder(Body);
        folder.Write("urls.lock", Encoding.UTF8.GetBytes(Lock(folder)));

        var found = SiteText.Build(With(folder, Body.Replace("tbl-a", "tbl-b", StringComparison.Ordinal))).Report.Diagnostics;

        var gone = Assert.Single(found, d => d.Code.Id == "KYO4224");
        Assert.Equal(("urls.lock", 4, Severity.Error), (gone.Span.File, gone.Span.Line, gone.Severity));
    }

    [Fact]
    public void A_table_whose_correction_tells_why_it_went_may_go()
    {
        var folder = Folder(Body);
        folder.Write("urls.lock", Encoding.UTF8.GetBytes(Lock(folder)));

        With(folder, "## 章 {#part}\n\n表のない本文。\n", "corrections: [{on: 2026-02-01, kind: 訂正, affects: [tbl-a], text: もとの調査に誤りがあったため、表を取り下げました。}]");

        Assert.DoesNotContain(SiteText.Build(folder).Report.Diagnostics, d => d.Code.Id == "KYO4224");
    }

    [Fact]
    public void Data_that_change_are_told_until_the_report_tells_of_it()
    {
        var folder = Folder(Body);
        var locked = Lock(folder);
        folder.Write("urls.lock", Encoding.UTF8.GetBytes(locked));
        folder.Write("content/data/kojo.csv", "制度,割合\n甲,57.9\n"u8.ToArray());

        Assert.Equal("content/reports/r.md", Assert.Single(SiteText.Build(folder).Report.Diagnostics, d => d.Code.Id == "KYO4232").Span.File);
        Assert.Equal(locked, Lock(folder));

        With(folder, Body, "corrections: [{on: 2026-02-01, kind: 訂正, text: 割合を直しました。}]");

        Assert.DoesNotContain(SiteText.Build(folder).Report.Diagnostics, d => d.Code.Id == "KYO4232");
        Assert.Contains("corrections=1", Lock(folder), StringComparison.Ordinal);
        Assert.NotEqual(locked, Lock(folder));
    }

    [Fact]
    public void Other_line_ends_are_the_same_data()
    {
        var folder = Folder(Body);
        folder.Write("urls.lock", Encoding.UTF8.GetBytes(Lock(folder)));
        folder.Write("content/data/kojo.csv", "制度,割合\r\n甲,58.4\r\n"u8.ToArray());

        Assert.DoesNotContain(SiteText.Build(folder).Report.Diagnostics, d => d.Code.Id == "KYO4232");
    }

    [Fact]
    public void The_reports_of_the_demonstration_are_locked()
    {
        var locked = File.ReadAllLines(Path.Combine(Repository.Root, "urls.lock")).Where(line => line.StartsWith("reports/", StringComparison.Ordinal)).ToArray();
        var folder = new DiskFolder(Repository.Root);

        Assert.Equal(Lock(folder).Split('\n').Where(line => line.StartsWith("reports/", StringComparison.Ordinal)), locked);
        Assert.Contains("reports/safety-nets-2020/#fig-kojo", locked);
        Assert.Contains(locked, line => line.StartsWith("reports/work-together/ data=union-rate hash=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reports/r/#")]
    [InlineData("reports/r/ data=kojo")]
    [InlineData("reports/r/ data=kojo hash=1 corrections=x")]
    [InlineData("reports/r/#a data=kojo hash=1 corrections=0")]
    [InlineData("../x/")]
    public void A_line_that_says_nothing_is_told(string line)
    {
        var folder = Folder(Body);
        folder.Write("urls.lock", Encoding.UTF8.GetBytes(Head + line + "\n"));

        Assert.Single(SiteText.Build(folder).Report.Diagnostics, d => d.Code.Id == "KYO6202");
    }

    private static MemoryFolder Folder(string body) => With(SiteText.Folder("=== content/data/kojo.csv\n制度,割合\n甲,58.4\n=== content/data/kojo.yml\ntitle: 制度の利用\nsource: 試しの課\nunit: \"%\"\n"), body);

    private static MemoryFolder With(MemoryFolder folder, string body, string more = "")
    {
        var report = Site.Report("r", more, body);
        folder.Write("content/reports/r.md", Encoding.UTF8.GetBytes(report[(report.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
        return folder;
    }

    private static string Lock(ISourceFolder folder)
    {
        var found = new DiagnosticBag();
        var builder = new SiteBuilder(folder, SiteText.Options);
        var sources = builder.ReadSources(found);
        var plan = builder.Plan(sources, found, out _, out _)!;
        return Encoding.UTF8.GetString(AddressLock.With(sources.Addresses, plan.Specs, plan.Site.Catalog, sources.Content));
    }
}
