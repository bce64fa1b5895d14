using System.Text;
using CsvHelper;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Importing;
using Kyojo.Model.Columns;
using Kyojo.Publishing;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Cli.Tests.Importing;

/// <summary>Open data of a site, imported into an empty one, gives the same open data in every column that is said to round-trip.</summary>
public sealed class RoundTripTests
{
    // Everything that a column can show. All of it is invented.
    private const string Full = """
        id: zenbu
        type: regional-alumni
        name: {ja: "例示の会, \"広場\"", yomi: れいじのかい, en: Example Group, aliases: [広場, {name: "旧;例示会", kind: former}]}
        summary: 例示の、すべての項目がある会。
        standing: official
        formality: formal-group
        legal_form: none
        legal_name: 例示の会（登記）
        corporate_number: "7000012050002"
        host: {name: 例示市, corporate_number: "9010401012345", kind: municipality}
        places:
          - {role: activity, prefecture: "13", municipality: "131016"}
          - {role: activity, prefecture: "25"}
          - {role: origin, prefecture: "32", municipality: "322016"}
          - {role: base, prefecture: "13"}
          - {role: office, prefecture: "13", municipality: "131016", address: {line: 千代田区例示町1-2-3, building: 例示会館}}
        reach: municipality
        online: true
        topics: {occupations: [B, C], industries: [A], npo_activities: ["1", "6"], tags: [読書, 対話]}
        activities: [{kind: meetup, text: 読書会}, {kind: study, text: "学び;語る会"}]
        supports: [encouragement, other-ways]
        values: {individual: [話せる相手ができる], company: [越境学習になる], society: [支え合いが増える]}
        joining:
          status: open
          who: [本が好きな人、とくに小説, 話したい人]
          how: [{method: web-form}, {method: visit, text: 例会に来る}]
          fee: [{label: 年会費, amount: 3000, unit: year}, {label: 学生, free: true}]
          invite_moments: [job-leaving, u-turn]
        channels:
          - {kind: website, value: "https://kai.example.jp/"}
          - {kind: website, value: "https://kai2.example.jp/"}
          - {kind: x, value: "https://x.com/example"}
          - {kind: line, value: "@example"}
          - {kind: email, value: info@kai.example.jp}
          - {kind: form, value: "https://kai.example.jp/form"}
          - {kind: phone, value: 03-0000-0000}
        contact_point: {role: 事務局}
        members: {count: 1234, as_of: 2026-01-01}
        lifecycle: {status: active, founded: 2010-04, checked_on: 2026-03-01, checked_how: contact}
        sources: [{id: s1, title: 届出書, publisher: 例示市, published: 2026-03-01, url: "https://city.example.jp/list"}, {id: s2, title: 例示の本}]
        evidence: {standing: [s1], lifecycle: [s1], activities: [s2], values: [s2], members: [s1]}
        notes: |
          一行目
          二行目
        publication: {status: published, consent_to_list: {basis: applied, on: 2026-03-01}, updated: 2026-03-02}
        """;

    [Fact]
    public void Every_column_that_round_trips_is_the_same_after_export_import_export()
    {
        var site = Lists.Site(("content/communities/zenbu.yml", Full), ("content/communities/kara.yml", Least("kara")), ("content/communities/owari.yml", Least("owari").Replace("status: unknown,", "status: ended, ended: 2020, ended_reason: 役目を終えた,", StringComparison.Ordinal)));
        var before = Export(site);

        var empty = Lists.Site();
        var result = Lists.Import(empty, "communities.csv", before, new ImportOptions { AsOf = Lists.AsOf, Status = "published" });
        result.Written(empty);
        var after = Export(empty);

        Assert.Empty(result.Found(Severity.Warning));
        Assert.Equal(Columns(before), Columns(after));
    }

    [Fact]
    public void The_demonstration_site_round_trips()
    {
        var site = Lists.Site();
        foreach (var folder in (string[])["communities", "references"])
        {
            var root = Path.Combine(Repository.Root, "content", folder);
            foreach (var file in Directory.GetFiles(root, "*.yml", SearchOption.AllDirectories)) site.Write($"content/{folder}/{Path.GetRelativePath(root, file).Replace('\\', '/')}", File.ReadAllBytes(file));
        }

        var before = Export(site);
        var empty = Lists.Site();
        var result = Lists.Import(empty, "communities.csv", before, new ImportOptions { AsOf = new DateOnly(2026, 11, 21), Status = "published", Partial = true });
        foreach (var file in result.Files) empty.Write(file.Path, file.Bytes);

        // What backs a group is not in the flat file, and a record cannot do without it.
        Assert.All(result.Diagnostics.Where(d => d.Severity == Severity.Error), d => Assert.Equal("KYO2102", d.Code.Id));
        var held = result.Rows.Where(r => r.Outcome == RowOutcome.Error).Select(r => $"ID={r.Id}\n").ToArray();
        Assert.Single(held);
        Assert.Equal(Columns(before).Where(r => !held.Any(h => r.StartsWith(h, StringComparison.Ordinal))), Columns(Export(empty)));
    }

    [Fact]
    public void The_CP932_copy_gives_the_same_records()
    {
        var site = Lists.Site(("content/communities/zenbu.yml", Full));
        var (utf8, cp932) = (Lists.Site(), Lists.Site());

        Lists.Import(utf8, "communities.csv", Export(site), new ImportOptions { AsOf = Lists.AsOf }).Written(utf8);
        Lists.Import(cp932, "communities-cp932.csv", Export(site, "data/communities-cp932.csv"), new ImportOptions { AsOf = Lists.AsOf }).Written(cp932);

        Assert.Equal(utf8.Read("content/communities/zenbu.yml"), cp932.Read("content/communities/zenbu.yml"));
    }

    private static string Least(string id) => $$"""
        id: {{id}}
        type: union
        name: {ja: 例示の{{id}}, yomi: れいじの}
        summary: いちばん短い記録。
        lifecycle: {status: unknown, checked_on: 2021-03-30, checked_how: literature}
        sources: [{id: s1, title: 例示の本}]
        publication: {status: published, updated: 2026-01-01}
        """;

    private static byte[] Export(MemoryFolder site, string file = "data/communities.csv")
    {
        var store = new MemoryStore();
        var report = new SiteBuilder(site, new BuildOptions { Today = new DateOnly(2026, 11, 21) }).Build(store);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return store.Read(RoutePath.File(file));
    }

    // Cells of the columns with the mark R, row by row.
    private static string[] Columns(byte[] csv)
    {
        var kept = StandardColumns.All.Where(c => c.RoundTrips).Select(c => c.Header).ToArray();
        var rows = new List<string>();
        using var reader = CsvReader.Create(csv, new CsvReaderOptions { Separator = ',' });
        while (reader.Read()) rows.Add(string.Join('\n', kept.Select(h => $"{h}={reader.GetString(h)}")));
        Assert.NotEmpty(rows);
        return [.. rows];
    }
}
