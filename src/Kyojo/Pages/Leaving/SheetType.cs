namespace Kyojo.Pages.Leaving;

/// <summary>Room and sizes of type of a format (leaving-kit.md 5): of the sheet, of a panel, of a card.</summary>
/// <param name="WidthMm">Width inside the margins, millimetres.</param>
/// <param name="HeightMm">Height inside the margins, millimetres.</param>
/// <param name="GapMm">Space between blocks, millimetres.</param>
/// <param name="CodeMm">Side of the code, quiet zone included, millimetres.</param>
/// <param name="Heading">Points of the invitation.</param>
/// <param name="Lead">Points of what it is.</param>
/// <param name="List">Points of names and steps.</param>
/// <param name="Notes">Points of everything else.</param>
internal sealed record SheetType(double WidthMm, double HeightMm, double GapMm, double CodeMm, double Heading, double Lead, double List, double Notes)
{
    /// <summary>The sizes of a format.</summary>
    public static SheetType Of(string format) => format switch
    {
        "a4" => new(174, 261, 5, 45, 30, 16, 14, 12),
        "a5" => new(124, 186, 2, 35, 22, 13, 12, 12),
        "trifold" => new(84, 194, 5, 35, 20, 14, 12, 12),
        "cards" => new(81, 45, 0, 22, 13, 0, 0, 9.5),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "a4, a5, trifold, cards"),
    };
}
