using System.Globalization;
using System.Text;
using System.Xml;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs;

/// <summary><c>sitemap.xml</c> by the sitemaps.org protocol; an index of several files above 50,000 addresses. Only with <c>url</c>.</summary>
public sealed class Sitemap : IOutput
{
    // sitemaps.org protocol 0.9: at most 50,000 addresses in a file.
    private const int MostAddresses = 50_000;
    private const int RoomOfAddress = 48;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <inheritdoc/>
    public string Name => "sitemap";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        if (input.Site.Settings.Url is not { } url || !input.Site.Settings.RobotsIndex) yield break;
        var pages = input.Pages.Where(p => !p.Facts.NoIndex && p.Route.IsPage).ToArray();
        if (pages.Length <= MostAddresses)
        {
            yield return Addresses("sitemap.xml", url, pages, input.Site);
            yield break;
        }

        var parts = pages.Chunk(MostAddresses).ToArray();
        for (var i = 0; i < parts.Length; i++) yield return Addresses(PartName(i), url, parts[i], input.Site);

        yield return new OutputFile(RoutePath.File("sitemap.xml"), stream => Index(stream, url, parts.Length));
    }

    private static string PartName(int index) => $"sitemap-{(index + 1).ToString(CultureInfo.InvariantCulture)}.xml";

    private static OutputFile Addresses(string name, string url, FinishedPage[] pages, SiteContext site)
    {
        var routes = new ByteWriter(pages.Length * RoomOfAddress);
        foreach (var page in pages) routes.Text(page.Route.Value);
        return new OutputFile(RoutePath.File(name), stream => Addresses(stream, url, pages, Updated(site))) { IsMadeOfOutlines = true, OfPages = Fingerprint.Of(routes.Written.Span) };
    }

    // Day of the last change of pages that stand for one record.
    private static Dictionary<RoutePath, DateOnly> Updated(SiteContext site)
    {
        var days = new Dictionary<RoutePath, DateOnly>();
        foreach (var community in site.Catalog.Communities) days[Routes.Of(community)] = community.Updated;
        foreach (var @case in site.Catalog.Cases) days[Routes.Of(@case)] = @case.Updated;
        foreach (var report in site.Catalog.Reports) days[Routes.Of(report)] = report.Updated;
        return days;
    }

    private static void Addresses(Stream stream, string url, IEnumerable<FinishedPage> pages, Dictionary<RoutePath, DateOnly> updated)
    {
        using var xml = XmlWriter.Create(stream, XmlText.Settings);
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url");
            xml.WriteStartElement("loc");
            xml.WriteString(url);
            xml.WriteString(page.Route.Encoded());
            xml.WriteEndElement();
            if (updated.TryGetValue(page.Route, out var day) && day != default) xml.WriteElementString("lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Index(Stream stream, string url, int parts)
    {
        using var xml = XmlWriter.Create(stream, XmlText.Settings);
        xml.WriteStartElement("sitemapindex", Namespace);
        for (var i = 0; i < parts; i++)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", url + PartName(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

/// <summary>How XML files are written: UTF-8 without a byte-order mark, LF, two spaces.</summary>
internal static class XmlText
{
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, IndentChars = "  ", NewLineChars = "\n", CloseOutput = false,
    };
}
