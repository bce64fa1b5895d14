using System.Collections.Immutable;
using Kyojo.Pages;
using Kyojo.Rendering;
using Kyojo.Rendering.Templates;
using Kyojo.Text;

namespace Kyojo.Tests.Rendering;

/// <summary>What a partial prints for a shared view is kept, and still right on every page.</summary>
public sealed class KeptPartTests
{
    private sealed class Shared(string name, string href) : SharedView
    {
        public string Name { get; } = name;

        public string Href { get; } = href;
    }

    private sealed record View(string Title, ImmutableArray<Shared> Items)
    {
        public Info Site { get; init; } = new("ja");
    }

    private sealed record Info(string Lang);

    private static readonly string[] Pages = ["", "types/npo/", "communities/a/", "communities/b/", "communities/a/"];

    private static string[] Render(string page, string card, Func<Shared[]> items)
    {
        var theme = new ThemeText().Page(page).With("partials/card.hbs", card).With("partials/outer.hbs", "({{> card card=item}})").Read();
        var engine = new TemplateEngine(theme, "ja");
        return [.. Pages.Select((address, i) =>
        {
            Assert.True(RoutePath.TryParse(address, out var route));
            var output = new StringWriter();
            engine.Render("home", new View($"t{i}", [.. items()]), new TemplateScope(route, "ja", html => html.Raw), output);
            return output.ToString();
        })];
    }

    private static Shared[] Two() => [new("一つ目", "communities/a/"), new("二つ目<", "communities/b/#x")];

    [Theory]
    [InlineData("{{#each items}}{{> card card=this level=2}}{{/each}}{{#each items}}{{> card card=this level=3}}{{/each}}", "<h{{level}}><a href=\"{{url card.href}}\">{{card.name}}</a> {{@root.site.lang}}</h{{level}}>", true)]
    [InlineData("{{#each items}}{{> card card=this level=@index}}{{/each}}", "{{level}} {{t \"hits\" count=level}} <a href=\"{{url card.href}}\">{{card.name}}</a>", true)]
    [InlineData("{{#each items}}{{> outer item=this}}{{/each}}", "<a href=\"{{url card.href}}\">{{card.name}}</a>", true)]
    [InlineData("{{#each items}}{{> card card=this}}{{/each}}", "{{#with card}}{{name}}{{#if href}}<a href=\"{{url href}}\">x</a>{{/if}}{{/with}}", true)]
    // Calls that look alike.
    [InlineData("{{#each items}}{{> card card=this a=\"1 b=1:2\" b=\"\"}}{{/each}}{{#each items}}{{> card card=this a=\"1\" b=\"2\"}}{{/each}}", "{{card.name}} {{a}} {{b}}", true)]
    [InlineData("{{#each items}}{{> card card=this a=null}}{{> card card=this a=title}}{{> card card=this a=\"null\"}}{{/each}}", "{{card.name}} {{a}}", true)]
    // What follows differs from page to page or from place to place in a way that no link does.
    [InlineData("{{#each items}}{{> card card=this}}{{/each}}", "{{card.name}} {{@root.title}}", false)]
    [InlineData("{{#each items}}{{> card card=this}}{{/each}}", "{{card.name}} {{@index}}", false)]
    [InlineData("{{#each items}}{{> card card=this}}{{/each}}", "{{card.name}} {{../title}}{{name}}", false)]
    [InlineData("{{#each items}}{{> card card=this}}{{/each}}", "{{card.name}} {{asset \"site.css\"}}", false)]
    [InlineData("{{#each items}}{{> card card=this}}{{/each}}", "{{card.name}} {{t \"hits\" count=(url card.href)}}", false)]
    [InlineData("{{#each items}}{{> outer item=this}}{{/each}}", "{{card.name}} {{@root.title}}", false)]
    public void The_same_view_prints_what_a_new_one_prints(string page, string card, bool isKept)
    {
        var shared = Two();

        Assert.Equal(Render(page, card, Two), Render(page, card, () => shared));
        Assert.All(shared, view => Assert.Equal(isKept, view.Printed is not null));
    }

    [Theory]
    [InlineData("<h{{level}}><a href=\"{{url card.href}}\">{{card.name}}</a></h{{level}}>{{level}}")]
    [InlineData("<h{{level}}>{{card.name}}</h{{level}}>{{level}}{{level}}{{level}}")]
    [InlineData("{{#if (eq level 2)}}22222{{else}}33333{{/if}}")]
    [InlineData("{{#if (eq level 2)}}longer{{/if}}<b>{{card.name}}</b>")]
    [InlineData("{{#if (eq level 2)}}<a href=\"{{url card.href}}\">{{else}}<a href=\"{{url \"about/\"}}\">{{/if}}")]
    public void Parts_that_differ_little_or_much_are_printed_as_they_were(string card)
    {
        var shared = Two();
        const string Page = "{{#each items}}{{> card card=this level=2}}{{> card card=this level=3}}{{> card card=this level=4}}{{> card card=this level=2}}{{/each}}";

        Assert.Equal(Render(Page, card, Two), Render(Page, card, () => shared));
        Assert.All(shared, view => Assert.NotNull(view.Printed));
    }

    [Fact]
    public void Calls_that_say_the_same_share_what_one_of_them_printed()
    {
        var shared = Two();
        const string Card = "<h{{level}}>{{card.name}}</h{{level}}>";

        Render("{{#each items}}{{> card card=this level=2}}{{/each}}{{#each items}}{{> card card=this level=2}}{{/each}}{{#each items}}{{> card card=this level=3}}{{/each}}", Card, () => shared);

        Assert.All(shared, view =>
        {
            var last = Assert.IsType<PrintedPart>(view.Printed);
            Assert.Null(Assert.IsType<PrintedPart>(last.Next).Next);
        });
    }
}
