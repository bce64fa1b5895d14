using System.Text;

namespace Kyojo.Preview;

/// <summary>The little of a request that a preview needs (RFC 9112). A body is not read.</summary>
/// <param name="Method">Such as <c>GET</c>.</param>
/// <param name="Target">As it was sent, such as <c>/types/npo/?q=1</c>.</param>
/// <param name="Host">Field <c>Host</c>; null when there is none or more than one.</param>
internal sealed record HttpRequest(string Method, string Target, string? Host)
{
    private const int MostBytes = 16 * 1024;

    /// <summary>Reads up to the empty line. Null when the browser closed the connection, or sent no request.</summary>
    public static async Task<HttpRequest?> ReadAsync(Stream stream, CancellationToken stop)
    {
        var bytes = new byte[MostBytes];
        for (var length = 0; length < bytes.Length;)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), stop);
            if (read == 0) return null;
            length += read;
            var end = bytes.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0) return Parse(Encoding.Latin1.GetString(bytes, 0, end));
        }

        return null;
    }

    internal static HttpRequest? Parse(string head)
    {
        var lines = head.Split("\r\n");
        var words = lines[0].Split(' ');
        if (words.Length != 3 || !words[2].StartsWith("HTTP/1.", StringComparison.Ordinal)) return null;
        var hosts = lines.Skip(1).Where(l => l.StartsWith("Host:", StringComparison.OrdinalIgnoreCase)).Select(l => l["Host:".Length..].Trim(' ', '\t')).ToList();
        return new HttpRequest(words[0], words[1], hosts.Count == 1 ? hosts[0] : null);
    }
}
