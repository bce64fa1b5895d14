using System.Text;
using Kyojo.Commands;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Preview;

/// <summary>Which bytes an address gets: as a static host answers, with one script more in every page.</summary>
/// <param name="site">The site.</param>
/// <param name="language">Language of what the preview itself says.</param>
internal sealed class PreviewPages(PreviewSite site, Language language)
{
    /// <summary>Below it lie the preview's own files: no page or file of a site can start with a dot.</summary>
    public const string Own = "/.kyojo/";

    /// <summary>Where the browser hears of changes (server-sent events).</summary>
    public const string Events = Own + "events";

    private static readonly byte[] Script = Resource("preview.js"), Style = Resource("preview.css");

    /// <summary>The answer for an address.</summary>
    /// <param name="target">Address as the browser sent it, with its query.</param>
    public HttpAnswer Answer(string target)
    {
        var path = target.Split('?', '#')[0];
        if (path == Own + "preview.js") return new HttpAnswer(200, ContentTypes.Of(path), Script);
        if (path == Own + "preview.css") return new HttpAnswer(200, ContentTypes.Of(path), Style);
        var state = site.Now.State;
        if (!state.HasSite) return Failed(state);
        if (Decoded(path) is { } wanted && Decoded(state.BasePath) is { } top)
        {
            if (!wanted.StartsWith(top, StringComparison.Ordinal)) return path == "/" || wanted + "/" == top ? HttpAnswer.Redirect(Encoded(top)) : Missing(state);
            if (RoutePath.TryParse(wanted[top.Length..], out var route))
            {
                if (site.Find(route) is { } bytes) return File(200, route.FilePath, bytes, state);
                if (!route.IsPage && RoutePath.TryParse(route.Value + "/", out var page) && site.Find(page) is not null) return HttpAnswer.Redirect(Encoded(top + page.Value));
            }
        }

        return Missing(state);
    }

    private HttpAnswer Missing(PreviewState state) =>
        site.Find(RoutePath.File("404.html")) is { } page ? File(404, "404.html", page, state) : HttpAnswer.Plain(404, "404");

    private static HttpAnswer File(int status, string path, byte[] bytes, PreviewState state)
    {
        var type = ContentTypes.Of(path);
        return new HttpAnswer(status, type, type == ContentTypes.Html ? WithScript(bytes, state) : bytes);
    }

    // Only what is sent has the script: of this origin, as the pages' content security policy asks for ('self').
    private static byte[] WithScript(byte[] page, PreviewState state)
    {
        var at = page.AsSpan().IndexOf("</head>"u8);
        if (at < 0) return page;
        return [.. page.AsSpan(0, at), .. Encoding.UTF8.GetBytes(ScriptElement(state, "")), .. page.AsSpan(at)];
    }

    private static string ScriptElement(PreviewState state, string more) => $"<script src=\"{Own}preview.js\" data-version=\"{state.Version}\"{more} defer></script>\n";

    private HttpAnswer Failed(PreviewState state)
    {
        var title = PreviewWords.Findings.In(language);
        var html = $"""
            <!DOCTYPE html>
            <html lang="{(language == Language.English ? "en" : "ja")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="stylesheet" href="{Own}preview.css">
            {ScriptElement(state, " data-plain")}</head>
            <body>
            <main class="findings">
            <h1>{title}</h1>
            {state.Findings}
            <p>{PreviewWords.NoneYet.Fill(language).Replace("\n", "<br>", StringComparison.Ordinal)}</p>
            </main>
            </body>
            </html>

            """;
        return new HttpAnswer(503, ContentTypes.Html, Encoding.UTF8.GetBytes(html));
    }

    // Name by name, so that no encoded slash makes two names of one; null when a name could not be one of a site.
    private static string? Decoded(string path)
    {
        if (path.Length == 0 || path[0] != '/') return null;
        var names = path.Split('/').Select(Uri.UnescapeDataString).ToArray();
        var isFolder = names[^1].Length == 0;
        return names.Length == 2 && isFolder || names.Skip(1).SkipLast(isFolder ? 1 : 0).All(RoutePath.IsSegment) ? string.Join('/', names) : null;
    }

    private static string Encoded(string path) => Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);

    private static byte[] Resource(string name)
    {
        using var stream = typeof(PreviewPages).Assembly.GetManifestResourceStream("preview/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
