using System.IO.Compression;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Importing;

namespace Kyojo.Cli.Tests.Importing;

/// <summary>Every code of imports (KYO7xxx) is raised by a small list of its own: what folders of broken sites are to the other codes.</summary>
public sealed class ImportCodeTests
{
    private const string Kai = "content/imports/kai.yml";

    private static readonly Dictionary<string, Func<ImportResult>> Cases = new(StringComparer.Ordinal)
    {
        ["KYO7001"] = () => Bytes(Cp932("番号,名称\n1,例示の会\n")),
        ["KYO7002"] = () => Bytes([0x82, 0xFF, 0xFF, 0x2C]),
        ["KYO7003"] = () => Lists.Csv("番号,名称\n1,\"例示の会\n2,試しの会\n"),
        ["KYO7004"] = () => Bytes(File.ReadAllBytes(Path.Combine(Fixtures, "encrypted.xlsx")), "一覧.xlsx"),
        ["KYO7005"] = () => Lists.Book(new TestBook().Sheet("令和7年度").Row("番号", "名称").Row("1", "例示の会").Sheet("令和8年度").Row("番号", "名称").Row("1", "例示の会").ToBytes()),
        ["KYO7006"] = () => Lists.Csv("番号,名称" + string.Concat(Enumerable.Repeat(",x", 400))),
        ["KYO7007"] = () => Lists.Csv("あ,い\n1,2\n"),
        ["KYO7008"] = () => Lists.Book(WithMacros(new TestBook().Row("番号", "名称").Row("1", "例示の会").ToBytes()), name: "一覧.xlsm"),
        ["KYO7009"] = () => Bytes([.. "PK\u0003\u0004"u8, 1, 2, 3], "一覧.xlsx"),
        ["KYO7011"] = () => Lists.Csv("?番号,名称\n1,例示の会\n"),
        ["KYO7012"] = () => Lists.Csv("番号,名称\n1,例示の会\n2,\n"),
        ["KYO7013"] = () => Lists.Csv("番号,名称,住所\n1,例示の会\n"),
        ["KYO7014"] = () => Lists.Csv("番号,名称\n1,例示の会,メモ\n"),
        ["KYO7015"] = () => Lists.Book(new TestBook().Row("番号", "名称").Row("1", "例示の会").Hide().ToBytes()),
        ["KYO7021"] = () => Lists.Book(new TestBook().Row("番号", "名称").Row("1", TestBook.Error("#N/A")).ToBytes()),
        ["KYO7022"] = () => Lists.Book(new TestBook().Row("番号", "名称").Row("1", TestBook.Formula("A1")).ToBytes()),
        ["KYO7023"] = () => Lists.Book(new TestBook().Row("番号", "名称", "住所").Row("1", "例示の会", "千代田区").Row("2", "試しの会").Merge("C2:C3").ToBytes()),
        ["KYO7024"] = () => Lists.Csv("番号,名称,活動状況\n1,例示の会,活動してる\n"),
        ["KYO7025"] = () => Lists.Csv("番号,名称,活動内容,開催開始時間\n1,例示の会,集まり,午前12時\n"),
        ["KYO7026"] = () => Lists.Csv("番号,名称,URL\n1,例示の会,info@reiji.example.jp\n"),
        ["KYO7027"] = () => Lists.Csv("番号,名称,電話番号,都道府県名\n1,例示の会,東京都,\n"),
        ["KYO7028"] = () => Lists.Csv("番号,名称\n1,例示の会\n", Lists.Options with { Set = [.. Lists.Rest.Where(s => s.Item1 != "summary")] }),
        ["KYO7031"] = () => Lists.Csv("番号,名称,団体名\n1,例示の会,例示の会\n"),
        ["KYO7032"] = () => Lists.Csv("番号,名称\n1,例示の会\n", site: Lists.Site((Kai, Mapping("kai", "match: {file: \"*.csv\"}")), ("content/imports/yama.yml", Mapping("yama", "match: {file: \"一覧*\"}")))),
        ["KYO7033"] = () => Lists.Csv("番号,名称,ふしぎな列\n1,例示の会,x\n"),
        ["KYO7041"] = () => Mapped(Mapping("kai", "columns: {氏名: notes}")),
        ["KYO7042"] = () => Lists.Csv("番号,名称,電話\n1,例示の会,非公開\n"),
        ["KYO7043"] = () => Lists.Csv("番号,名称,メール\n1,例示の会,reiji@gmail.com\n"),
        ["KYO7044"] = () => Lists.Csv("番号,名称,市区町村名,住所\n1,例示の会,東京都千代田区,千代田区例示町1-2-3 例示様方\n"),
        ["KYO7045"] = () => Lists.Csv("番号,名称,連絡先\n" + string.Concat(Enumerable.Range(1, 10).Select(n => $"{n},例示の会{n},例示 花子\n"))),
        ["KYO7051"] = () => Lists.Csv("番号,名称\n1,例示の会\n", site: Lists.Site(("content/communities/reiji.yml", Record("reiji")))),
        ["KYO7052"] = () => Lists.Csv("番号,名称\n1,例示の会\n1,試しの会\n"),
        ["KYO7053"] = () => Lists.Csv("番号,名称\n2.02E+11,例示の会\n"),
        ["KYO7054"] = () => Again("備考", "あ", "い", r => r.Replace("notes: あ", "notes: 人の手", StringComparison.Ordinal)),
        ["KYO7055"] = () => Again("備考", "あ", "い", r => r.Replace("notes: あ\n", "", StringComparison.Ordinal)),
        ["KYO7056"] = () => Vanished(),
        ["KYO7057"] = () => NotEditable(),
    };

    private static string Fixtures => Path.Combine(Repository.Root, "tests", "Kyojo.Cli.Tests", "Importing", "Fixtures");

    // The command tells this one: the importer does not know where a file lies (ImportCommandTests).
    private static readonly string[] OfTheCommand = ["KYO7046"];

    public static TheoryData<string> ImportCodes => [.. Codes.All.Keys.Where(c => c.StartsWith("KYO7", StringComparison.Ordinal) && !OfTheCommand.Contains(c)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(ImportCodes))]
    public void A_code_of_imports_is_raised_by_a_list(string code)
    {
        Assert.True(Cases.TryGetValue(code, out var run), $"{code} has no case here.");

        var result = run();

        Assert.True(result.Diagnostics.Any(d => d.Code.Id == code), $"{code} was not told, but:\n{result.Told()}");
    }

    private static ImportResult Bytes(byte[] bytes, string name = "一覧.csv") => Lists.Import(Lists.Site(), name, bytes);

    private static byte[] Cp932(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(932).GetBytes(text);
    }

    private static string Mapping(string name, string more) => $"name: {name}\nrecord: {{type: professional-community, key: [番号]}}\n{more}\n";

    private static ImportResult Mapped(string mapping) => Lists.Csv("番号,名称\n1,例示の会\n", Lists.Options with { Map = "kai" }, Lists.Site((Kai, mapping)));

    private static string Record(string id) => SmallSite.Community(id, name: "例示の会").Replace("type: club", "type: professional-community", StringComparison.Ordinal).Replace("sources: [{id: s1, ref: book}]", "sources: [{id: s1, title: 例示の一覧}]", StringComparison.Ordinal);

    private static ImportResult Again(string header, string first, string second, Func<string, string> edit)
    {
        var site = Lists.Site();
        Lists.Csv($"番号,名称,{header}\n1,例示の会,{first}\n", site: site).Written(site);
        const string Path = "content/communities/standard-1.yml";
        site.Write(Path, edit(Encoding.UTF8.GetString(site.Read(Path))));
        return Lists.Csv($"番号,名称,{header}\n1,例示の会,{second}\n", site: site);
    }

    // A short form that has no room for a second part.
    private static ImportResult NotEditable()
    {
        var site = Lists.Site();
        Lists.Csv("番号,名称,市区町村名,住所,方書\n1,例示の会,東京都千代田区,千代田区例示町1,\n", site: site).Written(site);
        const string Path = "content/communities/standard-1.yml";
        site.Write(Path, Encoding.UTF8.GetString(site.Read(Path)).Replace("address:\n      line: 千代田区例示町1", "address: 千代田区例示町1", StringComparison.Ordinal));
        return Lists.Csv("番号,名称,市区町村名,住所,方書\n1,例示の会,東京都千代田区,千代田区例示町1,例示会館\n", site: site);
    }

    private static ImportResult Vanished()
    {
        var site = Lists.Site();
        Lists.Csv("番号,名称\n1,例示の会\n2,試しの会\n", site: site).Written(site);
        return Lists.Csv("番号,名称\n1,例示の会\n", site: site);
    }

    private static byte[] WithMacros(byte[] book)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var macros = zip.CreateEntry("xl/vbaProject.bin").Open();
            macros.Write([1, 2, 3]);
        }

        return stream.ToArray();
    }
}
