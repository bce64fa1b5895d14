using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Rendering;
using Kyojo.Rendering.Templates;
using Kyojo.Sources;
using Kyojo.Tests.Rendering.Oracle;
using Kyojo.Text;

namespace Kyojo.Tests.Rendering;

/// <summary>The engine prints what Handlebars.Net prints; the differences that are meant stand at <see cref="HandlebarsOracle"/>.</summary>
public sealed class TemplateOracleTests
{
    [Fact]
    public void Every_page_of_the_demonstration_site_is_the_same()
    {
        var found = new DiagnosticBag();
        var builder = new SiteBuilder(new DiskFolder(Repository.Root), SiteText.Options);
        var plan = builder.Plan(builder.ReadSources(found), found, out _, out _)!;
        var engine = new TemplateEngine(plan.Theme, "ja");
        var oracle = new HandlebarsOracle(plan.Theme, "ja");

        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spec in plan.Specs)
        {
            var view = spec.View();
            var scope = new TemplateScope(spec.Route, "ja", html => html.Raw + html.Markdown?.Text, spec.Kind == "not-found" ? "/base/" : null);
            Assert.Equal(oracle.Render(spec.Kind, view, scope), Print(engine, spec.Kind, view, scope));
            kinds.Add(spec.Kind);
        }

        Assert.True(kinds.Count > 15, "the site shows nearly every page kind");
    }

    [Theory]
    [InlineData("a {{!-- c --}} { b } {{#if sub.yes}}{{{html}}}{{html}}{{else if (eq number 3)}}3{{else}}n{{/if}}")]
    [InlineData("<p title=\"{{t \"ruby\"}}{{date day}}\"{{attr \"x\" text}}{{lang text}}>{{t \"ruby\"}}{{date day}}</p><title>{{t \"ruby\"}}{{ruby text}}</title>")]
    [InlineData("{{#each nodes as |x i|}}{{#each x.nodes as |x|}}{{x.text}}{{../text}}{{i}}{{@index}}{{/each}}{{x.text}}{{/each}}")]
    [InlineData("{{#each map as |v k|}}{{k}}={{v}}{{@key}}{{@first}}{{@last}};{{/each}}{{map.a}}{{map.none}}{{#each none}}{{/each}}")]
    [InlineData("{{#> box x=(or none text) y=sub list=nodes z=3 q=\"<\"}}{{text}}{{#each nodes}}{{text}}{{../text}}{{/each}}{{/box}}")]
    [InlineData("{{> card sub}}{{> card this x=text}}{{> card none}}{{#each nodes}}{{> card this x=../text y=this z=@index q=@root.text}}{{/each}}")]
    [InlineData("{{t \"n\" count=number}}{{t \"n\" count=1}}{{t \"n\" count=text}}{{t key who=(t \"ruby\") n=long}}{{t \"who\" who=ratio n=12345}}")]
    [InlineData("{{nodes.length}}{{numbers.length}}{{#each numbers}}{{this}}{{@last}},{{/each}}{{join texts}}{{join numbers \"<\"}}{{join none}}")]
    [InlineData("{{ratio}}{{money}}{{long}}{{n money}}{{n long}}{{kind}}{{day}}{{maybe}}{{#if maybe}}m{{/if}}{{#if long}}l{{/if}}{{#if ratio}}r{{/if}}{{#if money}}$ {{/if}}{{#if kind}}k{{/if}}")]
    [InlineData("{{#with sub}}{{text}}{{../text}}{{@root.text}}{{#with nothing}}x{{else}}{{text}}{{/with}}{{/with}}{{#with unset}}u{{else}}e{{/with}}{{#with number as |m|}}{{m}}{{this}}{{/with}}")]
    [InlineData("\\{{a}} \\\\{{text}} c:\\d \\\\\\{{x}} {{../text}}{{this.text}}{{./text}}{{Text}}{{TEXT}}{{sub.Text}}{{1.50}}{{-2}}{{12345678901}}{{true}}{{null}}")]
    public void Templates_by_hand_are_the_same(string page)
    {
        foreach (var view in Samples) AssertSame(page, view);
    }

    [Fact]
    public void Templates_at_random_are_the_same() =>
        Prop.ForAll(Arb.From(Templates.Body(2, inList: false).Two()), Arb.From(Views.Any), (templates, view) =>
        {
            // A partial must not print itself.
            AssertSame(templates.Item1, view, templates.Item2.Replace("{{> card", "{{> leaf", StringComparison.Ordinal));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void White_space_and_backslashes_at_random_are_the_same() =>
        Prop.ForAll(Arb.From(Templates.Spaced), template =>
        {
            var view = new { Text = "T", No = false, List = new[] { "a", "b" } };
            var theme = new ThemeText().Page(template).Read();
            if (!theme.Tree("pages/home.hbs")!.Faults.IsEmpty || template.Contains("\\\\{ ", StringComparison.Ordinal)) return true;
            var engine = new TemplateEngine(theme, "ja");
            var scope = new TemplateScope(RoutePath.Page(), "ja", html => html.Raw);
            Assert.Equal(HandlebarsOracle.RenderAlone(template, view), Print(engine, "home", view, scope));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static ImmutableArray<OracleView> Samples { get; } =
    [
        new() { Text = "<T & \"q\" 'a'>", Number = 1, Sub = new() { Text = "s", Yes = true }, Nodes = [new() { Text = "n1", Nodes = [new() { Text = "d" }] }, new() { Text = "n2" }] },
        new() { Text = null, Number = 3, Nodes = [], Texts = ["", "<"], Numbers = [0, 5, 2000], Day = new DateOnly(2026, 3, 1), Ratio = 0.5, Money = 1234.50m, Long = 1L << 40, Maybe = 7, Key = "ruby" },
    ];

    private static void AssertSame(string page, OracleView view, string card = "[{{text}}{{x}}{{../text}}{{y.text}}{{z}}{{q}}]")
    {
        var theme = new ThemeText().Page(page).With("partials/card.hbs", card)
            .With("partials/box.hbs", "<{{x}}{{#each list}}{{> @partial-block}}{{../x}}{{y.text}}{{z}}{{q}}{{@index}}{{else}}{{> @partial-block}}{{/each}}>")
            .With("partials/leaf.hbs", "({{text}}{{x}}{{../text}})")
            .With("strings.ja.yml", "ruby: \"{今日|きょう}は<b>\"\nwho: \"{who}さん {n}\"\nn.one: \"一\"\nn.other: \"{count}件\"\n").Read();
        var scope = new TemplateScope(RoutePath.Page("a", "b"), "ja", html => html.Raw);
        if (theme.Templates.Keys.Any(path => !theme.Tree(path)!.Faults.IsEmpty)) return;

        Assert.Equal(new HandlebarsOracle(theme, "ja").Render("home", view, scope), Print(new TemplateEngine(theme, "ja"), "home", view, scope));
    }

    private static string Print(TemplateEngine engine, string kind, object view, TemplateScope scope)
    {
        using var output = new StringWriter();
        engine.Render(kind, view, scope, output);
        return output.ToString();
    }
}
