using System.Collections.Immutable;
using Kyojo.Building;
using Kyojo.Publishing;
using Kyojo.Tests.Catalogs.Leaving;

namespace Kyojo.Tests.Pages.Leaving;

public sealed class LeafletPagesTests
{
    private const string Languages = "languages: [ja, en, easy]\n";

    private static readonly Lazy<Kyojo.Publishing.MemoryStore> Named = new(() => Site.Build(
        LeaveSite.Settings("\"32\", \"322016\"", "  edition: 2027年3月版\n  per_area:\n    \"32\":\n      moving-out: {note: 転出届と一緒にお渡ししています。}\n").Replace("leave:\n", Languages + "leave:\n", StringComparison.Ordinal)
        + LeaveSite.Group("one", "あいの会", "あいのかい", joining: "status: open, how: [{method: web-form, url: \"https://one.example.jp/join/\"}], who: [だれでも], fee: [{label: 年会費, amount: 1000, unit: year}], invite_moments: [moving-out, retirement]", more: "online: true\nstanding: volunteer\nchannels: [{kind: phone, value: 03-0000-0001, audience: members}]\ninternal_note: 会長の自宅は秘密です")
        + LeaveSite.Group("two", "うみの会", "うみのかい", joining: "how: [visit], who: [秘密の条件], invite_moments: [moving-out]", lifecycle: "status: unknown, checked_on: 2025-12-01, checked_how: site").Replace("sources: [{id: s1, ref: book}]", "sources: [{id: s1, ref: book}, {id: s2, ref: book}]", StringComparison.Ordinal)
        + LeaveSite.Group("three", "えきの会", "えきのかい", joining: "status: open, how: [visit]")));

    public static TheoryData<string> Formats => ["a4", "a5", "trifold", "cards"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_area_and_occasion_has_a_sheet_in_every_format_and_language(string format)
    {
        foreach (var lang in (string[])["", "en/", "easy/"])
        {
            foreach (var area in (string[])["shimane", "322016"])
            {
                foreach (var occasion in (string[])["moving-out", "graduation", "coming-of-age", "leaving-company"])
                {
                    var page = Named.Value.Html($"{lang}leave/{area}/{occasion}/{format}/");

                    Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
                    Assert.Single(page.QuerySelectorAll("link[rel=stylesheet][href*='leaflet-']"));
                    Assert.Equal(area == "shimane" ? $"www.example.lg.jp/q/32{occasion[0]}" : $"www.example.lg.jp/q/322016{occasion[0]}", page.QuerySelector(".sheet-address")!.TextContent);
                }
            }
        }

        Assert.DoesNotContain($"/{format}/", Named.Value.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_names_who_may_be_named_with_what_has_a_source()
    {
        var page = Named.Value.Html("leave/shimane/moving-out/a4/");

        Assert.Equal(["あいの会（あいのかい）", "うみの会（うみのかい）"], page.Texts(".sheet-name"));
        Assert.Equal(["あいの会（あいのかい）", "だれでも・年会費1,000円（年）・オンライン可・有志"], page.QuerySelectorAll(".sheet-groups li")[0].QuerySelectorAll("p").Select(p => p.TextContent));
        Assert.Equal(["うみの会（うみのかい）", "活動の状況は申込み先でご確認ください", "参加の可否は申込み先へ"], page.QuerySelectorAll(".sheet-groups li")[1].QuerySelectorAll("p").Select(p => p.TextContent));
        Assert.Equal("離れても、ふるさととつながる。", page.Text("h1"));
        Assert.Contains("転出届と一緒にお渡ししています。", page.Text(".sheet"), StringComparison.Ordinal);
        Assert.Contains("電話 0852-00-0000", page.Text(".sheet"), StringComparison.Ordinal);
        Assert.Equal("2027年3月版・掲載内容は2025年12月1日までに確認したものです", page.Text(".sheet-edition"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_private_is_on_any_sheet(string format)
    {
        var page = Named.Value.Page($"leave/shimane/moving-out/{format}/");

        Assert.All((string[])["03-0000-0001", "会長", "秘密"], text => Assert.DoesNotContain(text, page, StringComparison.Ordinal));
    }

    /// <summary>The link comes with the file and goes with it, though nothing of the sources changed.</summary>
    [Fact]
    public void A_sheet_links_its_PDF_file_while_there_is_one()
    {
        var folder = SiteText.Folder(LeaveSite.Settings().Replace("leave:\n", "languages: [ja, en]\nleave:\n", StringComparison.Ordinal) + LeaveSite.Group("one"));
        var printed = new[] { "leave/shimane/moving-out/a4/leaflet.pdf", "en/leave/shimane/moving-out/a4/leaflet.pdf" }.ToImmutableSortedDictionary(path => path, _ => new byte[45_000], StringComparer.Ordinal);
        var store = new MemoryStore();

        Assert.True(new SiteBuilder(folder, SiteText.Options).Build(store).Published);
        Assert.Null(store.Html("leave/shimane/moving-out/a4/").QuerySelector("a[href$='.pdf']"));
        Assert.True(new SiteBuilder(folder, SiteText.Options with { Printed = printed }).Build(store).Published);
        var link = store.Html("leave/shimane/moving-out/a4/").QuerySelector("a[href$='.pdf']")!;
        Assert.Equal(("leaflet.pdf", "PDF版（45 KB） HTML版と同じ内容です。"), (link.GetAttribute("href"), link.ParentElement!.TextContent));
        Assert.Equal("leaflet.pdf", store.Html("en/leave/shimane/moving-out/a4/").QuerySelector("a[href$='.pdf']")!.GetAttribute("href"));
        Assert.Null(store.Html("leave/shimane/moving-out/a5/").QuerySelector("a[href$='.pdf']"));
        Assert.True(new SiteBuilder(folder, SiteText.Options).Build(store).Published);
        Assert.Null(store.Html("leave/shimane/moving-out/a4/").QuerySelector("a[href$='.pdf']"));
        Assert.DoesNotContain(store.Paths, path => path.EndsWith(".pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_without_names_says_what_kinds_of_groups_there_are()
    {
        var page = Named.Value.Html("leave/shimane/graduation/a5/");

        Assert.Empty(page.Texts(".sheet-name"));
        Assert.Contains("コードの先でさがせます", page.Text(".sheet-list"), StringComparison.Ordinal);
        Assert.Contains("会の種類：試しの会", page.Text(".sheet"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("h1 ruby rt"));
    }

    [Fact]
    public void English_sheets_are_in_English_and_mark_what_is_not()
    {
        var page = Named.Value.Html("en/leave/322016/moving-out/a4/");

        Assert.Equal("Far away, still close to home.", page.Text("h1"));
        Assert.Equal("ja", page.QuerySelector(".sheet-name span")!.GetAttribute("lang"));
        Assert.Equal("松江市", page.QuerySelector(".sheet-lead [lang=ja]")!.TextContent);
        Assert.DoesNotContain("だれでも", page.Text(".sheet"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_hands_out_an_English_sheet_is_said_in_English_where_there_is_a_name()
    {
        var store = Site.Build(LeaveSite.Settings().Replace("operator: {name: 試しの市,", "operator: {name: 試しの市, name_en: Test City,", StringComparison.Ordinal).Replace("leave:\n", "languages: [ja, en]\nleave:\n", StringComparison.Ordinal) + LeaveSite.Group("one"));

        Assert.Equal([("Test City", null), ("試しの課", "ja")], store.Html("en/leave/shimane/moving-out/a4/").QuerySelectorAll(".sheet-contact p").Take(2).Select(p => (p.TextContent, p.GetAttribute("lang"))));
        Assert.Equal("試しの市 試しの課", store.Html("leave/shimane/moving-out/a4/").Text(".sheet-contact p"));
    }

    [Fact]
    public void A_code_is_black_on_white_by_attributes_and_named_in_words()
    {
        var code = Named.Value.Html("leave/shimane/moving-out/a4/").QuerySelector("svg.code")!;

        Assert.Equal(("img", "島根県・転出するときのつながり案内のページを開くコード", "45mm"), (code.GetAttribute("role"), code.GetAttribute("aria-label"), code.GetAttribute("width")));
        Assert.Equal(("#fff", "#000"), (code.QuerySelector("rect")!.GetAttribute("fill"), code.QuerySelector("path")!.GetAttribute("fill")));
    }

    [Fact]
    public void Ten_cards_are_printed_and_one_is_read()
    {
        var page = Named.Value.Html("leave/shimane/moving-out/cards/");

        Assert.Equal(10, page.QuerySelectorAll(".one-card").Length);
        Assert.Equal(9, page.QuerySelectorAll(".one-card[aria-hidden=true]").Length);
    }

    [Fact]
    public void Short_addresses_lead_to_the_page_behind_the_code()
    {
        Assert.Contains("url=../../leave/shimane/moving-out/\"", Named.Value.Page("q/32m/"), StringComparison.Ordinal);
        Assert.Contains("url=../../leave/322016/leaving-company/\"", Named.Value.Page("q/322016l/"), StringComparison.Ordinal);
        Assert.Contains("url=../leave/\"", Named.Value.Page("q/"), StringComparison.Ordinal);
        Assert.DoesNotContain(Named.Value.Paths, path => path.StartsWith("en/q/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_printed_code_goes_on_when_area_or_occasion_have_ended()
    {
        var store = Site.Build(LeaveSite.Settings("\"32\"", "  occasions: [moving-out]\n") + LeaveSite.Group("one")
            + "=== content/data/short-urls.csv\ncode,target,since,address\n31m,leave/tottori/moving-out/,2026-01-01,https://www.example.lg.jp/q/31m/\n32g,leave/shimane/graduation/,2026-01-01,https://www.example.lg.jp/q/32g/\n32m,leave/shimane/moving-out/,2026-01-01,https://www.example.lg.jp/q/32m/\n");

        Assert.Contains("url=../../leave/shimane/\"", store.Page("q/32g/"), StringComparison.Ordinal);
        Assert.Contains("url=../\"", store.Page("leave/shimane/graduation/"), StringComparison.Ordinal);
        Assert.Contains("url=../../prefectures/tottori/\"", store.Page("q/31m/"), StringComparison.Ordinal);
        Assert.Contains("url=../../prefectures/tottori/\"", store.Page("leave/tottori/"), StringComparison.Ordinal);
        Assert.Contains("url=../../leave/shimane/moving-out/\"", store.Page("q/32m/"), StringComparison.Ordinal);
    }

    /// <summary>What is on paper cannot be called back: neither another colour of the theme, nor other texts, nor another id of a group changes a code or where it leads.</summary>
    [Fact]
    public void A_printed_code_outlives_theme_texts_and_ids()
    {
        var before = Site.Build(LeaveSite.Settings() + LeaveSite.Group("one"));
        var after = Site.Build(LeaveSite.Settings().Replace("leave:\n", "theme_options: {hue: green}\nleave:\n", StringComparison.Ordinal) + LeaveSite.Group("two", "改めた会", "あらためたかい", more: "redirects: [one]")
            + "=== content/leave.yml\nmoving-out:\n  ja: {label: 町を出るとき, invitation: 離れても、この町の人。, what: この町の会です。}\n");

        Assert.NotEqual(before.Html("leave/shimane/moving-out/a4/").Text("h1"), after.Html("leave/shimane/moving-out/a4/").Text("h1"));
        Assert.NotEqual(before.Html("leave/shimane/moving-out/a4/").Text(".sheet-name"), after.Html("leave/shimane/moving-out/a4/").Text(".sheet-name"));
        Assert.Equal(Code(before), Code(after));
        Assert.Equal("../../leave/shimane/moving-out/", before.Html("q/32m/").QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("../../leave/shimane/moving-out/", after.Html("q/32m/").QuerySelector("main a")!.GetAttribute("href"));

        static string? Code(MemoryStore store) => store.Html("leave/shimane/moving-out/a4/").QuerySelector("svg.code path")!.GetAttribute("d");
    }

    [Fact]
    public void Without_an_address_there_are_pages_and_no_sheets()
    {
        var store = Site.Build(LeaveSite.Settings().Replace("url: https://www.example.lg.jp/\n", "", StringComparison.Ordinal) + LeaveSite.Group("one"));

        Assert.Contains(store.Paths, path => path == "leave/shimane/moving-out/index.html");
        Assert.DoesNotContain(store.Paths, path => path.Contains("/a4/", StringComparison.Ordinal));
    }

    [Fact]
    public void No_more_names_than_a_sheet_holds_are_printed_and_the_others_are_counted()
    {
        var store = Site.Build(LeaveSite.Settings(more: "  per_sheet: 3\n") + string.Concat(Enumerable.Range(1, 7).Select(n => LeaveSite.Group($"g{n}", $"{n}番の会", "ばんのかい"))));

        Assert.Equal(3, store.Html("leave/shimane/moving-out/a4/").Texts(".sheet-name").Length);
        Assert.Contains("ほか4件", store.Html("leave/shimane/moving-out/a4/").Text(".sheet"), StringComparison.Ordinal);
        Assert.Equal(7, store.Html("leave/shimane/moving-out/").Texts("section[aria-labelledby=named] .card").Length);
    }

    [Fact]
    public void Long_names_give_room_for_fewer_and_never_fall_off_the_sheet()
    {
        var name = string.Concat(Enumerable.Repeat("とても長い名前の", 20)) + "会";
        var store = Site.Build(LeaveSite.Settings() + string.Concat(Enumerable.Range(1, 5).Select(n => LeaveSite.Group($"g{n}", $"{n}{name}", "ながいなまえのかい"))));

        Assert.InRange(store.Html("leave/shimane/moving-out/a4/").Texts(".sheet-name").Length, 1, 4);
        Assert.InRange(store.Html("leave/shimane/moving-out/a5/").Texts(".sheet-name").Length, 0, 1);
    }

    [Fact]
    public void The_table_for_staff_has_a_row_for_each_sheet()
    {
        var (report, _) = SiteText.Build(SiteText.Folder(LeaveSite.Settings(more: "  occasions: [moving-out, graduation]\n  formats: [a4, cards]\n") + LeaveSite.Group("one")));

        Assert.Equal(
            "area,occasion,format,entries,edition,last_change,warnings\n32,moving-out,a4,1,2026年1月版,2026-01-01,\n32,moving-out,cards,0,2026年1月版,,\n32,graduation,a4,0,2026年1月版,,\n32,graduation,cards,0,2026年1月版,,\n",
            report.LeaveReport);
    }

    [Fact]
    public void A_site_that_says_nothing_of_leaflets_has_them_for_each_prefecture_with_an_entry_and_nothing_is_told()
    {
        var (report, store) = SiteText.Build(SiteText.Folder(LeaveSite.Group("one")));

        Assert.Empty(report.Diagnostics);
        Assert.Contains("試しの市 試しの課", store.Html("leave/shimane/moving-out/a4/").Text(".sheet"), StringComparison.Ordinal);
        Assert.NotNull(store.Html("leave/shimane/moving-out/a4/").QuerySelector(".sheet-help .notice"));
        Assert.DoesNotContain(store.Paths, path => path.StartsWith("leave/tokyo/", StringComparison.Ordinal));
    }
}
