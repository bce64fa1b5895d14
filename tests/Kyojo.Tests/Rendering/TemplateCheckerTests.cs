using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Rendering;
using Kyojo.Sources;

namespace Kyojo.Tests.Rendering;

public sealed class TemplateCheckerTests
{
    private sealed record Link(string Label, string Href);

    private sealed record Card(string Name, Link Type, int Count, DateOnly? Day, ImmutableArray<string> Tags);

    private sealed record View(string Title, Link? Home, ImmutableArray<Card> Cards, Html Body, string Lang, int Total);

    private static readonly Dictionary<string, Type> Views = new() { ["home"] = typeof(View) };

    private static ImmutableArray<Diagnostic> Check(ThemeText theme)
    {
        var read = theme.Read(out var found);
        TemplateChecker.Check(read, Views, found);
        return found.ToSorted();
    }

    private static string Told(Diagnostic d) => $"{d.Code.Id} {d.Span.Line}:{d.Span.Column}+{d.Span.Length}";

    // A build that shows it with these page kinds does not look again.
    [Fact]
    public void The_built_in_theme_has_no_finding_with_the_page_kinds_there_are()
    {
        var found = new DiagnosticBag();
        var theme = ThemeReader.Read(new MemoryFolder(), "default", new Dictionary<string, string>(), found)!;

        TemplateChecker.Check(theme, Defaults.PageKinds.ToDictionary(kind => kind.Name, kind => kind.ViewType), found);

        Assert.True(theme.IsBuiltIn);
        Assert.Empty(found.ToSorted().Select(Told));
    }

    [Fact]
    public void A_theme_with_a_file_of_the_site_is_not_the_built_in_one() => Assert.False(new ThemeText().Read().IsBuiltIn);

    [Theory]
    [InlineData("{{title}} {{home.label}} {{#each cards}}{{name}}{{type.href}}{{@index}}{{../title}}{{#each tags}}{{this}}{{../name}}{{/each}}{{/each}}")]
    [InlineData("{{#each cards as |card i|}}{{card.name}}{{n i}}{{date card.day \"short\"}}{{/each}}{{{body}}}{{body}}{{lang}}{{@root.home.href}}")]
    [InlineData("{{#with home}}{{label}}{{else}}{{title}}{{/with}}{{#if (and home (not cards))}}{{else if total}}{{else}}{{/if}}{{cards.length}}")]
    [InlineData("{{t \"hello\"}}{{t \"hits\" count=total}}<a href=\"{{url home.href}}\"{{attr \"rel\" \"next\"}}{{lang lang}}>{{icon \"map\"}}</a><img src=\"{{asset \"icons.svg\"}}\">")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": {{json title}} }{{{body}}}</script><script type=\"module\" src=\"x.js\"></script><p data-on=\"1\">a / b</p>")]
    [InlineData("{{! {{x}} --}}{{!-- {{#if}} --}}\\{{nothing}}{{~title~}}")]
    public void Good_templates_have_no_finding(string page) => Assert.Empty(Check(new ThemeText().Page(page)).Select(Told));

    [Theory]
    // 4010 form
    [InlineData("a\n  {{#if title}}\nb", "KYO4010 2:3+13")]
    [InlineData("{{#if title}}\n{{/each}}", "KYO4010 2:1+9")]
    [InlineData("{{/if}}", "KYO4010 1:1+7")]
    [InlineData("{{else}}", "KYO4010 1:1+8")]
    [InlineData("{{#if title}}{{else}}{{else}}{{/if}}", "KYO4010 1:22+8")]
    [InlineData("{{#each cards}}{{else if title}}{{/each}}", "KYO4010 1:16+17")]
    [InlineData("{{#if title}}{{#each cards}}{{/if}}", "KYO4010 1:14+15")]
    [InlineData("x {{title", "KYO4010 1:3+7")]
    [InlineData("{{title}}}", "KYO4010 1:1+9")]
    [InlineData("{{{body}}", "KYO4010 1:1+9")]
    [InlineData("{{&title}}", "KYO4010 1:1+3")]
    [InlineData("{{^title}}", "KYO4010 1:1+3")]
    [InlineData("{{{{raw}}}} {{nothing}} {{{{/raw}}}}", "KYO4010 1:1+11")]
    [InlineData("{{#*inline \"x\"}}", "KYO4010 1:1+3")]
    [InlineData("{{}}", "KYO4010 1:1+4")]
    [InlineData("{{t (n total}}", "KYO4010 1:5+1")]
    [InlineData("{{t \"hello\" name=}}", "KYO4010 1:13+4")]
    [InlineData("{{cards.[0]}}", "KYO4010 1:3+9")]
    [InlineData("{{!< layout}}", "KYO4010 1:1+13")]
    // 4011 raw
    [InlineData("{{{title}}}", "KYO4011 1:4+5")]
    [InlineData("{{{t \"hello\"}}}", "KYO4011 1:1+15")]
    // 4012 paths
    [InlineData("<p>\n {{titel}}", "KYO4012 2:4+5")]
    [InlineData("{{home.lable}}", "KYO4012 1:8+5")]
    [InlineData("{{Title}}", "KYO4012 1:3+5")]
    [InlineData("{{#each cards}}{{title}}{{/each}}", "KYO4012 1:18+5")]
    [InlineData("{{../title}}", "KYO4012 1:3+8")]
    [InlineData("{{#each cards as |card|}}{{card.titel}}{{/each}}{{#if (eq card 1)}}{{/if}}", "KYO4012 1:33+5", "KYO4012 1:59+4")]
    [InlineData("{{@index}}{{@rot}}{{@root.x}}", "KYO4012 1:3+6", "KYO4012 1:13+4", "KYO4012 1:27+1")]
    [InlineData("{{#with home}}{{label.x}}{{/with}}{{#each nothing}}{{anything}}{{/each}}", "KYO4012 1:23+1", "KYO4012 1:43+7")]
    // 4013 helpers
    [InlineData("{{dat title}}", "KYO4013 1:3+3")]
    [InlineData("{{n}}{{n total total}}", "KYO4012 1:3+1", "KYO4013 1:8+1")]
    [InlineData("{{n title}}{{n total x=1}}", "KYO4013 1:5+5", "KYO4013 1:22+1")]
    [InlineData("{{#foo title}}{{/foo}}", "KYO4013 1:4+3")]
    [InlineData("{{#if title total}}{{/if}}{{#each title}}{{/each}}{{#if title as |x|}}{{/if}}", "KYO4013 1:4+2", "KYO4013 1:35+5", "KYO4013 1:67+1")]
    [InlineData("{{t \"hits\"}}{{t \"hello\" who=title}}", "KYO4015 1:5+6", "KYO4015 1:5+6", "KYO4013 1:25+3")]
    [InlineData("{{date title \"tiny\"}}{{date total}}", "KYO4013 1:14+6", "KYO4013 1:29+5")]
    [InlineData("<p>{{json title}}</p><script type=\"application/ld+json\">{{title}}</script>", "KYO4013 1:4+14", "KYO4013 1:57+9")]
    // 4014 partials
    [InlineData("{{> crad}}", "KYO4014 1:5+4")]
    // 4015 strings: ja
    [InlineData("{{t \"helo\"}}", "KYO4015 1:5+6", "KYO4015 1:5+6")]
    // 4017 assets
    [InlineData("{{asset \"sit.css\"}}{{icon \"mpa\"}}", "KYO4017 1:9+9", "KYO4017 1:27+5")]
    // 4018 inline code
    [InlineData("<p style=\"x\" onclick=\"y\">{{{body}}}</p>", "KYO4018 1:4+5", "KYO4018 1:14+7")]
    [InlineData("<p>\n<script>\nalert(1)</script><style>a{}</style>", "KYO4018 2:1+7", "KYO4018 3:18+6")]
    [InlineData("<p{{attr \"style\" title}}><a href=\"javascript:x\">", "KYO4018 1:10+7", "KYO4018 1:35+12")]
    // 4019 absolute links
    [InlineData("<a href=\"/about/\">x</a>\n<img src='/x.png'><form action=/search/>", "KYO4019 1:10+7", "KYO4019 2:11+6", "KYO4019 2:32+8")]
    public void Faults_are_told_with_their_place(string page, params string[] expected) =>
        Assert.Equal(expected, Check(new ThemeText().Page(page)).Where(d => d.Severity != Severity.Info).Select(Told));

    [Theory]
    [InlineData("{{titel}}", "title")]
    [InlineData("{{home.lable}}", "home.label")]
    [InlineData("{{#each cards}}{{title}}{{/each}}", "../title")]
    [InlineData("{{#each cards}}{{#each tags}}{{home.label}}{{/each}}{{/each}}", "../../home.label")]
    [InlineData("{{dat title}}", "date")]
    [InlineData("{{> crad}}", "card")]
    [InlineData("{{t \"helo\"}}", "hello")]
    [InlineData("{{asset \"sit.css\"}}", "site.css")]
    [InlineData("{{#eahc cards}}{{/eahc}}", "each")]
    public void Faults_come_with_a_proposal(string page, string proposal)
    {
        var first = Check(new ThemeText().Page(page).With("partials/card.hbs", "")).First(d => d.Severity == Severity.Error);

        Assert.Equal(proposal, first.Suggestions[0]);
    }

    [Fact]
    public void The_place_of_the_opening_tag_is_named()
    {
        var message = Check(new ThemeText().Page("<p>\n  {{#if title}}\n{{/each}}\n"))[0].MessageIn(Language.Japanese);

        Assert.Equal("{{/each}} は {{/if}} のはずです（始まりは2:3）", message);
    }

    [Fact]
    public void Partials_are_checked_in_every_context_with_what_they_are_given()
    {
        var theme = new ThemeText()
            .Page("{{#> layout head=title wide=true}}{{title}}{{#each cards}}{{> card role=../title}}{{/each}}{{#with home}}{{> card this role=\"x\"}}{{/with}}{{/layout}}")
            .With("partials/layout.hbs", "{{head}}{{#if wide}}{{headd}}{{/if}}\n{{> @partial-block}}{{title}}")
            .With("partials/card.hbs", "{{role}}\n{{name}}{{#each tags}}{{../role}}{{role}}{{/each}}");

        var found = Check(theme);

        Assert.Equal(
            [
                "KYO4012 themes/default/partials/card.hbs:2:3 「name」という値は Link にありません。",
                "KYO4012 themes/default/partials/card.hbs:2:17 「tags」という値は Link にありません。",
                "KYO4012 themes/default/partials/card.hbs:2:36 「role」という値は 文字 にありません。",
                "KYO4012 themes/default/partials/layout.hbs:1:23 「headd」という値は View にありません。",
            ],
            found.Select(d => d.ToString()));
    }

    [Fact]
    public void Many_faults_are_found_at_once()
    {
        var theme = new ThemeText()
            .Page("<a href=\"/x\">{{titel}}</a>\n{{#if title}}\n{{dat 1}}{{> nothing}}{{t \"no.such\"}}")
            .With("pages/other.hbs", "{{x}}");

        Assert.Equal(
            ["KYO4019", "KYO4012", "KYO4010", "KYO4013", "KYO4014", "KYO4015", "KYO4015", "KYO4016"],
            Check(theme).Select(d => d.Code.Id));
    }

    [Fact]
    public void A_missing_string_is_an_error_in_japanese_only()
    {
        var found = Check(new ThemeText().Page("{{t \"only\"}}{{t \"hello\"}}"));

        Assert.Equal([("en", Severity.Warning), ("ja", Severity.Error)], found.Select(d => (d.Args[1].Value.Ja, d.Severity)).Order());
    }

    [Fact]
    public void A_partial_that_uses_itself_is_refused()
    {
        var found = Check(new ThemeText().Page("{{> a}}").With("partials/a.hbs", "{{> b}}").With("partials/b.hbs", "{{> a}}"));

        Assert.Equal(["KYO4013 1:5+1"], found.Select(Told));
    }

    [Fact]
    public void Whatever_is_written_the_checker_answers() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), parts =>
        {
            string[] tags = ["{{", "}}", "{{#if title}}", "{{/if}}", "{{{", "\\", "{{#each cards as |a b|}}", "{{> card", "(", ")", "=", "\"", "<a ", "<script>", "~", "{{else}}", "{{!", "--", "t "];
            var text = string.Concat((parts ?? []).Select((part, i) => (part ?? "") + tags[((part?.Length ?? 0) + i) % tags.Length]));
            Check(new ThemeText().Page(text).With("partials/card.hbs", text));
            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var text = string.Concat(Enumerable.Repeat("{{#if title}}", 20_000)) + "{{t " + new string('(', 20_000);

        Assert.Contains(Check(new ThemeText().Page(text)), d => d.Code == Codes.BlockBalance);
    }
}
