using System.Diagnostics;
using System.Runtime.Versioning;

namespace Kyojo.BrowserTests;

/// <summary>What is missing stops the tests with words that help; nothing is skipped in silence.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ProvisioningTests : IDisposable
{
    private readonly DirectoryInfo bin = Directory.CreateTempSubdirectory("kyojo-bin-");

    public void Dispose() => bin.Delete(recursive: true);

    /// <summary>A machine without browser and fonts, where installing is refused.</summary>
    [Fact]
    public async Task What_cannot_be_installed_is_named_with_the_command()
    {
        foreach (var tool in (string[])["bash", "env", "dirname", "id", "grep"]) Link(tool);
        Script("apt-get", "exit 100");
        Script("sudo", "exit 1");

        var run = await Run("bash", new() { ["PATH"] = bin.FullName, ["KYOJO_CHROMIUM"] = "" }, Repository.Project("provision.sh"));

        Assert.Equal(1, run.Exit);
        Assert.Contains("Could not install: chromium fontconfig fonts-morisawa-bizud-gothic fonts-noto-cjk poppler-utils zbar-tools default-jre-headless npm", run.Error, StringComparison.Ordinal);
        Assert.Contains("apt-get install -y --no-install-recommends chromium", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_is_not_where_it_is_said_to_be_is_told()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Tools.Provided("/no/such/browser"));

        Assert.Contains("/no/such/browser", error.Message, StringComparison.Ordinal);
        Assert.Contains("tests/Kyojo.BrowserTests/provision.sh", error.Message, StringComparison.Ordinal);
    }

    /// <summary>test.sh with a dotnet that says how many tests ran.</summary>
    [Theory]
    [InlineData(99999, "", "", 0, "passed, 0 failed, 0 skipped")]
    [InlineData(1, "", "", 1, "1 tests ran")]
    [InlineData(99999, "off", "", 0, "KYOJO_BROWSER_TESTS=off: the browser tests are left out.")]
    [InlineData(99999, "off", "true", 1, "here the browser tests have to run")]
    public async Task Lost_tests_and_tests_left_out_are_no_success(int ran, string browser, string ci, int exit, string words)
    {
        Script("dotnet", $"printf '  total: {ran}\\n  failed: 0\\n  succeeded: {ran}\\n  skipped: 0\\n'");

        var run = await Run("bash", new() { ["PATH"] = $"{bin.FullName}:{Environment.GetEnvironmentVariable("PATH")}", ["KYOJO_BROWSER_TESTS"] = browser, ["CI"] = ci }, Path.Combine(Repository.Root, "test.sh"));

        Assert.Equal(exit, run.Exit);
        Assert.Contains(words, run.Out + run.Error, StringComparison.Ordinal);
        Assert.Contains(exit == 0 ? " 0 failed, 0 skipped" : " 1 failed, 0 skipped", run.Out, StringComparison.Ordinal);
    }

    private void Link(string tool)
    {
        var place = Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, tool)).First(File.Exists);
        File.CreateSymbolicLink(Path.Combine(bin.FullName, tool), place);
    }

    private void Script(string name, string text)
    {
        var file = Path.Combine(bin.FullName, name);
        File.WriteAllText(file, $"#!/bin/sh\n{text}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private static async Task<ToolRun> Run(string program, Dictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, await output, await error);
    }
}
