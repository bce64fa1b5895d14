using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kyojo.BrowserTests;

/// <summary>A page printed to a PDF, with what the tools of Poppler and ZBar say of it. Its files are gone when it is disposed of.</summary>
internal sealed partial class PrintedSheet : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kyojo-sheet-");

    private PrintedSheet()
    {
    }

    private string Pdf => Path.Combine(folder.FullName, "sheet.pdf");

    /// <summary>Prints as a browser does at 100 %, without headers and footers.</summary>
    public static async Task<PrintedSheet> Of(IPage page)
    {
        var sheet = new PrintedSheet();
        await page.PdfAsync(new PagePdfOptions { Path = sheet.Pdf, PreferCSSPageSize = true, Tagged = true });
        return sheet;
    }

    /// <summary>A file that was printed already.</summary>
    public static PrintedSheet Of(string pdf)
    {
        var sheet = new PrintedSheet();
        File.Copy(pdf, sheet.Pdf);
        return sheet;
    }

    /// <summary>Dots of the first page that are neither nearly black nor nearly white and have only such dots around them, as a share of all: what a grey line or ground would leave, and the edge of a letter does not.</summary>
    /// <param name="dpi">Dots per inch.</param>
    public async Task<double> GreyShare(int dpi)
    {
        var stem = Path.Combine(folder.FullName, $"grey-{dpi}");
        await Tool("pdftoppm", "-r", dpi.ToString(CultureInfo.InvariantCulture), "-gray", "-f", "1", "-l", "1", "-singlefile", Pdf, stem);
        var picture = await File.ReadAllBytesAsync(stem + ".pgm");
        var (width, height, start) = Head(picture);
        var grey = 0;
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                if (IsGrey(x, y) && IsGrey(x - 1, y) && IsGrey(x + 1, y) && IsGrey(x, y - 1) && IsGrey(x, y + 1)) grey++;
            }
        }

        return (double)grey / (width * height);

        bool IsGrey(int x, int y) => picture[start + (y * width) + x] is > 40 and < 215;
    }

    /// <summary>Number of pages, and width and height in millimetres.</summary>
    public async Task<(int Pages, double WidthMm, double HeightMm)> Size()
    {
        var facts = await Tool("pdfinfo", Pdf);
        var size = PageSize().Match(facts);
        return (int.Parse(PageCount().Match(facts).Groups[1].Value, CultureInfo.InvariantCulture), Millimetres(size.Groups[1].Value), Millimetres(size.Groups[2].Value));
    }

    /// <summary>What is printed, in the order of the file, without white space.</summary>
    public async Task<string> Text() => string.Concat((await Tool("pdftotext", "-raw", Pdf, "-")).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Fonts that are not in the file.</summary>
    public async Task<string[]> MissingFonts() => [.. (await Tool("pdffonts", Pdf)).Split('\n').Skip(2).Where(line => line.Length > 0 && !EmbeddedFont().IsMatch(line))];

    /// <summary>Addresses read off the first page as it comes from a printer or scanner of a resolution; each once for each code.</summary>
    /// <param name="dpi">Dots per inch.</param>
    /// <param name="isCopied">True for a copy in black and white: no grey is left, and edges have run.</param>
    public async Task<string[]> Codes(int dpi, bool isCopied = false)
    {
        var stem = Path.Combine(folder.FullName, $"page-{dpi}");
        await Tool("pdftoppm", "-r", dpi.ToString(CultureInfo.InvariantCulture), "-gray", "-f", "1", "-l", "1", "-singlefile", Pdf, stem);
        var picture = stem + ".pgm";
        if (isCopied) await File.WriteAllBytesAsync(picture, Copied(await File.ReadAllBytesAsync(picture)));
        var run = await ToolRun.Of("zbarimg", folder.FullName, "--raw", "-q", picture);
        return run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => folder.Delete(recursive: true);

    // A grey picture (PGM, P5): each dot the mean of nine, then black or white.
    private static byte[] Copied(byte[] picture)
    {
        var (width, height, start) = Head(picture);
        var copy = (byte[])picture.Clone();
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                var sum = 0;
                for (var dy = -1; dy <= 1; dy++)
                {
                    for (var dx = -1; dx <= 1; dx++) sum += picture[start + (y + dy) * width + x + dx];
                }

                copy[start + y * width + x] = (byte)(sum / 9 < 128 ? 0 : 255);
            }
        }

        return copy;
    }

    private static (int Width, int Height, int Start) Head(byte[] picture)
    {
        var head = PictureHead().Match(Encoding.Latin1.GetString(picture, 0, Math.Min(64, picture.Length)));
        return (int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(head.Groups[2].Value, CultureInfo.InvariantCulture), head.Length);
    }

    private async Task<string> Tool(string name, params string[] arguments)
    {
        var run = await ToolRun.Of(name, folder.FullName, arguments);
        Assert.True(run.Exit == 0, $"{name}: {run.Error}");
        return run.Out;
    }

    private static double Millimetres(string points) => double.Parse(points, CultureInfo.InvariantCulture) * 25.4 / 72;

    [GeneratedRegex(@"Page size:\s+([\d.]+) x ([\d.]+) pts")]
    private static partial Regex PageSize();

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex PageCount();

    // name, type, encoding, then: embedded, subset, Unicode map.
    [GeneratedRegex(@"\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$")]
    private static partial Regex EmbeddedFont();

    [GeneratedRegex(@"^P5\s+(\d+)\s+(\d+)\s+255\s")]
    private static partial Regex PictureHead();
}
