using System.Buffers;
using Kyojo.PostProcessing;
using Kyojo.Text;

namespace Kyojo.Cli.Tests.Extending;

/// <summary>A pass of a site's own: a comment with the page's address at the end of every page.</summary>
public sealed class MarkPass : IHtmlPass
{
    public string Version => "mark 1";

    public void Apply(RoutePath page, ReadOnlySpan<char> html, IBufferWriter<char> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(html);
        output.Write($"<!-- /{page.Value} -->\n");
    }
}
