using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Kyojo.Cli.Tests.Preview;

/// <summary>A site under <c>kyojo serve</c>, as a process of its own, spoken to over loopback.</summary>
internal sealed class ServedSite : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });

    private ServedSite(Process process, Uri home) => (this.process, Home) = (process, home);

    /// <summary>Address the program told.</summary>
    public Uri Home { get; }

    /// <summary>Starts on any free port, with messages in English, and waits for the address.</summary>
    public static Task<ServedSite> StartAsync(TempSite site, params string[] args) => StartExactlyAsync(site, ["serve", "--port", "0", "--lang", "en", .. args]);

    public static async Task<ServedSite> StartExactlyAsync(TempSite site, params string[] args)
    {
        var process = Process.Start(CommandRun.StartInfo(site.Path, [], args))!;
        // Read to their ends, else a full pipe would stop the program.
        _ = process.StandardError.ReadToEndAsync();
        using var patience = Patience();
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is not { } address) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new ServedSite(process, new Uri(address));
        }

        process.Kill();
        throw new InvalidOperationException("The preview ended and told no address.");
    }

    /// <summary>A generous time: only a fault takes as long.</summary>
    public static CancellationTokenSource Patience() => new(TimeSpan.FromMinutes(3));

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(new Uri(Home, path));

    public Task<string> PageAsync(string path) => client.GetStringAsync(new Uri(Home, path));

    /// <summary>What the browser is told, from now on.</summary>
    public async Task<Told> ListenAsync()
    {
        var response = await client.GetAsync(new Uri(Home, "/.kyojo/events"), HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        return new Told(new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    /// <summary>Sends bytes as they are, where a well-behaved client would put them right first.</summary>
    public async Task<string> SayAsync(string request)
    {
        using var socket = new TcpClient();
        using var patience = Patience();
        await socket.ConnectAsync("127.0.0.1", Home.Port, patience.Token);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), patience.Token);
        return await new StreamReader(stream, Encoding.UTF8).ReadToEndAsync(patience.Token);
    }

    /// <summary>
    /// Ends it as Ctrl+C does; the exit code. The signal is SIGTERM, which takes the same way: a test run that was started in the
    /// background hands on that SIGINT is to be ignored.
    /// </summary>
    public async Task<int> InterruptAsync()
    {
        using var patience = Patience();
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
        client.Dispose();
    }

    /// <summary>Messages of one open connection.</summary>
    internal sealed class Told(StreamReader lines) : IDisposable
    {
        /// <summary>The next message that fits: version of the site and findings as HTML.</summary>
        public async Task<(string Version, string Findings)> UntilAsync(Func<(string Version, string Findings), bool> fits)
        {
            using var patience = Patience();
            while (await lines.ReadLineAsync(patience.Token) is { } line)
            {
                if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
                using var json = JsonDocument.Parse(line["data: ".Length..]);
                var message = (json.RootElement.GetProperty("version").GetString()!, json.RootElement.GetProperty("findings").GetString()!);
                if (fits(message)) return message;
            }

            throw new InvalidOperationException("The connection ended.");
        }

        public Task<(string Version, string Findings)> NextAsync() => UntilAsync(_ => true);

        public void Dispose() => lines.Dispose();
    }
}
