using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Importing.Reading;

namespace Kyojo.Cli.Tests.Importing.Reading;

/// <summary>Real files in two encodings, and formats that only binary files show (their origin: <c>Fixtures/README.md</c>).</summary>
public sealed class TwinTests
{
    [Fact]
    public void A_published_list_in_CP932_decodes_to_its_twin_in_UTF8_letter_for_letter()
    {
        var found = new DiagnosticBag();

        var cp932 = FileEncoding.Decode("a.csv", Bytes("localgovjp-cp932.csv"), null, found);
        var utf8 = FileEncoding.Decode("b.csv", Bytes("localgovjp-utf8.csv"), null, found);

        Assert.Equal("CP932", cp932!.Value.Name);
        Assert.Equal("UTF-8", utf8!.Value.Name);
        Assert.Equal(Encoding.UTF8.GetString(utf8.Value.Text.ToArray()), Encoding.UTF8.GetString(cp932.Value.Text.ToArray()));
    }

    [Fact]
    public void Both_twins_give_the_same_cells()
    {
        var cp932 = Read("localgovjp-cp932.csv");
        var utf8 = Read("localgovjp-utf8.csv");

        Assert.Equal(utf8.Sheets[0].Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text))), cp932.Sheets[0].Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text))));
        Assert.True(utf8.Sheets[0].Rows.Length > 200);
    }

    [Fact]
    public void An_old_workbook_is_read_like_a_new_one()
    {
        var result = Lists.Import(Lists.Site(), "groups.xls", Bytes("groups.xls"));

        Assert.Equal("xls", result.File!.Format);
        Assert.Equal(["例示の会", "試しの会"], result.Rows.Select(r => r.Bound!.Name));
        Assert.Equal(["2019-04-01", "2009-04-01"], Enumerable.Range(0, 2).Select(r => result.Value("lifecycle.founded", r)));
    }

    [Fact]
    public void Error_cells_of_an_old_workbook_are_told_at_their_places()
    {
        var result = Lists.Import(Lists.Site(), "errors.xls", Bytes("errors.xls"));

        Assert.Equal(["KYO7021 C2", "KYO7021 D3"], result.Found(Severity.Error));
        Assert.Equal(["#N/A", "#DIV/0!"], result.Diagnostics.Where(d => d.Code == Codes.ImportErrorCell).Select(d => d.Args[0].Value.Ja));
    }

    [Theory]
    [InlineData("encrypted.xlsx")]
    [InlineData("encrypted.xls")]
    public void A_workbook_with_a_password_is_refused(string name) => Assert.Equal(["KYO7004"], Lists.Import(Lists.Site(), name, Bytes(name)).Found());

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Kyojo.Cli.Tests", "Importing", "Fixtures", name));

    private static TableFile Read(string name) => TableFileReader.Read(name, Bytes(name), new ReadingOptions(), new DiagnosticBag())!;
}
