using Kyojo.Building;
using Kyojo.Conformance;
using Kyojo.Diagnostics;
using Kyojo.Exporting;
using Kyojo.Rendering;
using Kyojo.Sources;

namespace Kyojo.Cli.Tests.Conformance;

/// <summary>What <c>theme check</c> sees on the pages of its invented sites: every code of theirs (KYO45xx) has a theme that raises it.</summary>
public sealed class ThemeTrialTests
{
    private const string Layout = "partials/layout.hbs", Frame = "partials/frame.hbs", Footer = "partials/footer.hbs", Nav = "partials/site-nav.hbs";
    private const string Policy = "default-src 'none'; script-src 'self'";

    /// <summary>Code, what it is about, and the change of the built-in theme that raises it.</summary>
    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        { "KYO4501", "", Frame, "<a class=\"skip\" href=\"#main\">{{t \"skip\"}}</a>\n", "" },
        { "KYO4501", "", Frame, "href=\"#main\"", "href=\"{{url \"\"}}\"" },
        { "KYO4502", "header × 0", Frame, "header", "div" },
        { "KYO4502", "<nav>", Nav, "<nav class=\"site-nav\" aria-label=\"{{t \"nav.label\"}}\">", "<nav class=\"site-nav\">" },
        { "KYO4502", "nav × 2 “サイト内”", Frame, "aria-label=\"{{t \"breadcrumb\"}}\"", "aria-label=\"{{t \"nav.label\"}}\"" },
        { "KYO4503", "meta × 0", Layout, "Content-Security-Policy", "X-Policy" },
        { "KYO4503", "'unsafe-inline'", Layout, Policy, "default-src 'none'; script-src 'self' 'unsafe-inline'" },
        { "KYO4503", "base-uri", Layout, "; base-uri 'none'", "" },
        { "KYO4503", "default-src", Layout, Policy, "script-src 'self'" },
        { "KYO4504", "https://fonts.example/a.css", Layout, "<link rel=\"icon\"", "<link rel=\"stylesheet\" href=\"https://fonts.example/a.css\">\n<link rel=\"icon\"" },
        { "KYO4505", "user-scalable=no", Layout, "initial-scale=1", "initial-scale=1, user-scalable=no" },
        { "KYO4505", "maximum-scale=1", Layout, "initial-scale=1", "initial-scale=1, maximum-scale=1" },
        { "KYO5005", "0", Frame, "main", "div" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_that_only_a_page_shows_is_told_with_its_template(string code, string what, string file, string from, string to)
    {
        var site = new MemoryFolder();
        site.Write("themes/bad/theme.yml", "name: bad\nversion: 1.0.0\nkyojo: \">=0.1 <1.0\"\nextends: default\nlanguages: [ja, en, easy]\n");
        var text = File.ReadAllText(Path.Combine(Repository.Root, "themes", "default", file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        site.Write("themes/bad/" + file, text.Replace(from, to, StringComparison.Ordinal));

        var (found, _) = Trial(site, "bad");

        var told = found.First(d => d.Code.Id == code && d.Args.First(a => a.Name == "what").Value.En == what);
        Assert.Matches("^themes/default/pages/(home|page).hbs$", told.Span.File);
        Assert.Contains("more", told.Args.First(a => a.Name == "pages").Value.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_the_trial_has_a_theme_that_raises_it() =>
        Assert.Equal(Codes.All.Keys.Where(c => c.StartsWith("KYO45", StringComparison.Ordinal)).Order(StringComparer.Ordinal), Faults.Select(f => f.Data.Item1).Where(c => c.StartsWith("KYO45", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_built_in_theme_passes_and_every_page_kind_is_tried()
    {
        var (found, kinds) = Trial(new MemoryFolder(), "default");

        Assert.Empty(found);
        Assert.Equal(Defaults.PageKinds.Select(k => k.Name).Order(StringComparer.Ordinal), kinds.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_told()
    {
        var site = new MemoryFolder();
        site.Write("themes/bad/theme.yml", "name: bad\nversion: 1.0.0\nkyojo: \">=0.1 <1.0\"\nextends: default\n");
        site.Write("themes/bad/partials/footer.hbs", "<footer><a href=\"{{url \"nowhere/\"}}\">x</a></footer>\n");

        var (found, _) = Trial(site, "bad");

        Assert.Contains(found, d => d.Code.Id == "KYO5301");
    }

    private static (IReadOnlyList<Diagnostic> Found, IReadOnlyCollection<string> Kinds) Trial(MemoryFolder site, string name)
    {
        var found = new DiagnosticBag();
        var theme = ThemeReader.Read(site, name, new Dictionary<string, string>(), found)!;
        var kinds = ThemeTrial.Run(site, theme, new BuildOptions { Today = InventedSites.Day, Workers = 2, Outputs = Workbooks.WithDefaults }, found);
        return (found.ToSorted(), kinds);
    }
}
