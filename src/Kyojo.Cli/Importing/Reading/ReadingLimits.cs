using System.Globalization;
using Kyojo.Diagnostics;

namespace Kyojo.Importing.Reading;

/// <summary>What a file may have at most (KYO7006): lists of groups are far smaller, and a file that is larger is a mistake or an attack.</summary>
internal static class ReadingLimits
{
    public const int FileBytes = 50 * 1024 * 1024;

    /// <summary>All parts of a workbook, unpacked.</summary>
    public const long UnpackedBytes = 200L * 1024 * 1024;

    public const int Rows = 100_000;

    public const int Columns = 300;

    /// <summary>Cells in memory at once; a list of 100,000 rows may have 40 columns.</summary>
    public const int Cells = 4_000_000;

    public static readonly Bilingual FileLimit = new("ファイル 50 MB", "50 MB a file");
    public static readonly Bilingual UnpackedLimit = new("展開後 200 MB", "200 MB unpacked");
    public static readonly Bilingual RowLimit = Of(Rows, "行", "rows");
    public static readonly Bilingual ColumnLimit = Of(Columns, "列", "columns");
    public static readonly Bilingual CellLimit = Of(Cells, "セル", "cells");

    private static Bilingual Of(int count, string ja, string en)
    {
        var text = count.ToString("N0", CultureInfo.InvariantCulture);
        return new($"{text} {ja}", $"{text} {en}");
    }
}
