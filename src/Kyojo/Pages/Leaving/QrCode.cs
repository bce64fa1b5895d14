using QRCoder;

namespace Kyojo.Pages.Leaving;

/// <summary>A code (ISO/IEC 18004) as one path in units of modules, with the four modules of quiet zone around it.</summary>
/// <param name="Size">Modules on a side, quiet zone included: 33, 37, 41, 45, 49 for versions 2 to 6.</param>
/// <param name="Path">Data of an SVG path: the dark modules, row by row.</param>
internal sealed record QrCode(int Size, string Path)
{
    // Damage of 15 %: paper is folded and copied.
    private const QRCodeGenerator.ECCLevel Level = QRCodeGenerator.ECCLevel.M;

    /// <summary>Smallest size of a module in print, millimetres, and of a code as a whole (leaving-kit.md 6).</summary>
    private const double LeastModuleMm = 0.5, LeastMm = 20;

    /// <summary>The code of an address.</summary>
    /// <param name="address">ASCII.</param>
    public static QrCode Of(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, Level);
        var size = data.ModuleMatrix.Count;
        using var drawing = new SvgQRCode(data);
        var svg = drawing.GetGraphic(new System.Drawing.Size(size, size), drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        var start = svg.IndexOf(" d=\"", StringComparison.Ordinal) + 4;
        return new QrCode(size, svg[start..svg.IndexOf('"', start)]);
    }

    /// <summary>Side in print, quiet zone included: as the format wants, more where modules would be too small to be read.</summary>
    /// <param name="wantedMm">Side in the format, millimetres.</param>
    public double SideMm(double wantedMm) => Math.Max(wantedMm, Math.Max(LeastMm, LeastModuleMm * Size));
}
