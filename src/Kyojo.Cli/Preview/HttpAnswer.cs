using System.Globalization;
using System.Text;

namespace Kyojo.Preview;

/// <summary>One answer of the preview.</summary>
/// <param name="Status">Such as 200.</param>
/// <param name="Type">Media type.</param>
/// <param name="Body">Bytes; empty with a redirection.</param>
/// <param name="Location">Where a redirection leads; null = none.</param>
internal sealed record HttpAnswer(int Status, string Type, ReadOnlyMemory<byte> Body, string? Location = null)
{
    /// <summary>One sentence for people who look at an answer that is no page.</summary>
    public static HttpAnswer Plain(int status, string text) => new(status, ContentTypes.Text, Encoding.UTF8.GetBytes(text + "\n"));

    public static HttpAnswer Redirect(string location) => new(302, ContentTypes.Text, default, location);

    /// <summary>
    /// Status line and fields. Nothing is kept by the browser, nothing is guessed by it, and pages of other origins do not
    /// get to read anything.
    /// </summary>
    /// <param name="hasLength">False for a stream without an end.</param>
    public byte[] Head(bool hasLength = true)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} {Reason}\r\nContent-Type: {Type}\r\n");
        if (hasLength) head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n");
        if (Location is not null) head.Append("Location: ").Append(Location).Append("\r\n");
        if (Status == 405) head.Append("Allow: GET, HEAD\r\n");
        head.Append("Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n\r\n");
        return Encoding.Latin1.GetBytes(head.ToString());
    }

    private string Reason => Status switch
    {
        200 => "OK", 302 => "Found", 400 => "Bad Request", 403 => "Forbidden", 404 => "Not Found", 405 => "Method Not Allowed", _ => "Service Unavailable",
    };
}
