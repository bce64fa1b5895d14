using System.Text;
using System.Text.Json;
using Kyojo.Conformance;
using Kyojo.Diagnostics;
using Kyojo.Rendering;
using Kyojo.Sources;

namespace Kyojo.BrowserTests;

/// <summary>A language whose words are two fifths longer than Japanese breaks nothing (theme.md section 9): a strings file is enough.</summary>
public sealed class LongWordsTests(Lab lab)
{
    private const string Filler = "ことばをながくするためのためしのもじです";

    [Fact]
    public async Task Nothing_is_cut_and_nothing_scrolls_sideways()
    {
        var source = Directory.CreateTempSubdirectory("kyojo-long-");
        try
        {
            BuiltSite.Write(InventedSites.Full("\ntheme: long\n# A sheet of paper is no wider for longer words: that is told, and not what is tested here.\ndiagnostics: {severity: {KYO6301: warning}}\n"), source.FullName);
            var theme = source.CreateSubdirectory("themes/long").FullName;
            await File.WriteAllTextAsync(Path.Combine(theme, "theme.yml"), "name: long\nversion: 1.0.0\nkyojo: \">=0.1 <1.0\"\nextends: default\n");
            await File.WriteAllTextAsync(Path.Combine(theme, "strings.ja.yml"), Longer());
            using var site = await BuiltSite.Of(source.FullName, "/", "--drafts");
            Assert.Contains("ことばをながく", site.Html(""), StringComparison.Ordinal);
            var found = new List<string>();
            foreach (var kind in PageKinds.Main.Select(row => row.Data))
            {
                await using var view = await lab.Open(site.Url(kind.Route), 320);
                foreach (var width in (int[])[320, 640, 1280])
                {
                    await view.Page.SetViewportSizeAsync(width, 800);
                    found.AddRange((await ReflowTests.Found(view.Page)).Select(f => $"{kind.Name} {width}: {f}"));
                }
            }

            Expect.None(found);
        }
        finally
        {
            source.Delete(recursive: true);
        }
    }

    private static string Longer()
    {
        var strings = ThemeReader.Read(new MemoryFolder(), "default", new Dictionary<string, string>(), new DiagnosticBag())!.Strings("ja");
        var file = new StringBuilder();
        foreach (var (key, value) in strings.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            var more = (int)Math.Ceiling(value.Length * .4);
            var longer = value + string.Concat(Enumerable.Repeat(Filler, more / Filler.Length + 1))[..more];
            file.Append(JsonSerializer.Serialize(key, Plain)).Append(": ").Append(JsonSerializer.Serialize(longer, Plain)).Append('\n');
        }

        return file.ToString();
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
