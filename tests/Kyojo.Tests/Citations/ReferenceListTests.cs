using System.Collections.Immutable;
using Kyojo.Binding;
using Kyojo.Citations;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;

namespace Kyojo.Tests.Citations;

/// <summary>The works of reports.md section 5.7 as SIST 02 and APA write them.</summary>
public sealed class ReferenceListTests
{
    private const string Works = """
        dachner-makarius-2021:
          type: article-magazine
          title: "Turn Departing Employees into Loyal Alumni: A holistic approach to offboarding"
          author: [{family: Dachner, given: Alison M.}, {family: Makarius, given: Erin E.}]
          container-title: Harvard Business Review
          issue: March–April
          issued: "2021"
        nakamura-2018:
          type: webpage
          title: 人材不足でも『辞めた社員は二度と敷居をまたぐな』が続く不思議
          author: {family: 中村, given: 天江, yomi: なかむら}
          container-title: 研究所員の鳥瞰虫瞰vol.3
          issued: "2018"
          accessed: unknown
          URL: https://www.works-i.com/column/works03/detail045.html
        works-2020-jpsed:
          type: report
          title: 全国就業実態パネル調査2020
          author: {literal: リクルートワークス研究所, yomi: りくるーとわーくすけんきゅうじょ}
          issued: "2020"
          URL: https://www.works-i.com/research/works-report/item/200611_jpsed2020data.pdf
        works-2021-tsunagari:
          type: report
          title: 『つながり』のキャリア論 ―希望を叶える6つの共助―
          author: {literal: リクルートワークス研究所, yomi: りくるーとわーくすけんきゅうじょ}
          issued: "2021"
          URL: https://www.works-i.com/research/works-report/item/tsunagari_210316.pdf
        nakamura-2021:
          type: webpage
          title: オンラインで県人会は『しがらみ』から『弱い紐帯』へ
          author: {family: 中村, given: 天江, yomi: なかむら}
          issued: "2021"
          accessed: unknown
          URL: https://cms.works-i.com/project/10career/style/detail002.html
        persol-2022:
          type: report
          title: コーポレート・アルムナイと継続的な関係構築をするには? – コーポレート・アルムナイ(企業同窓生)に関する定量調査
          author: {literal: パーソル総合研究所, yomi: ぱーそるそうごうけんきゅうじょ}
          collection-title: HITO Research Digest
          issued: 2022-12-16
        granovetter-2019:
          type: book
          title: 社会と経済 枠組みと原則
          author: {family: グラノヴェター, given: マーク}
          translator: {family: 渡辺, given: 深}
          publisher: ミネルヴァ書房
          issued: "2019"
        works-2020-multi:
          type: report
          title: マルチリレーション社会
          author: {literal: リクルートワークス研究所, yomi: りくるーとわーくすけんきゅうじょ}
          issued: "2020"
        works-2014-managers:
          type: dataset
          title: 五カ国マネジャー調査
          author: {literal: リクルートワークス研究所, yomi: りくるーとわーくすけんきゅうじょ}
          issued: "2014"
        jilpt-databook-2019:
          type: report
          title: データブック国際労働比較2019
          author: {literal: 労働政策研究・研修機構, yomi: ろうどうせいさくけんきゅうけんしゅうきこう}
          publisher: 労働政策研究・研修機構
          issued: unknown
        imf-fiscal-monitor-2020:
          type: dataset
          title: Fiscal Monitor Database October2020
          author: IMF
          issued: 2020-10
        works-2020-survey:
          type: report
          title: 働く個人の共助・公助に関する意識調査
          author: {literal: リクルートワークス研究所, yomi: りくるーとわーくすけんきゅうじょ}
          issued: "2020"
        cabinet-office-npo-poll:
          type: report
          title: 平成30年度世論調査 NPO 法人に関する調査
          author: {literal: 内閣府, yomi: ないかくふ}
          issued: unknown
        jnpoc-kihon:
          type: book
          title: 知っておきたいNPOのこと1 基本編
          author: {literal: 日本NPOセンター, yomi: にほんえぬぴーおーせんたー}
          issued: unknown
        """;

    private static readonly ImmutableDictionary<string, Publication> ByKey = Read(Works).ToImmutableDictionary(p => p.Key);

    public static TheoryData<string, string, string> Expected => new()
    {
        { "dachner-makarius-2021", "Dachner, Alison M.; Makarius, Erin E. Turn Departing Employees into Loyal Alumni: A holistic approach to offboarding. Harvard Business Review. 2021, March–April.", "Dachner, A. M., & Makarius, E. E. (2021, March–April). Turn Departing Employees into Loyal Alumni: A holistic approach to offboarding. *Harvard Business Review*." },
        { "nakamura-2018", "中村天江. “人材不足でも『辞めた社員は二度と敷居をまたぐな』が続く不思議”. 研究所員の鳥瞰虫瞰vol.3. 2018. https://www.works-i.com/column/works03/detail045.html", "中村天江 (2018). 人材不足でも『辞めた社員は二度と敷居をまたぐな』が続く不思議. *研究所員の鳥瞰虫瞰vol.3*. https://www.works-i.com/column/works03/detail045.html" },
        { "works-2020-jpsed", "リクルートワークス研究所. 全国就業実態パネル調査2020. 2020. https://www.works-i.com/research/works-report/item/200611_jpsed2020data.pdf", "リクルートワークス研究所 (2020c). *全国就業実態パネル調査2020*. https://www.works-i.com/research/works-report/item/200611_jpsed2020data.pdf" },
        { "works-2021-tsunagari", "リクルートワークス研究所. 『つながり』のキャリア論 ―希望を叶える6つの共助―. 2021. https://www.works-i.com/research/works-report/item/tsunagari_210316.pdf", "リクルートワークス研究所 (2021). *『つながり』のキャリア論 ―希望を叶える6つの共助―*. https://www.works-i.com/research/works-report/item/tsunagari_210316.pdf" },
        { "nakamura-2021", "中村天江. “オンラインで県人会は『しがらみ』から『弱い紐帯』へ”. 2021. https://cms.works-i.com/project/10career/style/detail002.html", "中村天江 (2021). *オンラインで県人会は『しがらみ』から『弱い紐帯』へ*. https://cms.works-i.com/project/10career/style/detail002.html" },
        { "persol-2022", "パーソル総合研究所. コーポレート・アルムナイと継続的な関係構築をするには? – コーポレート・アルムナイ(企業同窓生)に関する定量調査. 2022-12-16, (HITO Research Digest).", "パーソル総合研究所 (2022, December 16). *コーポレート・アルムナイと継続的な関係構築をするには? – コーポレート・アルムナイ(企業同窓生)に関する定量調査* (HITO Research Digest)." },
        { "granovetter-2019", "グラノヴェター, マーク. 社会と経済 枠組みと原則. 渡辺深訳. ミネルヴァ書房, 2019.", "グラノヴェター, マーク (2019). *社会と経済 枠組みと原則* (渡辺深 訳). ミネルヴァ書房." },
        { "works-2020-multi", "リクルートワークス研究所. マルチリレーション社会. 2020.", "リクルートワークス研究所 (2020a). *マルチリレーション社会*." },
        { "works-2014-managers", "リクルートワークス研究所. 五カ国マネジャー調査. 2014.", "リクルートワークス研究所 (2014). *五カ国マネジャー調査* [データセット]." },
        { "jilpt-databook-2019", "労働政策研究・研修機構. データブック国際労働比較2019. 出版年不明.", "労働政策研究・研修機構 (n.d.). *データブック国際労働比較2019*." },
        { "imf-fiscal-monitor-2020", "IMF. Fiscal Monitor Database October2020. 2020.", "IMF (2020). *Fiscal Monitor Database October2020* [データセット]." },
        { "works-2020-survey", "リクルートワークス研究所. 働く個人の共助・公助に関する意識調査. 2020.", "リクルートワークス研究所 (2020b). *働く個人の共助・公助に関する意識調査*." },
        { "cabinet-office-npo-poll", "内閣府. 平成30年度世論調査 NPO 法人に関する調査. 出版年不明.", "内閣府 (n.d.). *平成30年度世論調査 NPO 法人に関する調査*." },
        { "jnpoc-kihon", "日本NPOセンター. 知っておきたいNPOのこと1 基本編. 出版年不明.", "日本NPOセンター (n.d.). *知っておきたいNPOのこと1 基本編*." },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_work_is_written_as_the_styles_say(string key, string sist, string apa)
    {
        var suffix = Bibliography.Suffixes(Bibliography.Sorted(ByKey.Values)).GetValueOrDefault(key, "");

        Assert.Equal(sist, Bibliography.Format(CitationStyle.Sist02, ByKey[key]).Plain);
        Assert.Equal(apa, Bibliography.Format(CitationStyle.Apa, ByKey[key], suffix).Marked("*"));
    }

    [Fact]
    public void A_list_by_author_has_the_order_of_the_fifty_sounds_and_latin_letters_last() =>
        Assert.Equal(
            ["granovetter-2019", "cabinet-office-npo-poll", "nakamura-2018", "nakamura-2021", "jnpoc-kihon", "persol-2022", "works-2014-managers", "works-2020-multi", "works-2020-survey", "works-2020-jpsed", "works-2021-tsunagari", "jilpt-databook-2019", "dachner-makarius-2021", "imf-fiscal-monitor-2020"],
            Bibliography.Sorted(ByKey.Values).Select(p => p.Key));

    [Theory]
    [InlineData("nakamura-2018", "", "中村, 2018")]
    [InlineData("dachner-makarius-2021", "", "Dachner & Makarius, 2021")]
    [InlineData("works-2020-multi", "a", "リクルートワークス研究所, 2020a")]
    [InlineData("jnpoc-kihon", "", "日本NPOセンター, n.d.")]
    public void A_mark_in_the_text_names_author_and_year(string key, string suffix, string mark) => Assert.Equal(mark, Bibliography.AuthorYear(ByKey[key], suffix));

    // The works below are invented.
    [Theory]
    [InlineData("{type: article-journal, title: 題, author: [{family: 例, given: 一}, {family: 例, given: 二}, {family: 例, given: 三}, {family: 例, given: 四}], container-title: 誌, volume: 3, issue: 2, page: 10-20, issued: 2020}", "例一, 例二, 例三, ほか. 題. 誌. 2020, vol. 3, no. 2, p. 10-20.", "例一, 例二, 例三, & 例四 (2020). 題. *誌*, *3*(2), 10–20.")]
    [InlineData("{type: article-journal, title: T, author: [{family: A, given: Bo}, {family: C, given: Du-Er}, {family: F, given: G}, {family: H, given: I}], container-title: J, volume: 3, issued: 2020, DOI: 10.1234/x}", "A, Bo; C, Du-Er; F, G; et al. T. J. 2020, vol. 3. https://doi.org/10.1234/x", "A, B., C, D.-E., F, G., & H, I. (2020). T. *J*, *3*. https://doi.org/10.1234/x")]
    [InlineData("{type: chapter, title: 章, author: {family: 例, given: 一}, editor: {family: 編, given: 者}, container-title: 本, publisher: 社, page: 1-9, issued: 2020}", "例一. “章”. 本. 編者編. 社, 2020, p. 1-9.", "例一 (2020). 章. In 編者 (Ed.), *本* (pp. 1–9). 社.")]
    [InlineData("{type: book, title: 本, author: {family: 例, given: 一}, edition: 第2版, publisher: 社, publisher-place: 東京, page: 300, collection-title: 叢書, number: 5, issued: 2020}", "例一. 本. 第2版, 東京, 社, 2020, 300p., (叢書, 5).", "例一 (2020). *本* (第2版; 叢書 5). 社.")]
    [InlineData("{type: article-newspaper, title: 記事, container-title: 新聞, edition: 朝刊, page: 3, issued: 2020-04-01}", "記事. 新聞. 2020-04-01, 朝刊, p. 3.", "記事 (2020, April 1). *新聞*, 3.")]
    [InlineData("{type: webpage, title: 題, container-title: サイト, URL: \"https://a.example/\", issued: 2020-04, accessed: 2021-01-02}", "“題”. サイト. 2020. https://a.example/, (参照 2021-01-02).", "題 (2020, April). *サイト*. https://a.example/")]
    public void Other_kinds_follow_their_patterns(string entry, string sist, string apa)
    {
        var work = Assert.Single(Read("k: " + entry));

        Assert.Equal(sist, Sist02.Format(work).Plain);
        Assert.Equal(apa, Apa.Format(work).Marked("*"));
    }

    [Theory]
    [InlineData("k: {title: 題}", "KYO4304 x.yml:1:1")]
    [InlineData("k: {title: 題, issued: unknown}", "")]
    [InlineData("k: {issued: 2020}", "KYO4303 x.yml:1:4")]
    [InlineData("k: {type: webpage, title: 題, issued: 2020}", "KYO4306 x.yml:1:1")]
    [InlineData("k: {type: web, title: 題, issued: 2020}", "KYO2004 x.yml:1:11")]
    [InlineData("k: {title: 題, issued: 2020, DOI: \"https://doi.org/10.1/x\"}", "KYO4312 x.yml:1:34")]
    [InlineData("k: {title: 題, issued: 2020, ISBN: 978-4-00-000000-1}", "KYO4311 x.yml:1:35")]
    [InlineData("k: {title: 題, issued: 2020, ISBN: 978-4-00-000000-0}", "")]
    [InlineData("- {id: a, title: 題, issued: 2020}", "")]
    [InlineData("- {title: 題, issued: 2020}", "KYO2002 x.yml:1:3")]
    public void A_fault_of_a_work_has_its_place(string yaml, string expected)
    {
        var found = new DiagnosticBag();
        _ = LiteratureBinder.Bind("x.yml", YamlReader.Read("x.yml", yaml, found), new Unread(), found).Count();

        Assert.Equal(expected, string.Join('|', found.ToSorted().Select(d => $"{d.Code.Id} {d.Span}")));
    }

    [Theory]
    [InlineData("0000-0002-1825-0097", true)]
    [InlineData("0000-0001-5109-3700", true)]
    [InlineData("0000-0002-1694-233X", true)]
    [InlineData("0000-0002-1825-0098", false)]
    [InlineData("0000000218250097", false)]
    public void An_orcid_has_a_check_digit(string text, bool valid) => Assert.Equal(valid, Kyojo.Text.BookNumber.IsOrcid(text));

    [Theory]
    [InlineData("4-00-310101-4", true)]
    [InlineData("080442957X", true)]
    [InlineData("4-00-310101-5", false)]
    [InlineData("978400", false)]
    public void So_has_an_isbn(string text, bool valid) => Assert.Equal(valid, Kyojo.Text.BookNumber.IsValid(text));

    private static Publication[] Read(string yaml)
    {
        var found = new DiagnosticBag();
        var works = LiteratureBinder.Bind("x.yml", YamlReader.Read("x.yml", yaml, found), new Unread(), found).Select(e => e.Entry.Publication).ToArray();
        Assert.Empty(found.ToSorted());
        return works;
    }
}
