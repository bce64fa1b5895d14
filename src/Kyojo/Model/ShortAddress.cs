namespace Kyojo.Model;

/// <summary>The absolute address that a printed code holds, in ASCII as it is configured: nothing is added to it (leaving-kit.md 6).</summary>
internal static class ShortAddress
{
    /// <summary>The address in a code: <c>https://example.lg.jp/q/32m/</c>.</summary>
    /// <param name="url">Public address of the site, ending in <c>/</c>.</param>
    /// <param name="code">Code of area and occasion.</param>
    public static string Of(string url, string code) => $"{Ascii(url)}q/{code}/";

    /// <summary>The address as people type it: <c>example.lg.jp/q/32m</c>.</summary>
    /// <param name="url">Public address of the site, ending in <c>/</c>.</param>
    /// <param name="code">Code of area and occasion.</param>
    public static string Typed(string url, string code)
    {
        var ascii = Ascii(url);
        return $"{ascii[(ascii.IndexOf("://", StringComparison.Ordinal) + 3)..]}q/{code}";
    }

    // Names in other letters have a form in ASCII (IDNA), paths are percent-encoded.
    private static string Ascii(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return url;
        var port = uri.IsDefaultPort ? "" : ":" + uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"{uri.Scheme}://{uri.IdnHost}{port}{uri.AbsolutePath}";
    }
}
