using System.Text.Json;

namespace Kyojo.BrowserTests.OpenData;

/// <summary>
/// A copy of a site's open data for the library of the Frictionless project. It does not know the byte-order mark that
/// Excel needs, so the copy has none; everything else is as it was published.
/// </summary>
internal sealed class DataCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kyojo-data-");

    public DataCopy(BuiltSite site)
    {
        var source = Path.Combine(site.Folder, "data");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = At(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var bytes = File.ReadAllBytes(file);
            File.WriteAllBytes(target, bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        }
    }

    /// <summary>Full path of a file.</summary>
    public string At(string path) => Path.Combine(folder.FullName, path);

    /// <summary>What the library says.</summary>
    public async Task<(string[] Faults, int Tables, int Rows)> Faults()
    {
        var run = await ToolRun.Of("node", Repository.Project("assets"), "datapackage.js", At("datapackage.json"));
        Assert.True(run.Exit == 0, run.Out + run.Error);
        using var answer = JsonDocument.Parse(run.Out);
        return ([.. answer.RootElement.GetProperty("faults").EnumerateArray().Select(f => f.GetString()!)], answer.RootElement.GetProperty("tables").GetInt32(), answer.RootElement.GetProperty("rows").GetInt32());
    }

    public void Dispose() => folder.Delete(recursive: true);
}
