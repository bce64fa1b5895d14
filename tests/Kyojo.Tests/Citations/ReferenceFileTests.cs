using FsCheck;
using FsCheck.Fluent;
using Kyojo.Binding;
using Kyojo.Citations;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Tests.Citations;

/// <summary>The same work from YAML, CSL-JSON and BibTeX (reports.md section 5.2). The works are invented unless they are those of section 5.7.</summary>
public sealed class ReferenceFileTests
{
    private const string Sist = "Dachner, Alison M.; Makarius, Erin E. Turn Departing Employees into Loyal Alumni: A holistic approach to offboarding. Harvard Business Review. 2021, March–April.";

    [Theory]
    [InlineData("yml", """
        d:
          type: article-magazine
          title: "Turn Departing Employees into Loyal Alumni: A holistic approach to offboarding"
          author: [{family: Dachner, given: Alison M.}, {family: Makarius, given: Erin E.}]
          container-title: Harvard Business Review
          issue: March–April
          issued: "2021"
        """)]
    [InlineData("json", """
        [{"id": "d", "type": "article-magazine", "title": "Turn Departing Employees into Loyal Alumni: A holistic approach to offboarding",
          "author": [{"family": "Dachner", "given": "Alison M."}, {"family": "Makarius", "given": "Erin E."}],
          "container-title": "Harvard Business Review", "issue": "March–April", "issued": {"date-parts": [[2021]]}}]
        """)]
    [InlineData("bib", """
        @article{d,
          title   = {Turn {Departing} Employees into Loyal {A}lumni: A holistic approach to offboarding},
          author  = "Alison M. Dachner and Makarius, Erin E.",
          journal = {Harvard Business Review}, number = {March--April}, year = 2021,
        }
        """)]
    public void One_work_gives_one_reference_from_every_format(string format, string text) => Assert.Equal(Sist, Sist02.Format(Assert.Single(Read(format, text))).Plain);

    [Theory]
    [InlineData("@misc{k, title = {題}, author = {{例示市民協働課}}, year = 2020, url = {https://a.example/x_y}, urldate = {2021-02-03}}", "例示市民協働課. “題”. 2020. https://a.example/x_y, (参照 2021-02-03).")]
    [InlineData("@book{k, title = \"本\", author = {例, 一 and 試 二}, publisher = {社}, address = {東京}, year = {2020}, pages = {300}}", "例一, 試二. 本. 東京, 社, 2020, 300p.")]
    [InlineData("@incollection{k, title = {章}, author = {例 一}, booktitle = {本}, editor = {編 者}, publisher = {社}, pages = {1--9}, year = 2020}", "例一. “章”. 本. 編者編. 社, 2020, p. 1-9.")]
    [InlineData("@string{jp = {研究所}}\n@comment{要らない}\n@techreport{k, title = {題}, author = {例 一}, institution = \"試しの\" # jp, number = {5}, series = {叢書}, year = 2020}", "例一. 題. 試しの研究所, 2020, (叢書, 5).")]
    [InlineData("@article{k, title = {T}, author = {M{\\\"u}ller, J{\\'e}r{\\^o}me and Stra{\\ss}e, Ann and others}, journal = {J \\& K}, volume = 3, number = 2, year = 2020}", "Müller, Jérôme; Straße, Ann; et al. T. J & K. 2020, vol. 3, no. 2.")]
    [InlineData("@report{k, title = {題}, author = {例 一}, year = 2020, month = dec, day = 16}", "例一. 題. 2020-12-16.")]
    [InlineData("% 注 @book{x, title={y}}\n外の文 @dataset{k,\n title = {題}, % 注\n author = {例 一}, date = {2020-10}}", "例一. 題. 2020.")]
    public void BibTex_is_read_with_braces_strings_and_accents(string text, string sist) => Assert.Equal(sist, Sist02.Format(Assert.Single(Read("bib", text))).Plain);

    [Fact]
    public void A_reading_may_stand_in_BibTex() => Assert.Equal("れい", Assert.Single(Read("bib", "@book{k, title = {題}, author = {例 一}, yomi = {れい}, year = 2020}")).Authors[0].Yomi);

    [Theory]
    [InlineData("bib", "@book{k, title = {題, year = 2020}\n@book{l, title = {次}, year = 2021}", "KYO4309 x.bib:2:1")]
    [InlineData("bib", "@book{k title = {題}}", "KYO4309 x.bib:1:7")]
    [InlineData("bib", "@book{k, title {題}}", "KYO4309 x.bib:1:10")]
    [InlineData("bib", "@book{k, title = {題}, year = 2020", "KYO4309 x.bib:1:34")]
    [InlineData("json", "[{\"id\": \"k\", }", "KYO4309")]
    [InlineData("json", "", "KYO4309 x.json:1:1")]
    public void A_fault_has_its_place(string format, string text, string expected)
    {
        var found = new DiagnosticBag();
        _ = Nodes(format, text, found);

        Assert.Contains(found.ToSorted(), d => $"{d.Code.Id} {d.Span}".StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_text_is_read_without_a_crash_and_places_stay_inside() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), any =>
        {
            foreach (var text in (string[])[any.Get, "@book{k, title = " + any.Get + "}", "@a{" + any.Get])
            {
                var found = new DiagnosticBag();
                ReferenceFiles.BibTex("x.bib", text, found);
                ReferenceFiles.Json("x.json", "[{" + text, found);
                Assert.All(found.ToSorted(), d => Assert.InRange(d.Span.Line, 0, text.Count(c => c == '\n') + 2));
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a -- b --- c", "a – b – c")]
    [InlineData("{\\o}re \\c{c}a na{\\\"\\i}ve \\v{S}", "øre ça naïve Š")]
    [InlineData("50\\% \\emph{x}  y\n z~w", "50% x y z w")]
    public void Commands_become_letters(string latex, string plain) => Assert.Equal(plain, LatexText.Plain(latex));

    private static YamlNode? Nodes(string format, string text, DiagnosticBag found) => format switch
    {
        "json" => ReferenceFiles.Json("x.json", text, found),
        "bib" => ReferenceFiles.BibTex("x.bib", text, found),
        _ => YamlReader.Read("x.yml", text, found),
    };

    private static Publication[] Read(string format, string text)
    {
        var found = new DiagnosticBag();
        var works = LiteratureBinder.Bind("x." + format, Nodes(format, text, found), new Unread(), found).Select(e => e.Entry.Publication).ToArray();
        Assert.Empty(found.ToSorted());
        return works;
    }
}
