using Kyojo.Diagnostics;

namespace Kyojo.Tests.Diagnostics;

/// <summary>Findings of a bad site in English: no Japanese but what the author wrote and names of places.</summary>
public sealed class EnglishTests
{
    [Fact]
    public void English_messages_are_english_and_have_no_blank_left()
    {
        var (_, found) = SiteReading.Read("""
            === site.yml
            title: Trial
            operator: {name: Trial, kind: municipality, contact: {phone: "1"}}
            license: custom
            lists: {page_size: 1}
            stale: {default: 900, by_type: {club: x}}
            redirects: {/old/: ../x}
            diagnostics: {severity: {KYO1: off, KYO2207: off, KYO2001: x}}
            === content/types/club.yml
            id: club
            order: 1
            label: Club
            yomi: club
            schema_org: Organization
            what: x
            value_individual: x
            value_second: {for: [region], label: x, text: x}
            places: {required_any: [origin, office]}
            fields: [{key: size, label: Size, kind: enum}, {key: A b, label: x, kind: line}]
            === content/communities/one.yml
            id: one
            type: club
            nam: {ja: x}
            summary: [x]
            standing: x
            notes:
            redirects: [X]
            places: [{role: base}, {role: base, prefecture: "99"}, {role: base, municipality: "1"}, {role: base, municipality: "13"}, {role: base, municipality: "131008"}, {role: base, country: x}, {role: base, prefecture: "13", geo: {lat: 1, lon: 1}, postal_code: x}]
            topics: {npo_activities: [0], industries: [0], occupations: [0], tags: [xxxxxxxxxxxxxxxxxxxxxxxxx]}
            corporate_number: x
            joining: {capacity: x, fee: [{free: x}], how: [{method: other, url: x}, {method: other, url: "data:x"}, {method: other, url: a@b.c}]}
            channels: [{kind: email, value: x}, {kind: phone, value: x}]
            members: {count: 1, as_of: x, source: s9}
            lifecycle: {status: unknown, founded: x, checked_on: 2021-02-30, checked_how: literature}
            relations: [{to: two, kind: parent}]
            sources: [{id: s1}, {id: s1, ref: x}]
            evidence: {x: s1, summary: s9}
            publication: {status: published, updated: 2026-01-01}
            club: {size: 1}
            === content/communities/two.yml
            id: two
            type: none
            === content/communities/three.yml
            id: three
            type: club
            publication: {status: withdrawn, updated: 2026-01-01}
            name: {ja: x}
            summary: x
            === content/communities/four.yml
            - x
            === content/communities/five.yml
            a: &x !y "z"
            a: 1
            <<: 2
            === content/communities/six.yml
            a: "x
            === content/communities/seven.yml
            a:
            	b: 1
            === content/communities/eight.yml
            a: 1
            ---
            b: 1
            === content/cases/x.md
            x
            === content/pages/X.md
            x
            === content/x.txt
            x
            """);

        Assert.True(found.Select(d => d.Code.Id).Distinct().Count() > 40, string.Join(' ', found.Select(d => d.Code.Id).Distinct()));
        Assert.All(found, d =>
        {
            Assert.DoesNotMatch("[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]", d.MessageIn(Language.English));
            Assert.DoesNotMatch("[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]", d.HintIn(Language.English));
            Assert.All(new[] { d.MessageIn(Language.Japanese), d.MessageIn(Language.English), d.HintIn(Language.Japanese), d.HintIn(Language.English) }, text => Assert.DoesNotMatch(@"\{[a-z_]+\}", text));
        });
    }
}
