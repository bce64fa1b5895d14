using System.Globalization;

namespace Kyojo.Pages;

/// <summary>Sizes of files as people read them: 840 B, 12 KB, 3.4 MB (1 KB = 1,000 bytes).</summary>
internal static class FileSize
{
    public static string Of(long bytes) => bytes switch
    {
        < 1_000 => Text(bytes, "0") + " B",
        < 10_000 => Text(bytes / 1_000.0, "0.0") + " KB",
        < 1_000_000 => Text(bytes / 1_000.0, "0") + " KB",
        < 10_000_000 => Text(bytes / 1_000_000.0, "0.0") + " MB",
        _ => Text(bytes / 1_000_000.0, "0") + " MB",
    };

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
