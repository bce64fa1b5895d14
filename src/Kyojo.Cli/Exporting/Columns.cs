namespace Kyojo.Exporting;

/// <summary>Names of columns: A, B … Z, AA …</summary>
internal static class Columns
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 300).Select(Make)];

    /// <summary>The name of a column.</summary>
    /// <param name="index">Its number from 0.</param>
    public static string NameOf(int index) => index < Names.Length ? Names[index] : Make(index);

    private static string Make(int index)
    {
        var name = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26) name = (char)('A' + ((rest - 1) % 26)) + name;
        return name;
    }
}
