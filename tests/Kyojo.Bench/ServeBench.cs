using System.Diagnostics;
using System.Globalization;

namespace Kyojo.Bench;

/// <summary>
/// How long an edit takes to the browser: the demonstration site under <c>serve</c>, the summary of one community changed
/// again and again. A summary is on the community's page, in lists, in the search index and in the open data. Measured is
/// from the write of the file to the last byte of the changed page, asked for when the preview tells of the change.
/// </summary>
internal static class ServeBench
{
    private const int Edits = 9;

    /// <summary>An edit of a YAML file is in the browser within a second (issue of the theme).</summary>
    private const double MostSeconds = 1;

    private const string Community = "we-love-akita";

    /// <summary>Measures and prints.</summary>
    /// <param name="work">Folder for program and site; made new, deleted at the end.</param>
    /// <param name="program">The program to measure; null = as it is released.</param>
    /// <returns>True when the median is within the limit.</returns>
    public static async Task<bool> Run(string work, string? program)
    {
        if (Directory.Exists(work)) throw new InvalidOperationException($"{work} is already there.");
        var site = Directory.CreateDirectory(Path.Combine(work, "site")).FullName;
        try
        {
            CopyDemonstration(site);
            using var serve = Start(program ?? CliPublisher.Publish(Path.Combine(work, "program")), site);
            try
            {
                var seconds = await Measure(new Uri(await Address(serve)), Path.Combine(site, "content", "communities", Community + ".yml"));
                var median = seconds.Order().ElementAt(Edits / 2);
                Console.WriteLine($"Edits of a summary, seconds: {string.Join(" ", seconds.Select(s => s.ToString("0.00", CultureInfo.InvariantCulture)))}");
                Console.WriteLine($"median {median:0.00} s, worst {seconds.Max():0.00} s  (limit {MostSeconds:0.00} s)  {(median <= MostSeconds ? "OK" : "OVER")}");
                return median <= MostSeconds;
            }
            finally
            {
                serve.Kill();
                await serve.WaitForExitAsync();
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<double[]> Measure(Uri home, string file)
    {
        using var client = new HttpClient(new HttpClientHandler { UseProxy = false });
        var page = new Uri(home, $"communities/{Community}/");
        using var events = new StreamReader(await client.GetStreamAsync(new Uri(home, "/.kyojo/events")));
        await Told(events);
        var text = await File.ReadAllTextAsync(file);
        var at = text.IndexOf("\nsummary: ", StringComparison.Ordinal) + 1;
        var end = text.IndexOf('\n', at);
        var seconds = new double[Edits];
        for (var i = 0; i < Edits; i++)
        {
            var words = $"測るために書き直した文（{i + 1}回目）。";
            var start = Stopwatch.GetTimestamp();
            await File.WriteAllTextAsync(file, $"{text[..at]}summary: {words}{text[end..]}");
            await Told(events);
            var html = await client.GetStringAsync(page);
            seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (!html.Contains(words, StringComparison.Ordinal)) throw new InvalidOperationException($"{page} does not show the edit.");
        }

        return seconds;
    }

    // The next message of the preview: server-sent events, one line of data each.
    private static async Task Told(StreamReader events)
    {
        while (await events.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return;
        }

        throw new InvalidOperationException("The preview ended.");
    }

    private static Process Start(string program, string site) => Process.Start(new ProcessStartInfo(program, ["serve", "--port", "0", "--lang", "en"])
    {
        WorkingDirectory = site,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<string> Address(Process serve)
    {
        _ = serve.StandardError.ReadToEndAsync();
        while (await serve.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is not { } address) continue;
            _ = serve.StandardOutput.ReadToEndAsync();
            return address;
        }

        throw new InvalidOperationException("The preview ended and told no address.");
    }

    private static void CopyDemonstration(string site)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "site.yml")))
        {
            var copy = Path.Combine(site, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
