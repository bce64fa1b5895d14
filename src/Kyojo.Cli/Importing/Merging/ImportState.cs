using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;

namespace Kyojo.Importing.Merging;

/// <summary>
/// What a list said when it was last imported: for each row and field the hash of the value, never the value. With it a change
/// in the list is told from a change by hand.
/// </summary>
internal sealed class ImportState
{
    private const int ShortText = 128;

    /// <summary>Hash of no value.</summary>
    public static readonly ulong NoValue = Hash(null);
    private const string Header = "key,id,path,hash";
    private readonly Dictionary<string, StateRow> rows = new(StringComparer.Ordinal);

    /// <summary>Keys of the rows, in no order.</summary>
    public IEnumerable<string> Keys => rows.Keys;

    /// <summary>Reads the file; an empty text is an empty state.</summary>
    public static ImportState Read(byte[] bytes)
    {
        var state = new ImportState();
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions { HasHeader = false, Separator = ',', PoolStrings = true });
        for (var first = true; reader.Read(); first = false)
        {
            if (!first && reader.FieldCount >= 4) state.Set(reader.GetString(0), reader.GetString(1), reader.GetString(2), Parse(reader.GetSpan(3)));
        }

        return state;
    }

    /// <summary>Ids of the rows, in no order.</summary>
    public IEnumerable<string> Ids => rows.Values.Select(r => r.Id);

    /// <summary>The id that a row became; null when it was never imported.</summary>
    public string? IdOf(string key) => rows.TryGetValue(key, out var row) ? row.Id : null;

    /// <summary>Hash of the value last imported; that of an empty value when the row had none; null for a row that was never imported.</summary>
    public ulong? HashOf(string key, string path) => !rows.TryGetValue(key, out var row) ? null : row.Of(path) ?? NoValue;

    /// <summary>Paths that a row had a value for.</summary>
    public IEnumerable<string> PathsOf(string key) => rows.TryGetValue(key, out var row) ? row.Hashes.Select(h => h.Path) : [];

    /// <summary>All that is known of a row; null for one that was never imported.</summary>
    public StateRow? RowOf(string key) => rows.GetValueOrDefault(key);

    /// <summary>Writes the file, a row at a time. The same rows give the same bytes.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="rows">Rows with their keys, in the ordinal order of these.</param>
    public static void Write(Stream target, IEnumerable<(string Key, StateRow Row)> rows)
    {
        using var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(Header);
        Span<char> digits = stackalloc char[16];
        foreach (var (key, row) in rows)
        {
            var start = $"{Quoted(key)},{row.Id},";
            if (row.Hashes.Count == 0) text.WriteLine($"{start},");
            foreach (var (path, hash) in row.Hashes.OrderBy(h => h.Path, StringComparer.Ordinal))
            {
                hash.TryFormat(digits, out _, "x16", CultureInfo.InvariantCulture);
                text.Write(start);
                text.Write(Quoted(path));
                text.Write(',');
                text.WriteLine(digits);
            }
        }
    }

    /// <summary>The first 64 bits of SHA-256 over the value in UTF-8; in the file they are 16 hexadecimal digits.</summary>
    public static ulong Hash(string? value)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var text = value ?? "";
        Span<byte> bytes = text.Length <= ShortText ? stackalloc byte[3 * ShortText] : new byte[Encoding.UTF8.GetByteCount(text)];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(text, bytes)], hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    private static ulong? Parse(ReadOnlySpan<byte> digits) => ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash) ? hash : null;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 && text.Trim().Length == text.Length ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // Lines of one row stand together.
    private void Set(string key, string id, string path, ulong? hash)
    {
        if (!rows.TryGetValue(key, out var row)) rows[key] = row = new StateRow(id, new List<(string, ulong)>());
        if (path.Length == 0 || hash is not { } known) return;
        var hashes = (List<(string Path, ulong)>)row.Hashes;
        hashes.RemoveAll(h => h.Path == path);
        hashes.Add((path, known));
    }
}
