using System.Reflection;
using Kyojo.Outputs;
using Kyojo.Pages;
using Kyojo.PostProcessing;

namespace Kyojo.Cli.Tests.Extending;

/// <summary>A site's own <c>Build.cs</c> with page kind, pass and output of its own, made of public classes alone.</summary>
public sealed class ExtendingTests
{
    private const string Template = """
        {{#> frame}}
        <h1>{{page.title}}</h1>
        <ul>
        {{#each groups}}
        <li><a href="{{url href}}">{{label}}</a></li>
        {{/each}}
        </ul>
        {{/frame}}
        """;

    [Fact]
    public async Task A_page_kind_of_the_sites_own_gets_its_page_with_its_own_template()
    {
        using var site = Site(Template);

        var exit = await Run(site);

        Assert.Equal(0, exit);
        var page = site.Read("public/touching/index.html");
        Assert.Contains("<h1>触れ合う会</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../communities/first/\">試しの会</a>", page, StringComparison.Ordinal);
        Assert.Contains("touching/", site.Read("public/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_of_the_sites_own_sees_catalog_and_pages()
    {
        using var site = Site(Template);

        await Run(site);

        Assert.Equal("試しの会\n", site.Read("public/names/groups.txt"));
        Assert.Contains("touching/\t触れ合う会｜試しのサイト\n", site.Read("public/names/titles.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pass_of_the_sites_own_touches_every_page_after_the_engines()
    {
        using var site = Site(Template);

        await Run(site);

        var pages = Directory.EnumerateFiles(site.At("public"), "*.html", SearchOption.AllDirectories);
        Assert.All(pages, file => Assert.EndsWith(" -->\n", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.EndsWith("<!-- /communities/first/ -->\n", site.Read("public/communities/first/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_build_keeps_pages_of_the_sites_own_kinds_until_their_view_changes()
    {
        using var site = Site(Template);
        await Run(site);
        var before = SiteTree.Times(site.At("public"));
        await Run(site);
        var same = SiteTree.Times(site.At("public"));
        site.Edit("content/communities/first.yml", "試しの会", "改めた会");

        await Run(site);

        Assert.Equal(before, same);
        Assert.Contains("改めた会", site.Read("public/touching/index.html"), StringComparison.Ordinal);
        Assert.Equal(before["regions/kanto/index.html"], SiteTree.Times(site.At("public"))["regions/kanto/index.html"]);
    }

    [Fact]
    public async Task A_template_of_the_sites_own_kind_is_checked_against_its_view()
    {
        using var site = Site(Template.Replace("{{label}}", "{{lable}}", StringComparison.Ordinal));

        var exit = await Run(site);

        Assert.Equal(1, exit);
        Assert.False(File.Exists(site.At("public/index.html")));
    }

    [Fact]
    public async Task Without_the_defaults_only_what_was_added_is_published()
    {
        using var site = Site(Template.Replace("frame", "layout", StringComparison.Ordinal).Replace("<a href=\"{{url href}}\">{{label}}</a>", "{{label}}", StringComparison.Ordinal));
        site.Write("themes/own/partials/layout.hbs", "<!DOCTYPE html>\n<html lang=\"ja\"><head><title>{{page.title}}</title></head><body>{{> @partial-block}}</body></html>\n");

        var exit = await Bootstrapper.Create(["--config", site.At("site.yml")])
            .Input(input => input.ReadFiles("content/**"))
            .Process(process => process.Add(new TouchingPages()))
            .PostProcess(_ => { })
            .Output(output => output.Add(new NamesOutput()).WriteFiles("dist"))
            .RunAsync();

        Assert.Equal(0, exit);
        Assert.Equal(["names/groups.txt", "names/titles.txt", "touching/index.html"], SiteTree.Of(site.At("dist")).Keys.Where(p => Path.GetExtension(p) is ".html" or ".txt" && !p.StartsWith("assets/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_shortest_legal_site_is_the_program_itself()
    {
        using var site = TempSite.Small();
        using var other = TempSite.Small();
        other.Build("--as-of", "2026-04-01");

        var exit = await Bootstrapper.Create(["build", "--as-of", "2026-04-01", "--config", site.At("site.yml")]).AddDefaults().RunAsync();

        Assert.Equal(0, exit);
        Assert.Equal(SiteTree.Of(other.At("public")), SiteTree.Of(site.At("public")));
    }

    [Fact]
    public void Only_content_is_read() =>
        Assert.Throws<ArgumentException>(() => Bootstrapper.Create([]).Input(input => input.ReadFiles("elsewhere/**")));

    [Fact]
    public void Everything_these_classes_use_is_public()
    {
        // The tests may see the engine's internals; a Build.cs may not.
        Type[] used = [typeof(IPageKind), typeof(PageSpec), typeof(PageView), typeof(PageInfo), typeof(Crumb), typeof(SiteContext), typeof(Html), typeof(IOutput), typeof(OutputFile), typeof(OutputInput), typeof(IHtmlPass)];
        string[] members = [nameof(SiteContext.Complete), nameof(SiteContext.Canonical), nameof(SiteContext.Markdown), $"get_{nameof(SiteContext.Catalog)}", $"get_{nameof(SiteContext.Settings)}"];

        Assert.All(used, type => Assert.True(type.IsVisible, type.Name));
        Assert.All(members, name => Assert.NotNull(typeof(SiteContext).GetMethod(name, BindingFlags.Instance | BindingFlags.Public)));
    }

    [Fact]
    public async Task A_rule_of_the_site_stops_what_it_does_not_like()
    {
        using var site = TempSite.Small("as_of: 2026-04-01\n");

        Assert.Equal(1, await With(new LongNamesRule(atLeast: 20)));
        Assert.Equal(0, await With(new LongNamesRule(atLeast: 3)));

        Task<int> With(LongNamesRule rule) => Bootstrapper.Create(["build", "--config", site.At("site.yml")])
            .Input(input => input.ReadFiles("content/**"))
            .Process(process => process.AddDefaults().Add(rule))
            .PostProcess(html => html.AddDefaults())
            .Output(output => output.AddDefaults().WriteFiles("public"))
            .RunAsync();
    }

    private static TempSite Site(string template)
    {
        var site = TempSite.Small("theme: own\nas_of: 2026-04-01\n");
        site.Write("themes/own/theme.yml", "name: own\nversion: 1.0.0\nextends: default\n");
        site.Write("themes/own/pages/touching.hbs", template + "\n");
        return site;
    }

    // As Build.cs has it, with three lines more.
    private static Task<int> Run(TempSite site) => Bootstrapper.Create(["build", "--config", site.At("site.yml")])
        .Input(input => input.ReadFiles("content/**"))
        .Process(process => process.AddDefaults().Add(new TouchingPages()))
        .PostProcess(html => html.AddDefaults().Add(new MarkPass()))
        .Output(output => output.AddDefaults().Add(new NamesOutput()).WriteFiles("public"))
        .RunAsync();
}
