using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Kyojo.Diagnostics;

namespace Kyojo.Syntax;

/// <summary>JSON as the same tree that YAML gives, with places: values stay text.</summary>
internal static class JsonNodes
{
    private const int Deepest = 32;

    /// <summary>Reads a file; null with KYO4309 when it is no JSON.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="found">Receives the fault.</param>
    public static YamlNode? Read(string path, string text, DiagnosticBag found)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Deepest, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            if (!reader.Read()) throw new JsonException(null, null, 0, 0);
            var root = Node(ref reader, bytes);
            return reader.Read() ? throw new JsonException(null, null, 0, 0) : root;
        }
        catch (JsonException error)
        {
            var place = new SourceSpan(path, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1, 1);
            found.Add(Codes.BadReferenceFile, place, ("detail", new("JSON の書き方になっていません", "it is not JSON")));
            return null;
        }
    }

    private static YamlNode Node(ref Utf8JsonReader reader, byte[] bytes)
    {
        var (line, column) = Place(bytes, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlNode)>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = Scalar(ref reader, bytes);
                    reader.Read();
                    entries.Add((key, Node(ref reader, bytes)));
                }

                return new YamlMapping { Line = line, Column = column, Entries = entries.ToImmutable() };
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<YamlNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Node(ref reader, bytes));
                return new YamlSequence { Line = line, Column = column, Items = items.ToImmutable() };
            default:
                return Scalar(ref reader, bytes);
        }
    }

    private static YamlScalar Scalar(ref Utf8JsonReader reader, byte[] bytes)
    {
        var (line, column) = Place(bytes, (int)reader.TokenStartIndex);
        var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var value = isText ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
        var written = Encoding.UTF8.GetCharCount(reader.ValueSpan) + (isText ? 2 : 0);
        return new YamlScalar { Line = line, Column = column, Length = Math.Max(1, written), Value = reader.TokenType == JsonTokenType.Null ? "" : value, IsEmpty = reader.TokenType == JsonTokenType.Null };
    }

    private static (int Line, int Column) Place(byte[] bytes, int index)
    {
        var before = bytes.AsSpan(0, index);
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }
}
