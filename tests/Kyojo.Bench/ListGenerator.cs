using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Kyojo.Bench;

/// <summary>Lists for imports: groups that do not exist, and workbooks made to use up memory.</summary>
internal static class ListGenerator
{
    private const string Header = "番号,名称,名称_カナ,概要,種別,都道府県,市区町村コード,住所,電話番号,URL,連絡先メールアドレス,活動内容,参加条件,年会費,タグ,設立年月日,活動状況,最終確認日,確認方法,出典,代表者,備考";
    private static readonly string[] Kinds = ["職業コミュニティ", "NPO", "協同労働", "労働組合"];
    private static readonly string[] Founded = ["平成21年4月1日", "2015-06", "H29.3.30", "2020/4/1", "1998"];
    private static readonly (string Prefecture, string Code, string Town)[] Places = [("東京都", "131016", "千代田区"), ("島根県", "322016", "松江市"), ("大阪府", "271004", "大阪市"), ("新潟県", "151009", "新潟市"), ("沖縄県", "472018", "那覇市")];

    /// <summary>A list in CSV.</summary>
    /// <param name="path">File to write.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="remark">Letters in the column of remarks.</param>
    public static void Csv(string path, int rows, int remark)
    {
        using var text = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
        text.WriteLine(Header);
        for (var n = 1; n <= rows; n++)
        {
            var pick = new Picker(n);
            var (first, second) = (pick.One(Prose.Words), pick.One(Prose.Words));
            var place = pick.One(Places);
            text.WriteLine(string.Join(',',
                n.ToString("00000", CultureInfo.InvariantCulture), $"{first.Ja}と{second.Ja}の会{n}", $"{first.Yomi}と{second.Yomi}のかい", Prose.Line(pick), pick.One(Kinds), place.Prefecture, place.Code,
                $"{place.Prefecture}{place.Town}例示町{pick.Below(9) + 1}-{pick.Below(90) + 1}", $"03-0000-{pick.Below(10_000):0000}", $"https://group{n}.example.jp/", $"info@group{n}.example.jp", Prose.Line(pick),
                "関心のある人", $"\"{pick.Below(9) + 1},000円\"", $"{pick.One(Prose.Tags)};{pick.One(Prose.Tags)}", pick.One(Founded), "活動中", "2026-04-01", "公的な名簿", "\"例示の一覧（例示市, 2026-04-01）\"", "例示 太郎", Remark(pick, remark)));
        }
    }

    /// <summary>A workbook of one sheet, its XML given piece by piece.</summary>
    public static void Book(string path, IEnumerable<string> rows)
    {
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", ["""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""]);
        Part(zip, "_rels/.rels", ["""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""]);
        Part(zip, "xl/_rels/workbook.xml.rels", ["""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""]);
        Part(zip, "xl/workbook.xml", ["""<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="一覧" sheetId="1" r:id="rId1"/></sheets></workbook>"""]);
        Part(zip, "xl/worksheets/sheet1.xml", rows.Prepend("""<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""").Append("</sheetData></worksheet>"));
    }

    /// <summary>A form of many rows of which only the first are filled.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="filled">Rows with a group.</param>
    /// <param name="numbered">True when the others hold a running number.</param>
    public static IEnumerable<string> Form(int rows, int filled, bool numbered)
    {
        yield return Row(1, "番号", "名称", "都道府県");
        for (var n = 2; n <= rows; n++)
        {
            yield return n - 1 <= filled ? Row(n, $"{n - 1}", $"例示の会{n - 1}") : numbered ? string.Create(CultureInfo.InvariantCulture, $"<row r=\"{n}\"><c r=\"A{n}\"><v>{n - 1}</v></c></row>") : string.Create(CultureInfo.InvariantCulture, $"<row r=\"{n}\"><c r=\"A{n}\"/><c r=\"B{n}\"/><c r=\"C{n}\"/></row>");
        }
    }

    /// <summary>Rows with a cell without content in every column a sheet can have.</summary>
    public static IEnumerable<string> Wide(int rows, int columns, bool filled)
    {
        yield return Row(1, "番号", "名称", "都道府県");
        for (var n = 2; n <= rows; n++)
        {
            var cells = new StringBuilder();
            for (var c = 1; c <= columns; c++) cells.Append(CultureInfo.InvariantCulture, $"<c r=\"{Name(c)}{n}\">{(filled ? "<v>1</v>" : "")}</c>");
            yield return string.Create(CultureInfo.InvariantCulture, $"<row r=\"{n}\">{cells}</row>");
        }
    }

    /// <summary>A sheet that unpacks to a gigabyte.</summary>
    public static IEnumerable<string> Bomb() => Enumerable.Repeat(new string(' ', 1_000_000), 1_000);

    private static string Row(int number, params string[] cells) =>
        string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">{string.Concat(cells.Select((c, i) => $"<c r=\"{Name(i + 1)}{number}\" t=\"inlineStr\"><is><t>{c}</t></is></c>"))}</row>");

    private static string Name(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) name = (char)('A' + (rest - 1) % 26) + name;
        return name;
    }

    private static string Remark(Picker pick, int letters)
    {
        var text = new StringBuilder();
        while (text.Length < letters) text.Append(Prose.Sentence(pick).Replace(',', '、'));
        return text.ToString();
    }

    private static void Part(ZipArchive zip, string name, IEnumerable<string> text)
    {
        using var stream = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        foreach (var piece in text) stream.Write(piece);
    }
}
