using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kyojo.Importing.Annotating;

/// <summary>The boxes in which a spreadsheet shows comments: without them the comments are in the file and nobody sees them.</summary>
internal static class NoteShapes
{
    private const string Head = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """;

    private const string Tail = "</xml>";

    public static void Add(WorksheetPart part, IReadOnlyList<(int Row, int Column)> cells)
    {
        if (cells.Count == 0) return;
        var legacy = part.Worksheet.GetFirstChild<LegacyDrawing>();
        var drawing = legacy?.Id?.Value is { } id && part.GetPartById(id) is VmlDrawingPart there ? there : null;
        var text = drawing is null ? Head.Trim() + Tail : Text(drawing);
        var end = text.LastIndexOf(Tail, StringComparison.Ordinal);
        if (end < 0) return;
        if (drawing is null)
        {
            drawing = part.AddNewPart<VmlDrawingPart>();
            part.Worksheet.AddChild(new LegacyDrawing { Id = part.GetIdOfPart(drawing) }, throwOnError: true);
        }

        // Numbers above those of any shape a spreadsheet made.
        var shapes = string.Concat(cells.Select((cell, i) => Shape(90_000 + i, cell.Row, cell.Column)));
        using var stream = new MemoryStream(new UTF8Encoding(false).GetBytes(text.Insert(end, shapes)));
        drawing.FeedData(stream);
    }

    private static string Text(VmlDrawingPart drawing)
    {
        using var reader = new StreamReader(drawing.GetStream());
        return reader.ReadToEnd();
    }

    private static string Shape(int number, int row, int column) => string.Create(CultureInfo.InvariantCulture, $"""
        <v:shape id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column}, 15, {row - 1}, 2, {column + 4}, 15, {row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData></v:shape>
        """);
}
