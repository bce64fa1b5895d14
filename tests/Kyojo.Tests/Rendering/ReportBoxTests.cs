using AngleSharp.Dom;
using Kyojo.Building;
using Kyojo.Publishing;

namespace Kyojo.Tests.Rendering;

/// <summary>The boxes of reports (reports.md section 9). Everything in them is invented.</summary>
public sealed class ReportBoxTests
{
    [Fact]
    public void A_number_stands_with_its_sentence_and_always_shows_its_source() =>
        Assert.Equal("""
            <div class="stat" id="s">
            <p class="stat-line"><strong class="stat-number">37<span class="stat-unit">%</span></strong> あきらめた人の割合</p>
            <p>補いの文。</p>
            <p class="figure-note"><time datetime="2025">2025年</time>時点</p>
            <p class="figure-note">注：複数回答</p>
            <p class="figure-source">出典：試しの調査</p>
            </div>
            """.ReplaceLineEndings("\n"), Box("数字 {#s}\n値：37\n単位：%\n説明：あきらめた人の割合\n出典：試しの調査\n時点：2025\n注：複数回答\n\n補いの文。").OuterHtml);

    [Theory]
    [InlineData("2021-04", false, "2021年4月時点")]
    [InlineData("2021-03", true, "2021年3月時点の数値")]
    [InlineData("平成27年6月末", false, "平成27年6月末時点")]
    [InlineData("平成27年6月", true, "2015年6月時点の数値")]
    [InlineData("2014/2015~", true, "2014年〜2015年ごろ時点の数値")]
    public void A_number_older_than_five_years_says_so(string asOf, bool isOld, string words)
    {
        var text = $"数字\n値：1\n説明：件\n出典：試し\n時点：{asOf}";

        Assert.Equal(words, Box(text).QuerySelector(".figure-note")!.TextContent);
        Assert.Equal(isOld ? ["KYO4241:13"] : [], Codes(text));
    }

    [Fact]
    public void Proposals_are_cards_that_can_be_linked_and_count_over_the_text()
    {
        var page = Page(":::提案集\n1. **甲の題** 甲の文。\n2. 題のない文。\n:::\n\n間の文。\n\n:::提案集 続き\n1. **乙の題**\n\n   乙の文。\n:::");

        Assert.Equal(["p1 甲の題|甲の文。", "p2 題のない文。", "p3 乙の題|乙の文。"], page.QuerySelectorAll(".proposals li").Select(item => $"{item.Id} {string.Join('|', item.QuerySelectorAll("p").Select(p => p.TextContent))}"));
        Assert.Equal([null, "3"], page.QuerySelectorAll(".proposals ol").Select(list => list.GetAttribute("start")));
        Assert.Equal("甲の題", page.QuerySelector("#p1 .card-title")!.TextContent);
        Assert.Equal("続き", page.QuerySelector(".callout-title")!.TextContent);
    }

    [Fact]
    public void Recommendations_name_their_audience_and_stay_in_the_model()
    {
        const string text = "## 章 {#chapter}\n\n:::提言集\n相手：企業\n\n- **続ける** 辞めた人と。\n- 二つ目。\n:::\n\n:::recommendations\naudience: individual\n\n1. 一つ。\n:::\n\n## 次 {#next}\n\n:::提言集\n相手：company\n\n- 三つ目。\n:::";
        var page = Page(text);

        Assert.Equal(["企業への提言", "個人への提言", "企業への提言"], page.QuerySelectorAll(".recommendations").Select(box => box.GetAttribute("aria-label")));
        Assert.Equal(["rec-company-1", "rec-company-2", "rec-individual-1", "rec-company-3"], page.QuerySelectorAll(".recommendations li").Select(item => item.Id));
        var tree = Kyojo.Syntax.MarkdownReader.Read(new(text, new("a.md", 1, 1, 1), Kyojo.Syntax.MarkdownProfile.Document));
        Assert.Equal(
            [new("company", "rec-company-1", "続ける", "続ける 辞めた人と。", "chapter"), new("company", "rec-company-2", "", "二つ目。", "chapter"), new("individual", "rec-individual-1", "", "一つ。", "chapter"), new("company", "rec-company-3", "", "三つ目。", "next")],
            tree.Recommendations);
    }

    [Fact]
    public void Speakers_are_named_once_and_a_paragraph_without_a_sign_goes_on()
    {
        var box = Box("対談\nQ = 試しの課\nA ＝ {会|かい}の人\n\n前置き。\n\nQ: 一つ目の\n問いです。\nA：**はい**、\n答えです。\n\n- 続きの一覧\n\n続きの段落。\n\nQ: 二つ目");

        Assert.Equal(["Q 試しの課", "A 会（かい）の人", "Q"], box.QuerySelectorAll("dt").Select(dt => dt.TextContent));
        Assert.Equal(["一つ目の問いです。", "はい、答えです。|続きの一覧|続きの段落。", "二つ目"], box.QuerySelectorAll("dd").Select(dd => string.Join('|', dd.Children.Select(c => c.TextContent.Trim()))));
        Assert.Equal("前置き。", box.FirstElementChild!.TextContent);
        Assert.NotNull(box.QuerySelector("dd strong"));
    }

    [Fact]
    public void A_timeline_gives_dates_to_machines_and_keeps_stages_without_one() =>
        Assert.Equal("""
            <ol class="timeline">
            <li><p class="stage"><time datetime="2019-04">2019年4月</time></p>
            <p>はじめる。</p>
            </li>
            <li><p class="stage">六年の<strong>東京</strong></p>
            <p>はたらく。</p>
            </li>
            <li><p class="stage"><time datetime="2020">2020年</time>〜<time datetime="2021">2021年</time></p>
            <p>もどる。</p>
            </li>
            </ol>
            """.ReplaceLineEndings("\n"), Box("年表\n2019-04\n: はじめる。\n\n六年の**東京**\n: はたらく。\n\n2020/2021\n: もどる。").OuterHtml);

    [Fact]
    public void A_community_is_a_card_and_its_change_changes_the_page()
    {
        const string text = ":::会 {id=one}\n:::\n\n:::一覧 {type=club pref=島根 role=origin}\n:::";
        var page = Page(text, Shimane("一つ目の会"));
        var other = Page(text, Shimane("名を改めた会"));

        Assert.Equal("一つ目の会", page.QuerySelector(".prose > .card .card-title a")!.TextContent);
        Assert.Equal("../../communities/one/", page.QuerySelector(".prose > .card a")!.GetAttribute("href"));
        Assert.Equal("名を改めた会", other.QuerySelector(".directory .card-title")!.TextContent);
        Assert.Equal("2026年1月1日のデータ（1件）", page.QuerySelector(".directory > .figure-note")!.TextContent);
        Assert.Equal("../../search/?origin=shimane&type=club", page.QuerySelector(".directory .more a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_page_kept_from_an_earlier_build_is_made_again_when_a_card_of_it_changes()
    {
        var store = new MemoryStore();
        string Built(string name)
        {
            var folder = SiteText.Folder(Site.Report("r", "", ":::会 {id=one}\n:::") + Shimane(name));
            new SiteBuilder(folder, SiteText.Options).Build(store);
            return store.Html("reports/r/").QuerySelector(".prose .card-title")!.TextContent;
        }

        Assert.Equal("甲の会", Built("甲の会"));
        Assert.Equal("乙の会", Built("乙の会"));
    }

    [Fact]
    public void A_withdrawn_community_is_said_to_be_gone_and_a_draft_is_not_shown()
    {
        const string gone = "=== content/communities/one.yml\nid: one\ntype: club\npublication: {status: withdrawn, updated: 2026-01-01}\n";
        var draft = Shimane("まだの会").Replace("status: published", "status: draft", StringComparison.Ordinal);
        const string text = ":::会 {id=one}\n:::";

        Assert.Equal("この会は掲載を終了しました", Page(text, gone).QuerySelector(".prose .card")!.TextContent.Trim());
        Assert.Null(Page(text, draft).QuerySelector(".prose .card"));
        Assert.Equal(["KYO2037:9"], Codes(text[3..^4], gone));
        Assert.Equal(["KYO4116:9"], Codes(text[3..^4], draft));
    }

    [Fact]
    public void A_case_shows_its_profile()
    {
        var box = Page(":::事例 {ref=a}\n:::", Shimane("会") + Site.Case("a", "one").Replace("alias: Aさん", "alias: Aさん, origin: \"32\", role: 会社員", StringComparison.Ordinal)).QuerySelector(".prose .card")!;

        Assert.Equal("../../cases/a/", box.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["名前（仮名） Aさん", "地元 島根県", "仕事・立場 会社員"], box.QuerySelectorAll(".card-facts > div").Select(d => $"{d.Children[0].TextContent} {d.Children[1].TextContent}"));
    }

    [Theory]
    [InlineData("人物 {ref=author}", "試しの課||")]
    [InlineData("人物 {ref=author-2}", "例示太郎（れいじたろう）|試しの所|書いた人。|紹介は2024年4月時点")]
    [InlineData("人物 {ref=例示太郎}", "例示太郎（れいじたろう）|試しの所|書いた人。|紹介は2024年4月時点")]
    [InlineData("人物\n姓：例示\n名：花子\n読み：れいじはなこ\n紹介：話した人。\n時点：2023", "例示花子（れいじはなこ）|話した人。|紹介は2023年時点")]
    [InlineData("人物\nfamily: Doe\ngiven: Jo", "Doe Jo")]
    public void Somebody_is_named_with_reading_and_the_time_it_held(string box, string expected)
    {
        var authors = "authors: [試しの課, {name: 例示太郎, yomi: れいじたろう, affiliation: 試しの所, bio: 書いた人。, bio_as_of: 2024-04}]";
        var page = Site.Build(Site.Report("r", "", $":::{box}\n:::").Replace("authors: [試しの課]", authors, StringComparison.Ordinal)).Html("reports/r/");

        Assert.Equal(expected.TrimEnd('|'), string.Join('|', page.QuerySelectorAll(".person > p").Select(p => p.TextContent)));
    }

    [Theory]
    [InlineData("pref=32", 1)]
    [InlineData("pref=shimane", 1)]
    [InlineData("pref=島根県", 1)]
    [InlineData("pref=tokyo", 0)]
    [InlineData("pref=shimane role=base", 0)]
    [InlineData("standing=volunteer", 1)]
    [InlineData("standing=official", 0)]
    [InlineData("tag=育児", 1)]
    [InlineData("tag=仕事", 0)]
    public void A_list_takes_the_communities_that_meet_its_condition(string condition, int count)
    {
        var box = Page($":::一覧 {{{condition}}}\n:::", Shimane("会", "standing: volunteer\ntopics: {tags: [育児]}")).QuerySelector(".directory")!;

        Assert.Equal(count, box.QuerySelectorAll(".card").Length);
        Assert.Equal(count == 0 ? "条件に合う会は、まだ掲載されていません。" : null, box.QuerySelector(".directory-empty")?.TextContent);
    }

    [Fact]
    public void A_list_shows_ten_unless_it_says_otherwise_and_counts_all()
    {
        var many = string.Concat(Enumerable.Range(10, 12).Select(i => $"=== content/communities/c{i}.yml\n{SiteText.Community($"c{i}")}"));

        var page = Page(":::一覧\n:::\n\n:::一覧 {limit=3}\n:::", many);

        Assert.Equal([10, 3], page.QuerySelectorAll(".directory").Select(d => d.QuerySelectorAll(".card").Length));
        Assert.All(page.QuerySelectorAll(".directory > .figure-note"), p => Assert.EndsWith("（12件）", p.TextContent));
    }

    [Fact]
    public void Only_pages_with_such_boxes_load_their_style()
    {
        var store = Site.Build(Shimane("会") + Site.Case("a", "one", body: ":::年表\n2019\n: 一つ。\n:::") + Site.Case("b", "one", body: ":::注意\n文。\n:::"));

        Assert.Equal(["report", "site", "site"], new[] { "cases/a/", "cases/b/", "communities/one/" }.Select(path => Path.GetFileName(store.Html(path).QuerySelectorAll("link[rel=stylesheet]").Single().GetAttribute("href")!).Split('.')[0]));
    }

    [Theory]
    [InlineData("数字\n値：1\n出典：試し", "KYO4113")]
    [InlineData("対談\n\nQ: 問い", "KYO4114")]
    [InlineData("対談\nQ = 課\n\nQ: 問い\n\nB: 答え", "KYO4114")]
    [InlineData("提言集\n相手：会社\n\n- 一つ", "KYO4115")]
    [InlineData("提言集\n\n- 一つ", "KYO4113")]
    [InlineData("提案集\n文だけ。", "KYO4105")]
    [InlineData("年表\n文だけ。", "KYO4105")]
    [InlineData("年表\n2020\n: 二\n\n2019\n: 一", "KYO4242")]
    [InlineData("事例", "KYO4113")]
    [InlineData("事例 {ref=none}", "KYO2510")]
    [InlineData("会 {id=none}", "KYO2031")]
    [InlineData("人物 {ref=none}", "KYO2510")]
    [InlineData("人物\n名：花子", "KYO4113")]
    [InlineData("一覧 {type=clib}", "KYO2510")]
    [InlineData("一覧 {pref=島根市}", "KYO2510")]
    [InlineData("一覧 {limit=many}", "KYO4106 KYO4243")]
    [InlineData("一覧 {kind=club}", "KYO4106 KYO4243")]
    public void What_a_box_lacks_is_told(string text, string codes) => Assert.Equal(codes, string.Join(' ', Codes(text).Select(c => c[..7]).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_box_that_names_nobody_may_be_a_warning()
    {
        var folder = SiteText.Folder(Site.Report("r", "", ":::会 {id=none}\n:::"));
        folder.Write("site.yml", SiteText.Settings + "diagnostics: {severity: {KYO2031: warning}}\n");

        var report = SiteText.Build(folder).Report;

        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        Assert.Contains(report.Diagnostics, d => d.Code.Id == "KYO2031");
    }

    private static string Shimane(string name, string more = "") => $"=== content/communities/one.yml\n{SiteText.Community("one", $"places: [{{role: origin, prefecture: \"32\"}}]\n{more}", name)}";

    private static IElement Box(string text) => Page($":::{text}\n:::").QuerySelector(".prose")!.FirstElementChild!;

    private static IDocument Page(string body, string more = "") => Site.Build(Site.Report("r", "", body) + more).Html("reports/r/");

    // Codes with their lines in the file; the body starts on line 9. What belongs to other checks is left out.
    private static string[] Codes(string text, string more = "") =>
        [.. SiteText.Build(SiteText.Folder(Site.Report("r", "", $":::{text}\n:::") + more)).Report.Diagnostics
            .Where(d => d.Code.Id is not ("KYO3805" or "KYO2036" or "KYO4307")).Select(d => $"{d.Code.Id}:{d.Span.Line}")];
}
