using System.Collections.Immutable;
using System.Globalization;

namespace Kyojo.Model;

/// <summary>One list for the prefectures of all communities that have the same: of 50,000 nearly all have one or two.</summary>
internal static class PrefectureCodes
{
    private const int Codes = 48;
    private static readonly ImmutableArray<string>[] Known = new ImmutableArray<string>[Codes * Codes];

    /// <summary>The list of these codes.</summary>
    /// <param name="codes">Codes of two digits, JIS X 0401; others are lists of their own.</param>
    public static ImmutableArray<string> Of(ReadOnlySpan<string> codes)
    {
        var place = codes.Length is 1 or 2 ? Number(codes[0]) * Codes + (codes.Length == 2 ? Number(codes[1]) : 0) : 0;
        if (place < Codes || (codes.Length == 2 && place % Codes == 0)) return [.. codes];
        // Two threads may make the same list: either is kept.
        if (Known[place].IsDefault) ImmutableInterlocked.InterlockedInitialize(ref Known[place], [.. codes]);
        return Known[place];
    }

    private static int Number(string code) => code.Length == 2 && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Codes ? number : 0;
}
