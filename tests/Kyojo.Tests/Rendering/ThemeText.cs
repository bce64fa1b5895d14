using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Tests.Rendering;

/// <summary>A tiny theme held in memory. It is called <c>default</c>, so that nothing of the built-in one shines through.</summary>
internal sealed class ThemeText
{
    public MemoryFolder Folder { get; } = new();

    public ThemeText()
    {
        With("theme.yml", "name: default\nversion: 1.0.0\nlanguages: [ja, en]\nstyles: {site: [base.css]}\n");
        With("assets/base.css", "body { margin: 0 }\n");
        With("assets/icons.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"map\"></symbol></svg>\n");
        With("strings.ja.yml", "hello: こんにちは\nhits.other: \"{count}件\"\n");
        With("strings.en.yml", "hello: Hello\nhits.one: \"{count} entry\"\nhits.other: \"{count} entries\"\n");
    }

    public ThemeText With(string path, string text)
    {
        Folder.Write("themes/default/" + path, text);
        return this;
    }

    public ThemeText Page(string text) => With("pages/home.hbs", text);

    public Theme Read() => Read(out _);

    public Theme Read(out DiagnosticBag found)
    {
        found = new DiagnosticBag();
        return ThemeReader.Read(Folder, "default", new Dictionary<string, string>(), new Version(1, 2, 3), found)!;
    }

    public string Render(object view, string page = "", string lang = "ja", string? basePath = null)
    {
        Assert.True(RoutePath.TryParse(page, out var route));
        var output = new StringWriter();
        new TemplateEngine(Read(), lang).Render("home", view, new TemplateScope(route, lang, html => html.Raw, basePath), output);
        return output.ToString();
    }
}
