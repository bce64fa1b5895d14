using System.Collections.Immutable;

namespace Kyojo.Pages.Leaving;

/// <summary>
/// Heights of the blocks of a sheet, for the estimate of what fits (leaving-kit.md 5). Widths, sizes of type and gaps are
/// those of <c>themes/default/assets/leaflet*.css</c>; what changes there changes here.
/// </summary>
internal sealed class SheetLayout(Handout handout, string format, SiteContext site, SheetRuler ruler)
{
    // One point of type (DTP point) in millimetres.
    private const double Point = 25.4 / 72;
    // Between the frame of the code and its white.
    private const double FrameMm = 0.5;

    private const double Leading = 1.5, TightLeading = 1.3;

    private static readonly string[] StepKeys = ["leave.step1", "leave.step2", "leave.step3"];

    private readonly SheetType type = SheetType.Of(format);

    /// <summary>The panels with so many groups named.</summary>
    public ImmutableArray<SheetPanel> Panels(int named) => format switch
    {
        "trifold" => Trifold(named),
        "cards" => [Card()],
        _ => [Flow(named)],
    };

    private SheetPanel Flow(int named)
    {
        var width = type.WidthMm;
        var side = site.Handouts.CodeOf(handout).SideMm(type.CodeMm);
        var frame = SheetType.LineMm + FrameMm;
        var beside = width - side - (2 * type.GapMm) - SheetType.LineMm - frame;
        return new SheetPanel(type.HeightMm, "3",
        [
            Higher(Invitation(width), type.PadMm), Higher(Lead(width), type.PadMm + type.HeavyMm + type.GapMm), Higher(Groups(named, width), type.GapMm),
            new("4・5", Math.Max(side, Steps(beside) + Address(beside)) + (2 * frame) + type.GapMm, type.List * Point * Leading),
            Higher(Contact(width), type.HeavyMm + (2 * type.PadMm)), Higher(Languages(width), type.PadMm), Edition(named, width),
        ]);
    }

    private ImmutableArray<SheetPanel> Trifold(int named)
    {
        const double Panel = 84, Short = 81;
        var side = site.Handouts.CodeOf(handout).SideMm(type.CodeMm);
        return
        [
            new(type.HeightMm, "1", [Higher(Invitation(Panel), (3 * type.PadMm) + (2 * type.HeavyMm)), Lead(Panel)]),
            new(type.HeightMm, "4・5", [new("4・5", Steps(Short) + side + Address(Short) + (2 * type.GapMm), type.List * Point * Leading)]),
            new(type.HeightMm, "6", [Higher(Contact(Panel), type.HeavyMm + (2 * type.PadMm)), Edition(named, Panel)]),
            new(type.HeightMm, "3", [Higher(named == 0 ? Groups(0, (2 * Panel) + 16) : Columns(named, Panel), (2 * type.PadMm) + type.HeavyMm)]),
            new(type.HeightMm, "7", [Higher(Languages(Short), type.HeavyMm + type.PadMm)]),
        ];
    }

    private static SheetBlock Higher(SheetBlock block, double byMm) => block with { HeightMm = block.HeightMm + byMm };

    // Words left, code right; who and where below them over the whole width.
    private SheetPanel Card()
    {
        const double Gap = 3;
        var side = site.Handouts.CodeOf(handout).SideMm(type.CodeMm);
        var beside = type.WidthMm - side - Gap;
        var words = ruler.Phrases(handout.Invitation, Em(beside, type.Heading)) * type.Heading * Point * TightLeading + ruler.Phrases(site.Site.Title, Em(beside, type.Notes)) * type.Notes * Point * TightLeading;
        var below = handout.ContactOn(format).Sum(line => SheetRuler.Lines(line.Text, Em(type.WidthMm, type.Notes)) * type.Notes * Point * TightLeading);
        return new SheetPanel(type.HeightMm, "card", [new("card", Math.Max(side, words) + SheetType.LineMm + type.PadMm + below + Address(type.WidthMm), type.Notes * Point * TightLeading)]);
    }

    private SheetBlock Invitation(double width) => new("1", ruler.Phrases(handout.Invitation, Em(width, type.Heading)) * type.Heading * Point * TightLeading, type.Heading * Point * TightLeading);

    private SheetBlock Lead(double width) => new("2", ruler.Phrases(handout.What, Em(width, type.Lead)) * type.Lead * Point * Leading, type.Lead * Point * Leading);

    private SheetBlock Groups(int named, double width)
    {
        var height = named == 0 ? General(width) + More(0, width) : Heading(width) + type.InMm + SheetType.LineMm + handout.Entries.Take(named).Sum(entry => Entry(entry, width)) + More(named, width);
        return new SheetBlock("3", height, type.List * Point * Leading);
    }

    // Two columns, filled row by row.
    private SheetBlock Columns(int named, double width)
    {
        var rows = handout.Entries.Take(named).Chunk(2).Sum(row => row.Max(entry => Entry(entry, width)));
        return new SheetBlock("3", Heading(2 * width) + rows + More(named, 2 * width), type.List * Point * Leading);
    }

    private double Heading(double width) => ruler.Phrases(site.Words.Line("leave.groups"), Em(width, type.List)) * type.List * Point * Leading;

    private double Entry(SheetEntry entry, double width)
    {
        var name = entry.Name.Plain + (entry.Reading is { } reading ? $"（{reading}）" : "");
        var lines = ruler.Phrases(name, Em(width, type.List)) * type.List;
        var small = ruler.Phrases(entry.Details, Em(width, type.Notes)) + entry.Notes.Sum(note => ruler.Phrases(note, Em(width, type.Notes)));
        return (lines + small * type.Notes) * Point * Leading + SheetType.LineMm + (2 * type.InMm);
    }

    private double More(int named, double width) =>
        handout.List.Named.Length > named ? type.InMm + SheetRuler.Lines(site.Words.Say("leave.more", ("n", "00")), Em(width, type.Notes)) * type.Notes * Point * Leading : 0;

    // Without names a folded sheet has two panels for one sentence, and says it as large as its cover.
    private double General(double width)
    {
        var (points, leading) = format == "trifold" ? (type.Heading, TightLeading) : (type.List, Leading);
        return ruler.Phrases(handout.General, Em(width, points)) * points * Point * leading + type.InMm + ruler.Phrases(handout.Kinds, Em(width, type.Notes)) * type.Notes * Point * Leading;
    }

    private double Steps(double width) =>
        StepKeys.Sum(key => ruler.Phrases(site.Words.Line(key), Em(width, type.List) - 1.5)) * type.List * Point * Leading;

    private double Address(double width) => SheetRuler.FixedLines(handout.Typed ?? "", Em(width, type.Notes)) * type.Notes * Point * Leading;

    private SheetBlock Contact(double width)
    {
        var lines = handout.ContactOn(format).Sum(line => SheetRuler.Lines(line.Text, Em(width, type.Notes))) + (handout.Note is { } note ? SheetRuler.Lines(note.Text, Em(width, type.Notes)) : 0);
        return new SheetBlock("6", lines * type.Notes * Point * Leading, type.Notes * Point * Leading);
    }

    private SheetBlock Languages(double width) =>
        new("7", handout.Languages.Sum(line => SheetRuler.Lines(line.Text, Em(width, type.Notes))) * type.Notes * Point * Leading, type.Notes * Point * Leading);

    private SheetBlock Edition(int named, double width) => new("8", SheetRuler.Lines(handout.EditionLine(named) ?? "", Em(width, type.Notes)) * type.Notes * Point * Leading, type.Notes * Point * Leading);

    private static double Em(double widthMm, double points) => widthMm / (points * Point);
}
