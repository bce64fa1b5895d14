using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// Where a site keeps what it knows about one output folder: files in <c>.kyojo/</c>, named after that folder. All of
/// it is safe to delete; the files of earlier builds then count as foreign.
/// </summary>
internal sealed class StatePaths
{
    private readonly string stem;

    /// <summary>The paths for one site and one output folder.</summary>
    /// <param name="siteFolder">Full path of the site folder.</param>
    /// <param name="outputFolder">Full path of the output folder.</param>
    internal StatePaths(string siteFolder, string outputFolder)
    {
        Folder = Path.Combine(siteFolder, ".kyojo");
        var relative = Path.TrimEndingDirectorySeparator(Path.GetRelativePath(siteFolder, outputFolder)).Replace('\\', '/');
        var last = relative[(relative.LastIndexOf('/') + 1)..];
        var name = string.Concat(last.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
        stem = Path.Combine(Folder, name == relative ? name : $"{name}-{Fingerprint.Of(relative).ToString()[..8]}");
    }

    /// <summary>The <c>.kyojo</c> folder.</summary>
    internal string Folder { get; }

    /// <summary>What the last build wrote.</summary>
    internal string Manifest => stem + ".manifest";

    /// <summary>The manifest of a build that is being published.</summary>
    internal string NextManifest => stem + ".manifest.next";

    /// <summary>Moves and removals of a build that is being published. There from the first change to the last.</summary>
    internal string Journal => stem + ".journal";

    /// <summary>Records that the last build kept.</summary>
    internal string Records => stem + ".records";

    /// <summary>Records that are being written.</summary>
    internal string NextRecords => stem + ".records.next";

    /// <summary>Long texts of the running build.</summary>
    internal string Texts => stem + ".texts";

    /// <summary>The table of all leaflets: what is on each, and what staff should look at.</summary>
    internal string LeaveReport => Path.Combine(Folder, "leave-report.csv");

    /// <summary>Held by the running build.</summary>
    internal string Lock => stem + ".lock";
}
