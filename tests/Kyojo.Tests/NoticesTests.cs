using System.Xml.Linq;

namespace Kyojo.Tests;

public sealed class NoticesTests
{
    [Fact]
    public void Every_package_of_the_program_is_named_with_its_licence()
    {
        var packages = new[] { "Kyojo", "Kyojo.Cli" }
            .SelectMany(project => XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj")).Descendants("PackageReference"))
            .Where(package => package.Attribute("PrivateAssets")?.Value != "all")
            .Select(package => package.Attribute("Include")!.Value).ToList();
        var rows = File.ReadLines(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.md"))
            .SkipWhile(line => !line.Contains("Run-time packages", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("テストだけ", StringComparison.Ordinal)).Where(line => line.StartsWith('|')).ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains(rows, row => row.Split('|')[1].Split('（')[0].Split(',', StringSplitOptions.TrimEntries).Contains(package)));
    }
}
