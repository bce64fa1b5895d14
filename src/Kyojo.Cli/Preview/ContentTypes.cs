namespace Kyojo.Preview;

/// <summary>Media types by the ending of a file (names of the IANA registry), as static hosts send them.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8", Text = "text/plain; charset=utf-8", Events = "text/event-stream";

    /// <summary>The type of a file; <c>application/octet-stream</c> for an ending that is not known.</summary>
    /// <param name="path">Path or name with <c>/</c>.</param>
    public static string Of(string path) => path[(path.LastIndexOfAny(['.', '/']) + 1)..].ToLowerInvariant() switch
    {
        "html" => Html,
        "css" => "text/css; charset=utf-8",
        "js" or "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "geojson" => "application/geo+json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "csv" => "text/csv; charset=utf-8",
        "txt" or "md" or "yml" or "yaml" or "nojekyll" => Text,
        "ics" => "text/calendar; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" or "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "gz" => "application/gzip",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    };
}
