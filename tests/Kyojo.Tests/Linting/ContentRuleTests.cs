using Kyojo.Linting;

namespace Kyojo.Tests.Linting;

/// <summary>What must hold inside a record and between records; the bad and the good side of each rule.</summary>
public sealed class ContentRuleTests
{
    private const string TwoSources = "[{id: s1, ref: book}, {id: s2, title: 会報}]";

    [Theory]
    [InlineData("standing: official", "standing")]
    [InlineData("standing: unknown", "")]
    [InlineData("standing: official\nevidence: {standing: [s2]}", "")]
    [InlineData("standing: official\nevidence: {standing: s2}", "")]
    [InlineData("activities: [{kind: meetup, text: a}, {kind: meetup, text: b, source: s1}]\nevidence: {activities.2: [s1]}", "activities.1")]
    [InlineData("activities: [{kind: meetup, text: a}]\nevidence: {activities: [s1]}", "")]
    [InlineData("activities: [{kind: meetup, text: a}]\nevidence: {activities.1.text: [s1]}", "")]
    [InlineData("values: {individual: [x], region: [{text: y, source: s1}]}", "values.individual.1")]
    [InlineData("values: {individual: [x]}\nevidence: {values: [s1]}", "")]
    [InlineData("members: {count: 1, as_of: 2025-01-01}", "members")]
    [InlineData("members: {count: 1, as_of: 2025-01-01, source: s1}", "")]
    public void Of_several_sources_one_is_named_for_each_claim(string more, string path)
    {
        var found = LintRun.Of("=== content/communities/one.yml\n" + SiteText.Community("one", more).Replace("[{id: s1, ref: book}]", TwoSources, StringComparison.Ordinal), new EvidenceRule());

        Assert.Equal(path.Length == 0 ? [] : [path], found.Select(d => d.Args[0].Value.Ja));
        Assert.All(found, d => Assert.Contains($"evidence: {{{path}: [s1]}}", d.HintIn(Kyojo.Diagnostics.Language.Japanese), StringComparison.Ordinal));
    }

    [Fact]
    public void A_single_source_stands_for_all() => Assert.Empty(LintRun.Community("standing: official\nmembers: {count: 1, as_of: 2025-01-01}", new EvidenceRule()));

    [Theory]
    [InlineData("parent", "parent", 1)]
    [InlineData("branch", "branch", 1)]
    [InlineData("parent", "branch", 0)]
    [InlineData("successor-of", "successor-of", 1)]
    [InlineData("member-of", "member-of", 0)]
    [InlineData("cooperates-with", "cooperates-with", 0)]
    public void Two_groups_are_not_above_each_other(string there, string back, int count) =>
        Assert.Equal(count, Relations(("a", "b", there), ("b", "a", back)));

    [Fact]
    public void A_circle_of_any_length_is_told_once()
    {
        Assert.Equal(1, Relations(("a", "b", "parent"), ("b", "c", "parent"), ("c", "d", "parent"), ("d", "b", "parent")));
        Assert.Equal(0, Relations(("a", "b", "parent"), ("c", "b", "parent"), ("b", "d", "parent"), ("a", "d", "parent")));
    }

    [Fact]
    public void A_chain_of_groups_may_be_as_long_as_the_directory() =>
        Assert.Equal(0, Relations([.. Enumerable.Range(0, 5000).Select(i => ($"g{i}", $"g{i + 1}", "parent"))]));

    [Theory]
    [InlineData("when: {size: x}", "require: {online: true}", "KYO2023 content/types/club.yml:13:13")]
    [InlineData("when: {online: true}", "require: {place.x: y}", "KYO2023 content/types/club.yml:13:38")]
    [InlineData("when: {online: true}", "require: {reach: online}", "KYO2101 content/communities/one.yml:8:9")]
    [InlineData("when: {online: true}", "require: {supports: other-ways}", "")]
    [InlineData("when: {online: true}", "require: {supports.1: [work-lead, other-ways]}", "")]
    [InlineData("when: {online: false}", "require: {reach: online}", "")]
    [InlineData("when: {club.size: small}", "require: {joining.status: [open, approval]}", "KYO2101 content/communities/one.yml:11:19")]
    [InlineData("when: {club.open_to_non_natives: unknown}", "require: {club.size: small}", "")]
    [InlineData("when: {online: true, club.size: small}", "require: {formality: unknown}", "")]
    public void A_type_brings_its_own_rules(string when, string require, string expected)
    {
        var files = $"=== content/types/club.yml\n{SiteText.Type}\nrules:\n  - {{{when}, {require}, message: 決まりの文}}\n=== content/communities/one.yml\n{SiteText.Community("one", "online: true\nsupports: [other-ways]\nclub: {size: small}\njoining: {status: closed}")}";

        Assert.Equal(expected.Length == 0 ? [] : [expected], LintRun.Of(files, new TypeRulesRule()).Select(d => $"{d.Code.Id} {d.Span}"));
    }

    [Theory]
    [InlineData("対話", "対 話", 1)]
    [InlineData("コミュニティ", "コミュニティー", 1)]
    [InlineData("子そだて", "子ソダテ", 1)]
    [InlineData("ＡＢＣ", "abc", 0)]
    [InlineData("介護", "看護", 0)]
    public void Tags_written_in_two_ways_are_told_at_the_rarer_one(string more, string rare, int count)
    {
        string Record(string id, string tag) => $"=== content/communities/{id}.yml\n{SiteText.Community(id, $"topics: {{tags: [{tag}]}}")}";

        var found = LintRun.Of(Record("a", rare) + Record("b", more) + Record("c", more), new TagVariantRule());

        Assert.Equal(count, found.Count);
        Assert.All(found, d => Assert.Equal(("content/communities/a.yml", more), (d.Span.File, d.Suggestions[0])));
    }

    [Fact]
    public void Tags_that_the_site_calls_one_are_one() =>
        Assert.Empty(LintRun.Of($"=== site.yml\n{SiteText.Settings}tags: {{talk: {{label: 対話, aliases: [対 話]}}}}\n=== content/communities/a.yml\n{SiteText.Community("a", "topics: {tags: [対話]}")}=== content/communities/b.yml\n{SiteText.Community("b", "topics: {tags: [対 話]}")}", new TagVariantRule()));

    [Theory]
    [InlineData("online: unknown\nreach: unknown", "online、reach")]
    [InlineData("joining: {status: unknown}\nclub: {size: unknown}", "joining.status、club.size")]
    [InlineData("places: unknown", "places")]
    [InlineData("summary_note: x", "")]
    [InlineData("notes: unknown", "")]
    public void What_is_unknown_is_listed(string more, string keys) =>
        Assert.Equal(keys.Length == 0 ? [] : [keys], LintRun.Of("=== content/communities/one.yml\n" + SiteText.Community("one", more), new UnknownFieldsRule()).Select(d => d.Args[1].Value.Ja));

    private static int Relations(params (string From, string To, string Kind)[] relations)
    {
        var ids = relations.SelectMany(r => new[] { r.From, r.To }).Distinct().ToArray();
        var files = "=== content/communities/all.yml\n" + string.Concat(ids.Select(id => "- " + SiteText.Community(id, $"relations: [{string.Join(", ", relations.Where(r => r.From == id).Select(r => $"{{to: {r.To}, kind: {r.Kind}}}"))}]").TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal) + "\n"));
        return LintRun.Of(files, new RelationRule()).Count;
    }
}
