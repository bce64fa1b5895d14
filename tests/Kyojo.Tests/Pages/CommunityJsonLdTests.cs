using System.Text.Json;

namespace Kyojo.Tests.Pages;

public sealed class CommunityJsonLdTests
{
    [Theory]
    [InlineData("Organization")]
    [InlineData("NGO")]
    [InlineData("Cooperative")]
    [InlineData("WorkersUnion")]
    public void The_class_is_that_of_the_type_file(string type)
    {
        var store = Site.Build($"=== content/types/club.yml\n{SiteText.Type.Replace("schema_org: Organization", $"schema_org: {type}", StringComparison.Ordinal)}\n=== content/communities/one.yml\n{SiteText.Community("one")}");

        Assert.Equal(type, Things(store, "communities/one/")[0].GetProperty("@type").GetString());
    }

    [Fact]
    public void Places_read_out_of_a_name_are_left_out()
    {
        var thing = Thing("""places: [{role: origin, prefecture: "32", certainty: inferred}, {role: origin, prefecture: "31"}, {role: base, prefecture: "13", certainty: inferred}, {role: base, municipality: "271004"}]""");

        Assert.Equal(["鳥取県"], Names(thing, "about"));
        Assert.Equal(["大阪府大阪市"], Names(thing, "location"));
        Assert.Equal("JP-31", thing.GetProperty("about")[0].GetProperty("identifier").GetString());
    }

    [Fact]
    public void Only_an_official_group_belongs_to_its_host()
    {
        Assert.Equal("試しの市", Thing("standing: official\nhost: 試しの市").GetProperty("parentOrganization").GetProperty("name").GetString());
        Assert.False(Thing("standing: volunteer\nhost: 試しの市").TryGetProperty("parentOrganization", out _));
    }

    [Fact]
    public void What_is_said_is_what_the_record_says()
    {
        var thing = Thing("""
            legal_name: 試しの法人
            corporate_number: "7000012050002"
            topics: {tags: [介護, 対話]}
            channels: [{kind: website, value: "https://one.example.jp/"}, {kind: x, value: "https://x.com/one", audience: members}, {kind: email, value: info@one.example.jp}]
            """);

        Assert.Equal("https://site.example/communities/one/", thing.GetProperty("@id").GetString());
        Assert.Equal("試しに集まる会。", thing.GetProperty("description").GetString());
        Assert.Equal("試しの法人", thing.GetProperty("legalName").GetString());
        Assert.Equal("7000012050002", thing.GetProperty("identifier").GetProperty("value").GetString());
        Assert.Equal("介護,対話", thing.GetProperty("keywords").GetString());
        Assert.Equal(["https://one.example.jp/"], thing.GetProperty("sameAs").EnumerateArray().Select(e => e.GetString()));
        Assert.False(thing.TryGetProperty("alumni", out _) || thing.TryGetProperty("member", out _) || thing.TryGetProperty("numberOfEmployees", out _));
    }

    [Theory]
    [InlineData("nationwide", "日本 JP")]
    [InlineData("prefecture", "大阪府 JP-27")]
    [InlineData("municipality", "大阪府大阪市 271004")]
    [InlineData("region", "近畿地方 ")]
    [InlineData("unknown", null)]
    public void The_area_served_is_as_far_as_the_reach_that_is_known(string reach, string? expected)
    {
        var thing = Thing($$"""
            reach: {{reach}}
            places: [{role: origin, prefecture: "31"}, {role: base, municipality: "271004"}, {role: activity, prefecture: "13", certainty: inferred}]
            """);

        var said = thing.TryGetProperty("areaServed", out var area) ? area.ValueKind == JsonValueKind.Array ? area[0] : area : (JsonElement?)null;
        Assert.Equal(expected, said is { } one ? $"{one.GetProperty("name").GetString()} {(one.TryGetProperty("identifier", out var id) ? id.GetString() : "")}" : null);
    }

    [Fact]
    public void The_office_that_answers_and_its_subjects_are_told()
    {
        var thing = Thing("""
            topics: {industries: [P], npo_activities: ["3"]}
            channels: [{kind: form, value: "https://one.example.jp/form", audience: members}, {kind: website, value: "https://one.example.jp/"}]
            contact_point: {role: 事務局, channel: 2}
            """);

        Assert.Equal(("事務局", "https://one.example.jp/"), (thing.GetProperty("contactPoint").GetProperty("contactType").GetString(), thing.GetProperty("contactPoint").GetProperty("url").GetString()));
        Assert.Equal(2, thing.GetProperty("knowsAbout").GetArrayLength());
        Assert.False(Thing("channels: [{kind: form, value: \"https://one.example.jp/form\", audience: members}]\ncontact_point: {role: 事務局, channel: 1}").GetProperty("contactPoint").TryGetProperty("url", out _));
    }

    [Fact]
    public void Numbers_and_addresses_are_told_in_the_form_of_machines()
    {
        const string Channels = "channels: [{kind: phone, value: (03)0000-0000 内線12}, {kind: website, value: \"https://例示.example/催し\"}]\ncontact_point: {role: 事務局, channel: ";

        Assert.Equal("+81-3-0000-0000", Thing(Channels + "1}").GetProperty("contactPoint").GetProperty("telephone").GetString());
        Assert.Equal("https://xn--fsq192h.example/%E5%82%AC%E3%81%97", Thing(Channels + "2}").GetProperty("contactPoint").GetProperty("url").GetString());
        Assert.Equal("https://xn--fsq192h.example/%E5%82%AC%E3%81%97", Thing(Channels + "2}").GetProperty("sameAs")[0].GetString());
    }

    [Fact]
    public void A_case_says_what_it_is_based_on()
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one") + Site.Case("c", "one"));

        Assert.Equal("例示太郎研究所「試しの本」2021年3月30日", Things(store, "cases/c/")[0].GetProperty("isBasedOn")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("2020-04", "2020-04")]
    [InlineData("2020~", null)]
    public void A_date_that_is_only_about_right_is_left_out(string founded, string? expected)
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one").Replace("status: unknown", $"status: unknown, founded: \"{founded}\"", StringComparison.Ordinal));

        Assert.Equal(expected, Things(store, "communities/one/")[0].TryGetProperty("foundingDate", out var date) ? date.GetString() : null);
    }

    [Fact]
    public void Nothing_closes_the_element_it_stands_in()
    {
        var store = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", name: "\"</script><b>&\""));

        var thing = Things(store, "communities/one/")[0];

        Assert.Equal("</script><b>&", thing.GetProperty("name").GetString());
        Assert.Contains("\\u003C/script\\u003E", store.Page("communities/one/"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_page_with_a_way_back_says_so_and_all_of_it_parses()
    {
        foreach (var path in DemoSite.Pages)
        {
            var page = DemoSite.Store.Html(path);
            var script = page.QuerySelector("script[type='application/ld+json']");
            var crumbs = page.QuerySelectorAll("nav.breadcrumb li").Length;
            if (crumbs == 0) continue;

            Assert.True(script is not null || page.QuerySelector("meta[name=robots][content=noindex]") is not null, path);
            if (script is null) continue;
            using var json = JsonDocument.Parse(script.TextContent);
            var way = json.RootElement.GetProperty("@graph").EnumerateArray().Single(e => e.GetProperty("@type").GetString() == "BreadcrumbList").GetProperty("itemListElement");

            Assert.Equal(crumbs, way.GetArrayLength());
            Assert.All(way.EnumerateArray(), e => Assert.True(Uri.IsWellFormedUriString(e.GetProperty("item").GetString(), UriKind.Absolute), path));
        }
    }

    [Fact]
    public void The_publisher_is_a_government_where_it_is_one()
    {
        var folder = SiteText.Folder();
        folder.Write("site.yml", SiteText.Settings.Replace("name: 試しの市", "name: 松江市, kind: municipality, lg_code: \"322016\"", StringComparison.Ordinal));
        var (_, store) = SiteText.Build(folder);

        Assert.Equal("GovernmentOrganization", Things(store, "")[0].GetProperty("publisher").GetProperty("@type").GetString());
    }

    private static JsonElement Thing(string more) => Things(Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", more)), "communities/one/")[0];

    private static JsonElement[] Things(Kyojo.Publishing.MemoryStore store, string route)
    {
        using var json = JsonDocument.Parse(store.Html(route).QuerySelector("script[type='application/ld+json']")!.TextContent);
        return [.. json.RootElement.GetProperty("@graph").Clone().EnumerateArray()];
    }

    private static IEnumerable<string?> Names(JsonElement thing, string property) => thing.GetProperty(property).EnumerateArray().Select(e => e.GetProperty("name").GetString());
}
