namespace Kyojo.Tests.Binding;

public sealed class DocumentBinderTests
{
    private const string Case = """
        ---
        title: 試しの事例
        summary: 試しに参加した話。
        published: 2026-01-02
        communities: [one]
        person: {alias: Aさん, consent: published-source}
        path: {before: [前], participation: [参加], after: [後]}
        sources: [{id: s1, ref: book}]
        ---
        本文。
        """;

    private const string Report = """
        ---
        title: 試しの報告
        title_yomi: ためしのほうこく
        authors: [試しの課]
        published: 2026-01-03
        abstract: 要旨。
        ---
        本文。
        """;

    [Theory]
    [InlineData("title: 試しの事例", "titel: 試しの事例", "KYO2001 x.md:2:1")]
    [InlineData("communities: [one]", "communities: []", "KYO2002 x.md:5:14")]
    [InlineData("communities: [one]", "communities: [on]", "KYO2031 x.md:5:15")]
    [InlineData("communities: [one]", "communities: [One]", "KYO2011 x.md:5:15")]
    [InlineData("alias: Aさん, ", "", "KYO2002 x.md:6:9")]
    [InlineData("alias: Aさん", "alias: Aさん, origin: \"48\"", "KYO2049 x.md:6:30")]
    [InlineData("alias: Aさん", "alias: Aさん, name: 例示", "KYO2001 x.md:6:22")]
    [InlineData("published-source", "agreed", "KYO2004 x.md:6:31")]
    [InlineData("before: [前]", "before: []", "KYO2002 x.md:7:16")]
    [InlineData("ref: book", "ref: boook", "KYO2034 x.md:8:25")]
    [InlineData("published: 2026-01-02", "published: 2026-01", "KYO2061 x.md:4:12")]
    [InlineData("published: 2026-01-02", "published: 2026-01-02\noutcomes: [u-tern]", "KYO2004 x.md:5:12")]
    public void A_fault_in_a_case_is_one_finding(string from, string to, string expected) => Assert.Equal([expected], Find("cases/x.md", Case.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("title_yomi: ためしのほうこく\n", "", "KYO2002 x.md:2:1")]
    [InlineData("abstract: 要旨。\n", "", "KYO2002 x.md:2:1")]
    [InlineData("abstract: 要旨。\n", "status: draft\n", "")]
    [InlineData("authors: [試しの課]", "authors: [{yomi: ためし}]", "KYO2002 x.md:4:11")]
    [InlineData("authors: [試しの課]", "authors: [{name: 試し, organisation: true, role: 監修}]", "KYO2004 x.md:4:48")]
    [InlineData("abstract: 要旨。", "abstract: 要旨。\nrelated_types: [clab]", "KYO2021 x.md:7:17")]
    [InlineData("abstract: 要旨。", "abstract: 要旨。\nprefectures: [東京]", "KYO2049 x.md:7:15")]
    [InlineData("abstract: 要旨。", "abstract: 要旨。\ncommunities: [two]", "KYO2031 x.md:7:15")]
    [InlineData("abstract: 要旨。", "abstract: 要旨。\ncases: [y]", "KYO2038 x.md:7:9")]
    [InlineData("abstract: 要旨。", "abstract: 要旨。\noriginal_url: \"javascript:x\"", "KYO2072 x.md:7:15")]
    [InlineData("abstract: 要旨。", "abstract: 要旨。\ndata: [{id: t1, as_of: 2026-13}]", "KYO2062 x.md:7:24")]
    [InlineData("abstract: 要旨。", "abstract: 要旨。\ndata: [{id: t1, as_of: 平成30年度}]", "KYO3012 x.md:7:24")]
    [InlineData("abstract: 要旨。", "abstract: 要旨。\ndata: [{id: t1, as_of: 平成19年4月1日から平成21年3月31日まで}]", "KYO3012 x.md:7:24")]
    [InlineData("title_yomi: ためしのほうこく", "title_yomi: ためしの報告", "KYO2081 x.md:3:17")]
    public void A_fault_in_a_report_is_one_finding(string from, string to, string expected) => Assert.Equal(expected, string.Join(' ', Find("reports/x.md", Report.Replace(from, to, StringComparison.Ordinal))));

    [Theory]
    [InlineData("cases/x.md", Case)]
    [InlineData("reports/x.md", Report)]
    [InlineData("pages/x.md", "---\ntitle: 題\n---\n")]
    [InlineData("pages/x/index.md", "---\ntitle: 題\n---\n")]
    [InlineData("guide/develop/decisions/0001-x.md", "---\ntitle: 題\norder: 3\n---\n")]
    public void A_good_document_needs_no_word(string path, string text) => Assert.Empty(Find(path, text));

    [Theory]
    [InlineData("cases/事例.md", Case)]
    [InlineData("reports/Report.md", Report)]
    [InlineData("pages/a_b.md", "---\ntitle: 題\n---\n")]
    [InlineData("guide/Develop/a.md", "---\ntitle: 題\n---\n")]
    [InlineData("guide/con.md", "---\ntitle: 題\n---\n")]
    public void A_file_name_that_makes_no_address_is_refused(string path, string text) => Assert.Equal([$"KYO1010 content/{path}"], SiteReading.Findings($"=== content/{path}\n{text}"));

    [Theory]
    [InlineData("pages/x.md", "題だけ", "KYO1009 x.md:1:1")]
    [InlineData("pages/x.md", "---\nsummary: 概要\n---\n", "KYO2002 x.md:2:1")]
    [InlineData("pages/x.md", "---\n---\n", "KYO2002 x.md:1:1")]
    [InlineData("guide/x.md", "---\ntitle: 題\norder: 一\n---\n", "KYO2006 x.md:3:8")]
    [InlineData("references/x.yml", "a: b", "KYO2003 x.yml:1:4")]
    [InlineData("references/x.yml", "a: {author: b, issued: \"2020\"}", "KYO4303 x.yml:1:4")]
    [InlineData("references/x.yml", "book: {title: 同じ記号, issued: unknown}", "KYO4302 x.yml:1:1")]
    [InlineData("references/x.yml", "題", "KYO1006 x.yml:1:1")]
    [InlineData("references/x.yml", "a: [", "KYO1003 x.yml:1:5")]
    public void A_fault_in_other_files_is_one_finding(string path, string text, string expected) => Assert.Equal([expected], Find(path, text));

    [Theory]
    [InlineData("readme.txt", "KYO1011 content/readme.txt")]
    [InlineData("communities/list.csv", "KYO1011 content/communities/list.csv")]
    [InlineData("pages/a.html", "KYO1011 content/pages/a.html")]
    [InlineData("notes/a.md", "KYO1011 content/notes/a.md")]
    [InlineData("data/table.csv", "")]
    [InlineData("imports/npo.yml", "")]
    [InlineData("guide/picture.png", "")]
    public void A_file_of_no_kind_is_named(string path, string expected) => Assert.Equal(expected, string.Join(' ', SiteReading.Findings($"=== content/{path}\nx\n")));

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        var (_, found) = SiteReading.Read(new BrokenFolder());

        Assert.Equal(["KYO1013 content/communities/one.yml"], found.Select(d => $"{d.Code.Id} {d.Span}"));
    }

    [Fact]
    public void A_file_of_more_than_ten_megabytes_is_not_read()
    {
        var folder = SiteText.Folder();
        folder.Write("content/communities/one.yml", "# " + new string('x', 10 * 1024 * 1024));

        Assert.Equal(["KYO1012 content/communities/one.yml"], SiteReading.Read(folder).Found.Select(d => $"{d.Code.Id} {d.Span}"));
    }

    private static string[] Find(string path, string text) =>
        [.. SiteReading.Findings($"=== content/communities/one.yml\n{SiteText.Community("one")}\n=== content/data/t1.csv\n甲,乙\n1,2\n=== content/{path}\n{text}").Select(f => f.Replace($"content/{path[..(path.LastIndexOf('/') + 1)]}", "", StringComparison.Ordinal))];

    private sealed class BrokenFolder : Kyojo.Sources.ISourceFolder
    {
        private readonly Kyojo.Sources.MemoryFolder inner = SiteText.Folder("=== content/communities/one.yml\nx");

        public IReadOnlyList<string> List(string folder) => inner.List(folder);

        public bool Exists(string path) => inner.Exists(path);

        public byte[] Read(string path) => path.EndsWith("one.yml", StringComparison.Ordinal) ? throw new IOException("locked") : inner.Read(path);
    }
}
