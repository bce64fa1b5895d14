using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Catalogs;

/// <summary>Dotted paths into a record, as <c>evidence</c> and the rules of types use them: <c>lifecycle.founded</c>, <c>places.1</c> (from 1).</summary>
internal static class FieldPath
{
    /// <summary>True when the record has a value at the path; the type's own block is reached by its id.</summary>
    public static bool Exists(Community community, string path)
    {
        var parts = path.Split('.');
        return parts[0] == community.Type.Id && parts.Length == 1 || Find(community, parts).Value is not null;
    }

    /// <summary>The value at a path with its place; null and null when there is none.</summary>
    public static (object? Value, SourceSpan? Span) Find(Community community, ReadOnlySpan<string> parts)
    {
        if (parts[0] != community.Type.Id) return Find(community.Values, parts, community.File);
        return parts.Length == 1 ? default : Find(community.Own, parts[1..], community.File);
    }

    /// <summary>True when records of the type may have a value at the path.</summary>
    public static bool IsField(CommunityType type, ReadOnlySpan<string> parts) =>
        parts[0] == type.Id ? parts.Length > 1 && IsField(type.Own, parts[1..]) : IsField(CommunityFields.Schema, parts);

    private static bool IsField(Schema schema, ReadOnlySpan<string> parts)
    {
        if (schema[parts[0]] is not { } field) return false;
        var rest = parts[1..];
        if (field.Many && rest.Length > 0 && Index(rest[0], int.MaxValue) is not null) rest = rest[1..];
        return rest.IsEmpty || (field.Item is not null && IsField(field.Item, rest));
    }

    private static (object? Value, SourceSpan? Span) Find(FieldValues values, ReadOnlySpan<string> parts, string file)
    {
        if (values.Schema[parts[0]] is not { } field || values.Find(field) is not { } value) return default;
        if (parts.Length == 1) return (value, values.SpanOf(field, file));
        var rest = parts[1..];
        switch (value)
        {
            case FieldValues map:
                return Find(map, rest, file);
            case FieldValues[] list when Index(rest[0], list.Length) is { } at:
                return rest.Length == 1 ? (list[at], list[at].Span(file)) : Find(list[at], rest[1..], file);
            case PlacedList<string> texts when rest.Length == 1 && Index(rest[0], texts.Items.Length) is { } at:
                return (texts.Items[at], texts.PlaceOf(at).In(file));
            default:
                return default;
        }
    }

    private static int? Index(string text, int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= count ? n - 1 : null;
}
