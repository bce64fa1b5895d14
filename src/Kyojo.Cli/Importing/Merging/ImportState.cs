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
    private const int HashDigits = 16;
    private const string Header = "key,id,path,hash";
    private readonly Dictionary<string, (string Id, Dictionary<string, string> Hashes)> rows = new(StringComparer.Ordinal);

    /// <summary>Keys of the rows, in no order.</summary>
    public IEnumerable<string> Keys => rows.Keys;

    /// <summary>Reads the file; an empty text is an empty state.</summary>
    public static ImportState Read(byte[] bytes)
    {
        var state = new ImportState();
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions { HasHeader = false, Separator = ',' });
        for (var first = true; reader.Read(); first = false)
        {
            if (!first && reader.FieldCount >= 4) state.Set(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3));
        }

        return state;
    }

    /// <summary>The id that a row became; null when it was never imported.</summary>
    public string? IdOf(string key) => rows.TryGetValue(key, out var row) ? row.Id : null;

    /// <summary>Hash of the value last imported; that of an empty value when the row had none; null for a row that was never imported.</summary>
    public string? HashOf(string key, string path) => !rows.TryGetValue(key, out var row) ? null : row.Hashes.GetValueOrDefault(path) ?? Hash(null);

    /// <summary>Paths that a row had a value for.</summary>
    public IEnumerable<string> PathsOf(string key) => rows.TryGetValue(key, out var row) ? row.Hashes.Keys : [];

    /// <summary>Remembers a value.</summary>
    public void Set(string key, string id, string path, string hash)
    {
        if (!rows.TryGetValue(key, out var row)) rows[key] = row = (id, new(StringComparer.Ordinal));
        if (path.Length > 0) row.Hashes[path] = hash;
    }

    /// <summary>Takes over all that another state knows of a row.</summary>
    public void Keep(string key, ImportState from)
    {
        if (from.rows.TryGetValue(key, out var row)) rows[key] = row;
    }

    /// <summary>The file: sorted, so that an import that changes nothing writes the same bytes.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var (key, row) in rows.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            if (row.Hashes.Count == 0) Line(text, key, row.Id, "", "");
            foreach (var (path, hash) in row.Hashes.OrderBy(h => h.Key, StringComparer.Ordinal)) Line(text, key, row.Id, path, hash);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>First 16 hexadecimal digits of SHA-256 over the value in UTF-8.</summary>
    public static string Hash(string? value)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(value ?? ""), hash);
        return Convert.ToHexStringLower(hash)[..HashDigits];
    }

    private static void Line(StringBuilder text, string key, string id, string path, string hash) =>
        text.Append(Quoted(key)).Append(',').Append(id).Append(',').Append(Quoted(path)).Append(',').Append(hash).Append('\n');

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 && text.Trim().Length == text.Length ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
