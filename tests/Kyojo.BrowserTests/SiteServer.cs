using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;

namespace Kyojo.BrowserTests;

/// <summary>
/// Serves a folder on 127.0.0.1 as a host of static pages does: index.html for folders, the page 404.html with status
/// 404 for everything that is not there, no compression, no headers that help the page.
/// </summary>
internal sealed class SiteServer : IDisposable
{
    private readonly HttpListener listener = new();

    private readonly string folder;

    private readonly string basePath;

    /// <summary>Starts to serve.</summary>
    /// <param name="folder">Folder of the site.</param>
    /// <param name="basePath">Path of its home page, such as <c>/repo/</c>.</param>
    public SiteServer(string folder, string basePath)
    {
        (this.folder, this.basePath) = (folder, basePath);
        var origin = $"http://127.0.0.1:{FreePort()}";
        Home = origin + basePath;
        listener.Prefixes.Add(origin + "/");
        listener.Start();
        _ = Task.Run(Serve);
    }

    /// <summary>Address of the home page.</summary>
    public string Home { get; }

    /// <summary>Bytes and requests answered so far.</summary>
    public (long Bytes, int Requests) Sent => (Interlocked.Read(ref bytesSent), requests);

    /// <summary>Addresses below the home page that were answered since <see cref="Listen"/>, with the bytes a host sends that packs text; null when nobody listens.</summary>
    public ConcurrentQueue<(string Path, int Bytes)>? Answered { get; private set; }

    /// <summary>Starts a new list of what is answered.</summary>
    public void Listen() => Answered = new();

    /// <summary>Part of an address that is answered as if it were not there; null for none.</summary>
    public string? Missing { get; set; }

    private long bytesSent;
    private int requests;

    /// <summary>The file that answers for a route.</summary>
    public static string FileOf(string folder, string route) =>
        Path.Combine(folder, route is "" || route.EndsWith('/') ? route + "index.html" : route);

    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        try
        {
            var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
            var file = path.StartsWith(basePath, StringComparison.Ordinal) ? FileOf(folder, path[basePath.Length..]) : null;
            var isThere = file is not null && File.Exists(file) && !(Missing is { } missing && path.Contains(missing, StringComparison.Ordinal));
            var answer = isThere ? file! : Path.Combine(folder, "404.html");
            context.Response.StatusCode = isThere ? 200 : 404;
            context.Response.ContentType = TypeOf(answer);
            var bytes = File.Exists(answer) ? await File.ReadAllBytesAsync(answer) : [];
            Interlocked.Add(ref bytesSent, bytes.Length);
            Interlocked.Increment(ref requests);
            Answered?.Enqueue((path, Packed(answer, bytes)));
            context.Response.ContentLength64 = bytes.Length;
            await context.Response.OutputStream.WriteAsync(bytes);
            context.Response.Close();
        }
        catch (HttpListenerException)
        {
            // The browser went on to another page.
        }
    }

    private static int Packed(string file, byte[] bytes)
    {
        if (Path.GetExtension(file) is not (".html" or ".css" or ".js" or ".json" or ".svg")) return bytes.Length;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return (int)packed.Length;
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".json" => "application/json",
        ".xml" => "application/xml",
        ".csv" => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    };

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
