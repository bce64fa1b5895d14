using Kyojo.Pages.Leaving;
using QRCoder;

namespace Kyojo.Tests.Pages.Leaving;

/// <summary>What is drawn is what the code says, module by module.</summary>
public sealed class QrCodeTests
{
    public static TheoryData<int, int> Versions => new() { { 26, 33 }, { 42, 37 }, { 62, 41 }, { 84, 45 }, { 106, 49 } };

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_longest_address_of_each_version_has_its_size_and_one_more_letter_the_next(int bytes, int modules)
    {
        Assert.Equal(modules, QrCode.Of(Address(bytes)).Size);
        Assert.Equal(modules + 4, QrCode.Of(Address(bytes + 1)).Size);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_path_is_the_matrix(int bytes, int modules)
    {
        using var data = QRCodeGenerator.GenerateQrCode(Address(bytes), QRCodeGenerator.ECCLevel.M);
        var code = QrCode.Of(Address(bytes));

        var drawn = Drawn(code);

        for (var y = 0; y < modules; y++)
        {
            for (var x = 0; x < modules; x++)
            {
                Assert.Equal(data.ModuleMatrix[y][x], drawn[y, x]);
                if (x < 4 || y < 4 || x >= modules - 4 || y >= modules - 4) Assert.False(drawn[y, x]);
            }
        }
    }

    [Fact]
    public void The_same_address_is_the_same_path() => Assert.Equal(QrCode.Of(Address(40)), QrCode.Of(Address(40)));

    [Theory]
    [InlineData(37, 22, 22)]
    [InlineData(45, 22, 22.5)]
    [InlineData(45, 45, 45)]
    [InlineData(33, 10, 20)]
    public void A_code_is_never_so_small_that_a_module_has_less_than_half_a_millimetre(int modules, double wanted, double side) => Assert.Equal(side, new QrCode(modules, "").SideMm(wanted));

    private static string Address(int bytes) => "https://e.lg.jp/".PadRight(bytes - 4, 'a') + "q/m/";

    // Rectangles in the way of "M4 4h7v1h-7z", relative or absolute, on a grid of modules.
    private static bool[,] Drawn(QrCode code)
    {
        var grid = new bool[code.Size, code.Size];
        var numbers = System.Text.RegularExpressions.Regex.Matches(code.Path, @"M(\d+) (\d+)h(\d+)v(\d+)h-(\d+)z");
        Assert.Equal(code.Path.Length, numbers.Sum(m => m.Length));
        foreach (System.Text.RegularExpressions.Match match in numbers)
        {
            var n = match.Groups.Cast<System.Text.RegularExpressions.Group>().Skip(1).Select(g => int.Parse(g.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(n[2], n[4]);
            for (var y = n[1]; y < n[1] + n[3]; y++)
            {
                for (var x = n[0]; x < n[0] + n[2]; x++) grid[y, x] = true;
            }
        }

        return grid;
    }
}
