using System.Globalization;
using System.Text.RegularExpressions;

namespace Kyojo.Cli.Tests;

/// <summary>The closing line of a build, in English.</summary>
internal sealed partial record Summary(int Pages, int Written, int Kept, int OtherFiles, int Removed, int Warnings)
{
    public static Summary Of(CommandRun run)
    {
        var match = Line.Match(run.Out);
        Assert.True(match.Success, run.All);
        return new Summary(Number("pages"), Number("written"), Number("kept"), Number("files"), Number("removed"), Number("warnings"));

        int Number(string name) => int.Parse(match.Groups[name].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<pages>[\d,]+) pages: (?<written>[\d,]+) written, (?<kept>[\d,]+) kept\. (?<files>[\d,]+) other files written, (?<removed>[\d,]+) removed\. [\d.]+ s, (?<warnings>[\d,]+) warnings\.", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line { get; }
}
