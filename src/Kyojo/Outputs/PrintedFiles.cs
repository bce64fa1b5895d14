using Kyojo.Text;

namespace Kyojo.Outputs;

/// <summary>PDF files that <c>kyojo pdf</c> printed from the pages of this site; a build without it has none.</summary>
public sealed class PrintedFiles : IOutput
{
    /// <inheritdoc/>
    public string Name => "pdf";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input) =>
        input.Site.Printed.Select(file => new OutputFile(RoutePath.File(file.Key), stream => stream.Write(file.Value)));
}
