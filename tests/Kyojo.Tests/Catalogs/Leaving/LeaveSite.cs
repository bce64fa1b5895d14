using Kyojo.Catalogs;
using Kyojo.Model;

namespace Kyojo.Tests.Catalogs.Leaving;

/// <summary>Invented groups of people who left, for tests of leaflets.</summary>
internal static class LeaveSite
{
    public const string Contact = "  contact: {department: 試しの課, phone: \"0852-00-0000\", counter: 1番窓口}\n";

    /// <summary>Settings with leaflets of an area.</summary>
    public static string Settings(string areas = "\"32\"", string more = "", string url = "https://www.example.lg.jp/") =>
        $"=== site.yml\ntitle: 試しのサイト\noperator: {{name: 試しの市, department: 試しの課, contact: {{label: 電話交換}}}}\nlicense: CC-BY-4.0\nurl: {url}\nleave:\n  areas: [{areas}]\n{Contact}{more}";

    /// <summary>A group that may be handed out at moving out, with another text in place of a part of it.</summary>
    public static string Group(string id, string name = "試しの会", string yomi = "ためしのかい", string places = "{role: origin, prefecture: \"32\"}", string joining = "status: open, how: [visit], invite_moments: [moving-out]", string lifecycle = "status: active, checked_on: 2026-03-01, checked_how: site", string more = "") => $$"""
        === content/communities/{{id}}.yml
        id: {{id}}
        type: club
        name: {ja: {{name}}, yomi: {{yomi}}}
        summary: 試しに集まる会。
        places: [{{places}}]
        joining: { {{joining}} }
        lifecycle: { {{lifecycle}} }
        sources: [{id: s1, ref: book}]
        publication: {status: published, updated: 2026-01-01}
        {{more}}
        """ + "\n";

    /// <summary>The catalog of a site; a finding that is an error fails the test.</summary>
    public static Catalog Catalog(string files)
    {
        var (catalog, found) = SiteReading.Read(files);
        Assert.DoesNotContain(found, d => d.Severity == Kyojo.Diagnostics.Severity.Error);
        return catalog!;
    }

    public static LeaveArea Area(this Catalog catalog, string code) => catalog.Leave.Areas.Single(a => a.Code == code);

    public static Occasion Occasion(this Catalog catalog, string id) => catalog.Leave.Occasions.Single(o => o.Id == id);

    public static string[] Named(this Catalog catalog, string area = "32", string occasion = "moving-out") =>
        [.. catalog.Leave.Of(catalog.Area(area), catalog.Occasion(occasion)).Named.Select(c => c.Id)];
}
