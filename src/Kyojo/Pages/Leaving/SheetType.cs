namespace Kyojo.Pages.Leaving;

/// <summary>Room and sizes of type of a format (leaving-kit.md 5): of the sheet, of a panel, of a card.</summary>
/// <param name="WidthMm">Width inside the margins, millimetres.</param>
/// <param name="HeightMm">Height inside the margins, millimetres.</param>
/// <param name="GapMm">Space between blocks, millimetres.</param>
/// <param name="PadMm">Space between a heavy line and what stands beside it, millimetres.</param>
/// <param name="HeavyMm">Width of the lines between the parts of a sheet, millimetres.</param>
/// <param name="InMm">Space above and below a name in the list, millimetres.</param>
/// <param name="CodeMm">Side of the code, quiet zone included, millimetres.</param>
/// <param name="Heading">Points of the invitation.</param>
/// <param name="Lead">Points of what it is.</param>
/// <param name="List">Points of names and steps.</param>
/// <param name="Notes">Points of everything else.</param>
internal sealed record SheetType(double WidthMm, double HeightMm, double GapMm, double PadMm, double HeavyMm, double InMm, double CodeMm, double Heading, double Lead, double List, double Notes)
{
    /// <summary>Width of all other lines, millimetres: what a copier still shows (leaving-kit.md 5).</summary>
    public const double LineMm = 0.35;

    /// <summary>The sizes of a format.</summary>
    public static SheetType Of(string format) => format switch
    {
        "a4" => new(174, 261, 5, 3, 0.7, 1.2, 45, 30, 16, 14, 12),
        "a5" => new(124, 186, 1.5, 0.6, 0.5, 0.5, 35, 22, 13, 12, 12),
        "trifold" => new(84, 194, 5, 3, 0.7, 2, 35, 20, 14, 12, 12),
        "cards" => new(81, 45, 0, 0.5, 0, 0, 22, 13, 0, 0, 9.5),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "a4, a5, trifold, cards"),
    };
}
