using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;

namespace Kyojo.Pages.Leaving;

/// <summary>A part of a panel with its height.</summary>
/// <param name="Name">Its blocks by the numbers of leaving-kit.md 4.</param>
/// <param name="HeightMm">Height in millimetres.</param>
/// <param name="LineMm">Height of its usual line, millimetres.</param>
internal sealed record SheetBlock(string Name, double HeightMm, double LineMm);

/// <summary>A part of the paper with its own height: a whole sheet, a panel of a folded one, a card.</summary>
/// <param name="HeightMm">Height in millimetres.</param>
/// <param name="Main">Name of the block that is told when the panel is too full.</param>
/// <param name="Blocks">Its blocks.</param>
internal sealed record SheetPanel(double HeightMm, string Main, ImmutableArray<SheetBlock> Blocks)
{
    // Widths of letters are estimated: some room is left for those that are wider.
    private const double Spare = 0.98;

    public bool IsTooFull => Blocks.Sum(block => block.HeightMm) > HeightMm * Spare;

    /// <summary>Lines of the main block, and how many there is room for.</summary>
    public (int Lines, int Room) Lines()
    {
        var main = Blocks.First(block => block.Name == Main);
        var rest = Blocks.Sum(block => block.HeightMm) - main.HeightMm;
        return ((int)Math.Ceiling(main.HeightMm / main.LineMm), Math.Max(0, (int)Math.Floor((HeightMm * Spare - rest) / main.LineMm)));
    }
}

/// <summary>How many groups a sheet names, and whether everything fits on it.</summary>
/// <param name="Named">Groups named on the sheet.</param>
/// <param name="TooFull">The panel that is too full; null when all fits.</param>
internal sealed record SheetFit(int Named, SheetPanel? TooFull)
{
    /// <summary>
    /// As many groups as the format, <c>leave.per_sheet</c> and the paper hold; none, as on a general sheet, when not even
    /// one name fits. Never fewer than staff has featured (up to the format's room): then the sheet is too full.
    /// </summary>
    public static SheetFit Of(Handout handout, string format, SiteContext site, SheetRuler ruler)
    {
        var most = Math.Min(Math.Min(LeaveSettings.RoomOf(format), site.Settings.Leave.PerSheet), handout.Entries.Length);
        var least = Math.Min(most, handout.List.FeaturedCount);
        var layout = new SheetLayout(handout, format, site, ruler);
        for (var named = most; ; named--)
        {
            var full = layout.Panels(named).FirstOrDefault(panel => panel.IsTooFull);
            if (full is null || named <= least) return new SheetFit(named, full);
        }
    }

    /// <summary>Name of a block in messages.</summary>
    public static Bilingual NameOf(string block) => block == "card" ? new("カード", "the card") : new("ブロック" + block, "block " + block);
}
