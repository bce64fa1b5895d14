using Kyojo.Outputs.SearchIndex;
using Microsoft.Playwright;

namespace Kyojo.BrowserTests.Search;

/// <summary>The search page and the proposals, as people use them.</summary>
public sealed class SearchPageTests(Lab lab)
{
    private const string Box = "main input[type=search]", Results = "[data-search-results] a[data-id]", Options = "[role=option]";

    [Theory]
    [InlineData("ざいきょうながさき", "shinkame")]
    [InlineData("nagasaki", "shinkame")]
    [InlineData("ｱｷﾀ", "we-love-akita")]
    [InlineData("ＯＮＥ ＪＡＰＡＮ", "one-japan")]
    [InlineData("長崎 東京", "shinkame")]
    [InlineData("滋賀", "tokyo-shiga-kenjinkai")]
    [InlineData("いくまど", "ikumado")]
    [InlineData("kaigo カフェ", "mirai-kaigo-cafe")]
    [InlineData("ごっつを倶楽部", "gottsuo-club")]
    [InlineData("さーもん", "salmon1000")]
    public async Task The_right_record_comes_first(string query, string id)
    {
        await using var view = await lab.Open(lab.Demo.Url("search/"));
        await Type(view.Page, query);
        Assert.Equal(id, await view.Page.Locator(Results).First.GetAttributeAsync("data-id"));
        Assert.Equal(query, await view.Page.EvaluateAsync<string>("new URLSearchParams(location.search).get('q')"));
    }

    [Fact]
    public async Task An_address_with_a_query_shows_its_results_and_back_goes_back()
    {
        await using var view = await lab.Open(lab.Demo.Url("search/?q=滋賀"));
        await Done(view.Page);
        await Ids(view.Page, "tokyo-shiga-kenjinkai");
        await view.Page.FillAsync(Box, "秋田");
        await view.Page.PressAsync(Box, "Enter");
        await Ids(view.Page, "we-love-akita");
        await view.Page.GoBackAsync();
        await Ids(view.Page, "tokyo-shiga-kenjinkai");
    }

    [Fact]
    public async Task Facets_narrow_and_count_and_can_be_dropped()
    {
        await using var view = await lab.Open(lab.Demo.Url("search/?origin=nagasaki&now=tokyo"));
        await Ids(view.Page, "shinkame");
        await Assertions.Expect(view.Page.Locator("#f-type option[value=regional-alumni]")).ToHaveTextAsync("地域アルムナイ 1件");
        await view.Page.SelectOptionAsync("#f-now", "osaka");
        await Done(view.Page);
        await Assertions.Expect(view.Page.Locator(Results)).ToHaveCountAsync(0);
        await view.Page.ClickAsync("[data-search-help] button >> nth=1");
        await Ids(view.Page, "shinkame");
    }

    [Fact]
    public async Task Nothing_is_searched_while_a_word_is_composed()
    {
        await using var view = await lab.Open(lab.Demo.Url("search/"));
        await view.Page.EvaluateAsync("""() => { const box = document.querySelector("main input[type=search]"); box.value = "滋賀"; box.dispatchEvent(new CompositionEvent("compositionstart")); box.dispatchEvent(new InputEvent("input", { isComposing: true })); }""");
        // Longer than a search waits for the next letter.
        await view.Page.EvaluateAsync("() => new Promise(done => setTimeout(done, 400))");
        Assert.Equal("idle", await view.Page.GetAttributeAsync("[data-search-status]", "data-search-state"));
        await view.Page.EvaluateAsync("""() => document.querySelector("main input[type=search]").dispatchEvent(new CompositionEvent("compositionend"))""");
        await Ids(view.Page, "tokyo-shiga-kenjinkai");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\ud83d\ude42")]
    [InlineData("か\u3099\u0301")]
    [InlineData("\"name: -")]
    [InlineData("nothing of the kind 火星移住")]
    public async Task A_strange_query_ends_quietly(string query)
    {
        await using var view = await lab.Open(lab.Demo.Url("search/"));
        var said = new List<string>();
        view.Page.Console += (_, message) => said.Add(message.Text);
        view.Page.PageError += (_, error) => said.Add(error);
        await Type(view.Page, query);
        await Type(view.Page, string.Concat(Enumerable.Repeat("長崎", 5000)));
        await view.Page.EvaluateAsync("""() => { const box = document.querySelector("main input[type=search]"); box.value = "\ud83d長"; box.dispatchEvent(new InputEvent("input")); }""");
        await Done(view.Page);
        Expect.None(said);
        Assert.Equal(0, await view.Page.Locator("script:not([src]):not([type='application/ld+json'])").CountAsync());
    }

    [Fact]
    public async Task What_cannot_be_loaded_is_told_and_the_lists_are_there()
    {
        using var broken = BuiltSite.CopyOf(lab.Demo);
        broken.Server.Missing = ".gz";
        await using var view = await lab.Open(broken.Url("search/"));
        await Type(view.Page, "滋賀");
        await Assertions.Expect(view.Page.Locator("[data-search-status]")).ToContainTextAsync("読み込めませんでした");
        await Assertions.Expect(view.Page.Locator("[data-search-browse]")).ToBeVisibleAsync();
        broken.Server.Missing = null;
        await Type(view.Page, "長崎");
        await Ids(view.Page, "shinkame");
    }

    [Theory]
    [InlineData("p*.gz", "flipped")]
    [InlineData("p*.gz", "cut")]
    [InlineData("m*.gz", "flipped")]
    [InlineData("t*.gz", "flipped")]
    [InlineData("t*.gz", "cut")]
    [InlineData("r*.gz", "cut")]
    [InlineData("manifest.json", "cut")]
    public async Task A_corrupt_file_of_the_index_is_told_and_the_lists_are_there(string files, string how)
    {
        using var broken = BuiltSite.CopyOf(lab.Demo);
        var folder = Path.Combine(broken.Folder, "assets", "search");
        // A small site has one packed file; a large one has small files.
        if (files[0] != 'p') RankingTests.Write(IndexFiles.Unpacked(RankingTests.Files(folder)), folder);
        var spoilt = Directory.GetFiles(folder, files);
        Assert.NotEmpty(spoilt);
        foreach (var file in spoilt)
        {
            var bytes = await File.ReadAllBytesAsync(file);
            // What a disk or a line does: bytes in the middle changed, or the end lost.
            if (how == "cut") bytes = bytes[..(bytes.Length / 2)];
            else for (var i = bytes.Length / 2; i < Math.Min(bytes.Length, (bytes.Length / 2) + 8); i++) bytes[i] ^= 0x55;
            await File.WriteAllBytesAsync(file, bytes);
        }

        await using var view = await lab.Open(broken.Url("search/"));
        await Type(view.Page, "滋賀");
        await Assertions.Expect(view.Page.Locator("[data-search-status]")).ToContainTextAsync("読み込めませんでした");
        await Assertions.Expect(view.Page.Locator("[data-search-browse] a").First).ToBeVisibleAsync();
        await Assertions.Expect(view.Page.Locator(Results)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Axe_finds_nothing_in_results_and_proposals()
    {
        await using var view = await lab.Open(lab.Demo.Url("search/?q=会&type=regional-alumni"));
        await Done(view.Page);
        var found = new List<string>((await Axe.Findings(view.Page, lab.Tools.Axe)).Where(f => !AxeReview.IsReviewed(f, 1280)).Select(f => $"results {f}"));
        await view.Page.SetViewportSizeAsync(320, 800);
        Assert.True(await view.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "scrolls sideways");
        await view.Page.GotoAsync(lab.Demo.Url("types/"));
        await view.Page.FillAsync("header input[type=search]", "けん");
        await view.Page.Locator(Options).First.WaitForAsync();
        found.AddRange((await Axe.Findings(view.Page, lab.Tools.Axe)).Where(f => !AxeReview.IsReviewed(f, 320)).Select(f => $"proposals {f}"));
        Expect.None(found);
    }

    [Fact]
    public async Task Proposals_are_chosen_with_the_keyboard()
    {
        await using var view = await lab.Open(lab.Demo.Url("types/"));
        const string Header = "header input[type=search]";
        await view.Page.FillAsync(Header, "ながさき");
        await view.Page.Locator(Options).First.WaitForAsync();
        Assert.Equal("true", await view.Page.GetAttributeAsync(Header, "aria-expanded"));
        await view.Page.PressAsync(Header, "Escape");
        Assert.Equal("false", await view.Page.GetAttributeAsync(Header, "aria-expanded"));
        await view.Page.FillAsync(Header, "ざいきょうなが");
        await view.Page.Locator(Options).First.WaitForAsync();
        await view.Page.PressAsync(Header, "ArrowDown");
        Assert.Equal(await view.Page.Locator(Options).First.GetAttributeAsync("id"), await view.Page.GetAttributeAsync(Header, "aria-activedescendant"));
        await view.Page.PressAsync(Header, "Enter");
        // The address is what counts: the load of the new page may be over before it is waited for.
        await view.Page.WaitForURLAsync("**/communities/shinkame/", new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
    }

    [Fact]
    public async Task Without_scripts_every_name_is_reached()
    {
        await using var view = await lab.Open(lab.Demo.Url("search/?q=滋賀"), script: false);
        await view.Page.ClickAsync("main a:has-text('た行')");
        await Assertions.Expect(view.Page.Locator("a:has-text('滋賀')").First).ToBeVisibleAsync();
    }

    private static async Task Type(IPage page, string query)
    {
        await page.EvaluateAsync("() => { document.querySelector('[data-search-status]').dataset.searchState = 'waiting'; }");
        await page.FillAsync(Box, query);
        await Done(page);
    }

    private static Task Done(IPage page) => page.Locator("[data-search-state=done]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    private static Task Ids(IPage page, string first) => Assertions.Expect(page.Locator(Results).First).ToHaveAttributeAsync("data-id", first);
}
