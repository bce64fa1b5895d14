using System.Text;
using Kyojo.Outputs;
using Kyojo.Text;

namespace Kyojo.Cli.Tests.Extending;

/// <summary>An output of a site's own: the names of all groups and the titles of all pages as plain text.</summary>
public sealed class NamesOutput : IOutput
{
    public string Name => "names";

    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        yield return new OutputFile(RoutePath.File("names/groups.txt"), stream => stream.Write(Lines(input.Site.Catalog.Communities.Select(c => c.Name))));
        yield return new OutputFile(RoutePath.File("names/titles.txt"), stream => stream.Write(Lines(input.Pages.Select(p => $"{p.Route.Value}\t{p.Facts.Title}"))));
    }

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
}
