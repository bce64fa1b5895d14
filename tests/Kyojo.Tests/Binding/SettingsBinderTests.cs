using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Tests.Binding;

public sealed class SettingsBinderTests
{
    [Fact]
    public void The_smallest_settings_need_no_word() => Assert.Empty(Find(""));

    [Theory]
    [InlineData("titel: x", "KYO2001 site.yml:5:1")]
    [InlineData("lists: {page_size: 9}", "KYO2003 site.yml:5:20")]
    [InlineData("lists: {page_size: 501}", "KYO2003 site.yml:5:20")]
    [InlineData("lists: {page_size: many}", "KYO2006 site.yml:5:20")]
    [InlineData("lists: {pagesize: 10}", "KYO2001 site.yml:5:9")]
    [InlineData("as_of: 2026-02-30", "KYO2062 site.yml:5:8")]
    [InlineData("lang: en", "KYO2004 site.yml:5:7")]
    [InlineData("guide: yes", "KYO2006 site.yml:5:8")]
    [InlineData("stale: {default: 800}", "KYO2003 site.yml:5:18")]
    [InlineData("stale: {default: 10, banner: 30, last: 20}", "KYO2003 site.yml:5:40")]
    [InlineData("stale: {by_type: {club: soon}}", "KYO2003 site.yml:5:19")]
    [InlineData("redirects: {/old/: ../x/}", "KYO2003 site.yml:5:13")]
    [InlineData("redirects: {\"https://a.example/\": /new/}", "KYO2003 site.yml:5:13")]
    [InlineData("redirects: {/old/: }", "KYO2007 site.yml:5:20")]
    [InlineData("share_image: {path: a.png}", "KYO2002 site.yml:5:14")]
    [InlineData("tags: {care: 介護}", "KYO2003 site.yml:5:14")]
    [InlineData("tags: {介護: {label: 介護}}", "KYO2011 site.yml:5:8")]
    [InlineData("navigation: [{label: 入口}]", "KYO2002 site.yml:5:14")]
    [InlineData("diagnostics: {severity: {KYO9999: off}}", "KYO2404 site.yml:5:26")]
    [InlineData("diagnostics: {severity: {KYO2001: error, KYO2027: off}}", "KYO2404 site.yml:5:42")]
    [InlineData("diagnostics: {severity: {KYO2207: warning}}", "KYO2405 site.yml:5:26")]
    [InlineData("diagnostics: {severity: {KYO2007: of}}", "KYO2004 site.yml:5:26")]
    [InlineData("diagnostics: {severity: {KYO2007: 2}}", "KYO2004 site.yml:5:26")]
    [InlineData("diagnostics: {severity: {KYO2007: \"info,warning\"}}", "KYO2004 site.yml:5:26")]
    [InlineData("diagnostics: {lang: fr}", "KYO2004 site.yml:5:21")]
    public void A_fault_is_one_finding_with_its_place(string more, string expected) => Assert.Equal([expected], Find(more));

    [Theory]
    [InlineData("title: 試しのサイト", "", "KYO2002 site.yml:1:1")]
    [InlineData("title: 試しのサイト", "title:", "KYO2002 site.yml:1:7")]
    [InlineData("license: CC-BY-4.0", "license: CC-BY", "KYO2004 site.yml:3:10")]
    [InlineData("license: CC-BY-4.0", "license: custom", "KYO2002 site.yml:3:10")]
    [InlineData("license: CC-BY-4.0", "license: custom\nlicense_name: 独自\nlicense_url: https://site.example/licence", "")]
    [InlineData("url: https://site.example/", "url: site.example", "KYO2071 site.yml:4:6")]
    [InlineData("url: https://site.example/", "", "KYO2402 site.yml")]
    [InlineData("url: https://site.example/", "url: https://site.example/sub", "")]
    [InlineData("name: 試しの市", "nmae: 試しの市", "KYO2001 site.yml:2:12")]
    [InlineData("name: 試しの市", "name: 試しの市, kind: municipality", "KYO2406 site.yml:2:11")]
    [InlineData("name: 試しの市", "name: 試しの県, kind: prefecture", "KYO2406 site.yml:2:11")]
    [InlineData("name: 試しの市", "name: 試しの市, kind: municipality, lg_code: \"322016\"", "")]
    [InlineData("name: 試しの市", "name: 試しの県, kind: prefecture, lg_code: \"320005\"", "")]
    [InlineData("name: 試しの市", "name: 試しの市, kind: municipality, lg_code: \"322017\"", "KYO2042 site.yml:2:53")]
    [InlineData("department: 試しの課, ", "", "KYO2407 site.yml:2:11")]
    [InlineData("contact: {label: 電話交換}", "contact: {email: a.example}", "KYO2074 site.yml:2:59")]
    [InlineData("contact: {label: 電話交換}", "contact: {phone: なし}", "KYO2075 site.yml:2:59")]
    public void The_required_lines_are_checked(string from, string to, string expected)
    {
        var folder = SiteText.Folder();
        folder.Write("site.yml", string.Join('\n', SiteText.Settings.Replace(from, to, StringComparison.Ordinal).Split('\n').Where(l => l.Length > 0)) + "\n");

        Assert.Equal(expected, string.Join(' ', SiteReading.Read(folder).Found.Select(d => $"{d.Code.Id} {d.Span}")));
    }

    [Theory]
    [InlineData("- a", "KYO1006 site.yml:1:1")]
    [InlineData("title: [", "KYO1003 site.yml:1:9")]
    [InlineData("# nothing", "KYO1006 site.yml")]
    public void A_file_of_another_form_is_told_once(string text, string expected)
    {
        var folder = SiteText.Folder();
        folder.Write("site.yml", text + "\n");

        var (report, store) = SiteText.Build(folder);

        Assert.Equal([expected], report.Diagnostics.Select(d => $"{d.Code.Id} {d.Span}"));
        Assert.Empty(store.Paths);
    }

    [Fact]
    public void A_folder_without_settings_is_no_site()
    {
        var (report, _) = SiteText.Build(new MemoryFolder());

        Assert.Equal("KYO2401 site.yml", $"{Assert.Single(report.Diagnostics).Code.Id} {report.Diagnostics[0].Span}");
    }

    [Theory]
    [InlineData("off", null)]
    [InlineData("info", Severity.Info)]
    [InlineData("Error", Severity.Error)]
    public void A_site_gives_codes_its_own_weight(string weight, Severity? expected)
    {
        var (_, found) = SiteReading.Read($$$"""
            === site.yml
            {{{SiteText.Settings}}}diagnostics: {severity: {KYO2007: {{{weight}}}}}
            === content/communities/one.yml
            {{{SiteText.Community("one", "notes:")}}}
            """);

        Assert.Equal(expected is null ? [] : [expected.Value], found.Select(d => d.Severity));
    }

    [Fact]
    public void A_locked_code_may_be_named_with_its_own_weight() => Assert.Empty(Find("diagnostics: {severity: {KYO2207: error}}"));

    [Theory]
    [InlineData("url: https://site.example/", "", "/")]
    [InlineData("url: https://site.example/", "url: https://site.example/", "/")]
    [InlineData("url: https://site.example/", "url: https://site.example/repo", "/repo/")]
    [InlineData("url: https://site.example/", "base_path: repo", "/repo/")]
    [InlineData("url: https://site.example/", "url: https://site.example/repo/\nbase_path: /other", "/other/")]
    public void The_base_path_starts_and_ends_with_a_slash(string from, string to, string expected)
    {
        var folder = SiteText.Folder();
        folder.Write("site.yml", SiteText.Settings.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(expected, SiteReading.Read(folder).Catalog!.Settings.BasePath);
    }

    [Fact]
    public void What_is_left_out_has_the_defaults_of_the_model()
    {
        var settings = SiteReading.Read("").Catalog!.Settings;

        Assert.Equal((100, 50, "default", "ja"), (settings.PageSize, settings.FeedItems, settings.Theme, settings.Lang));
        Assert.Equal((365, 730, 1095), settings.StaleOf("club"));
        Assert.Equal((true, true, false, false), (settings.Guide, settings.RobotsIndex, settings.IncludeDrafts, settings.ShowPeople));
        Assert.Equal(("試しの市", 500), (settings.Credit, settings.DiagnosticsMax));
    }

    private static string[] Find(string more) => SiteReading.Findings($"=== site.yml\n{SiteText.Settings}{more}");
}
