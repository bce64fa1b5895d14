using Kyojo.Tests.Catalogs.Leaving;

namespace Kyojo.Tests.Pages.Leaving;

public sealed class LeaveOccasionPagesTests
{
    private static readonly Lazy<Kyojo.Publishing.MemoryStore> Store = new(() => Site.Build(
        LeaveSite.Settings("\"31\", \"32\"")
        + LeaveSite.Group("one", "あいの会", "あいのかい", joining: "status: open, how: [{method: web-form, url: \"https://one.example.jp/join/\"}], who: [だれでも], invite_moments: [moving-out]")
        + LeaveSite.Group("two", "うみの会", "うみのかい", joining: "status: open, how: [visit]")
        + LeaveSite.Group("three", "えきの会", "えきのかい", "{role: base, prefecture: \"13\"}", "status: open, how: [visit]", more: "online: true")
        + Site.Case("k", "two")));

    [Fact]
    public void It_shows_who_is_handed_out_with_their_door_and_the_others_of_the_area()
    {
        var page = Store.Value.Html("leave/shimane/moving-out/");

        Assert.Equal("離れても、ふるさととつながる。", page.Text("h1"));
        Assert.Equal("島根県・転出するときのつながり案内｜試しのサイト", page.Title);
        Assert.Equal(["あいの会"], page.Texts("section[aria-labelledby=named] .card h3"));
        Assert.Equal("https://one.example.jp/join/", page.QuerySelector("section[aria-labelledby=named] a[href^='https://one']")!.GetAttribute("href"));
        Assert.Contains("だれでも", page.Text("section[aria-labelledby=named]"), StringComparison.Ordinal);
        Assert.Equal(["うみの会"], page.Texts("section[aria-labelledby=others] .card h3"));
        Assert.Equal(["試しの事例"], page.Texts("section[aria-labelledby=cases] .card h3"));
        Assert.Contains("集めません", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("www.example.lg.jp/q/32m", page.Text("section[aria-labelledby=later]"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public void Settings_that_forget_who_runs_the_site_are_told_so()
    {
        var (report, store) = SiteText.Build(SiteText.Folder("=== site.yml\ntitle: 試しのサイト\n" + LeaveSite.Group("one")));

        Assert.Contains(report.Diagnostics, found => found.Code == Kyojo.Diagnostics.Codes.RequiredMissing && found.Span.File == "site.yml");
        Assert.False(report.Published);
        Assert.Empty(store.Snapshot());
    }

    [Fact]
    public void What_a_visitor_asks_first_stands_on_the_card_of_the_group()
    {
        var card = Store.Value.Html("leave/shimane/moving-out/").QuerySelector("section[aria-labelledby=named] article.card")!;

        Assert.Equal(["参加できる人", "申込み先"], card.Texts(".offer dt"));
        Assert.Equal("だれでも", card.Text(".offer dd"));
        Assert.NotNull(card.QuerySelector(".offer a[href='https://one.example.jp/join/']"));
        Assert.NotNull(card.QuerySelector(".status"));
        Assert.Equal(1, Store.Value.Html("leave/shimane/moving-out/").QuerySelectorAll("section[aria-labelledby=named] .cards > *").Length);
    }

    [Fact]
    public void Who_hands_it_out_stands_below_the_invitation() =>
        Assert.StartsWith("案内している窓口：", Store.Value.Html("leave/shimane/moving-out/").Text("main > .meta"), StringComparison.Ordinal);

    [Fact]
    public void It_leads_to_all_47_prefectures_as_they_are_now() =>
        Assert.Equal(47, Store.Value.Html("leave/shimane/moving-out/").QuerySelectorAll("nav.tiles a[href$='/#here']").Length);

    [Fact]
    public void It_offers_every_sheet() => Assert.Equal(["A4の紙", "A5の紙", "三つ折り", "カード10枚"], Store.Value.Html("leave/shimane/moving-out/").Texts("section[aria-labelledby=sheets] li"));

    [Fact]
    public void It_stays_when_there_is_nobody_to_show_and_leads_on()
    {
        var page = Store.Value.Html("leave/tottori/moving-out/");

        Assert.Contains("いまご案内できる会を確認しています", page.Text("section[aria-labelledby=named]"), StringComparison.Ordinal);
        Assert.Equal(["えきの会"], page.Texts("section[aria-labelledby=nationwide] .card h3"));
        Assert.NotNull(page.QuerySelector("a[href='../../../prefectures/tottori/#origin']"));
    }

    [Fact]
    public void The_index_leads_to_every_area_and_occasion()
    {
        var page = Store.Value.Html("leave/");

        Assert.Equal(["鳥取県", "島根県"], page.Texts("section[aria-labelledby=areas] h3"));
        Assert.Equal(8, page.QuerySelectorAll("section[aria-labelledby=areas] li a").Length);
        Assert.NotNull(Store.Value.Html("").QuerySelector("a[href='leave/']"));
    }

    [Fact]
    public void The_page_of_a_place_leads_to_what_is_handed_out_there()
    {
        Assert.Equal(["転出するとき", "卒業するとき", "二十歳の集い・成人式", "会社を辞めるとき"], Store.Value.Html("prefectures/shimane/").Texts("section[aria-labelledby=leave] a"));
        Assert.Empty(Store.Value.Html("prefectures/tokyo/").Texts("section[aria-labelledby=leave] a"));
        var town = Site.Build(LeaveSite.Settings("\"322016\"") + LeaveSite.Group("one", places: "{role: origin, prefecture: \"32\", municipality: \"322016\"}"));
        Assert.NotNull(town.Html("municipalities/322016/").QuerySelector("a[href='../../leave/322016/moving-out/']"));
    }

    [Fact]
    public void An_area_has_its_occasions_sheets_and_contact()
    {
        var page = Store.Value.Html("leave/shimane/");

        Assert.Equal(["転出するとき", "卒業するとき", "二十歳の集い・成人式", "会社を辞めるとき"], page.Texts("main h2").Take(4));
        Assert.Equal(16, page.QuerySelectorAll("main li a").Length);
        Assert.Contains("窓口 1番窓口", page.Text("section[aria-labelledby=contact]"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_is_there_before_any_area_is() => Assert.Contains("まだ、配布物のある地域はありません", Site.Build("").Html("leave/").Text("main"), StringComparison.Ordinal);
}
