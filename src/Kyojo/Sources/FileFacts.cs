using System.Globalization;

namespace Kyojo.Sources;

/// <summary>What a page says about a file it shows or links to.</summary>
/// <param name="Kind">PDF, XLSX, PNG …; its extension in capitals.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Width">Width of a picture in pixels as it is shown; 0 = not known, or no picture.</param>
/// <param name="Height">Height in pixels; 0 = not known.</param>
/// <param name="IsPicture">True for a file that can be shown as an image.</param>
public sealed record FileFacts(string Kind, long Length, int Width, int Height, bool IsPicture)
{
    /// <summary>Kind and size in a sentence of the theme.</summary>
    /// <param name="pattern">The sentence with <c>{kind}</c> and <c>{size}</c>.</param>
    public string Words(string pattern) =>
        pattern.Replace("{kind}", Kind, StringComparison.Ordinal).Replace("{size}", Size, StringComparison.Ordinal);

    /// <summary>Size as people write it: 850B, 12KB, 1.2MB (units of 1,000, two digits that count).</summary>
    public string Size => Length switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{Length}B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{Short(Length / 1_000m)}KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Short(Length / 1_000_000m)}MB"),
    };

    private static decimal Short(decimal size) => size < 10 ? Math.Round(size, 1, MidpointRounding.AwayFromZero) : Math.Round(size, 0, MidpointRounding.AwayFromZero);
}
