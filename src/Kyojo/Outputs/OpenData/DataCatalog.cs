using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>
/// <c>data/catalog.jsonld</c>: the data set and its files in DCAT 3 (W3C Recommendation of 2024-08-22), for catalogues of
/// open data (import-export.md 10.5). Its context is inline: nothing is fetched to read it.
/// </summary>
public sealed class DataCatalog : IOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true, IndentCharacter = ' ', IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Population and society, of the themes that catalogues of the EU share (Publications Office, authority table data-theme).
    private const string Theme = "http://publications.europa.eu/resource/authority/data-theme/SOCI";

    private static readonly (string Prefix, string Namespace)[] Context =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("spdx", "http://spdx.org/rdf/terms#"), ("vcard", "http://www.w3.org/2006/vcard/ns#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <inheritdoc/>
    public string Name => "data catalog";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.DataDescription;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        if (!input.Site.Settings.OpenData.Enabled) return [];
        WrittenData[] files = [.. input.Site.Data];
        return
        [
            new OutputFile(RoutePath.File("data/catalog.jsonld"), stream => Write(stream, input.Site, files))
            {
                Data = new DataFile(new("データカタログ（DCAT）", "Data catalogue (DCAT)"), "JSON-LD", "application/ld+json") { Encoding = "utf-8" },
            },
        ];
    }

    private static void Write(Stream stream, SiteContext site, WrittenData[] files)
    {
        var info = new DataSetInfo(site);
        var data = info.Address(Routes.Data);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteStartObject("@context");
        foreach (var (prefix, name) in Context) json.WriteString(prefix, name);
        json.WriteEndObject();
        json.WriteString("@id", data + "catalog.jsonld");
        json.WriteString("@type", "dcat:Catalog");
        Text(json, "dct:title", site.Settings.Title);
        if (site.Settings.Description.Length > 0) Text(json, "dct:description", site.Settings.Description);
        Publisher(json, site);
        Typed(json, "dct:modified", info.Modified, "xsd:date");
        json.WriteString("dct:language", "ja");
        if (site.Settings.Url is { } url) Link(json, "foaf:homepage", url);
        json.WriteStartArray("dcat:dataset");
        DataSet(json, site, info, [.. files.Where(f => f.Data.Report is null)], data);
        foreach (var tables in files.Where(f => f.Data.Report is not null).GroupBy(f => f.Data.Report, StringComparer.Ordinal)) OfReport(json, site, info, site.Catalog.Reports.First(r => r.Id == tables.Key), tables, data);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void DataSet(Utf8JsonWriter json, SiteContext site, DataSetInfo info, WrittenData[] files, string data)
    {
        var settings = site.Settings.OpenData;
        json.WriteStartObject();
        json.WriteString("@id", $"{data}#{settings.Id}");
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("dct:identifier", settings.Id);
        Text(json, "dct:title", settings.Title);
        Text(json, "dct:description", settings.Description);
        Publisher(json, site);
        if (info.Licence.Url is { } licence) Link(json, "dct:license", licence);
        Typed(json, "dct:issued", info.Issued, "xsd:date");
        Typed(json, "dct:modified", info.Modified, "xsd:date");
        json.WriteStartArray("dcat:keyword");
        foreach (var keyword in info.Keywords) Value(json, keyword);
        json.WriteEndArray();
        Link(json, "dcat:theme", Theme);
        json.WriteStartArray("dct:spatial");
        foreach (var prefecture in info.Prefectures) Place(json, prefecture);
        json.WriteEndArray();
        Link(json, "dct:accrualPeriodicity", "http://purl.org/cld/freq/" + settings.Frequency);
        json.WriteString("dct:language", "ja");
        Link(json, "dcat:landingPage", data);
        Contact(json, site);
        json.WriteStartArray("dcat:distribution");
        foreach (var file in files) Distribution(json, site, info, file, data);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void OfReport(Utf8JsonWriter json, SiteContext site, DataSetInfo info, Report report, IEnumerable<WrittenData> tables, string data)
    {
        json.WriteStartObject();
        json.WriteString("@id", $"{data}#{report.Id}");
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("dct:identifier", report.Id);
        Text(json, "dct:title", report.Title);
        if (report.Abstract.Length > 0) Text(json, "dct:description", report.Abstract);
        Publisher(json, site);
        Typed(json, "dct:issued", Day(report.Published), "xsd:date");
        Typed(json, "dct:modified", Day(report.Updated), "xsd:date");
        json.WriteString("dct:language", "ja");
        Link(json, "dcat:landingPage", data);
        Contact(json, site);
        json.WriteStartArray("dcat:distribution");
        foreach (var file in tables) Distribution(json, site, info, file, data);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void Distribution(Utf8JsonWriter json, SiteContext site, DataSetInfo info, WrittenData file, string data)
    {
        var address = info.Address(file.Route);
        json.WriteStartObject();
        json.WriteString("@id", address);
        json.WriteString("@type", "dcat:Distribution");
        Text(json, "dct:title", file.Data.Title.Ja);
        Link(json, "dcat:accessURL", data);
        Link(json, "dcat:downloadURL", address);
        Link(json, "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + file.Data.MediaType);
        Text(json, "dct:format", file.Data.Format.Ja);
        Typed(json, "dcat:byteSize", file.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), "xsd:nonNegativeInteger");
        json.WriteStartObject("spdx:checksum");
        json.WriteString("@type", "spdx:Checksum");
        Link(json, "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        Typed(json, "spdx:checksumValue", file.Hash.ToString(), "xsd:hexBinary");
        json.WriteEndObject();
        if ((file.Data.Licence is { } own ? site.Settings.LicenseOf(own) : info.Licence).Url is { } licence) Link(json, "dct:license", licence);
        if (file.Data.Source is { } source) Text(json, "dct:source", source);
        if (file.Route.Value == "data/datapackage.json") Link(json, "dct:conformsTo", "https://specs.frictionlessdata.io/data-package/");
        json.WriteEndObject();
    }

    private static void Publisher(Utf8JsonWriter json, SiteContext site)
    {
        json.WriteStartObject("dct:publisher");
        json.WriteString("@type", "foaf:Organization");
        Text(json, "foaf:name", site.Settings.OperatorName);
        if (site.Settings.Operator.Text(SiteFields.OperatorUrl) is { } url) Link(json, "foaf:homepage", url);
        json.WriteEndObject();
    }

    // The office, never a person (privacy rules).
    private static void Contact(Utf8JsonWriter json, SiteContext site)
    {
        var contact = site.Settings.Operator.Map(SiteFields.Contact);
        if (contact.Entries.IsEmpty) return;
        json.WriteStartObject("dcat:contactPoint");
        json.WriteString("@type", "vcard:Organization");
        Text(json, "vcard:fn", string.Join(' ', new[] { site.Settings.OperatorName, site.Settings.Operator.Text(SiteFields.Department), contact.Text(SiteFields.ContactLabel) }.OfType<string>()));
        if (contact.Text(SiteFields.ContactEmail) is { } mail) Link(json, "vcard:hasEmail", "mailto:" + mail);
        if (contact.Text(SiteFields.ContactPhone) is { } phone && PhoneNumber.TryParse(phone, out var number)) Link(json, "vcard:hasTelephone", "tel:" + number.International);
        if (contact.Text(SiteFields.ContactForm) is { } form) Link(json, "vcard:hasURL", form);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, Prefecture prefecture)
    {
        json.WriteStartObject();
        json.WriteString("@type", "dct:Location");
        json.WriteString("dct:identifier", prefecture.Iso);
        Text(json, "dct:title", prefecture.Name);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string property, string text)
    {
        json.WritePropertyName(property);
        Value(json, text);
    }

    private static void Value(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteString("@value", text);
        json.WriteString("@language", "ja");
        json.WriteEndObject();
    }

    private static void Link(Utf8JsonWriter json, string property, string address)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", address);
        json.WriteEndObject();
    }

    private static void Typed(Utf8JsonWriter json, string property, string? value, string type)
    {
        if (value is null) return;
        json.WriteStartObject(property);
        json.WriteString("@value", value);
        json.WriteString("@type", type);
        json.WriteEndObject();
    }
}
