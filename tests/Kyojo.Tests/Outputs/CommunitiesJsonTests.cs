using System.Text.Json;

namespace Kyojo.Tests.Outputs;

public sealed class CommunitiesJsonTests
{
    [Fact]
    public void It_says_what_it_is_and_lists_the_published_by_id()
    {
        using var json = Parse($$"""
            === content/communities/b.yml
            {{SiteText.Community("b")}}
            === content/communities/a.yml
            {{SiteText.Community("a").Replace("updated: 2026-01-01", "updated: 2026-02-01", StringComparison.Ordinal)}}
            === content/communities/draft.yml
            {{SiteText.Community("draft").Replace("status: published, updated: 2026-01-01", "status: draft, updated: 2026-03-01", StringComparison.Ordinal)}}
            === content/communities/gone.yml
            id: gone
            type: club
            publication: {status: withdrawn, updated: 2026-03-01}
            === content/communities/ended.yml
            {{SiteText.Community("ended").Replace("status: unknown", "status: ended, ended: 2020", StringComparison.Ordinal)}}
            """, SiteText.Options with { Drafts = true });

        Assert.Equal(["version", "modified", "license", "publisher", "communities"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal((1, "2026-02-01", "試しの市"), (json.RootElement.GetProperty("version").GetInt32(), json.RootElement.GetProperty("modified").GetString(), json.RootElement.GetProperty("publisher").GetString()));
        Assert.Equal(["a", "b", "ended"], json.RootElement.GetProperty("communities").EnumerateArray().Select(c => c.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_record_has_the_public_fields_in_the_order_of_the_model_and_no_others()
    {
        using var json = Parse("=== content/communities/one.yml\n" + SiteText.Community("one", """
            internal_note: 内部
            people: [{role: 代表, name: 例示太郎, consent: {basis: consented, on: 2026-01-01}}]
            redirects: [old]
            channels: [{kind: website, value: "https://one.example.jp/"}, {kind: line, value: 会員へ, audience: members}]
            online: true
            club: {size: small}
            places: [{role: base, prefecture: "13", geo: {lat: 35.5, lon: 139.75}}]
            members: {count: 10, approx: false, as_of: 2026-01-01}
            evidence: {summary: s1, name.ja: [s1]}
            """));

        var one = json.RootElement.GetProperty("communities")[0];

        Assert.Equal(["id", "type", "name", "summary", "places", "online", "channels", "members", "lifecycle", "sources", "evidence", "publication", "club", "page"], one.EnumerateObject().Select(p => p.Name));
        Assert.Equal("{\"kind\":\"website\",\"value\":\"https://one.example.jp/\"}", Compact(one.GetProperty("channels")[0]));
        Assert.Equal(1, one.GetProperty("channels").GetArrayLength());
        Assert.Equal("{\"role\":\"base\",\"prefecture\":\"13\",\"geo\":{\"lat\":35.5,\"lon\":139.75}}", Compact(one.GetProperty("places")[0]));
        Assert.Equal("{\"count\":10,\"approx\":false,\"as_of\":\"2026-01-01\"}", Compact(one.GetProperty("members")));
        Assert.Equal("{\"summary\":\"s1\",\"name.ja\":[\"s1\"]}", Compact(one.GetProperty("evidence")));
        Assert.Equal("{\"updated\":\"2026-01-01\"}", Compact(one.GetProperty("publication")));
        Assert.Equal("https://site.example/communities/one/", one.GetProperty("page").GetString());
    }

    [Fact]
    public void Unknown_places_are_a_word_and_absent_ones_are_absent()
    {
        using var json = Parse("=== content/communities/a.yml\n" + SiteText.Community("a", "places: unknown") + "=== content/communities/b.yml\n" + SiteText.Community("b"));

        Assert.Equal("unknown", json.RootElement.GetProperty("communities")[0].GetProperty("places").GetString());
        Assert.False(json.RootElement.GetProperty("communities")[1].TryGetProperty("places", out _));
    }

    [Fact]
    public void Japanese_stays_readable_and_lines_end_as_in_unix()
    {
        var text = Site.Build("=== content/communities/one.yml\n" + SiteText.Community("one", "notes: <b>&\"引用\"")).Page("data/communities.json");

        Assert.Contains("\"notes\": \"<b>&\\\"引用\\\"\"", text, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"version\": 1,\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void An_empty_directory_is_an_empty_list()
    {
        using var json = Parse("");

        Assert.Equal(0, json.RootElement.GetProperty("communities").GetArrayLength());
        Assert.False(json.RootElement.TryGetProperty("modified", out _));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_tells_of_entries_that_are_not_public(bool drafts)
    {
        using var json = Parse($$"""
            === content/communities/one.yml
            {{SiteText.Community("one", "relations: [{to: hidden, kind: parent}, {to: two, kind: cooperates-with}, {to: gone, kind: member-of}]")}}
            === content/communities/two.yml
            {{SiteText.Community("two", "relations: [{to: hidden, kind: parent}]")}}
            === content/communities/hidden.yml
            {{SiteText.Community("hidden").Replace("status: published", "status: draft", StringComparison.Ordinal)}}
            === content/communities/gone.yml
            id: gone
            type: club
            publication: {status: withdrawn, updated: 2026-02-01}
            """ + "\n", SiteText.Options with { Drafts = drafts });

        var entries = json.RootElement.GetProperty("communities");

        Assert.Equal("""[{"to":"two","kind":"cooperates-with"}]""", Compact(entries[0].GetProperty("relations")));
        Assert.False(entries[1].TryGetProperty("relations", out _));
    }

    private static JsonDocument Parse(string files, Kyojo.Building.BuildOptions? options = null) => JsonDocument.Parse(Site.Build(files, options).Page("data/communities.json"));

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
