using System.Collections.Immutable;
using Kyojo.Pages;
using Kyojo.PostProcessing;
using Kyojo.Rendering;
using Kyojo.Text;
using Kyojo.Tests.Rendering;

namespace Kyojo.Tests.PostProcessing;

/// <summary>What is known of a part that stands on many pages is what reading it on each of them tells.</summary>
public sealed class KeptPartFactsTests
{
    private sealed class Shared(string name, string href) : SharedView
    {
        public string Name { get; } = name;

        public string Href { get; } = href;
    }

    private sealed record View(ImmutableArray<Shared> Items);

    private static readonly string[] Pages = ["", "types/npo/", "communities/a/", "communities/b/", "communities/a/", "404.html", "types/npo/"];

    [Theory]
    [InlineData("<h3><a href=\"{{url card.href}}\">{{card.name}}</a></h3><ul><li>x</li></ul>", true)]
    [InlineData("<h2>{{card.name}}</h2><h4>x</h4>", false)]
    [InlineData("<a href=\"{{url card.href}}\">{{card.name}}</a> <a href=\"https://a.example/\">elsewhere</a>", true)]
    [InlineData("<a href=\"{{url \"https://a.example/\"}}\">elsewhere</a> <a href=\"{{url card.href}}\">{{card.name}}</a>", true)]
    [InlineData("<a href=\"{{url card.href}}\">{{card.name}}</a><a href=\"{{url card.href}}\">again</a>", true)]
    // What depends on the page it stands on, or is looked at page by page.
    [InlineData("<a href=\"./raw/\">{{card.name}}</a>", false)]
    [InlineData("<p id=\"a\">{{card.name}}</p>", false)]
    [InlineData("<a href=\"{{url card.href}}\">こちら</a>", false)]
    [InlineData("<a href=\"{{url card.href}}\"></a>", false)]
    [InlineData("<h1>{{card.name}}</h1>", false)]
    [InlineData("<li>{{card.name}}</li>", false)]
    [InlineData("</ul><ul>{{card.name}}", false)]
    [InlineData("<a href=\"{{url card.href}}\">{{card.name}}", false)]
    [InlineData("<img src=\"{{url \"a.png\"}}\">{{card.name}}", false)]
    [InlineData("<table><tr><td>{{card.name}}</td></tr></table>", false)]
    [InlineData("<label for=\"a\">{{card.name}}</label><input id=\"a\">", false)]
    [InlineData("<section role=\"doc-bibliography\"><a href=\"{{url card.href}}\">https://a.example/</a></section>", false)]
    [InlineData("<p class=\"{{card.name}}", false)]
    public void A_part_is_passed_over_only_where_that_tells_the_same(string card, bool isPassed)
    {
        // One place that is plain, one in a list, one in a tag, one in a link, and one too low for the heading before it.
        const string Places = "<title>t</title>{{#each items}}{{> card card=this}}{{/each}}<ul>{{#each items}}{{> card card=this}}{{/each}}</ul>"
            + "<h2>x</h2>{{#each items}}{{> card card=this}}{{/each}}<p title=\"{{#each items}}{{> card card=this}}{{/each}}\">y</p><a href=\"#z\">{{#each items}}{{> card card=this}}{{/each}}</a>";
        var engine = new TemplateEngine(new ThemeText().Page(Places).With("partials/card.hbs", card).Read(), "ja");
        var view = new View([new("一つ目の会の名前です", "communities/a/"), new("二つ目の会の名前です", "communities/b/#x"), new("三つ目の会の名前です", "tags/音楽/")]);
        using var page = new PageText();
        var scanner = new PageFactsScanner();
        foreach (var address in Pages)
        {
            Assert.True(RoutePath.TryParse(address, out var route));
            page.Clear();
            engine.Render("home", view, new TemplateScope(route, "ja", html => html.Raw, address == "404.html" ? "/" : null), page);

            Assert.Equal(15, page.Parts.Length);
            var expected = new PageFactsScanner().Scan(route, page.Written);
            var known = scanner.Scan(route, page.Written, parts: page.Parts);

            Assert.Equal(expected.Links, known.Links);
            Assert.Equal(expected.Anchors, known.Anchors);
            Assert.Equal(expected.Faults, known.Faults);
            Assert.Equal(expected.Title, known.Title);
        }

        Assert.Equal(isPassed, Assert.IsType<PartOutline>(page.Parts[0].Part.Read).IsPlain);
    }
}
