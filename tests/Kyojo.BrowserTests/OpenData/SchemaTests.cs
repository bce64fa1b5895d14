using System.Text.Json;

namespace Kyojo.BrowserTests.OpenData;

/// <summary>The JSON Schemas as editors use them: every file of the sites passes, and faults are found.</summary>
public sealed class SchemaTests(Lab lab)
{
    private static readonly (string Kind, string Folder, string Files)[] Kinds =
        [("community", "communities", "*.yml"), ("type", "types", "*.yml"), ("case", "cases", "*.md"), ("report", "reports", "*.md")];

    [Fact]
    public async Task Every_file_of_the_demonstration_site_passes() => Expect.None(await Faults(lab.Demo, Files(Repository.Root)));

    [Fact]
    public async Task Every_file_of_the_full_site_passes() => Expect.None(await Faults(lab.Full, Files(Repository.Project("full-site"))));

    [Theory]
    [InlineData("type", "id: x\norder: 1\nlabel: あ\nyomi: あ\nschema_org: Organization\nwhat: あ\nvalue_individual: あ\nvalue_second: {for: [region], label: あ, text: あ}\nlable: あ\n", "lable")]
    [InlineData("community", "id: x\ntype: npo\nname: {ja: あ, yomi: あ}\nsummary: あ\nlifecycle: {status: closed, checked_on: 2026-01-01, checked_how: site}\nsources: [{id: s1}]\npublication: {status: published, updated: 2026-01-01}\n", "status")]
    [InlineData("community", "id: x\ntype: npo\nsummary: あ\nlifecycle: {status: active, checked_on: 2026-01-01, checked_how: site}\nsources: [{id: s1}]\npublication: {status: published, updated: 2026-01-01}\n", "\"name\"")]
    [InlineData("site", "title: あ\noperator: {name: あ}\nlicense: MIT\n", "license")]
    public async Task A_fault_is_found(string kind, string text, string what)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, text);

            Assert.Contains(await Faults(lab.Demo, [kind, file]), f => f.Contains(what, StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("community", "id: x\ntype: npo\npublication: {status: withdrawn, updated: 2026-01-01}\n")]
    [InlineData("community", "- {id: x, type: npo, publication: {status: withdrawn, updated: 2026-01-01}}\n")]
    public async Task What_the_build_accepts_passes(string kind, string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, text);

            Expect.None(await Faults(lab.Demo, [kind, file]));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string[] Files(string site)
    {
        string[] files = ["site", Path.Combine(site, "site.yml"), .. Kinds.SelectMany(k => Below(Path.Combine(site, "content", k.Folder), k.Files).SelectMany(f => (string[])[k.Kind, f]))];
        Assert.InRange(files.Length, 10, 10_000);
        return files;
    }

    private static IEnumerable<string> Below(string folder, string files) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, files, SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];

    private static async Task<string[]> Faults(BuiltSite site, string[] files)
    {
        var run = await ToolRun.Of("node", Repository.Project("assets"), ["schemas.js", Path.Combine(site.Folder, "data", "schemas"), .. files]);
        Assert.True(run.Exit == 0, run.Out + run.Error);
        using var answer = JsonDocument.Parse(run.Out);
        Assert.Equal(files.Length / 2, answer.RootElement.GetProperty("files").GetInt32());
        return [.. answer.RootElement.GetProperty("faults").EnumerateArray().Select(f => f.GetString()!)];
    }
}
