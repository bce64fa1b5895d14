using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kyojo.Diagnostics;

namespace Kyojo.Importing.Annotating;

/// <summary>Styles of marked cells: those the cells have, with a yellow fill and a bold border for errors, a bold border for warnings. Never colour alone.</summary>
internal sealed class MarkStyles
{
    private readonly Stylesheet sheet;
    private readonly Dictionary<(uint, bool), uint> made = [];
    private readonly uint fill;
    private readonly uint border;

    public MarkStyles(WorkbookPart book)
    {
        var part = book.WorkbookStylesPart ?? book.AddNewPart<WorkbookStylesPart>();
        sheet = part.Stylesheet ??= new Stylesheet();
        sheet.Fonts ??= new Fonts(new Font());
        // The first two fills have fixed meanings in every workbook.
        sheet.Fills ??= new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
        sheet.Borders ??= new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()));
        sheet.CellStyleFormats ??= new CellStyleFormats(new CellFormat());
        sheet.CellFormats ??= new CellFormats(new CellFormat());
        fill = Add(sheet.Fills, new Fill(new PatternFill(new ForegroundColor { Rgb = "FFFFF2A8" }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid }));
        border = Add(sheet.Borders, new Border(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder()));
        Bold = new Lazy<uint>(() => Format(new CellFormat { FontId = Add(sheet.Fonts!, Letters(f => f.Bold = new Bold())), ApplyFont = true }));
        Link = new Lazy<uint>(() => Format(new CellFormat { FontId = Add(sheet.Fonts!, Letters(f => (f.Underline, f.Color) = (new Underline(), new Color { Rgb = "FF0B5CAD" }))), ApplyFont = true }));
        Wrapped = new Lazy<uint>(() => Format(new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));
    }

    public Lazy<uint> Bold { get; }

    public Lazy<uint> Link { get; }

    public Lazy<uint> Wrapped { get; }

    /// <summary>The style of a marked cell.</summary>
    /// <param name="style">Its style so far.</param>
    /// <param name="severity">Weight of what was found in it.</param>
    public uint Marked(uint style, Severity severity)
    {
        var isError = severity == Severity.Error;
        if (made.TryGetValue((style, isError), out var known)) return known;
        var own = sheet.CellFormats!.Elements<CellFormat>().ElementAtOrDefault((int)style)?.CloneNode(deep: true) as CellFormat ?? new CellFormat();
        own.BorderId = border;
        own.ApplyBorder = true;
        if (isError)
        {
            own.FillId = fill;
            own.ApplyFill = true;
        }

        return made[(style, isError)] = Format(own);
    }

    // The letters of the workbook with a change: a font without a name is another one in every program.
    private Font Letters(Action<Font> change)
    {
        var font = sheet.Fonts!.Elements<Font>().FirstOrDefault()?.CloneNode(deep: true) as Font ?? new Font();
        change(font);
        return font;
    }

    private uint Format(CellFormat format)
    {
        sheet.CellFormats!.Append(format);
        sheet.CellFormats.Count = (uint)sheet.CellFormats.Elements<CellFormat>().Count();
        return sheet.CellFormats.Count - 1;
    }

    private static uint Add<T>(T list, OpenXmlElement item)
        where T : OpenXmlCompositeElement
    {
        list.Append(item);
        var count = (uint)list.ChildElements.Count;
        switch (list)
        {
            case Fonts fonts:
                fonts.Count = count;
                break;
            case Fills fills:
                fills.Count = count;
                break;
            case Borders borders:
                borders.Count = count;
                break;
        }

        return count - 1;
    }

    private static T Side<T>()
        where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thick, Color = new Color { Auto = true } };
}
