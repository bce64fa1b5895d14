using Kyojo.Model;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Tests.Model;

/// <summary>The outline of a record changes with everything it says, and not with its description.</summary>
public sealed class RecordOutlineTests
{
    private const string Full = """
        redirects: [old-one]
        legal_name: 試しの法人
        description: 説明。
        standing: volunteer
        places: [{role: base, prefecture: "32", municipality: "322016", address: {line: 松江市1}}]
        online: true
        topics: {tags: [札, 共通]}
        activities: [{kind: meetup, text: 集まり, source: s1}]
        values: {individual: [{text: よいこと, source: s1}]}
        joining: {status: open, fee: [{label: 年会費, amount: 500, unit: year}]}
        channels: [{kind: website, value: "https://one.example/"}]
        members: {count: 12, approx: true, as_of: 2026-01-01, source: s1}
        evidence: {type: [s1]}
        notes: 覚え
        """;

    [Fact]
    public void Every_value_but_the_description_changes_the_outline()
    {
        var before = Outline(Full);
        var changes = new (string From, string To)[]
        {
            ("old-one", "old-two"), ("試しの法人", "別の法人"), ("volunteer", "official"), ("role: base", "role: office"), ("322016", "322024"),
            ("松江市1", "松江市2"), ("online: true", "online: false"), ("[札, 共通]", "[共通, 札]"), ("meetup", "study"), ("集まり", "学び"), ("よいこと", "よくなること"), ("status: open", "status: closed"), ("500", "600"),
            ("https://one.", "https://two."), ("count: 12", "count: 13"), ("approx: true", "approx: false"), ("2026-01-01", "2026-01-02"), ("{type: [s1]}", "{online: [s1]}"), ("覚え", "メモ"),
        };

        Assert.All(changes, change =>
        {
            var changed = Full.Replace(change.From, change.To, StringComparison.Ordinal);
            Assert.NotEqual(Full, changed);
            Assert.NotEqual(before, Outline(changed));
        });
        Assert.Equal(before, Outline(Full.Replace("説明。", "まったく別の説明。", StringComparison.Ordinal)));
    }

    [Fact]
    public void All_records_of_the_demonstration_have_one()
    {
        var communities = SiteReading.Read(new DiskFolder(Repository.Root)).Catalog!.Communities;

        Assert.Equal(communities.Length, communities.Select(RecordOutline.Of).Distinct().Count());
    }

    private static Fingerprint Outline(string fields) =>
        RecordOutline.Of(Assert.Single(SiteReading.Read(SiteText.Folder($"=== content/communities/one.yml\n{SiteText.Community("one", fields)}")).Catalog!.Communities));
}
