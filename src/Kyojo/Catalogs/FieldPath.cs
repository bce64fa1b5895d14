using System.Globalization;
using Kyojo.Model;

namespace Kyojo.Catalogs;

/// <summary>Dotted paths into a record, as <c>evidence</c> uses them: <c>lifecycle.founded</c>, <c>places.1</c> (from 1).</summary>
internal static class FieldPath
{
    /// <summary>True when the record has a value at the path; the type's own block is reached by its id.</summary>
    public static bool Exists(Community community, string path)
    {
        var parts = path.Split('.');
        return parts[0] == community.Type.Id ? parts.Length == 1 || Exists(community.Own, parts.AsSpan(1)) : Exists(community.Values, parts);
    }

    private static bool Exists(FieldValues values, ReadOnlySpan<string> parts)
    {
        if (values.Schema[parts[0]] is not { } field || values.Find(field) is not { } value) return false;
        if (parts.Length == 1) return true;
        var rest = parts[1..];
        switch (value)
        {
            case FieldValues map:
                return Exists(map, rest);
            case FieldValues[] list:
                return Index(rest[0], list.Length) is { } at && (rest.Length == 1 || Exists(list[at], rest[1..]));
            case PlacedList<string> texts:
                return rest.Length == 1 && Index(rest[0], texts.Items.Length) is not null;
            default:
                return false;
        }
    }

    private static int? Index(string text, int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= count ? n - 1 : null;
}
