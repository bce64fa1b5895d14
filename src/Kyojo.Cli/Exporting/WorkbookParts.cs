using System.Globalization;
using System.Text;
using static Kyojo.Exporting.SheetXml;

namespace Kyojo.Exporting;

/// <summary>The small parts of a workbook.</summary>
/// <param name="book">The workbook.</param>
internal sealed class WorkbookParts(Workbook book)
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Relations of the file.</summary>
    public const string PackageRelations = Declaration + $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" Type=\"{Office}/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>";

    /// <summary>Name of the program that wrote the file.</summary>
    public const string App = Declaration + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Kyojo</Application></Properties>";

    /// <summary>Looks, in the order of <see cref="SheetStyle"/>. Number format 49 is text (<c>@</c>): leading zeros and 13 digits stay.</summary>
    public const string Styles = Declaration + $"""
        <styleSheet xmlns="{Main}"><fonts count="3"><font><sz val="11"/><name val="游ゴシック"/><family val="2"/><charset val="128"/></font><font><b/><sz val="11"/><name val="游ゴシック"/><family val="2"/><charset val="128"/></font><font><i/><sz val="10"/><color rgb="FF595959"/><name val="游ゴシック"/><family val="2"/><charset val="128"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F1FE"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color rgb="FF333333"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    /// <summary>Relation of a sheet to its table.</summary>
    public static string SheetRelations(int number) => $"{Declaration}<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Office}/table\" Target=\"../tables/table{Text(number)}.xml\"/></Relationships>";

    /// <summary>The table of a sheet, from its first cell.</summary>
    public static string Table(Sheet sheet, int number)
    {
        var range = $"A1:{Columns.NameOf(sheet.TableHeaders.Length - 1)}{Text(Math.Max(1, sheet.TableRows) + 1)}";
        var xml = new StringBuilder(Declaration).Append(CultureInfo.InvariantCulture,
            $"<table xmlns=\"{Main}\" id=\"{number}\" name=\"{Escaped(sheet.TableName)}\" displayName=\"{Escaped(sheet.TableName)}\" ref=\"{range}\" totalsRowShown=\"0\"><autoFilter ref=\"{range}\"/><tableColumns count=\"{sheet.TableHeaders.Length}\">");
        for (var i = 0; i < sheet.TableHeaders.Length; i++) xml.Append(CultureInfo.InvariantCulture, $"<tableColumn id=\"{i + 1}\" name=\"{Escaped(sheet.TableHeaders[i])}\"/>");
        return xml.Append("</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showFirstColumn=\"0\" showLastColumn=\"0\" showRowStripes=\"1\" showColumnStripes=\"0\"/></table>").ToString();
    }

    /// <summary>Kinds of the parts.</summary>
    public string ContentTypes()
    {
        const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var xml = new StringBuilder(Declaration).Append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .Append("<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>")
            .Append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"").Append(Sheets).Append("sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"").Append(Sheets).Append("styles+xml\"/>");
        for (var i = 0; i < book.Sheets.Length; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Sheets}worksheet+xml\"/>");
            if (!book.Sheets[i].TableHeaders.IsEmpty) xml.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/tables/table{i + 1}.xml\" ContentType=\"{Sheets}table+xml\"/>");
        }

        return xml.Append("</Types>").ToString();
    }

    /// <summary>Title, publisher and day. The day is that of the content: no clock.</summary>
    public string Core()
    {
        var day = book.Modified is { } modified ? $"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{modified}T00:00:00+09:00</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{modified}T00:00:00+09:00</dcterms:modified>" : "";
        return $"{Declaration}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{Escaped(book.Title)}</dc:title><dc:creator>{Escaped(book.Author)}</dc:creator><dc:language>ja-JP</dc:language>{day}</cp:coreProperties>";
    }

    /// <summary>Sheets and named ranges.</summary>
    public string WorkbookXml()
    {
        var xml = new StringBuilder(Declaration).Append("<workbook xmlns=\"").Append(Main).Append("\" xmlns:r=\"").Append(Office).Append("\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (var i = 0; i < book.Sheets.Length; i++) xml.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{Escaped(book.Sheets[i].Name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>");
        xml.Append("</sheets><definedNames>");
        // Headers are printed on every page.
        var titles = book.Sheets.Select((s, i) => (Name: "_xlnm.Print_Titles", Local: (int?)i, Range: $"'{s.Name}'!$1:${Text(Math.Max(1, s.FrozenRows))}"));
        foreach (var (name, local, range) in book.Names.Select(n => (n.Name, Local: (int?)null, n.Range)).Concat(titles).OrderBy(n => n.Name, StringComparer.Ordinal).ThenBy(n => n.Local))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<definedName name=\"{Escaped(name)}\"{(local is null ? "" : $" localSheetId=\"{local}\"")}>{Escaped(range)}</definedName>");
        }

        return xml.Append("</definedNames></workbook>").ToString();
    }

    /// <summary>Relations of the workbook to its sheets and styles.</summary>
    public string WorkbookRelations()
    {
        var xml = new StringBuilder(Declaration).Append("<Relationships xmlns=\"").Append(Package).Append("\">");
        for (var i = 0; i < book.Sheets.Length; i++) xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>");
        return xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{book.Sheets.Length + 1}\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>").ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
