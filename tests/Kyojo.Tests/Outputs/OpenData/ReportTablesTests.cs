using System.Text.Json;

namespace Kyojo.Tests.Outputs.OpenData;

/// <summary>Tables of reports as open data. All figures are invented.</summary>
public sealed class ReportTablesTests
{
    private static readonly string Files = Site.Report("survey", "data: [{id: rates, path: content/data/rate.csv, title: 例示の率}]", "場所の数（@tbl:places）。\n\n:::表 {#tbl-places data=places}\n題名：場所の数\n:::")
        + Site.Report("draft", "status: draft\ndata: [{id: rate}]")
        + """
        === content/data/rate.csv
        年,率,備考
        2024,16.1,"「速報」, 例示"
        2025,記載なし,
        === content/data/rate.yml
        title: 率
        source: 例示市の調べ
        license: CC0-1.0
        columns: {率: {type: percent}}
        missing: {記載なし: 記載なし}
        === content/data/places.csv
        年,件数
        2024,3
        2025,12
        === content/data/places.yml
        title: 場所の数
        source: 例示市の調べ
        columns: {件数: {type: integer}}
        === content/data/unused.csv
        年,件数
        2024,3
        === content/data/unused.yml
        title: 使われない表
        source: 例示市の調べ
        """;

    [Fact]
    public void What_a_report_states_or_shows_is_a_file_as_in_its_source()
    {
        var store = Site.Build(Files);

        Assert.Equal(["data/reports/survey/places.csv", "data/reports/survey/rates.csv"], store.Paths.Where(p => p.StartsWith("data/reports/", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal([["年", "率", "備考"], ["2024", "16.1", "「速報」, 例示"], ["2025", "記載なし", ""]], Csv.Read(store.Page("data/reports/survey/rates.csv")));
        Assert.Equal([["年", "件数"], ["2024", "3"], ["2025", "12"]], Csv.Read(store.Page("data/reports/survey/places.csv")));
    }

    [Fact]
    public void They_are_described_with_their_own_licence_and_source()
    {
        var store = Site.Build(Files);
        using var package = JsonDocument.Parse(store.Page("data/datapackage.json"));
        using var catalog = JsonDocument.Parse(store.Page("data/catalog.jsonld"));

        var rates = package.RootElement.GetProperty("resources").EnumerateArray().Single(r => r.GetProperty("path").GetString() == "reports/survey/rates.csv");
        Assert.Equal("CC0-1.0", rates.GetProperty("licenses")[0].GetProperty("name").GetString());
        Assert.Equal("例示市の調べ", rates.GetProperty("sources")[0].GetProperty("title").GetString());
        Assert.Equal(["string", "string", "string"], Types(rates));
        var places = package.RootElement.GetProperty("resources").EnumerateArray().Single(r => r.GetProperty("path").GetString() == "reports/survey/places.csv");
        Assert.Equal(["string", "integer"], Types(places));
        var sets = catalog.RootElement.GetProperty("dcat:dataset").EnumerateArray().ToArray();
        Assert.Equal(["試しの報告"], sets[1..].Select(s => s.GetProperty("dct:title").GetProperty("@value").GetString()));
        Assert.Equal(2, sets[1].GetProperty("dcat:distribution").GetArrayLength());
        Assert.DoesNotContain("reports/", sets[0].GetProperty("dcat:distribution").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_lists_them() => Assert.Contains("href=\"reports/survey/rates.csv\"", Site.Build(Files).Page("data/index.html"), StringComparison.Ordinal);

    [Fact]
    public void A_report_lists_its_tables_with_what_shows_them()
    {
        var page = Site.Build(Files).Html("reports/survey/");

        Assert.Equal(["data-places 場所の数（CSV、32 B） 使っている図と表： 表1", "data-rates 例示の率（CSV、73 B）"], page.QuerySelectorAll("#report-data + ul > li").Select(li => $"{li.Id} {PublishedPage.Flat(li.TextContent)}"));
        Assert.Equal(["../../data/reports/survey/places.csv", "#tbl-places", "../../data/reports/survey/rates.csv"], page.QuerySelectorAll("#report-data + ul a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Open_data_say_which_figures_of_all_reports_show_a_table()
    {
        var store = Site.Build(Files + "\n" + Site.Report("later", "data: [{id: own, path: places.csv}]", "@fig:own を見る。\n\n:::グラフ {#fig-own data=own}\n題名：場所が増えた\n副題：場所の数、例示市、2024年と2025年\n要約：場所の数は、2024年の3から2025年の12に増えている。\n:::").Replace("2026-01-03", "2026-01-04", StringComparison.Ordinal)
            + Site.Report("again", "status: draft", "@tbl:a\n\n:::表 {#tbl-a data=places}\n題名：下書きの表\n:::"));

        var rows = store.Html("data/").QuerySelectorAll("tr").Where(tr => tr.TextContent.Contains("reports/", StringComparison.Ordinal)).ToDictionary(tr => tr.QuerySelector("th")!.TextContent, tr => tr.QuerySelectorAll("li a").Select(a => $"{a.GetAttribute("href")} {a.TextContent}"));
        string[] both = ["../reports/later/#fig-own 試しの報告 図1", "../reports/survey/#tbl-places 試しの報告 表1"];
        Assert.Equal(both, rows["reports/survey/places.csv"]);
        Assert.Equal(both, rows["reports/later/own.csv"]);
        Assert.Empty(rows["reports/survey/rates.csv"]);
    }

    [Fact]
    public void Data_of_a_report_name_their_files_to_machines()
    {
        var store = Site.Build(Files + "\n=== content/references/works.yml\nwork: {type: report, title: 例示の調べ, author: 例示の所, issued: \"2024\"}\n=== content/data/cited.csv\n年,件数\n2024,3\n=== content/data/cited.yml\ntitle: 引いた表\nsource: {cite: work}\ncolumns: {件数: {type: integer}}\n"
            + Site.Report("r", "", "@fig:a を見る。\n\n:::グラフ {#fig-a data=cited}\n題名：場所は三つ\n副題：場所の数、例示市、2024年\n要約：場所の数は、2024年に3だった。ほかの年の数はない。\n:::"));
        using var json = JsonDocument.Parse(store.Html("reports/r/").QuerySelector("script[type='application/ld+json']")!.TextContent);

        var data = json.RootElement.GetProperty("@graph").EnumerateArray().Single(thing => thing.GetProperty("@type").GetString() == "Dataset");
        Assert.Equal("https://site.example/reports/r/#data-cited", data.GetProperty("@id").GetString());
        Assert.Equal("例示の所. 例示の調べ. 2024.", data.GetProperty("isBasedOn").GetString());
        Assert.Equal(["https://site.example/data/reports/r/cited.csv text/csv", "https://site.example/reports/r/figures/fig-a.json application/json"],
            data.GetProperty("distribution").EnumerateArray().Select(file => $"{file.GetProperty("contentUrl").GetString()} {file.GetProperty("encodingFormat").GetString()}"));
        Assert.NotNull(store.Html("reports/r/").GetElementById("data-cited"));
    }

    private static string[] Types(JsonElement resource) => [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("type").GetString()!)];
}
