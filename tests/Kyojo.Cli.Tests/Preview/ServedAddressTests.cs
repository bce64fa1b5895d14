using System.Net;
using System.Net.Sockets;

namespace Kyojo.Cli.Tests.Preview;

/// <summary>Addresses of the preview: those of a static host, and none besides.</summary>
public sealed class ServedAddressTests
{
    [Fact]
    public async Task Addresses_answer_as_a_static_host_below_the_base_path()
    {
        using var site = TempSite.Small("base_path: /repo/\n");
        using var served = await ServedSite.StartAsync(site);

        Assert.Equal("/repo/", served.Home.AbsolutePath);
        Assert.Equal((HttpStatusCode.Found, "/repo/"), await RedirectAsync("/"));
        Assert.Equal((HttpStatusCode.Found, "/repo/"), await RedirectAsync("/repo"));
        Assert.Equal((HttpStatusCode.Found, "/repo/communities/first/"), await RedirectAsync("/repo/communities/first"));
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/repo/communities/first/index.html?q=1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await served.GetAsync("/communities/first/")).StatusCode);
        Assert.Equal("application/xml", (await served.GetAsync("/repo/sitemap.xml")).Content.Headers.ContentType!.MediaType);
        Assert.Equal("application/json", (await served.GetAsync("/repo/data/communities.json")).Content.Headers.ContentType!.MediaType);

        async Task<(HttpStatusCode, string?)> RedirectAsync(string path)
        {
            var answer = await served.GetAsync(path);
            return (answer.StatusCode, answer.Headers.Location?.OriginalString);
        }
    }

    [Fact]
    public async Task An_unknown_address_gets_the_sites_own_page_for_it()
    {
        using var site = TempSite.Small();
        site.Build();
        using var served = await ServedSite.StartAsync(site);

        var answer = await served.GetAsync("no/such/page/");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var head = site.Read("public/404.html").Split("</head>")[0];
        Assert.StartsWith(head, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_address_leads_out_of_the_site()
    {
        using var site = TempSite.Small();
        using var served = await ServedSite.StartAsync(site);
        string[] targets =
        [
            "/site.yml", "/../site.yml", "/%2e%2e/site.yml", "/..%2fsite.yml", "/..%5csite.yml", "/types/../../site.yml", "//site.yml", "/.kyojo/../site.yml",
            "/content/communities/first.yml", "/%2fetc/passwd", "/%00", "/" + site.Path + "/site.yml", "/?/../site.yml#", "/%E5%85", "/\\..\\site.yml",
        ];

        foreach (var target in targets)
        {
            var answer = await served.SayAsync($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{served.Home.Port}\r\n\r\n");

            Assert.StartsWith(target.StartsWith("/?", StringComparison.Ordinal) ? "HTTP/1.1 200 " : "HTTP/1.1 404 ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("license: CC-BY-4.0", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_this_computers_own_names_are_answered_and_only_reading()
    {
        using var site = TempSite.Small();
        using var served = await ServedSite.StartAsync(site);
        var port = served.Home.Port;

        Assert.StartsWith("HTTP/1.1 200 ", await served.SayAsync($"GET / HTTP/1.1\r\nhost: LOCALHOST:{port}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403 ", await served.SayAsync($"GET / HTTP/1.1\r\nHost: site.example:{port}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403 ", await served.SayAsync($"GET /.kyojo/events HTTP/1.1\r\nHost: site.example\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403 ", await served.SayAsync($"GET / HTTP/1.1\r\nHost: 127.0.0.1.site.example:{port}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await served.SayAsync("GET / HTTP/1.1\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await served.SayAsync($"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: site.example\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await served.SayAsync($"GET http://site.example/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 405 ", await served.SayAsync($"POST / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 3\r\n\r\nabc"), StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", await served.SayAsync($"HEAD / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"), StringComparison.Ordinal);
        Assert.Empty(await served.SayAsync("nonsense\r\n\r\n"));
    }

    [Fact]
    public async Task It_listens_on_this_computer_only()
    {
        using var site = TempSite.Small();
        using var served = await ServedSite.StartAsync(site);

        var bound = System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(e => e.Port == served.Home.Port);

        Assert.Equal([IPAddress.Loopback], bound.Select(e => e.Address));
    }

    [Fact]
    public void A_port_that_was_asked_for_and_is_taken_is_2_and_says_so()
    {
        using var site = TempSite.Small();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var run = site.Run("serve", "--port", port);

        Assert.Equal(2, run.Exit);
        Assert.Contains($"Port {port} is used by another program.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_wish_the_next_free_port_is_taken()
    {
        using var site = TempSite.Small();
        using var taken = new TcpListener(IPAddress.Loopback, 8080);
        try
        {
            taken.Start();
        }
        catch (SocketException)
        {
            // Taken by another program: as good for this test.
        }

        using var served = await ServedSite.StartExactlyAsync(site, "serve", "--lang", "ja");

        Assert.InRange(served.Home.Port, 8081, 8099);
        Assert.Contains("試しの", await served.PageAsync("communities/first/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("-1")]
    [InlineData("many")]
    public void What_is_no_port_is_2(string port)
    {
        using var site = TempSite.Small();

        var run = site.Run("serve", $"--port={port}");

        Assert.Equal(2, run.Exit);
        Assert.Contains($"“--port” does not take “{port}” (0-65535).", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_a_site_folder_there_is_nothing_to_serve()
    {
        using var folder = TempSite.Empty();

        var run = folder.Run("serve");

        Assert.Equal(1, run.Exit);
        Assert.Contains("site.yml", run.Error, StringComparison.Ordinal);
        Assert.Empty(SiteTree.Of(folder.Path));
    }
}
