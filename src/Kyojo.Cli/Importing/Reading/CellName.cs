using System.Globalization;

namespace Kyojo.Importing.Reading;

/// <summary>Names of cells as spreadsheets show them: F12 is column 6 of row 12.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <summary>The name of a cell.</summary>
    /// <param name="row">Row from 1.</param>
    /// <param name="column">Column from 1.</param>
    public static string Of(int row, int column) => ColumnOf(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column from 1.</summary>
    public static string ColumnOf(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters) name = (char)('A' + (rest - 1) % Letters) + name;
        return name;
    }

    /// <summary>Row and column, both from 1, of a name without dollar signs.</summary>
    public static bool TryParse(string name, out int row, out int column)
    {
        var i = 0;
        for (column = 0; i < name.Length && name[i] is >= 'A' and <= 'Z'; i++) column = column * Letters + name[i] - 'A' + 1;
        return int.TryParse(name.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out row) && i > 0;
    }
}
