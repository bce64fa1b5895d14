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
        return new SheetPanel(type.HeightMm, "3",
        [
            Invitation(width), Lead(width), Groups(named, width),
            new("4・5", Math.Max(side, Steps(width - side - type.GapMm) + Address(width - side - type.GapMm)) + type.GapMm, type.List * Point * Leading),
            Contact(width), Languages(width), Edition(named, width),
        ]);
    }

    private ImmutableArray<SheetPanel> Trifold(int named)
    {
        const double Panel = 84, Short = 81;
        var side = site.Handouts.CodeOf(handout).SideMm(type.CodeMm);
        return
        [
            new(type.HeightMm, "1", [Invitation(Panel), Lead(Panel)]),
            new(type.HeightMm, "4・5", [new("4・5", Steps(Short) + side + Address(Short) + 2 * type.GapMm, type.List * Point * Leading)]),
            new(type.HeightMm, "6", [Contact(Panel), Edition(named, Panel)]),
            new(type.HeightMm, "3", [named == 0 ? Groups(0, 2 * Panel + 16) : Columns(named, Panel)]),
            new(type.HeightMm, "7", [Languages(Short)]),
        ];
    }

    // Words left, code right; who and where below them over the whole width.
    private SheetPanel Card()
    {
        const double Gap = 3;
        var side = site.Handouts.CodeOf(handout).SideMm(type.CodeMm);
        var beside = type.WidthMm - side - Gap;
        var words = ruler.Phrases(handout.Invitation, Em(beside, type.Heading)) * type.Heading * Point * TightLeading + ruler.Phrases(site.Site.Title, Em(beside, type.Notes)) * type.Notes * Point * TightLeading;
        var below = handout.CardContact.Sum(line => SheetRuler.Lines(line.Text, Em(type.WidthMm, type.Notes)) * type.Notes * Point * TightLeading);
        return new SheetPanel(type.HeightMm, "card", [new("card", Math.Max(side, words) + below + Address(type.WidthMm), type.Notes * Point * TightLeading)]);
    }

    private SheetBlock Invitation(double width) => new("1", ruler.Phrases(handout.Invitation, Em(width, type.Heading)) * type.Heading * Point * TightLeading + type.GapMm, type.Heading * Point * TightLeading);

    private SheetBlock Lead(double width) => new("2", ruler.Phrases(handout.What, Em(width, type.Lead)) * type.Lead * Point * Leading + type.GapMm, type.Lead * Point * Leading);

    private SheetBlock Groups(int named, double width)
    {
        var height = named == 0 ? General(width) + More(0, width) : Heading(width) + handout.Entries.Take(named).Sum(entry => Entry(entry, width)) + More(named, width);
        return new SheetBlock("3", height + type.GapMm, type.List * Point * Leading);
    }

    // Two columns, filled row by row.
    private SheetBlock Columns(int named, double width)
    {
        var rows = handout.Entries.Take(named).Chunk(2).Sum(row => row.Max(entry => Entry(entry, width)));
        return new SheetBlock("3", Heading(2 * width) + rows + More(named, 2 * width) + type.GapMm, type.List * Point * Leading);
    }

    private double Heading(double width) => ruler.Phrases(site.Words.Say("leave.groups"), Em(width, type.List)) * type.List * Point * Leading + type.GapMm / 2;

    private double Entry(SheetEntry entry, double width)
    {
        var name = entry.Name.Plain + (entry.Reading is { } reading ? $"（{reading}）" : "");
        var lines = ruler.Phrases(name, Em(width, type.List)) * type.List;
        var small = ruler.Phrases(entry.Details, Em(width, type.Notes)) + entry.Notes.Sum(note => ruler.Phrases(note, Em(width, type.Notes)));
        return (lines + small * type.Notes) * Point * Leading + type.GapMm / 2;
    }

    private double More(int named, double width) =>
        handout.List.Named.Length > named ? SheetRuler.Lines(site.Words.Say("leave.more", ("n", "00")), Em(width, type.Notes)) * type.Notes * Point * Leading : 0;

    private double General(double width) =>
        ruler.Phrases(handout.General, Em(width, type.List)) * type.List * Point * Leading + ruler.Phrases(handout.Kinds, Em(width, type.Notes)) * type.Notes * Point * Leading + type.GapMm;

    private double Steps(double width) =>
        StepKeys.Sum(key => ruler.Phrases(site.Words.Say(key), Em(width, type.List) - 1.5)) * type.List * Point * Leading;

    private double Address(double width) => SheetRuler.FixedLines(handout.Typed ?? "", Em(width, type.Notes)) * type.Notes * Point * Leading;

    private SheetBlock Contact(double width)
    {
        var lines = handout.Contact.Sum(line => SheetRuler.Lines(line.Text, Em(width, type.Notes))) + (handout.Note is { } note ? SheetRuler.Lines(note.Text, Em(width, type.Notes)) : 0);
        return new SheetBlock("6", lines * type.Notes * Point * Leading + type.GapMm, type.Notes * Point * Leading);
    }

    private SheetBlock Languages(double width) =>
        new("7", handout.Languages.Sum(line => SheetRuler.Lines(line.Text, Em(width, type.Notes))) * type.Notes * Point * Leading + (handout.Languages.IsEmpty ? 0 : type.GapMm), type.Notes * Point * Leading);

    private SheetBlock Edition(int named, double width) => new("8", SheetRuler.Lines(handout.EditionLine(named) ?? "", Em(width, type.Notes)) * type.Notes * Point * Leading, type.Notes * Point * Leading);

    private static double Em(double widthMm, double points) => widthMm / (points * Point);
}
