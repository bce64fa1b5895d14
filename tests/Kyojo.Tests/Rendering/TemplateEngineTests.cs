using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Pages;
using Kyojo.Rendering;

namespace Kyojo.Tests.Rendering;

public sealed class TemplateEngineTests
{
    private sealed record Item(string Name, string? Reading, int Count);

    private sealed record View(string Title)
    {
        public ImmutableArray<Item> Items { get; init; }
        public Item? One { get; init; }
        public Html Body { get; init; } = Html.Finished("");
        public string Lang { get; init; } = "";
        public string Date { get; init; } = "";
        public double Ratio { get; init; }
        public bool Yes { get; init; }
    }

    private static string Render(string page, View view, string partial = "") =>
        new ThemeText().Page(page).With("partials/card.hbs", partial).Render(view);

    [Theory]
    [InlineData("{{title}}", "<a & 'b'> &quot;漢字&quot; = `x`", "&lt;a &amp; &#39;b&#39;&gt; &amp;quot;漢字&amp;quot; = `x`")]
    [InlineData("{{{body}}}|{{body}}", "t", "<b>x</b>|&lt;b&gt;x&lt;/b&gt;")]
    [InlineData("{{#if items}}a{{else}}b{{/if}}{{#if one}}c{{/if}}{{#if lang}}d{{/if}}{{#if ratio}}e{{/if}}", "t", "b")]
    [InlineData("{{#each items}}{{name}}{{else}}none{{/each}}", "t", "none")]
    [InlineData("{{lang}}{{this.lang}}{{#if (eq lang \"\")}}e{{/if}}{{date}}", "t", "e")]
    [InlineData("{{one.name}}{{yes}}", "t", "false")]
    [InlineData("a {{!-- }} not printed --}}b{{! } }}c\\{{d}}", "t", "a bc{{d}}")]
    public void Values_print(string template, string title, string expected)
    {
        var view = new View(title) { Body = Html.Finished("<b>x</b>") };

        Assert.Equal(expected, Render(template, view));
    }

    [Fact]
    public void Numbers_are_the_same_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("1234.5 1,234.5 2件", Render("{{ratio}} {{n ratio}} {{t \"hits\" count=one.count}}", new View("t") { Ratio = 1234.5, One = new("a", null, 2) }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Partials_do_not_indent_what_they_print()
    {
        var text = Render("<div>\n  {{#each items}}\n    {{> card this}}\n  {{/each}}\n</div>\n", new View("t") { Items = [new("a\nb", null, 1), new("c", null, 2)] }, "<pre>{{name}}</pre>\n");

        Assert.Equal("<div>\n<pre>a\nb</pre>\n<pre>c</pre>\n</div>\n", text);
    }

    [Fact]
    public void Layouts_take_a_block_and_named_values()
    {
        var theme = new ThemeText()
            .Page("{{#> layout wide=true}}\n<p>{{title}} {{#each items}}{{name}}{{#unless @last}},{{/unless}}{{/each}}</p>\n{{/layout}}\n")
            .With("partials/layout.hbs", "<main{{attr \"class\" wide}}>\n  {{> @partial-block}}\n</main>\n");

        Assert.Equal("<main class>\n<p>t a,b</p>\n</main>\n", theme.Render(new View("t") { Items = [new("a", null, 1), new("b", null, 2)] }));
    }

    [Fact]
    public void Block_parameters_root_and_parents_are_seen()
    {
        var text = Render(
            "{{#each items as |item i|}}{{i}}{{item.name}}{{../title}}{{@root.title}}{{@index}}{{#if @first}}!{{/if}}{{#with item}}{{name}}{{../../title}}{{/with}};{{/each}}",
            new View("T") { Items = [new("a", null, 1), new("b", null, 2)] });

        Assert.Equal("0aTT0!aT;1bTT1bT;", text);
    }

    private sealed record Row(string Key, string Value, string First, string Last, string Index, string Root, string Parent, ImmutableArray<string> Parts);

    private sealed record Awkward(ImmutableArray<Row> Rows, Row One, string Value, string Key, string Root, string Index, string Parent, string First, string Last);

    [Theory]
    [InlineData("{{value}}{{key}}{{root}}{{index}}{{parent}}{{first}}{{last}}", "VKRIPFL")]
    [InlineData("{{one.value}}{{one.key}}{{one.root}}{{one.index}}{{one.parent}}{{one.first}}{{one.last}}", "vkripfl")]
    [InlineData("{{#with one}}{{value}}{{key}}{{root}}{{index}}{{parent}}{{first}}{{last}}{{/with}}", "vkripfl")]
    [InlineData("{{#with one as |x|}}{{value}}{{key}}{{root}}{{index}}{{parent}}{{first}}{{last}}{{x.value}}{{/with}}", "vkripflv")]
    [InlineData("{{#each rows}}{{value}}{{key}}{{root}}{{index}}{{parent}}{{first}}{{last}}{{@index}}{{/each}}", "vkripfl0vkripfl1")]
    [InlineData("{{#each rows as |row i|}}{{value}}{{key}}{{root}}{{index}}{{parent}}{{first}}{{last}}{{row.key}}{{i}}{{/each}}", "vkripflk0vkripflk1")]
    [InlineData("{{#each rows as |value key|}}{{value.first}}{{key}}{{/each}}", "f0f1")]
    [InlineData("{{#each rows}}{{#each parts}}{{this}}{{../value}}{{../key}}{{../first}}{{../../root}}{{/each}}{{/each}}", "avkfRavkfR")]
    [InlineData("{{#each rows}}{{#with this}}{{#if first}}{{value}}{{key}}{{/if}}{{/with}}{{> card this}}{{/each}}", "vkvkripflvkvkripfl")]
    [InlineData("{{> card value=\"1\" key=one.key root=value index=key parent=root first=last last=first}}", "1kVKRLF")]
    [InlineData("{{#each rows}}{{> card value=\"1\"}}{{/each}}", "1kripfl1kripfl")]
    public void Names_that_the_library_uses_itself_are_the_views(string template, string expected)
    {
        var row = new Row("k", "v", "f", "l", "i", "r", "p", ["a"]);
        var theme = new ThemeText().Page(template).With("partials/card.hbs", "{{value}}{{key}}{{root}}{{index}}{{parent}}{{first}}{{last}}");

        Assert.Equal(expected, theme.Render(new Awkward([row, row], row, "V", "K", "R", "I", "P", "F", "L")));
    }

    [Theory]
    [InlineData("{{#each items}}{{else}}{{title}}{{#if (eq title \"T\")}}={{/if}}{{#with one}}{{name}}{{../title}}{{/with}}{{/each}}", "T=oneT")]
    [InlineData("{{#with one}}{{#with reading}}{{else}}{{name}}{{../title}}{{/with}}{{/with}}", "oneT")]
    [InlineData("{{> card one}}{{> card one extra=title}}", "one--one-T-")]
    [InlineData("{{> card name=title extra=one.name}}{{> card name=\"<x>\" extra=(or lang title)}}", "T-one-&lt;x&gt;-T-")]
    [InlineData("{{#with one as |extra|}}{{> card this}}{{> card this extra=extra.name}}{{/with}}", "one--one-one-")]
    [InlineData("a { {{~title~}} } b{{#if yes}}{{/if}}\\\\{{title}}", "a {T} b\\T")]
    [InlineData("x\n  {{~#if title~}}\n  y\n  {{~/if~}}\n z", "xyz")]
    [InlineData("x\n  {{#if title}}\n  y\n  {{/if}}\n z\n{{!-- c --}}\nw", "x\n  y\n z\nw")]
    public void Frames_partials_and_white_space(string template, string expected)
    {
        var theme = new ThemeText().Page(template).With("partials/card.hbs", "{{name}}-{{extra}}-");

        Assert.Equal(expected, theme.Render(new View("T") { One = new Item("one", null, 1) }));
    }

    [Fact]
    public void A_block_given_to_a_partial_sees_the_item_where_it_is_printed()
    {
        var theme = new ThemeText()
            .Page("{{#> list items=items head=title}}<li>{{name}}{{../title}}{{#> list items=\"\" head=../name}}{{/list}}</li>{{/list}}")
            .With("partials/list.hbs", "{{head}}:{{#each items}}{{> @partial-block}}{{../head}}{{head}}{{/each}};");

        Assert.Equal("T:<li>aT:;</li>T<li>bT:;</li>T;", theme.Render(new View("T") { Items = [new("a", null, 1), new("b", null, 2)] }));
    }

    [Fact]
    public void Failures_name_template_and_page()
    {
        var error = Assert.Throws<TemplateException>(() => new ThemeText().Page("{{> gone}}").Render(new View("t"), "types/npo/"));

        Assert.Equal("themes/default/pages/home.hbs: types/npo/: the theme has no partials/gone.hbs", error.Message);
    }

    [Fact]
    public void Many_threads_render_the_same()
    {
        var engine = new TemplateEngine(new ThemeText().Page("{{#each items}}{{> card this}}{{/each}}").With("partials/card.hbs", "{{name}}{{n count}}{{url name}};").Read(), "ja");
        var view = new View("t") { Items = [.. Enumerable.Range(0, 20).Select(i => new Item($"n{i}", null, i))] };
        var pages = new string[200];

        Parallel.For(0, pages.Length, i =>
        {
            var output = new StringWriter();
            engine.Render("home", view, new TemplateScope(Kyojo.Text.RoutePath.Page(i % 2 == 0 ? "a" : "b"), "ja", html => html.Raw), output);
            pages[i] = output.ToString();
        });

        Assert.Single(pages.Distinct());
    }
}
