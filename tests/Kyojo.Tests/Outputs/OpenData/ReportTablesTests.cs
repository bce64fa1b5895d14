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

    private static string[] Types(JsonElement resource) => [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("type").GetString()!)];
}
