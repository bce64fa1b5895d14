using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Kyojo.Diagnostics;

namespace Kyojo.Preview;

/// <summary>
/// A server for one person on this computer: bound to 127.0.0.1, GET and HEAD only, one answer a connection. Requests under
/// another name than this computer's own are refused, so that no page of the web can read the preview by way of a name that
/// leads here (DNS rebinding).
/// </summary>
/// <remarks>Written on sockets, since HttpListener serves one name of several only, and ASP.NET Core would be loaded by every verb.</remarks>
internal sealed class PreviewServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10), Ping = TimeSpan.FromSeconds(15);

    private readonly TcpListener listener;
    private readonly PreviewSite site;
    private readonly Language language;
    private readonly PreviewPages pages;

    private PreviewServer(TcpListener listener, PreviewSite site, Language language)
    {
        (this.listener, this.site, this.language) = (listener, site, language);
        pages = new PreviewPages(site, language);
    }

    /// <summary>The port that is listened at.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The first free port of a range; null when none is.</summary>
    /// <param name="first">First port to try; 0 = any free one.</param>
    /// <param name="count">How many to try.</param>
    /// <param name="site">What is served.</param>
    /// <param name="language">Language of what the preview itself says.</param>
    public static PreviewServer? TryStart(int first, int count, PreviewSite site, Language language)
    {
        for (var port = first; port < first + count && port <= IPEndPoint.MaxPort; port++)
        {
            var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                // Else another program's port on all addresses would be taken over for this one.
                if (OperatingSystem.IsWindows()) listener.ExclusiveAddressUse = true;
                listener.Start();
                return new PreviewServer(listener, site, language);
            }
            catch (SocketException fault) when (fault.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
                listener.Dispose();
            }
        }

        return null;
    }

    /// <summary>Answers until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        try
        {
            while (true) _ = TalkAsync(await listener.AcceptTcpClientAsync(stop), stop);
        }
        catch (OperationCanceledException)
        {
            // The end that was asked for.
        }
    }

    public void Dispose() => listener.Dispose();

    private async Task TalkAsync(TcpClient browser, CancellationToken stop)
    {
        using var connection = browser;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            patience.CancelAfter(Patience);
            var stream = browser.GetStream();
            if (await HttpRequest.ReadAsync(stream, patience.Token) is not { } request) return;
            if (Refusal(request) is null && request is { Method: "GET", Target: PreviewPages.Events })
            {
                await TellAsync(stream, stop);
                return;
            }

            var answer = Refusal(request) ?? pages.Answer(request.Target);
            await stream.WriteAsync(answer.Head(), patience.Token);
            if (request.Method != "HEAD") await stream.WriteAsync(answer.Body, patience.Token);
            browser.Client.Shutdown(SocketShutdown.Send);
            // What is still on its way to us, such as a body nobody asked for, would else cut the answer off.
            var rest = new byte[4096];
            while (await stream.ReadAsync(rest, patience.Token) > 0)
            {
            }
        }
        catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
        {
            // The browser went away, or the end was asked for.
        }
    }

    private HttpAnswer? Refusal(HttpRequest request)
    {
        var port = Port.ToString(CultureInfo.InvariantCulture);
        if (request.Host is null || !request.Target.StartsWith('/')) return HttpAnswer.Plain(400, "400");
        if (!IsThisComputer(request.Host, port)) return HttpAnswer.Plain(403, $"http://127.0.0.1:{port}/");
        return request.Method is "GET" or "HEAD" ? null : HttpAnswer.Plain(405, "405");
    }

    private static bool IsThisComputer(string host, string port) =>
        ((string[])["127.0.0.1", "localhost"]).Any(name => host.Equals($"{name}:{port}", StringComparison.OrdinalIgnoreCase) || (port == "80" && host.Equals(name, StringComparison.OrdinalIgnoreCase)));

    // What is shown, now and after each change, until the browser goes away.
    private async Task TellAsync(NetworkStream stream, CancellationToken stop)
    {
        await stream.WriteAsync(new HttpAnswer(200, ContentTypes.Events, default).Head(hasLength: false), stop);
        while (true)
        {
            var (state, changed) = site.Now;
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"data: {Message(state)}\n\n"), stop);
            // A word now and then shows whether the browser is still there.
            while (await Task.WhenAny(changed, Task.Delay(Ping, stop)) != changed)
            {
                stop.ThrowIfCancellationRequested();
                await stream.WriteAsync(": \n\n"u8.ToArray(), stop);
            }
        }
    }

    private string Message(PreviewState state)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("version", state.Version);
            json.WriteString("findings", state.Findings);
            json.WriteString("title", PreviewWords.Findings.In(language));
            json.WriteString("note", PreviewWords.LastGood.In(language));
            json.WriteString("close", PreviewWords.Close.In(language));
            json.WriteString("lang", language == Language.English ? "en" : "ja");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
