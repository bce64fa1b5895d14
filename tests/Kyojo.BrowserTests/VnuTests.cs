using System.Text.Json;

namespace Kyojo.BrowserTests;

/// <summary>Every page is valid HTML, by the Nu HTML checker.</summary>
public sealed class VnuTests(Lab lab)
{
    [Fact]
    public Task Every_page_of_the_demonstration_site_is_valid() => Valid(lab.Demo);

    [Fact]
    public Task Every_page_of_the_full_site_is_valid() => Valid(lab.Full);

    internal static async Task<string[]> Errors(Tools tools, string folder)
    {
        var run = await ToolRun.Of("java", folder, "-Xss4m", "-jar", tools.Vnu, "--skip-non-html", "--errors-only", "--stdout", "--exit-zero-always", "--format", "json", folder);
        Assert.True(run.Exit == 0, run.Out + run.Error);
        using var answer = JsonDocument.Parse(run.Out);
        return [.. answer.RootElement.GetProperty("messages").EnumerateArray().Select(Line)];
    }

    private async Task Valid(BuiltSite site)
    {
        Assert.NotEmpty(site.Pages);
        Expect.None(await Errors(lab.Tools, site.Folder));
    }

    private static string Line(JsonElement message) =>
        $"{message.GetProperty("url").GetString()}:{(message.TryGetProperty("lastLine", out var line) ? line.GetInt32() : 0)} {message.GetProperty("message").GetString()}";
}
