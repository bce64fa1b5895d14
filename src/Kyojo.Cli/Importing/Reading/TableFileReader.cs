using ExcelDataReader.Exceptions;
using Kyojo.Diagnostics;

namespace Kyojo.Importing.Reading;

/// <summary>First stage: bytes to cells. What the file is, is seen from its bytes; its name decides nothing.</summary>
internal static class TableFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name, as it is shown.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="found">Receives KYO7001–7011.</param>
    /// <returns>The cells; null when it cannot be read, which has been told.</returns>
    public static TableFile? Read(string name, byte[] bytes, ReadingOptions options, DiagnosticBag found)
    {
        var span = SourceSpan.WholeFile(name);
        try
        {
            if (bytes.Length > ReadingLimits.FileBytes) throw new TooLargeException(ReadingLimits.FileLimit);
            if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04])) return WorkbookReader.ReadZip(name, bytes, options, found);
            if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return WorkbookReader.Read(name, bytes, "xls", XlsParts.Of(bytes), options);
            return CsvTextReader.Read(name, bytes, options, found);
        }
        catch (TooLargeException error)
        {
            found.Add(Codes.ImportTooLarge, span, ("limit", error.Limit));
        }
        catch (InvalidPasswordException)
        {
            found.Add(Codes.ImportEncrypted, span);
        }
        catch (Exception error) when (error is ExcelReaderException or InvalidDataException or System.Xml.XmlException or IOException or FormatException or OverflowException or IndexOutOfRangeException or ArgumentException or NotSupportedException or NullReferenceException or InvalidOperationException or KeyNotFoundException)
        {
            // The libraries fail in many ways on a broken file; each means the same to the person who has it.
            found.Add(Codes.ImportUnreadable, span, ("detail", error.Message));
        }

        return null;
    }
}
