using Kyojo.Linting;

namespace Kyojo.Tests.Linting;

/// <summary>Entries that may be one group: Q1–Q6 of model.md 7.</summary>
public sealed class DuplicatesTests
{
    private const string Shimane = "places: [{role: base, prefecture: \"32\"}]";
    private const string Number = "corporate_number: \"7000012050002\"";

    [Theory]
    [InlineData("同じ名前の会", Shimane, "同じ名前の会", Shimane, "KYO2301")]
    [InlineData("NPO法人 同じ名前の会", Shimane, "同じ名前の会（NPO）", Shimane, "KYO2301")]
    [InlineData("同じ名前の会", Shimane, "同じ名前の会", "places: [{role: base, municipality: \"322016\"}]", "KYO2302")]
    [InlineData("同じ名前の会", Shimane, "同じ名前の会", "places: [{role: base, prefecture: \"13\"}, {role: origin, prefecture: \"32\"}]", "KYO2302")]
    [InlineData("同じ名前の会", Shimane, "同じ名前の会", "places: [{role: base, prefecture: \"13\"}]", "")]
    [InlineData("同じ名前の会", "", "同じ名前の会", "", "")]
    [InlineData("フェイスブック新潟県人会", Shimane, "フェイスブック新潟県人会東京", Shimane, "KYO2303")]
    [InlineData("東京在住滋賀県人会", Shimane, "東京在住佐賀県人会", Shimane, "")]
    [InlineData("例示会", Shimane, "例示会例示会", Shimane, "")]
    [InlineData("北の会", "channels: [{kind: website, value: \"https://www.kai.example/a/\"}]", "南の会", "channels: [{kind: website, value: \"http://KAI.example/a?x=1\"}]", "KYO2304")]
    [InlineData("北の会", "channels: [{kind: website, value: \"https://kai.example/a\"}]", "南の会", "channels: [{kind: website, value: \"https://kai.example/b\"}]", "")]
    [InlineData("北の会", "channels: [{kind: phone, value: 0852-00-0000}]", "南の会", "channels: [{kind: phone, value: \"0852000000 内線3\"}]", "KYO2304")]
    [InlineData("同じ名前の会", "channels: [{kind: phone, value: 0852-00-0000}]", "同じ名前の会", "channels: [{kind: phone, value: 0852-00-0000}]", "")]
    [InlineData("北の会", Number, "南の会", Number, "KYO2305")]
    [InlineData("同じ名前の会", Shimane, "同じ名前の会", Shimane + "\nnot_duplicate_of: [a]", "")]
    [InlineData("同じ名前の会", Shimane + "\nnot_duplicate_of: [b]", "同じ名前の会", Shimane, "")]
    [InlineData("北の会", Number, "南の会", Number + "\nnot_duplicate_of: [a]", "")]
    public void Two_entries_are_told_by_the_strongest_rule(string nameA, string moreA, string nameB, string moreB, string code) =>
        Assert.Equal(code.Length == 0 ? [] : [code], Pairs(("a", nameA, moreA), ("b", nameB, moreB)).Select(p => p.Code.Id));

    [Theory]
    [InlineData(Number, Number, Kyojo.Diagnostics.Severity.Warning)]
    [InlineData(Number, Number + "\n" + Shimane, Kyojo.Diagnostics.Severity.Info)]
    [InlineData(Number, Number + "\nrelations: [{to: a, kind: parent}]", Kyojo.Diagnostics.Severity.Info)]
    [InlineData(Number + "\nrelations: [{to: b, kind: branch}]", Number, Kyojo.Diagnostics.Severity.Info)]
    [InlineData(Number, Number + "\nrelations: [{to: a, kind: cooperates-with}]", Kyojo.Diagnostics.Severity.Warning)]
    public void One_body_may_run_several_groups(string moreA, string moreB, Kyojo.Diagnostics.Severity severity) =>
        Assert.Equal(severity, Assert.Single(Pairs(("a", "北の会", moreA), ("b", "南の会", moreB))).Severity);

    [Fact]
    public void Of_the_same_name_three_are_three_pairs() =>
        Assert.Equal([("a", "b"), ("a", "c"), ("b", "c")], Pairs(("b", "同じ名前の会", Shimane), ("c", "同じ名前の会", Shimane), ("a", "同じ名前の会", Shimane)).Select(p => (p.First.Id, p.Second.Id)));

    [Fact]
    public void A_number_that_many_share_is_told_of_each_once() =>
        Assert.Equal(29, Pairs([.. Enumerable.Range(10, 30).Select(i => ($"g{i}", $"会その{(char)('あ' + i)}", "channels: [{kind: phone, value: 0852-00-0000}]"))]).Length);

    [Fact]
    public void Dice_is_that_of_the_text()
    {
        var entries = SiteReading.Read(Files(("a", "フェイスブック新潟県人会", Shimane), ("b", "フェイスブック新潟県人会東京", Shimane), ("c", "東京在住滋賀県人会", Shimane), ("d", "東京在住佐賀県人会", Shimane))).Catalog!.Entries.Select(e => new DuplicateEntry(e)).ToArray();

        Assert.Equal(0.917, Math.Round(entries[0].Dice(entries[1], 0), 3));
        Assert.Equal(0.75, Math.Round(entries[2].Dice(entries[3], 0), 3));
        Assert.Equal(0, entries[0].Dice(entries[2], 0.85));
    }

    private static System.Collections.Immutable.ImmutableArray<DuplicatePair> Pairs(params (string Id, string Name, string More)[] entries) => Duplicates.In(SiteReading.Read(Files(entries)).Catalog!.Entries);

    private static string Files(params (string Id, string Name, string More)[] entries) =>
        string.Concat(entries.Select(e => $"=== content/communities/{e.Id}.yml\n{SiteText.Community(e.Id, e.More, e.Name)}"));
}
