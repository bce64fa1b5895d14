using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Sources;

namespace Kyojo.Tests.Rendering;

public sealed class ThemeReaderTests
{
    private static Theme? Read(MemoryFolder folder, string name, DiagnosticBag found, params (string, string)[] options) =>
        ThemeReader.Read(folder, name, options.ToDictionary(o => o.Item1, o => o.Item2), new Version(1, 2, 3), found);

    private static MemoryFolder Base()
    {
        var folder = new ThemeText().Folder;
        folder.Write("themes/default/theme.yml", "name: default\nversion: 1.0.0\nlanguages: [ja, en]\nstyles: {site: [a.css, b.css]}\nscripts: {site: [site.js]}\noptions:\n  hue: {kind: choice, values: [blue, green], default: blue}\n  bins: {kind: integers, count: 2, default: [1, 5]}\n");
        folder.Write("themes/default/assets/a.css", "/* note */\n@layer a; /*! MIT */\na { background: url(\"icons.svg#x\") } /* x */\n");
        folder.Write("themes/default/assets/b.css", "/* Copyright A */\nb::before { content: \"/* kept */\" }");
        folder.Write("themes/default/assets/site.js", "import { go } from \"./lib/go.js\";\nconst later = () => import('./search.js');\ngo(later);\n");
        folder.Write("themes/default/assets/lib/go.js", "import \"../search.js\";\nexport const go = f => f();\n");
        folder.Write("themes/default/assets/search.js", "export const x = 1;\n");
        folder.Write("themes/default/assets/favicon.svg", "<svg/>");
        folder.Write("themes/default/assets/LICENSES/MIT.txt", "MIT");
        folder.Write("themes/default/pages/home.hbs", "default home");
        folder.Write("themes/default/partials/card.hbs", "default card");
        return folder;
    }

    private static string Text(Theme theme, string name) => Encoding.UTF8.GetString(theme.Assets.Single(a => a.Name == name).Bytes);

    [Fact]
    public void Files_strings_and_options_of_the_child_win_one_by_one()
    {
        var folder = Base();
        folder.Write("themes/town/theme.yml", "name: town\nversion: 2.1.0\nextends: default\n");
        folder.Write("themes/town/partials/card.hbs", "town card");
        folder.Write("themes/town/strings.ja.yml", "hello: ようこそ\n");
        folder.Write("themes/town/assets/b.css", "b { color: red }\n");
        var found = new DiagnosticBag();

        var theme = Read(folder, "town", found, ("hue", "green"))!;

        Assert.Empty(found.ToSorted());
        Assert.Equal(("town", "2.1.0"), (theme.Name, theme.Version));
        Assert.Equal("themes/town/partials/card.hbs", theme.Templates["partials/card.hbs"].Path);
        Assert.Equal("default home", theme.Templates["pages/home.hbs"].Text);
        Assert.Equal(["ようこそ", "{count}件"], theme.Strings("ja").Where(e => e.Key is "hello" or "hits.other").OrderBy(e => e.Key).Select(e => e.Value));
        Assert.Equal("green 1,5", $"{theme.Options["hue"]} {theme.Options["bins"]}");
        Assert.EndsWith("b { color: red }\n", Text(theme, "site.css"));
    }

    [Fact]
    public void Strings_fall_back_to_english_and_japanese()
    {
        var theme = new ThemeText().With("strings.ja.yml", "a: あ\nb: い\nc: う\n").With("strings.en.yml", "b: B\n").With("strings.fr.yml", "c: C\n").With("strings.easy.yml", "b: い（やさしい）\n").Read();

        Assert.Equal(["あ", "B", "C"], theme.Strings("fr").OrderBy(e => e.Key).Select(e => e.Value));
        Assert.Equal(["あ", "い（やさしい）", "う"], theme.Strings("easy").OrderBy(e => e.Key).Select(e => e.Value));
        Assert.Equal(["あ", "B", "う"], theme.Strings("xx").OrderBy(e => e.Key).Select(e => e.Value));
    }

    [Fact]
    public void An_option_chooses_a_style_sheet_and_the_others_are_not_published()
    {
        var folder = Base();
        folder.Write("themes/default/theme.yml", "name: default\nversion: 1.0.0\nstyles: {site: ['hue-{hue}.css', a.css]}\noptions: {hue: {kind: choice, values: [blue, green], default: blue}}\n");
        folder.Write("themes/default/assets/hue-blue.css", "a { color: blue }\n");
        folder.Write("themes/default/assets/hue-green.css", "a { color: green }\n");
        var found = new DiagnosticBag();

        var blue = Read(folder, "default", found)!;
        var green = Read(folder, "default", found, ("hue", "green"))!;

        Assert.Empty(found.ToSorted());
        Assert.StartsWith("a { color: blue }", Text(blue, "site.css"));
        Assert.StartsWith("a { color: green }", Text(green, "site.css"));
        Assert.DoesNotContain(blue.Assets.Concat(green.Assets), a => a.Name.StartsWith("hue-", StringComparison.Ordinal));
    }

    [Fact]
    public void Styles_are_joined_and_keep_licences_only()
    {
        var theme = Read(Base(), "default", new DiagnosticBag())!;

        Assert.Equal($"@layer a; /*! MIT */\na {{ background: url(\"./{theme.AssetRoute("icons.svg")["assets/".Length..]}#x\") }} \n/* Copyright A */\nb::before {{ content: \"/* kept */\" }}\n", Text(theme, "site.css"));
    }

    [Fact]
    public void A_bundle_holds_the_files_of_another_that_it_names()
    {
        var folder = Base();
        folder.Write("themes/default/theme.yml", "name: default\nversion: 1.0.0\nstyles: {report: [site, r.css], figure: [report, f.css], site: [a.css, b.css]}\n");
        folder.Write("themes/default/assets/r.css", "r { top: 0 }\n");
        folder.Write("themes/default/assets/f.css", "f { top: 0 }\n");
        folder.Write("themes/town/theme.yml", "name: town\nversion: 1.0.0\nextends: default\nstyles: {site: [b.css]}\n");
        folder.Write("themes/town/assets/b.css", "b { top: url(none.svg) }\n");
        var (found, faults) = (new DiagnosticBag(), new DiagnosticBag());

        var theme = Read(folder, "default", found)!;
        var town = Read(folder, "town", faults)!;

        Assert.Empty(found.ToSorted());
        Assert.Equal(Text(theme, "site.css") + "r { top: 0 }\nf { top: 0 }\n", Text(theme, "figure.css"));
        Assert.Equal("b { top: url(none.svg) }\nr { top: 0 }\n", Text(town, "report.css"));
        // Told once, though three sheets hold it.
        Assert.Equal(["KYO4017 themes/town/assets/b.css:1:14"], faults.ToSorted().Select(d => $"{d.Code.Id} {d.Span}"));
    }

    [Fact]
    public void Modules_name_each_other_by_their_published_names()
    {
        var theme = Read(Base(), "default", new DiagnosticBag())!;
        var search = theme.AssetRoute("search.js")["assets/".Length..];
        var go = theme.AssetRoute("lib/go.js")["assets/".Length..];

        Assert.Equal($"import {{ go }} from \"./{go}\";\nconst later = () => import('./{search}');\ngo(later);\n", Text(theme, "site.js"));
        Assert.Equal($"import \"../{search}\";\nexport const go = f => f();\n", Text(theme, "lib/go.js"));
    }

    [Fact]
    public void Published_names_carry_the_hash_of_the_bytes()
    {
        var theme = Read(Base(), "default", new DiagnosticBag())!;
        var again = Read(Base(), "default", new DiagnosticBag())!;

        Assert.Equal(theme.Assets.Select(a => a.Path), again.Assets.Select(a => a.Path));
        Assert.Equal(theme.ClosureOf("ja"), again.ClosureOf("ja"));
        Assert.NotEqual(theme.ClosureOf("ja"), theme.ClosureOf("en"));
        Assert.Equal("favicon.svg", theme.AssetRoute("favicon.svg"));
        Assert.Equal("assets/LICENSES/MIT.txt", theme.AssetRoute("LICENSES/MIT.txt"));
        Assert.Matches("^assets/search\\.[0-9a-f]{10}\\.js$", theme.AssetRoute("search.js"));
        Assert.All(theme.Assets.Where(a => a.Path.StartsWith("assets/", StringComparison.Ordinal) && !a.Path.Contains("LICENSES")), a =>
            Assert.Contains(Kyojo.Text.Fingerprint.Of(a.Bytes).ToString()[..10], a.Path));
    }

    [Theory]
    [InlineData("partials/card.hbs", "x")]
    [InlineData("strings.ja.yml", "hello: x\n")]
    [InlineData("assets/search.js", "export const x = 2;\n")]
    public void Any_change_changes_the_fingerprint(string path, string text)
    {
        var changed = Base();
        changed.Write("themes/default/" + path, text);

        Assert.NotEqual(Read(Base(), "default", new DiagnosticBag())!.ClosureOf("ja"), Read(changed, "default", new DiagnosticBag())!.ClosureOf("ja"));
    }

    [Theory]
    [InlineData("extends: town", "KYO4001 themes/default/theme.yml:3:10")]
    [InlineData("extends: nowhere", "KYO4001 themes/default/theme.yml:3:10")]
    [InlineData("exteds: x", "KYO4002 themes/default/theme.yml:3:1")]
    [InlineData("languages: {a: b}", "KYO4002 themes/default/theme.yml:3:12")]
    [InlineData("kyojo: \">=2.0\"", "KYO4003 themes/default/theme.yml:3:8")]
    [InlineData("kyojo: new", "KYO4002 themes/default/theme.yml:3:8")]
    [InlineData("kyojo: \">=1.0 <2.0\"")]
    [InlineData("styles: [a.css]", "KYO4002 themes/default/theme.yml:3:9")]
    [InlineData("styles: {site: [a.css, no.css]}", "KYO4017 themes/default/theme.yml:3:24")]
    [InlineData("styles: {site: [a.css, more], more: [site]}", "KYO4002 themes/default/theme.yml:3:24", "KYO4002 themes/default/theme.yml:3:38")]
    [InlineData("options: {x: {kind: colour}}", "KYO4002 themes/default/theme.yml:3:21")]
    [InlineData("options: {x: {kind: text, defalt: a}}", "KYO4002 themes/default/theme.yml:3:27")]
    public void Faults_of_theme_yml_are_told(string line, params string[] expected)
    {
        var folder = Base();
        folder.Write("themes/town/theme.yml", "name: town\nversion: 1.0.0\nextends: default\n");
        folder.Write("themes/default/theme.yml", "name: default\nversion: 1.0.0\n" + line + "\n");
        var found = new DiagnosticBag();

        Read(folder, "town", found);

        Assert.Equal(expected, found.ToSorted().Select(d => $"{d.Code.Id} {d.Span}"));
    }

    [Theory]
    [InlineData("hue", "red", "KYO4002")]
    [InlineData("bins", "1,2,3", "KYO4002")]
    [InlineData("bins", "1,x", "KYO4002")]
    [InlineData("heu", "blue", "KYO4002")]
    [InlineData("bins", "3,4")]
    public void Options_of_the_site_are_checked(string name, string value, params string[] expected)
    {
        var found = new DiagnosticBag();

        Read(Base(), "default", found, (name, value));

        Assert.Equal(expected, found.ToSorted().Select(d => d.Code.Id));
    }

    [Fact]
    public void References_to_files_that_are_not_there_are_told_with_their_place()
    {
        var folder = Base();
        folder.Write("themes/default/assets/b.css", "b {\n  background: url(icns.svg);\n}\n");
        folder.Write("themes/default/assets/search.js", "import \"./site.js\";\n");
        folder.Write("themes/default/strings.ja.yml", "a: {b: c}\n");
        var found = new DiagnosticBag();

        Read(folder, "default", found);

        Assert.Equal(
            ["KYO4017 themes/default/assets/b.css:2:19", "KYO4002 themes/default/assets/search.js:1:9", "KYO4002 themes/default/strings.ja.yml:1:1"],
            found.ToSorted().Select(d => $"{d.Code.Id} {d.Span}"));
        Assert.Equal("icons.svg", found.ToSorted()[0].Suggestions[0]);
    }

    [Fact]
    public void A_theme_that_is_not_there_is_told()
    {
        var found = new DiagnosticBag();

        Assert.Null(Read(new MemoryFolder(), "town", found));
        Assert.Equal(["KYO4001"], found.ToSorted().Select(d => d.Code.Id));
    }
}
