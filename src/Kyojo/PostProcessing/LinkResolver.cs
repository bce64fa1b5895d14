using System.Buffers;
using System.Net;

namespace Kyojo.PostProcessing;

/// <summary>
/// Turns what stands in <c>href</c> into an address from the site's top. One per worker: it keeps its buffer.
/// </summary>
/// <param name="basePath">Where the site lies on its host, <c>/</c> or <c>/repo/</c>.</param>
internal sealed class LinkResolver(string basePath)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" \t\r\n\f&#?%:");
    private char[] buffer = new char[512];

    /// <summary>
    /// Resolves one link. False for what is not of this site: other schemes, other hosts, addresses of this host
    /// outside the base path, and an empty value. The result lives until the next call.
    /// </summary>
    /// <param name="page">Address of the page the link stands on.</param>
    /// <param name="value">The attribute value, still escaped.</param>
    /// <param name="target">Address from the site's top.</param>
    internal bool TryResolve(ReadOnlySpan<char> page, ReadOnlySpan<char> value, out ReadOnlySpan<char> target)
    {
        target = default;
        if (IsPlain(value))
        {
            target = Join(page[..(page.LastIndexOf('/') + 1)], value, fragment: default);
            return true;
        }

        value = value.Trim(" \t\r\n\f");
        if (value.IsEmpty || LeavesHost(value)) return false;
        if (value.Contains('&'))
        {
            value = WebUtility.HtmlDecode(value.ToString());
            if (LeavesHost(value)) return false;
        }

        var hash = value.IndexOf('#');
        var fragment = hash < 0 ? default : value[(hash + 1)..];
        if (hash >= 0) value = value[..hash];
        var query = value.IndexOf('?');
        if (query >= 0) value = value[..query];
        if (value.Contains('%')) value = Uri.UnescapeDataString(value.ToString());
        if (fragment.Contains('%')) fragment = Uri.UnescapeDataString(fragment.ToString());

        if (value.StartsWith('/'))
        {
            if (value.StartsWith(basePath, StringComparison.Ordinal)) value = value[basePath.Length..];
            else if (basePath.AsSpan(0, basePath.Length - 1).SequenceEqual(value)) value = default;
            else return false;
            page = default;
        }
        else if (!value.IsEmpty)
        {
            page = page[..(page.LastIndexOf('/') + 1)];
        }

        target = Join(page, value, fragment);
        return true;
    }

    // Nearly all are: from folder to folder of the site, with nothing in them that means more.
    private static bool IsPlain(ReadOnlySpan<char> value) => !value.IsEmpty && value[0] != '/' && !value.ContainsAny(Special);

    /// <summary>True for an address of another host or another scheme.</summary>
    /// <param name="value">The address, not escaped or with its first sign as it is.</param>
    internal static bool LeavesHost(ReadOnlySpan<char> value)
    {
        if (value.StartsWith("//", StringComparison.Ordinal)) return true;
        var mark = value.IndexOfAny(":/?#");
        return mark > 0 && value[mark] == ':';
    }

    private ReadOnlySpan<char> Join(ReadOnlySpan<char> folder, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment)
    {
        var needed = folder.Length + path.Length + fragment.Length + 1;
        if (buffer.Length < needed) buffer = new char[needed * 2];
        folder.CopyTo(buffer);
        var length = folder.Length;
        while (!path.IsEmpty)
        {
            var slash = path.IndexOf('/');
            var segment = slash < 0 ? path : path[..(slash + 1)];
            path = path[segment.Length..];
            length = Step(segment, length);
        }

        var joined = buffer.AsSpan(0, length);
        if (joined.EndsWith("index.html", StringComparison.Ordinal) && (length == 10 || buffer[length - 11] == '/')) length -= 10;
        if (fragment.IsEmpty) return buffer.AsSpan(0, length);
        buffer[length++] = '#';
        fragment.CopyTo(buffer.AsSpan(length));
        return buffer.AsSpan(0, length + fragment.Length);
    }

    private int Step(ReadOnlySpan<char> segment, int length)
    {
        if (segment is "." or "./") return length;
        var above = length == 0 || buffer.AsSpan(0, length).EndsWith("../", StringComparison.Ordinal);
        if (segment is "../" or ".." && !above) return buffer.AsSpan(0, length - 1).LastIndexOf('/') + 1;
        segment.CopyTo(buffer.AsSpan(length));
        return length + segment.Length;
    }
}
