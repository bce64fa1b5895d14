namespace Kyojo.Charts;

/// <summary>
/// The colours of a drawing on its own, from the palette of the Digital Agency design system (each at least 4.5 : 1 on white,
/// but for lines of the grid and the cells of a map, which words tell as well). A style sheet replaces them by class.
/// </summary>
internal static class ChartColours
{
    public const string Ink = "#1a1a1a";
    public const string Muted = "#4d4d4d";
    public const string Line = "#cccccc";
    public const string Edge = "#7f7f7f";
    public const string Paper = "#ffffff";

    /// <summary>Colour of a series from 1 to 4; 0 is what stands apart.</summary>
    public static string Series(int number) => number switch { 0 => "#666666", 1 => "#0031d8", 2 => "#c74700", 3 => "#197a4b", _ => "#8b008b" };

    /// <summary>Colour of a class of a map from 0 to 4.</summary>
    public static string Class(int number) => number switch { 0 => Paper, 1 => "#e8f1fe", 2 => "#c5d7fb", 3 => "#7096f8", _ => "#0017c1" };
}
