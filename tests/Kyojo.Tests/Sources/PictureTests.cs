using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Sources.Pictures;

namespace Kyojo.Tests.Sources;

/// <summary>Files made here byte by byte, as their formats say.</summary>
public sealed class PictureTests
{
    public static TheoryData<string, int, int> Sizes => new()
    {
        { Hex([0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. Big(640), .. Big(480), 8, 6, 0, 0, 0]), 640, 480 },
        { Hex([.. "GIF89a"u8, 0x20, 0x03, 0x58, 0x02, 0, 0, 0]), 800, 600 },
        { Hex(Jpeg(exif: null)), 300, 200 },
        { Hex(Jpeg(Notes(orientation: 6, place: false))), 200, 300 },
        { Hex([.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0, 0]), 640, 480 },
        { Hex([.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 10, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01, 0]), 640, 480 },
        { Hex([.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 10, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x77, 0x00, 0, 0, 0, 0, 0, 0]), 640, 480 },
        { Hex([0, 0, 0, 20, .. "ftypavif"u8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, .. "ispe"u8, 0, 0, 0, 0, .. Big(640), .. Big(480)]), 640, 480 },
        { Hex(Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64px\" height=\"48\"/>")), 64, 48 },
        { Hex(Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720.4 360\" width=\"100%\"/>")), 720, 360 },
        { Hex("not a picture"u8.ToArray()), 0, 0 },
        { Hex([]), 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_size_is_read_from_the_file(string hex, int width, int height) => Assert.Equal((width, height), PictureSize.Of(Convert.FromHexString(hex)));

    [Fact]
    public void A_place_in_the_notes_of_a_camera_is_found()
    {
        Assert.True(PicturePlace.IsIn(Jpeg(Notes(orientation: 1, place: true))));
        Assert.False(PicturePlace.IsIn(Jpeg(Notes(orientation: 1, place: false))));
        Assert.False(PicturePlace.IsIn(Jpeg(exif: null)));
        Assert.True(PicturePlace.IsIn([0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 60, .. "eXIf"u8, .. Notes(1, place: true)]));
    }

    [Fact]
    public void A_place_in_the_notes_of_a_program_is_found()
    {
        var xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description exif:GPSLatitude=\"35,28.0N\"/></x:xmpmeta>"u8;

        Assert.True(PicturePlace.IsIn([0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(xmp.Length + 2), .. xmp, 0xFF, 0xD9]));
        Assert.True(PicturePlace.IsIn([0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, .. "iTXtXML:com.adobe.xmp"u8, .. xmp]));
    }

    [Theory]
    [InlineData("<rect width=\"1\" fill=\"url(#a)\"/><use href=\"#b\"/><image href=\"data:image/png;base64,AA==\"/><style>a{fill:url(\"#c\")}</style>", null)]
    [InlineData("<script>x()</script>", "<script>")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>", "<x:script>")]
    [InlineData("<rect onload=\"x()\"/>", "onload=")]
    [InlineData("<foreignObject/>", "<foreignObject>")]
    [InlineData("<image href=\"https://site.example/a.png\"/>", "href=")]
    [InlineData("<use xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"b.svg#a\"/>", "l:href=")]
    [InlineData("<a href=\"javascript:x()\"/>", "href=")]
    [InlineData("<image href=\"data:image/svg+xml;base64,AA==\"/>", "href=")]
    [InlineData("<rect style=\"fill:url(https://site.example/a)\"/>", "style=")]
    [InlineData("<style>@import 'a.css';</style>", "url(…)")]
    [InlineData("<?xml-stylesheet href=\"a.css\"?>", "<?xml-stylesheet")]
    [InlineData("<g>", "XML 1:46")]
    public void A_drawing_runs_nothing_and_refers_to_nothing(string inner, string? part) =>
        Assert.Equal(part, SvgFile.ActivePart(Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\">{inner}</svg>")));

    [Fact]
    public void Cut_and_damaged_files_have_no_size_and_no_fault() => Prop.ForAll(
        Gen.Elements(Sizes.Select(row => Convert.FromHexString(row.Data.Item1)).Append(Jpeg(Notes(6, place: true))).ToArray()).SelectMany(file =>
            Gen.Choose(0, file.Length).SelectMany(length => Gen.Choose(0, Math.Max(0, length - 1)).SelectMany(at => Gen.Choose(0, 255).Select(value => Damaged(file, length, at, (byte)value))))).ToArbitrary(),
        bytes =>
        {
            var (width, height) = PictureSize.Of(bytes);
            _ = PicturePlace.IsIn(bytes);
            return width >= 0 && height >= 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    private static byte[] Damaged(byte[] file, int length, int at, byte value)
    {
        var copy = file[..length];
        if (length > 0) copy[at] = value;
        return copy;
    }

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes);

    private static byte[] Big(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    // Start, notes, a frame of 300 × 200, scan.
    private static byte[] Jpeg(byte[]? exif) =>
    [
        0xFF, 0xD8, .. exif is null ? (byte[])[] : [0xFF, 0xE1, 0, (byte)(exif.Length + 8), .. "Exif\0\0"u8, .. exif],
        0xFF, 0xC4, 0, 3, 0, 0xFF, 0xC0, 0, 11, 8, 0, 200, 1, 44, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 2, 1, 2, 3,
    ];

    // A directory with the orientation and, if asked for, one with a latitude at offset 38.
    private static byte[] Notes(byte orientation, bool place) =>
    [
        .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 2,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38,
        0, 0, 0, 0,
        0, 1, 0, (byte)(place ? 2 : 0), 0, 5, 0, 0, 0, 3, 0, 0, 0, 56, 0, 0, 0, 0,
    ];
}
