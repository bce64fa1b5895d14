using Kyojo.Exporting;
using Kyojo.Outputs;

namespace Kyojo;

/// <summary>Outputs of a site.</summary>
public sealed class OutputChoice
{
    internal List<IOutput> Outputs { get; } = [];

    internal string Folder { get; private set; } = "public";

    /// <summary>All outputs of the engine, and the Excel files of open data.</summary>
    public OutputChoice AddDefaults()
    {
        Outputs.AddRange(Workbooks.WithDefaults);
        return this;
    }

    /// <summary>An output of the site's own.</summary>
    /// <param name="output">The output.</param>
    public OutputChoice Add(IOutput output)
    {
        Outputs.Add(output);
        return this;
    }

    /// <summary>Names the output folder; <c>--output</c> wins.</summary>
    /// <param name="folder">Folder relative to the site folder. Default <c>public</c>.</param>
    public OutputChoice WriteFiles(string folder)
    {
        Folder = folder;
        return this;
    }
}
